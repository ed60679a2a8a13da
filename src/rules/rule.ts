import type { RelatedPlace, Severity } from '../diagnostics/diagnostic.ts';
import type { RuleCode, RuleFacts } from '../diagnostics/facts.ts';
import type { Plan } from '../plan/plan.ts';
import type { Span } from '../sources/source.ts';

/** What a rule yields: a place and facts, no words. */
export interface RuleFinding<C extends RuleCode> {
  readonly at: Span;
  readonly facts: RuleFacts[C];
  readonly related?: readonly RelatedPlace[];
  /** When one case weighs less than the rule itself. */
  readonly severity?: Severity;
}

export interface Rule<C extends RuleCode> {
  readonly code: C;
  readonly severity: Severity;
  /** The norm that the rule rests on; none where logic or arithmetic is enough. */
  readonly basis?: string;
  check(plan: Plan): Iterable<RuleFinding<C>>;
}

/** A rule of any code, with its facts tied to it. */
export type AnyRule = { readonly [C in RuleCode]: Rule<C> }[RuleCode];

/** Lets the code decide which facts the rule may yield. */
export function defineRule<C extends RuleCode>(rule: Rule<C>): Rule<C> {
  return rule;
}
