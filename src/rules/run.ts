import type { AnyFinding } from '../diagnostics/diagnostic.ts';
import type { RuleCode } from '../diagnostics/rule-facts.ts';
import type { Plan } from '../plan/plan.ts';
import type { AnyRule } from './rule.ts';

/** A rule that could not finish: a defect of piao, not of the plan. */
export interface RuleFailure {
  readonly code: RuleCode;
  readonly reason: string;
}

export interface RuleRun {
  readonly findings: readonly AnyFinding[];
  readonly failures: readonly RuleFailure[];
}

/**
 * What the rules find in a plan; each finding gets its rule's code and, unless it has its own, basis and severity. A rule that
 * throws is told apart, with what it found until then, and the others go on.
 */
export function runRules(rules: readonly AnyRule[], plan: Plan): RuleRun {
  const findings: AnyFinding[] = [];
  const failures: RuleFailure[] = [];
  for (const rule of rules) {
    const { basis, code, severity } = rule;
    try {
      for (const finding of rule.check(plan)) {
        // the rule ties its facts to its code; the compiler cannot follow that through a list of many rules
        findings.push({ severity, ...(basis === undefined ? {} : { basis }), ...finding, code } as AnyFinding);
      }
    } catch (error) {
      failures.push({ code, reason: error instanceof Error ? error.message : String(error) });
    }
  }
  return { findings, failures };
}
