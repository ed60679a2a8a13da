import { describe, expect, it } from 'vitest';

import { examples } from '../../src/explain/examples/index.ts';
import { rules } from '../../src/rules/index.ts';
import { complete } from '../support/complete.ts';
import { findings } from '../support/findings.ts';
import { planOf } from '../support/plan.ts';

describe.each(rules.map((rule) => ({ code: rule.code, rule })))('the example of $code', ({ code, rule }) => {
  it('is found where it is wrong', () => {
    expect(findings(rule, planOf(complete(examples[code]?.wrong ?? {})))).not.toEqual([]);
  });

  it('is not found where it is right', () => {
    expect(Object.keys(examples[code]?.right ?? {})).not.toEqual([]);
    expect(findings(rule, planOf(complete(examples[code]?.right ?? {})))).toEqual([]);
  });
});
