import { describe, expect, it } from 'vitest';

import { incaricoSovrapposto } from '../../src/rules/incarico-sovrapposto.ts';
import { findings } from '../support/findings.ts';
import { planOf } from '../support/plan.ts';
import { yaml } from '../support/yaml.ts';
import { runRules } from '../support/run-rules.ts';

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
  return findings(incaricoSovrapposto, planOf({ [register]: registerOf(...posts) }));
}

const neve = 'cognome: Neve, nome: Bianca';

describe('incarico-sovrapposto', () => {
  it.each<[string, readonly Post[]]>([
    ['holders that follow one another', [{ al: '30/06/2022' }, { dal: '01/07/2022' }]],
    ['a first holder without a last day, told by another rule', [{}, { dal: '01/07/2022' }]],
    ['a deputy beside the head', [{ al: '31/12/2022' }, { titolo: 'vicario', dal: '01/07/2022' }]],
    [
      'an interim during an absence',
      [{ al: '31/12/2022' }, { titolo: 'ad interim', dal: '01/07/2022', al: '31/07/2022' }],
    ],
    [
      'the same person with a new post',
      [
        { persona: neve, al: '30/06/2022' },
        { persona: neve, dal: '30/06/2022' },
      ],
    ],
    ['dates that do not exist', [{ al: '31/06/2022' }, { dal: '01/05/2022' }]],
    ['two posts of a person that go on together', [{ persona: neve }, { persona: neve, unita: 'risorse-umane' }]],
    [
      'two posts of a person that end together',
      [
        { persona: neve, al: '30/06/2022' },
        { persona: neve, unita: 'risorse-umane', dal: '01/03/2022', al: '30/06/2022' },
      ],
    ],
    [
      'a second post for some time',
      [
        { persona: neve, al: '31/12/2022' },
        { persona: neve, unita: 'risorse-umane', dal: '01/03/2022', al: '30/06/2022' },
      ],
    ],
    [
      'a second post ad interim',
      [
        { persona: neve, al: '14/07/2022' },
        { persona: neve, unita: 'risorse-umane', titolo: 'ad interim', dal: '30/06/2022' },
      ],
    ],
    [
      'a passage without a day in common',
      [
        { persona: neve, al: '29/06/2022' },
        { persona: neve, unita: 'risorse-umane', dal: '30/06/2022' },
      ],
    ],
    [
      'two persons',
      [
        { persona: neve, al: '14/07/2022' },
        { persona: 'cognome: Neve, nome: Rosa', unita: 'risorse-umane', dal: '30/06/2022' },
      ],
    ],
  ])('accepts %s', (_, posts) => {
    expect(found(...posts)).toEqual([]);
  });

  it('points at the first day of the second holder and recalls the last of the first', () => {
    expect(found({ al: '14/07/2022' }, { dal: '30/06/2022' })).toEqual([
      `${register}:3:80 L’incarico di “Servizio autonomo Avvocatura” risulta di due responsabili dal 30/06/2022 al 14/07/2022. (l’altro incarico ${register}:2:79)`,
    ]);
  });

  it('finds a single day, and a second head inside the time of the first', () => {
    expect(found({ al: '30/06/2022' }, { titolo: 'ad interim', dal: '30/06/2022' })).toEqual([
      `${register}:3:82 L’incarico di “Servizio autonomo Avvocatura” risulta di due responsabili il 30/06/2022. (l’altro incarico ${register}:2:79)`,
    ]);
    expect(found({ al: '31/12/2022' }, { dal: '01/03/2022', al: '31/03/2022' }, { dal: '01/12/2022' })).toEqual([
      `${register}:3:80 L’incarico di “Servizio autonomo Avvocatura” risulta di due responsabili dal 01/03/2022 al 31/03/2022. (l’altro incarico ${register}:2:79)`,
      `${register}:4:80 L’incarico di “Servizio autonomo Avvocatura” risulta di due responsabili dal 01/12/2022 al 31/12/2022. (l’altro incarico ${register}:2:79)`,
    ]);
  });

  it('notes a person who begins in a unit before the last day in another, however the name is written', () => {
    const posts = [
      { persona: neve, al: '14/07/2022' },
      { persona: 'cognome: NEVE, nome: Bianca', unita: 'risorse-umane', dal: '30/06/2022' },
    ];

    expect(found(...posts)).toEqual([
      `${register}:3:83 Chi passa da “Servizio autonomo Avvocatura” a “Servizio autonomo Risorse umane” (Bianca NEVE) risulta titolare di entrambe le unità dal 30/06/2022 al 14/07/2022. (l’altro incarico ${register}:2:79)`,
    ]);
    expect(
      runRules([incaricoSovrapposto], planOf({ [register]: registerOf(...posts) })).map(({ severity }) => severity),
    ).toEqual(['info']);
  });

  it('takes for no passage a unit above the other', () => {
    const units = (above: string) => yaml`
      unita:
        - { id: avvocatura, denominazione: Avvocatura, tipo: ufficio${above} }
        - { id: risorse-umane, denominazione: Area affari generali, tipo: area }
    `;
    const posts = registerOf(
      { persona: neve, al: '14/07/2022' },
      { persona: neve, unita: 'risorse-umane', dal: '30/06/2022' },
    );
    const of = (above: string) =>
      findings(incaricoSovrapposto, planOf({ 'organizzazione/unita.yaml': units(above), [register]: posts }));

    expect(of(', superiore: risorse-umane')).toEqual([]);
    expect(of('')).toHaveLength(1);
  });

  it('ends where units stand above one another in a circle', () => {
    const units = yaml`
      unita:
        - { id: avvocatura, denominazione: Avvocatura, tipo: ufficio, superiore: avvocatura }
        - { id: risorse-umane, denominazione: Risorse umane, tipo: ufficio }
    `;
    const posts = registerOf(
      { persona: neve, al: '14/07/2022' },
      { persona: neve, unita: 'risorse-umane', dal: '30/06/2022' },
    );

    expect(
      findings(incaricoSovrapposto, planOf({ 'organizzazione/unita.yaml': units, [register]: posts })),
    ).toHaveLength(1);
  });
});
