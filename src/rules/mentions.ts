import { textsOf } from '../plan/citations.ts';
import type { Source } from '../sources/source.ts';

/** Whether a text of a file speaks of something; what stands under one of the given first keys is not read. Lines do not part words. */
export function mentions(source: Source, pattern: RegExp, butNotIn: readonly string[] = []): boolean {
  for (const { path, text } of textsOf(source)) {
    if (!butNotIn.includes(String(path[0])) && pattern.test(text.includes('\n') ? text.replaceAll(/\s+/g, ' ') : text))
      return true;
  }
  return false;
}
