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

  it('points at the simplified form with more than fifty employees', () => {
    const plan = planWith('semplificata', employed(51));

    expect(findings(formaCoerente, plan)).toEqual([
      `piao.yaml:3:8 La forma è “semplificata”, ma l’ente ha 51 dipendenti. ${related}`,
    ]);
    expect(runRules([formaCoerente], plan)[0]?.severity).toBe('error');
  });

  it.each([
    [49, '49 dipendenti'],
    [1, '1 dipendente'],
  ])('notes that the full form is not owed with %i employees', (number, words) => {
    const plan = planWith('ordinaria', employed(number));

    expect(findings(formaCoerente, plan)).toEqual([
      `piao.yaml:3:8 L’ente ha ${words}: la forma “ordinaria” è permessa, ma non dovuta. ${related}`,
    ]);
    expect(runRules([formaCoerente], plan)[0]?.severity).toBe('info');
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
