import type { AnyFinding } from '../diagnostics/diagnostic.ts';
import type { Plan } from '../plan/plan.ts';
import type { AnyRule } from './rule.ts';

/** What the rules find in a plan; each finding gets its rule's code, basis and, unless it has one, severity. */
export function runRules(rules: readonly AnyRule[], plan: Plan): readonly AnyFinding[] {
  return rules.flatMap((rule) =>
    [...rule.check(plan)].map(
      (finding) =>
        // the rule ties its facts to its code; the compiler cannot follow that through a list of many rules
        ({
          severity: rule.severity,
          ...(rule.basis ? { basis: rule.basis } : {}),
          ...finding,
          code: rule.code,
        }) as AnyFinding,
    ),
  );
}
