import type { AnyFinding } from '../diagnostics/diagnostic.ts';
import type { Code } from '../diagnostics/facts.ts';
import type { RuleCode } from '../diagnostics/rule-facts.ts';
import { messages, type Language } from './languages.ts';
import type { Phrase } from './messages.ts';
import { ruleWords } from './rules/index.ts';
import { visible } from './wording.ts';

/** A finding in words. */
export function phrase(
  finding: AnyFinding,
  language: Language,
): { readonly message: string; readonly help: string | undefined } {
  // the code ties the facts to the phrase; the compiler does not follow that through a union
  const words = (
    isRule(finding.code) ? ruleWords[finding.code][language] : messages[language].findings[finding.code]
  ) as Phrase<never>;
  const facts = finding.facts as never;
  const help = words.help?.(facts);
  return { message: visible(words.message(facts)), help: help === undefined ? undefined : visible(help) };
}

/** Whether a code is that of a rule: the others are of files, YAML, schemas and silences. */
export function isRule(code: Code): code is RuleCode {
  return Object.hasOwn(ruleWords, code);
}
