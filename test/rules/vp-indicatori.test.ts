import { describe, expect, it } from 'vitest';

import { runRules } from '../support/run-rules.ts';
import { vpIndicatori } from '../../src/rules/vp-indicatori.ts';
import { complete } from '../support/complete.ts';
import { findings } from '../support/findings.ts';
import { planOf } from '../support/plan.ts';
import { yaml } from '../support/yaml.ts';

const file = 'valore-pubblico.yaml';
const target = 'target: { 2026: 1, 2027: 2, 2028: 3 }';
const full = `{ denominazione: Alberi, baseline: { valore: 0 }, ${target} }`;

function planWith(text: string, manifest = 'forma: ordinaria') {
  return planOf(complete({ 'piao.yaml': manifest, [file]: text }));
}

function objectives(...more: readonly string[]): string {
  const rows = more.map((keys, index) => `  - { codice: VP${index + 1}, denominazione: Verde${keys} }`);
  return ['obiettivi_vp:', ...rows].join('\n');
}

describe('vp-indicatori', () => {
  it('accepts an indicator with its start and a value for each year', () => {
    expect(findings(vpIndicatori, planWith(objectives(`, indicatori_impatto: [${full}]`)))).toEqual([]);
  });

  it('counts the impact indicators of strategies, and no others', () => {
    const strategies = (kind: string): string =>
      `, strategie: [{ codice: VP1_ST1, denominazione: Semina, indicatori: [${full.replace(' }', ` }, tipo: ${kind}`)}] }]`;

    expect(findings(vpIndicatori, planWith(objectives(strategies('outcome'))))).toEqual([]);
    expect(findings(vpIndicatori, planWith(objectives(strategies('output'))))).toHaveLength(1);
  });

  it('points at the code of the first objective without an indicator, and recalls the others', () => {
    const plan = planWith(objectives('', `, indicatori_impatto: [${full}]`, ', indicatori_impatto: []'));

    expect(findings(vpIndicatori, plan)).toEqual([
      `${file}:2:15 Gli obiettivi di valore pubblico “VP1” e “VP3” non hanno un indicatore di impatto. (anche qui ${file}:4:15)`,
    ]);
    expect(runRules([vpIndicatori], plan)[0]?.severity).toBe('warning');
  });

  it.each([
    ['the start', `{ denominazione: Alberi, ${target} }`],
    ['a year', '{ denominazione: Alberi, baseline: { valore: 0 }, target: { 2026: 1, 2028: 3 } }'],
  ])('notes an indicator without %s', (_, indicator) => {
    const plan = planWith(objectives(`, indicatori_impatto: [${indicator}]`));

    expect(findings(vpIndicatori, plan)).toEqual([
      `${file}:2:15 Nell’obiettivo di valore pubblico “VP1” nessun indicatore ha il valore di partenza e quelli attesi nei tre anni.`,
    ]);
    expect(runRules([vpIndicatori], plan)[0]?.severity).toBe('info');
  });

  it('points at a section without objectives', () => {
    const lines = 'indirizzi:\n  - { id: verde, titolo: Verde, azioni: [{ testo: Piantare }] }';

    expect(findings(vpIndicatori, planWith(`premessa: Testo\n${lines}`))).toEqual([
      `${file}:2:1 La sottosezione 2.1 non ha obiettivi di valore pubblico misurati da un indicatore.`,
    ]);
    expect(findings(vpIndicatori, planWith('premessa: Testo\nobiettivi_vp: []'))).toEqual([
      `${file}:2:1 La sottosezione 2.1 non ha obiettivi di valore pubblico misurati da un indicatore.`,
    ]);
  });

  it('accepts lines whose actions are measured, and texts that may measure', () => {
    const lines = yaml`
      indirizzi:
        - id: verde
          titolo: Verde
          azioni: [{ testo: Piantare, indicatori: [${full}] }]
    `;

    expect(findings(vpIndicatori, planWith(lines))).toEqual([]);
    expect(findings(vpIndicatori, planWith('parti: [{ titolo: Verde, testo: "Indicatore: alberi." }]'))).toEqual([]);
  });

  it('leaves to other rules a simplified plan and a section that is empty or not there', () => {
    expect(findings(vpIndicatori, planWith(objectives(''), 'forma: semplificata'))).toEqual([]);
    expect(findings(vpIndicatori, planWith('{}'))).toEqual([]);
    expect(findings(vpIndicatori, planOf(complete({})))).toEqual([]);
  });
});
