import { describe, expect, it } from 'vitest';

import { lavoroAgilePeriodo } from '../../src/rules/lavoro-agile-periodo.ts';
import { runRules } from '../support/run-rules.ts';
import { complete } from '../support/complete.ts';
import { findings } from '../support/findings.ts';
import { planOf } from '../support/plan.ts';

function planWith(period: string, years: readonly number[] = [2026, 2027, 2028]) {
  const quota = years.map((anno) => `{ anno: ${anno}, percentuale: 20 }`).join(', ');
  return planOf(
    complete({
      'lavoro-agile.yaml': `accordi: { periodo: { ${period} }, righe: [{ unita: avvocatura, totale: 3 }] }\n${years.length > 0 ? `contingente: [${quota}]` : ''}`,
    }),
  );
}

describe('lavoro-agile-periodo', () => {
  it.each([
    'dal: "12.2025", al: 31/12/2026',
    'dal: 01/01/2026, al: "12.2028"',
    'al: 31/12/2027',
    // what was agreed before the plan is where it starts from
    'dal: 01/01/2024, al: 31/12/2024',
    'dal: 01/12/2026, al: "12.2026"',
    'dal: 01/12/2026',
    'dal: 01/02/2026, al: 31/02/2026',
  ])('accepts %s', (period) => {
    expect(findings(lavoroAgilePeriodo, planWith(period))).toEqual([]);
  });

  it.each([
    ['dal: 02/12/2026, al: 01/12/2026', '02/12/2026', '01/12/2026', 44],
    ['dal: "12.2026", al: "11.2026"', '12.2026', '11.2026', 43],
    ['dal: "12.2026", al: 30/11/2026', '12.2026', '30/11/2026', 43],
  ])('warns of a period that ends before it begins: %s', (period, from, to, column) => {
    const plan = planWith(period);

    expect(findings(lavoroAgilePeriodo, plan)).toEqual([
      `lavoro-agile.yaml:1:${column} Gli accordi finiscono (${to}) prima di cominciare (${from}).`,
    ]);
    expect(runRules([lavoroAgilePeriodo], plan)[0]?.severity).toBe('warning');
  });

  it('notes an end in a year without contingent', () => {
    const plan = planWith('dal: 01/01/2026, al: 31/12/2027', [2026, 2028]);

    expect(findings(lavoroAgilePeriodo, plan)).toEqual([
      'lavoro-agile.yaml:1:44 Gli accordi durano fino al 31/12/2027, ma per il 2027 il piano non stabilisce un contingente. (anche qui lavoro-agile.yaml:2:1)',
    ]);
    expect(runRules([lavoroAgilePeriodo], plan)[0]?.severity).toBe('info');
  });

  it('says nothing without a contingent or without agreements', () => {
    expect(findings(lavoroAgilePeriodo, planWith('al: 31/12/2027', []))).toEqual([]);
    expect(findings(lavoroAgilePeriodo, planOf({}))).toEqual([]);
  });
});
