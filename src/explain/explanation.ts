import type { RuleCode } from '../diagnostics/rule-facts.ts';
import { messages, type Language } from '../messages/phrase.ts';
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
  /** What it rests on, with the norm where one decides. */
  readonly basis: string;
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
    basis: basis === undefined ? explain.grounds[ground] : `${explain.grounds[ground]}: ${basis}`,
    wrong,
    right,
    silence: `# piao-ignora ${code}: ${explain.reason}`,
    setting: `regole: { ${code}: spenta }`,
  };
}
