import { describe, expect, it } from 'vitest';

import { incaricoSenzaBuchi } from '../../src/rules/incarico-senza-buchi.ts';
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

const manifest = 'triennio: { da: 2022, a: 2024 }\nanno: 2022\nforma: ordinaria\nnatura: prima adozione';

function found(...posts: readonly Post[]): readonly string[] {
  return findings(incaricoSenzaBuchi, planOf({ 'piao.yaml': manifest, [register]: registerOf(...posts) }));
}

describe('incarico-senza-buchi', () => {
  it.each<[string, readonly Post[]]>([
    ['one holder', [{ dal: '01/03/2022', al: '30/06/2022' }]],
    ['holders without a day between them', [{ al: '30/06/2022' }, { dal: '01/07/2022' }]],
    ['holders whose days overlap', [{ al: '30/06/2022' }, { dal: '01/06/2022' }]],
    [
      'a shorter post inside a longer one',
      [{ dal: '01/01/2022', al: '31/12/2022' }, { dal: '01/02/2022', al: '28/02/2022' }, { dal: '01/01/2023' }],
    ],
    [
      'a deputy in between',
      [{ al: '27/06/2022' }, { titolo: 'vicario', dal: '28/06/2022', al: '03/07/2022' }, { dal: '04/07/2022' }],
    ],
    ['a holder who may still be there', [{ dal: '01/01/2022' }, { dal: '01/07/2022' }]],
    ['one who may have been there in between', [{ al: '30/06/2022' }, { dal: '01/08/2022' }, { al: '30/09/2022' }]],
    ['days of other units', [{ al: '27/06/2022' }, { unita: 'risorse-umane', dal: '04/07/2022' }]],
    ['a gap before the year of the plan', [{ al: '30/06/2021' }, { dal: '01/01/2022' }]],
    ['dates that do not exist, which are told elsewhere', [{ al: '31/06/2022' }, { dal: '01/08/2022' }]],
    ['a post that ends before it begins', [{ dal: '01/05/2022', al: '01/04/2022' }, { dal: '01/08/2022' }]],
  ])('accepts %s', (_, posts) => {
    expect(found(...posts)).toEqual([]);
  });

  it('points at the first day of the next holder and recalls the last day of the one before', () => {
    expect(found({ al: '27/06/2022' }, { dal: '04/07/2022' })).toEqual([
      `${register}:3:80 Dal 28/06/2022 al 03/07/2022 nessuno ha l’incarico di “Servizio autonomo Avvocatura”. (l’ultimo incarico finisce qui ${register}:2:79)`,
    ]);
  });

  it('finds a single day, and looks at time and not at the order of the register', () => {
    expect(found({ dal: '02/07/2022' }, { dal: '01/01/2022', al: '30/06/2022' })).toEqual([
      `${register}:2:80 Il 01/07/2022 nessuno ha l’incarico di “Servizio autonomo Avvocatura”. (l’ultimo incarico finisce qui ${register}:3:96)`,
    ]);
  });

  it('finds each gap, and one that began before the year of the plan', () => {
    expect(found({ al: '30/11/2021' }, { dal: '01/02/2022', al: '28/02/2022' }, { dal: '02/03/2022' })).toEqual([
      `${register}:3:80 Dal 01/12/2021 al 31/01/2022 nessuno ha l’incarico di “Servizio autonomo Avvocatura”. (l’ultimo incarico finisce qui ${register}:2:79)`,
      `${register}:4:80 Il 01/03/2022 nessuno ha l’incarico di “Servizio autonomo Avvocatura”. (l’ultimo incarico finisce qui ${register}:3:96)`,
    ]);
  });

  it('knows a unit by its code too', () => {
    expect(found({ al: '27/06/2022' }, { unita: '"2250"', dal: '04/07/2022' })).toHaveLength(1);
  });

  it('says nothing when a register is broken', () => {
    const posts = { [register]: registerOf({ al: '27/06/2022' }, { dal: '04/07/2022' }) };

    expect(findings(incaricoSenzaBuchi, planOf({ [register]: 'x: 1' }, { broken: 'gap' }))).toEqual([]);
    expect(
      findings(incaricoSenzaBuchi, planOf({ ...posts, 'organizzazione/unita.yaml': 'unita: []' }, { broken: 'gap' })),
    ).toEqual([]);
  });
});
