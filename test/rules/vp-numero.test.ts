import { describe, expect, it } from 'vitest';

import { runRules } from '../support/run-rules.ts';
import { vpNumero } from '../../src/rules/vp-numero.ts';
import { complete } from '../support/complete.ts';
import { findings } from '../support/findings.ts';
import { planOf } from '../support/plan.ts';

const file = 'valore-pubblico.yaml';

function planWith(count: number, manifest = 'anno: 2026') {
  const rows = Array.from({ length: count }, (_, index) => `  - { codice: VP${index + 1}, denominazione: Verde }`);
  return planOf(complete({ 'piao.yaml': manifest, [file]: ['premessa: Testo', 'obiettivi_vp:', ...rows].join('\n') }));
}

describe('vp-numero', () => {
  it('accepts ten objectives of public value', () => {
    expect(findings(vpNumero, planWith(10))).toEqual([]);
  });

  it('notes eleven, at the list', () => {
    const plan = planWith(11);

    expect(findings(vpNumero, plan)).toEqual([
      `${file}:2:1 Gli obiettivi di valore pubblico sono 11: oltre 10 è difficile dire che siano una scelta.`,
    ]);
    expect(runRules([vpNumero], plan)[0]?.severity).toBe('info');
  });

  it('says nothing of plans before the guidelines, nor of a section that is not there', () => {
    expect(findings(vpNumero, planWith(11, 'anno: 2025\ntriennio: { da: 2025, a: 2027 }'))).toEqual([]);
    expect(findings(vpNumero, planOf(complete({})))).toEqual([]);
  });
});
