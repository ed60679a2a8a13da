import { messages, type Language } from '../messages/languages.ts';
import { Failure } from './failure.ts';

/**
 * `SOURCE_DATE_EPOCH`, seconds since 1970, as ISO 8601: the way in which builds are told their date. Stops with a sentence
 * when it is no date.
 */
export function epochIn({ SOURCE_DATE_EPOCH: written }: NodeJS.ProcessEnv, language: Language): string | undefined {
  if (written === undefined || written === '') return undefined;
  // beyond year 9999 a PDF has no way to write it
  if (/^\d{1,12}$/.test(written) && Number(written) < 253_402_300_800)
    return new Date(Number(written) * 1000).toISOString();
  const { talk } = messages[language];
  throw new Failure(talk.invalidValue('SOURCE_DATE_EPOCH', written, talk.wholeNumbers));
}
