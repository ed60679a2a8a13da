import type { RuleCode } from '../diagnostics/rule-facts.ts';
import { messages, type Language } from '../messages/languages.ts';
import { ruleWords } from '../messages/rules/index.ts';
import { profileOf, type AnyRule } from '../rules/rule.ts';
import { examples } from './examples/index.ts';
import type { Files } from './example.ts';

/** All that there is to say of a rule, in one language. */
export interface Explanation {
  readonly code: RuleCode;
  readonly title: string;
  readonly why: string;
  /** `errore`, `avviso`, `nota`. */
  readonly severity: string;
  /** The first profile that asks the rule. */
  readonly profile: string;
  /** What kind of thing it rests on. */
  readonly ground: string;
  /** The norm, where one decides. */
  readonly basis: string | undefined;
  readonly wrong: Files;
  readonly right: Files;
  /** The comment that silences it at one place. */
  readonly silence: string;
  /** What to write in `piao.yaml` so that it is never asked. */
  readonly setting: string;
}

/** A rule explained. */
export function explanationOf(rule: AnyRule, language: Language): Explanation {
  const { code, severity, ground, basis } = rule;
  const { explain, report } = messages[language];
  const { title, why } = ruleWords[code][language];
  const { wrong = {}, right = {} } = examples[code] ?? {};
  return {
    code,
    title,
    why,
    severity: report.severity[severity],
    profile: explain.profiles[profileOf(rule)],
    ground: explain.grounds[ground],
    basis,
    wrong,
    right,
    silence: `# piao-ignora ${code}: ${explain.reason}`,
    setting: `regole: { ${code}: spenta }`,
  };
}

/** What a rule rests on, in a sentence: `Base (norma): D.Lgs. 33/2013, art. 10.` */
export function basisIn({ basis, ground }: Explanation, language: Language): string {
  const { basis: word } = messages[language].explain;
  return basis === undefined ? `${word}: ${ground}.` : `${word} (${ground}): ${basis}.`;
}
