import { describe, expect, it } from 'vitest';

import { schedaFuoriPosto } from '../../src/rules/scheda-fuori-posto.ts';
import { card } from '../support/card.ts';
import { findings } from '../support/findings.ts';
import { planOf } from '../support/plan.ts';
import { runRules } from '../support/run-rules.ts';
import { phrase } from '../../src/messages/phrase.ts';

const folder = 'obiettivi/avvocatura';

/** What is found, and what help says of each. */
function found(files: Readonly<Record<string, string>>): readonly string[] {
  const plan = planOf(files, { broken: 'gap' });
  const helps = runRules([schedaFuoriPosto], plan).map((finding) => phrase(finding, 'it').help);
  return [...findings(schedaFuoriPosto, plan), ...helps.map(String)];
}

const wrongName = (name: string, code: string) =>
  `Il nome del file (“${name}”) non corrisponde a “codice” (“${code}”).`;
const wrongFolder = 'La cartella del file (“risorse-umane”) non corrisponde a “unita” (“avvocatura”).';
const move = (place: string) => `Sposta il file in “${place}”, oppure correggi l’unità o il codice.`;
const correct = 'Correggi nella scheda l’unità o il codice.';

describe('scheda-fuori-posto', () => {
  it('accepts a card in the folder of its unit, named by its code', () => {
    expect(
      found({
        [`${folder}/a.yaml`]: card(),
        [`${folder}/1.1.yaml`]: card('', { codice: '1.1' }),
        [`${folder}/sg-2026-01.yaml`]: card('', { codice: 'SG-2026-01' }),
        [`${folder}/B.yaml`]: card('', { codice: 'b' }),
        'obiettivi/2250/c.yaml': card('', { codice: 'C' }),
        [`${folder}/d.yaml`]: card('', { codice: 'D', unita: '2250' }),
      }),
    ).toEqual([]);
  });

  it('points at the unit in the folder of another', () => {
    expect(found({ 'obiettivi/risorse-umane/a.yaml': card() })).toEqual([
      `obiettivi/risorse-umane/a.yaml:3:8 ${wrongFolder}`,
      move(`${folder}/a.yaml`),
    ]);
  });

  it('points at the code in a file of another name', () => {
    expect(found({ [`${folder}/copia.yaml`]: card('', { codice: 'B' }) })).toEqual([
      `${folder}/copia.yaml:1:9 ${wrongName('copia.yaml', 'B')}`,
      move(`${folder}/b.yaml`),
    ]);
  });

  it('leaves a file in a folder called by the code of its unit', () => {
    expect(found({ 'obiettivi/2250/copia.yaml': card('', { codice: 'B' }) }).at(-1)).toBe(
      move('obiettivi/2250/b.yaml'),
    );
  });

  it('tells folder and name together', () => {
    expect(found({ 'obiettivi/risorse-umane/copia.yaml': card() })).toEqual([
      'obiettivi/risorse-umane/copia.yaml:3:8 La cartella del file (“risorse-umane”) non corrisponde a “unita” (“avvocatura”), e il nome del file (“copia.yaml”) non corrisponde a “codice” (“A”).',
      move(`${folder}/a.yaml`),
    ]);
  });

  it.each<[string, Readonly<Record<string, string>>]>([
    ['another card', { [`${folder}/b.yaml`]: card('', { codice: 'B' }) }],
    ['a broken file', { [`${folder}/b.yaml`]: 'codice: B' }],
    ['a file with a name in capitals', { [`${folder}/B.yaml`]: card('', { codice: 'B' }) }],
    [
      'another card, in the folder called by the code of the unit',
      { 'obiettivi/2250/b.yaml': card('', { codice: 'B' }) },
    ],
  ])('sends nobody to a place where there is %s', (_, files) => {
    expect(found({ ...files, [`${folder}/c.yaml`]: card('', { codice: 'B' }) })).toEqual([
      `${folder}/c.yaml:1:9 ${wrongName('c.yaml', 'B')}`,
      correct,
    ]);
  });

  it('does not send two cards to one place', () => {
    expect(
      found({ [`${folder}/x.yaml`]: card('', { codice: 'B' }), [`${folder}/y.yaml`]: card('', { codice: 'B' }) }),
    ).toEqual([
      `${folder}/x.yaml:1:9 ${wrongName('x.yaml', 'B')}`,
      `${folder}/y.yaml:1:9 ${wrongName('y.yaml', 'B')}`,
      correct,
      correct,
    ]);
  });

  it('leaves a card whose unit nobody knows to another rule', () => {
    expect(found({ 'obiettivi/tributi/x.yaml': card('', { unita: 'tributi' }) })).toEqual([]);
  });
});
