import { textsOf } from '../plan/citations.ts';
import type { Entry } from '../plan/plan.ts';

/** Keys of prose: a section that has only these may say anything in it. */
const prose = ['premessa', 'parti', 'documenti', 'rinvio', 'atto', 'contesto', 'introduzione'];

/**
 * Whether a section is given as data, so that what is not there may be told as missing. A section that refers to
 * another document, or that is only prose, is the matter of other rules.
 */
export function isGivenAsData(document: Entry<object> | undefined): document is Entry<object> {
  if (!document || 'rinvio' in document.data) return false;
  return Object.keys(document.data).some((key) => !prose.includes(key));
}

/** Whether some text of a file speaks of something: then its absence among the data proves nothing. */
export function speaksOf({ source }: Entry<unknown>, pattern: RegExp): boolean {
  // comments are text of the file, not of the plan
  if (!pattern.test(source.text)) return false;
  for (const { text } of textsOf(source)) if (pattern.test(text)) return true;
  return false;
}
