import type { Language } from '../messages/phrase.ts';

/** The language of the messages: `--lang`, then `PIAO_LANG`, then Italian. Read before the options are, since their errors have words too. */
export function languageOf(args: readonly string[], environment: NodeJS.ProcessEnv): Language {
  const index = args.indexOf('--lang');
  const wanted =
    index >= 0
      ? args[index + 1]
      : (args.find((arg) => arg.startsWith('--lang='))?.slice('--lang='.length) ?? environment['PIAO_LANG']);
  return wanted?.toLowerCase().startsWith('en') === true ? 'en' : 'it';
}
