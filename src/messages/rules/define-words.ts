import type { RuleCode, RuleFacts } from '../../diagnostics/rule-facts.ts';

/** The words of a rule in one language. */
interface WordsInOneLanguage<C extends RuleCode> {
  /** What the rule asks, in one line without a full stop: for lists, pages and the editor. */
  readonly title: string;
  /** Why it asks: what goes wrong for those who read the plan, or what the norm wants. One to three sentences. */
  readonly why: string;
  /** What is wrong here: one sentence. */
  message(facts: RuleFacts[C]): string;
  /** What to do now. */
  help?(facts: RuleFacts[C]): string;
}

/** All that piao says of a rule, in both languages. */
export interface RuleWords<C extends RuleCode> {
  readonly it: WordsInOneLanguage<C>;
  readonly en: WordsInOneLanguage<C>;
}

/** Lets the code decide which facts the words may use. */
export function defineWords<C extends RuleCode>(_code: C, words: RuleWords<C>): RuleWords<C> {
  return words;
}
