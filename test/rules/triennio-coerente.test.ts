import { describe, expect, it } from 'vitest';

import { triennioCoerente } from '../../src/rules/triennio-coerente.ts';
import { findings } from '../support/findings.ts';
import { runRules } from '../support/run-rules.ts';
import { planOf } from '../support/plan.ts';
import { yaml } from '../support/yaml.ts';

const actions = yaml`
  triennio: { da: 2022, a: 2024 }
  tempi:
    testo: Le azioni durano quanto il piano.
    triennio:
      da: 2021
      a: 2023
`;

function manifest(triennio: string, year: number): Readonly<Record<string, string>> {
  return {
    'piao.yaml': yaml`
      triennio: ${triennio}
      anno: ${year}
      forma: ordinaria
      natura: prima adozione
      documenti_collegati: [{ tipo: altro, triennio: 2019-2038 }]
    `,
  };
}

describe('triennio-coerente', () => {
  it.each([2022, 2023, 2024])('accepts %i in 2022-2024, and documents of other years', (year) => {
    expect(findings(triennioCoerente, planOf(manifest('{ da: 2022, a: 2024 }', year)))).toEqual([]);
  });

  it.each([2021, 2025])('points at the year %i', (year) => {
    expect(findings(triennioCoerente, planOf(manifest('{ da: 2022, a: 2024 }', year)))).toEqual([
      `piao.yaml:2:7 L’anno ${year} non è nel triennio 2022-2024. (il triennio del piano piao.yaml:1:11)`,
    ]);
  });

  it.each(['2023', '2025', '2022', '2021'])('points at three years from 2022 to %s, and tells nothing else', (end) => {
    const plan = planOf({ ...manifest(`{ da: 2022, a: ${end} }`, 2030), 'azioni-positive.yaml': actions });

    expect(findings(triennioCoerente, plan)).toEqual([`piao.yaml:1:11 Il triennio 2022-${end} non è di tre anni.`]);
    expect([...triennioCoerente.check(plan)][0]?.facts.expected).toBe('2022-2024');
  });

  it('points at the other three years of a section, at any depth', () => {
    const plan = planOf({ ...manifest('{ da: 2022, a: 2024 }', 2022), 'azioni-positive.yaml': actions });

    expect(findings(triennioCoerente, plan)).toEqual([
      'azioni-positive.yaml:4:3 Qui il triennio è 2021-2023, nel piano è 2022-2024. (il triennio del piano piao.yaml:1:11)',
    ]);
  });

  it('warns of other three years of positive actions that hold in the year of the plan, and calls others an error', () => {
    const severities = (year: number) =>
      runRules(
        [triennioCoerente],
        planOf({
          ...manifest('{ da: 2022, a: 2024 }', year),
          'azioni-positive.yaml': 'triennio: { da: 2021, a: 2023 }',
        }),
      ).map(({ severity }) => severity);

    expect(severities(2022)).toEqual(['warning']);
    expect(severities(2024)).toEqual(['error']);
  });

  it('compares both ends', () => {
    const others = (triennio: string) =>
      planOf({ ...manifest('{ da: 2022, a: 2024 }', 2022), 'azioni-positive.yaml': `triennio: ${triennio}` });

    expect(findings(triennioCoerente, others('{ da: 2022, a: 2025 }'))).toHaveLength(1);
    expect(findings(triennioCoerente, others('{ da: 2021, a: 2024 }'))).toHaveLength(1);
  });

  it('says nothing when the manifest is broken', () => {
    const plan = planOf({ 'piao.yaml': 'anno: 2022', 'azioni-positive.yaml': actions }, { broken: 'gap' });

    expect(findings(triennioCoerente, plan)).toEqual([]);
  });
});
