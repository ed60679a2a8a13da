import { nearest } from '../../diagnostics/suggest.ts';
import { formTextOf, listAsText, textOf, type Style } from '../../explain/text.ts';
import { wrap } from '../../formatters/wrap.ts';
import { formWords, type FormCode } from '../../messages/form-words.ts';
import { messages, type Language } from '../../messages/languages.ts';
import { rules } from '../../rules/index.ts';
import { exitCode, type ExitCode } from '../exit-code.ts';
import { Failure } from '../failure.ts';
import { print, terminalOf, type ColourWish } from '../streams.ts';

export interface ExplainFlags {
  /** The code of a finding, of a rule or of the form; none for the list of all. */
  readonly rule: string | undefined;
  readonly language: Language;
  readonly colour: ColourWish;
}

/** `piao explain [REGOLA]`: what a rule asks and why, with an example; or every rule in a line. */
export async function explainCommand({ rule: code, language, colour }: ExplainFlags): Promise<ExitCode> {
  const { chalk, width } = terminalOf(process.stdout, colour);
  const style: Style = { width: Math.min(width, 100), wrap, strong: chalk.bold, faint: chalk.dim };
  if (code === undefined) {
    await print(listAsText(language, style));
    return exitCode.clean;
  }
  const rule = rules.find((one) => one.code === code);
  if (rule) await print(textOf(rule, language, style));
  else if (isFormCode(code)) await print(formTextOf(code, language, style));
  else throw new Failure(unknownCode(code, language));
  return exitCode.clean;
}

function isFormCode(code: string): code is FormCode {
  return Object.hasOwn(formWords, code);
}

function unknownCode(code: string, language: Language): string {
  const { talk } = messages[language];
  const codes = [...rules.map((one) => one.code), ...Object.keys(formWords)];
  const near = code === '' ? undefined : (codes.find((one) => one.startsWith(code)) ?? nearest(code, codes));
  return `${talk.unknownRule(code)}${near === undefined ? '' : ` ${talk.didYouMean(near)}`}`;
}
