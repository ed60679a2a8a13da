import type { Language } from '../messages/languages.ts';

/** The language of the messages: `--lang`, then `PIAO_LANG`, then Italian. Read before the options are, since their errors have words too. */
export function languageOf(args: readonly string[], environment: NodeJS.ProcessEnv): Language {
  const wanted = flagIn(args) ?? environment['PIAO_LANG'];
  return wanted?.toLowerCase().startsWith('en') === true ? 'en' : 'it';
}

/** What `PIAO_LANG` asks for when it is no language that piao speaks; `--lang` is looked at with the other options. */
export function ignoredLanguage(args: readonly string[], environment: NodeJS.ProcessEnv): string | undefined {
  const { PIAO_LANG: wanted = '' } = environment;
  return wanted === '' || flagIn(args) !== undefined || /^(it|en)/i.test(wanted) ? undefined : wanted;
}

function flagIn(args: readonly string[]): string | undefined {
  const index = args.indexOf('--lang');
  return index >= 0 ? args[index + 1] : args.find((arg) => arg.startsWith('--lang='))?.slice('--lang='.length);
}
