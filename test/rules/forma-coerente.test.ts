import { describe, expect, it } from 'vitest';

import { formaCoerente } from '../../src/rules/forma-coerente.ts';
import { runRules } from '../support/run-rules.ts';
import { findings } from '../support/findings.ts';
import { planOf } from '../support/plan.ts';
import { yaml } from '../support/yaml.ts';

function planWith(forma: string, employees: string) {
  return planOf({
    'piao.yaml': yaml`
      triennio: { da: 2022, a: 2024 }
      anno: 2022
      forma: ${forma}
      natura: prima adozione
    `,
    'anagrafica.yaml': yaml`
      denominazione: Comune di Alessandria
      tipo_ente: comune
      ${employees}
    `,
  });
}

function employed(number: number): string {
  return `dipendenti: { numero: ${number}, al: 31/12/2021 }`;
}

const related = '(i dipendenti anagrafica.yaml:3:23)';

describe('forma-coerente', () => {
  it.each([
    ['ordinaria', 51],
    ['ordinaria', 493],
    ['semplificata', 49],
    ['semplificata', 0],
  ])('accepts the form %s with %i employees', (form, number) => {
    expect(findings(formaCoerente, planWith(form, employed(number)))).toEqual([]);
  });

  it.each([
    ['ordinaria', 49, 'l’ente ha 49 dipendenti'],
    ['ordinaria', 1, 'l’ente ha 1 dipendente'],
    ['semplificata', 51, 'l’ente ha 51 dipendenti'],
  ])('points at the form %s with %i employees', (form, number, words) => {
    const plan = planWith(form, employed(number));

    expect(findings(formaCoerente, plan)).toEqual([`piao.yaml:3:8 La forma è “${form}”, ma ${words}. ${related}`]);
    expect(runRules([formaCoerente], plan)[0]?.severity).toBe('error');
  });

  it.each(['ordinaria', 'semplificata'])('notes that exactly 50 employees decide nothing, in the form %s', (form) => {
    const plan = planWith(form, employed(50));

    expect(findings(formaCoerente, plan)).toEqual([
      `piao.yaml:3:8 Con 50 dipendenti esatti la legge non dice quale forma scegliere: si considera ordinaria. ${related}`,
    ]);
    expect(runRules([formaCoerente], plan)[0]?.severity).toBe('info');
  });

  it('says nothing when nobody says how many employees there are', () => {
    expect(findings(formaCoerente, planWith('semplificata', 'email: a@b.it'))).toEqual([]);
    expect(findings(formaCoerente, planOf({}))).toEqual([]);
  });
});
