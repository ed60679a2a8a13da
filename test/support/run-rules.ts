import type { AnyFinding } from '../../src/diagnostics/diagnostic.ts';
import type { Plan } from '../../src/plan/plan.ts';
import type { AnyRule } from '../../src/rules/rule.ts';
import { runRules as run } from '../../src/rules/run.ts';

/** What rules find in a plan; a rule that throws fails the test. */
export function runRules(rules: readonly AnyRule[], plan: Plan): readonly AnyFinding[] {
  const { failures, findings } = run(rules, plan);
  if (failures.length > 0) throw new Error(failures.map(({ code, reason }) => `${code}: ${reason}`).join('\n'));
  return findings;
}
