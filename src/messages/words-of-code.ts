import type { Code } from '../diagnostics/facts.ts';
import { formWords, type FormCode } from './form-words.ts';
import type { Language } from './languages.ts';
import { isRule } from './phrase.ts';
import { ruleWords } from './rules/index.ts';

/** What the code of a finding asks for, in one line, and why. */
export function wordsOfCode(code: Code, language: Language): { readonly title: string; readonly why: string } {
  return isRule(code) ? ruleWords[code][language] : formWords[code satisfies FormCode][language];
}
