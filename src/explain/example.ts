import type { RuleCode } from '../diagnostics/rule-facts.ts';

/** YAML by file, from the folder of the plan. Of each file only the fields that matter are there. */
export type Files = Readonly<Record<string, string>>;

/** How a plan breaks a rule and how it keeps it; the tests run both. */
export interface Example {
  readonly wrong: Files;
  readonly right: Files;
}

/** Ties an example to its rule. */
export function defineExample(_code: RuleCode, example: Example): Example {
  return example;
}

/** A YAML text in the sources: the first line is the one after the backtick, and the common indentation is taken off. */
export function yaml(strings: TemplateStringsArray, ...values: readonly (string | number)[]): string {
  const text = String.raw({ raw: strings }, ...values).replace(/^\n/, '');
  const indents = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => /^ */.exec(line)?.[0].length ?? 0);
  const common = Math.min(...indents);
  return text
    .split('\n')
    .map((line) => line.slice(common))
    .join('\n')
    .trimEnd();
}
