import { describe, expect, it } from 'vitest';

import { consistenzaAl3112 } from '../../src/rules/consistenza-al-31-12.ts';
import { runRules } from '../support/run-rules.ts';
import { complete } from '../support/complete.ts';
import { findings } from '../support/findings.ts';
import { planOf } from '../support/plan.ts';

const files = (date: string): Readonly<Record<string, string>> => ({
  'anagrafica.yaml': `dipendenti: { numero: 120, al: ${date} }`,
  'struttura.yaml': `consistenza: { al: ${date}, voci: [{ categoria: Dirigenti, numero: 3 }] }`,
  'fabbisogni.yaml': `consistenza: { al: ${date}, voci: [{ area_professionale: Istruttori, numero: 3 }] }`,
});

function planWith(date: string, manifest = '') {
  return planOf(complete({ 'piao.yaml': manifest, ...files(date) }));
}

describe('consistenza-al-31-12', () => {
  it('accepts the last day of the year before, however written', () => {
    expect(findings(consistenzaAl3112, planWith('31/12/2025'))).toEqual([]);
    expect(findings(consistenzaAl3112, planWith('2025-12-31'))).toEqual([]);
  });

  it('accepts, in the second year, the day with which the plan began', () => {
    expect(findings(consistenzaAl3112, planWith('31/12/2025', 'anno: 2027'))).toEqual([]);
    expect(findings(consistenzaAl3112, planWith('31/12/2026', 'anno: 2027'))).toEqual([]);
  });

  it('points at each other day; only the needs have the text of the decree behind them', () => {
    const plan = planWith('30/06/2025');

    expect(findings(consistenzaAl3112, plan)).toEqual([
      'anagrafica.yaml:1:32 Il personale della scheda anagrafica è contato al 30/06/2025, non al 31/12/2025.',
      'fabbisogni.yaml:1:20 Il personale del piano dei fabbisogni è contato al 30/06/2025, non al 31/12/2025.',
      'struttura.yaml:1:20 Il personale della struttura organizzativa è contato al 30/06/2025, non al 31/12/2025.',
    ]);
    expect(runRules([consistenzaAl3112], plan).map(({ severity }) => severity)).toEqual([
      'warning',
      'warning',
      'error',
    ]);
  });

  it('asks less of the simplified form', () => {
    expect(findings(consistenzaAl3112, planWith('30/06/2025', 'forma: semplificata'))).toHaveLength(2);
  });

  it('says nothing of a day that does not exist, or of a plan without counts or manifest', () => {
    expect(findings(consistenzaAl3112, planWith('31/11/2025'))).toEqual([]);
    expect(findings(consistenzaAl3112, planOf(complete({})))).toEqual([]);
    const { 'fabbisogni.yaml': staffing = '' } = files('30/06/2025');
    expect(findings(consistenzaAl3112, planOf({ 'fabbisogni.yaml': staffing }))).toEqual([]);
  });
});
