import { describe, expect, it } from 'vitest';

import { incaricoSenzaInizioOFine } from '../../src/rules/incarico-senza-inizio-o-fine.ts';
import { findings } from '../support/findings.ts';
import { planOf } from '../support/plan.ts';

const register = 'organizzazione/incarichi.yaml';

interface Post {
  readonly unita?: string;
  readonly titolo?: string;
  readonly persona?: string;
  readonly dal?: string;
  readonly al?: string;
}

/** A register with a post on each line, from the second on. */
function registerOf(...posts: readonly Post[]): string {
  const lines = posts.map(({ unita = 'avvocatura', titolo = 'titolare', persona, dal, al }) =>
    [
      `  - { unita: ${unita}, qualifica: dirigente, titolo_incarico: ${titolo}`,
      ...(dal ? [`dal: ${dal}`] : []),
      ...(al ? [`al: ${al}`] : []),
      ...(persona ? [`persona: { ${persona} }`] : []),
    ].join(', '),
  );
  return ['incarichi:', ...lines.map((line) => `${line} }`)].join('\n');
}

function found(...posts: readonly Post[]): readonly string[] {
  return findings(incaricoSenzaInizioOFine, planOf({ [register]: registerOf(...posts) }));
}

const unit = '“Servizio autonomo Avvocatura”';

describe('incarico-senza-inizio-o-fine', () => {
  it.each<[string, readonly Post[]]>([
    ['one holder without days', [{}]],
    ['a change of which both days are known', [{ al: '30/06/2022' }, { dal: '01/07/2022' }]],
    ['the same in another order', [{ dal: '01/07/2022' }, { al: '30/06/2022' }]],
    ['a deputy without days', [{}, { titolo: 'vicario' }]],
    ['an absence of the head', [{}, { titolo: 'ad interim', dal: '01/07/2022', al: '31/07/2022' }]],
    ['holders of two units', [{}, { unita: 'risorse-umane' }]],
    ['dates that do not exist', [{ dal: '31/06/2022' }, { dal: '01/07/2022' }]],
  ])('accepts %s', (_, posts) => {
    expect(found(...posts)).toEqual([]);
  });

  it('points at a holder of whom the last day is missing', () => {
    expect(found({}, { dal: '01/07/2022' })).toEqual([
      `${register}:2:65 Un altro responsabile segue in ${unit}, ma non si dice quando questo incarico finisce.`,
    ]);
  });

  it('points at a holder of whom the first day is missing', () => {
    expect(found({ al: '30/06/2022' }, {})).toEqual([
      `${register}:3:65 Un altro responsabile precede in ${unit}, ma non si dice quando questo incarico comincia.`,
    ]);
  });

  it('tells a unit once', () => {
    expect(found({}, { titolo: 'ad interim' }, { dal: '04/10/2022' })).toEqual([
      `${register}:2:65 Un altro responsabile segue in ${unit}, ma non si dice quando questo incarico finisce. (anche qui ${register}:3:65)`,
    ]);
  });
});
