import { describe, expect, it } from 'vitest';

import { responsabileCessatoPrima } from '../../src/rules/responsabile-cessato-prima.ts';
import { card } from '../support/card.ts';
import { findings } from '../support/findings.ts';
import { planOf } from '../support/plan.ts';
import { yaml } from '../support/yaml.ts';
import { runRules } from '../support/run-rules.ts';
import type { Plan } from '../../src/plan/plan.ts';

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

const base = 'triennio: { da: 2022, a: 2024 }\nanno: 2022\nforma: ordinaria\nnatura: prima adozione';
const adopted = `${base}\nadozione: { organo: Giunta, data: 23/06/2022 }`;
const unit = '“Servizio autonomo Avvocatura”';
const lines = {
  left: `${register}:2:79 L’incarico di ${unit} è finito il 28/02/2022, prima dell’adozione degli obiettivi (23/06/2022)`,
};

function planWith(manifest: string, ...posts: readonly Post[]): Plan {
  return planOf({ 'piao.yaml': manifest, [register]: registerOf(...posts), 'obiettivi/avvocatura/a.yaml': card() });
}

describe('responsabile-cessato-prima', () => {
  it.each<[string, readonly Post[]]>([
    ['a head in post', [{}]],
    ['a head who left later', [{ al: '30/06/2022' }, { dal: '01/07/2022' }]],
    ['a head who left on that day', [{ al: '23/06/2022' }]],
    ['a head who left before the year of the plan', [{ al: '31/12/2021' }, { dal: '01/01/2022' }]],
    ['a head of a unit without cards', [{ unita: 'risorse-umane', al: '28/02/2022' }]],
  ])('accepts %s', (_, posts) => {
    expect(findings(responsabileCessatoPrima, planWith(adopted, ...posts))).toEqual([]);
  });

  it('points at the last day, and warns where nobody followed', () => {
    const plan = planWith(adopted, { al: '28/02/2022' });

    expect(findings(responsabileCessatoPrima, plan)).toEqual([
      `${lines.left}, e quel giorno nessuno ne aveva preso il posto. (l’adozione degli obiettivi piao.yaml:5:35)`,
    ]);
    expect(runRules([responsabileCessatoPrima], plan).map(({ severity }) => severity)).toEqual(['warning']);
  });

  it('only notes it where somebody followed', () => {
    const plan = planWith(adopted, { al: '28/02/2022' }, { titolo: 'ad interim', dal: '01/03/2022' });

    expect(findings(responsabileCessatoPrima, plan)).toEqual([
      `${lines.left}. (l’adozione degli obiettivi piao.yaml:5:35)`,
    ]);
    expect(runRules([responsabileCessatoPrima], plan).map(({ severity }) => severity)).toEqual(['info']);
  });

  it('counts from the performance plan that the PIAO took in, by its act', () => {
    const acts = yaml`
      atti:
        - { id: gc-2022-200, organo: Giunta, tipo: deliberazione, numero: 200, data: 23/06/2022, oggetto: Performance }
    `;
    const manifest = `${base}\nadozione: { organo: Giunta, data: 10/01/2022 }\npiani_assorbiti: [{ piano: Performance, incluso_in: "2.2", atto: gc-2022-200 }]`;
    const files = { [register]: registerOf({ al: '28/02/2022' }), 'obiettivi/avvocatura/a.yaml': card() };

    expect(findings(responsabileCessatoPrima, planOf({ ...files, 'atti.yaml': acts, 'piao.yaml': manifest }))).toEqual([
      `${lines.left}, e quel giorno nessuno ne aveva preso il posto. (l’adozione degli obiettivi atti.yaml:2:80)`,
    ]);
    expect(findings(responsabileCessatoPrima, planOf({ ...files, 'piao.yaml': manifest }))).toEqual([]);
    expect(
      findings(
        responsabileCessatoPrima,
        planOf({
          ...files,
          'atti.yaml': acts,
          'piao.yaml': `${base}\nadozione: { organo: Giunta, atto: gc-2022-200 }`,
        }),
      ),
    ).toHaveLength(1);
  });

  it('says nothing without a day of adoption, nor when the register is broken', () => {
    expect(findings(responsabileCessatoPrima, planWith(base, { al: '28/02/2022' }))).toEqual([]);
    expect(
      findings(
        responsabileCessatoPrima,
        planOf({ 'piao.yaml': adopted, [register]: 'x: 1', 'obiettivi/avvocatura/a.yaml': card() }, { broken: 'gap' }),
      ),
    ).toEqual([]);
  });
});
