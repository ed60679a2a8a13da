import { describe, expect, it } from 'vitest';

import { adozioneMancante } from '../../src/rules/adozione-mancante.ts';
import { runRules } from '../support/run-rules.ts';
import { complete } from '../support/complete.ts';
import { findings } from '../support/findings.ts';
import { planOf } from '../support/plan.ts';

describe('adozione-mancante', () => {
  it('accepts whatever the manifest says of the adoption', () => {
    const files = { 'piao.yaml': 'adozione: { organo: Giunta comunale }' };

    expect(findings(adozioneMancante, planOf(complete(files)))).toEqual([]);
  });

  it('notes, at the nature of the plan, that nothing is said', () => {
    const plan = planOf(complete({ 'piao.yaml': 'natura: prima adozione' }));

    expect(findings(adozioneMancante, plan)).toEqual([
      'piao.yaml:1:1 Il piano non dice ancora chi lo ha adottato, quando e con quale atto.',
    ]);
    expect(runRules([adozioneMancante], plan)[0]?.severity).toBe('info');
  });

  it('says nothing when the manifest is broken', () => {
    expect(findings(adozioneMancante, planOf({ 'piao.yaml': 'forma: ordinaria' }, { broken: 'gap' }))).toEqual([]);
  });
});
