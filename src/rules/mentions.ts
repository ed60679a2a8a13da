import type { Source } from '../sources/source.ts';

/** Whether a text of a file speaks of something; what stands under one of the given first keys is not read. Lines do not part words. */
export function mentions({ data }: Pick<Source, 'data'>, pattern: RegExp, butNotIn: readonly string[] = []): boolean {
  return Object.entries(data ?? {}).some(([key, value]) => !butNotIn.includes(key) && speaksOf(value, pattern));
}

function speaksOf(value: unknown, pattern: RegExp): boolean {
  if (typeof value === 'string') return pattern.test(value.includes('\n') ? value.replaceAll(/\s+/g, ' ') : value);
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).some((item) => speaksOf(item, pattern));
}
