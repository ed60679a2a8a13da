import type { RelatedPlace, Severity } from '../diagnostics/diagnostic.ts';
import type { RuleCode, RuleFacts } from '../diagnostics/rule-facts.ts';
import type { Plan } from '../plan/plan.ts';
import type { Edit } from '../sources/edit.ts';
import type { Span } from '../sources/source.ts';

/** What a rule yields: a place and facts, no words. */
export interface RuleFinding<C extends RuleCode> {
  readonly at: Span;
  readonly facts: RuleFacts[C];
  readonly related?: readonly RelatedPlace[];
  /** When one case weighs less than the rule itself. */
  readonly severity?: Severity;
  /** When one case rests on less than the rule itself. */
  readonly basis?: string;
  /** The changes of the file of `at` that make it right: only where there is one right answer. */
  readonly fix?: readonly Edit[];
}

/** What a rule rests on: a norm, sums, the plan agreeing with itself, the calendar, good practice. */
export type Ground = 'law' | 'arithmetic' | 'logic' | 'calendar' | 'practice';

/** How much is asked: of the three, each asks all that the one before it asks. */
export type Profile = 'essenziale' | 'consigliato' | 'severo';

export interface Rule<C extends RuleCode> {
  readonly code: C;
  readonly severity: Severity;
  readonly ground: Ground;
  /** The norm that the rule rests on, or the guideline; none where logic or arithmetic is enough. */
  readonly basis?: string;
  /** The first profile that asks it. Unless said: an error in every profile, the rest from `consigliato` on. */
  readonly profile?: Profile;
  check(plan: Plan): Iterable<RuleFinding<C>>;
}

/** A rule of any code, with its facts tied to it. */
export type AnyRule = { readonly [C in RuleCode]: Rule<C> }[RuleCode];

/** Lets the code decide which facts the rule may yield. */
export function defineRule<C extends RuleCode>(rule: Rule<C>): Rule<C> {
  return rule;
}

/** The first profile that asks a rule. */
export function profileOf({ profile, severity }: Pick<AnyRule, 'profile' | 'severity'>): Profile {
  return profile ?? (severity === 'error' ? 'essenziale' : 'consigliato');
}
