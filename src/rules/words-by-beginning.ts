import { grouped } from './grouped.ts';

/**
 * A pattern for any of some words, with what they begin alike written once, `(?:benchè|per(?:chè|ò))`: in a long text
 * several times as quick as a list. It may match a word where a longer one stands: it is for looking whether any is there.
 */
export function beginningsOf(words: readonly string[]): string {
  const branches = Array.from(
    grouped(words, (word) => word.charAt(0)),
    ([first, alike]) => {
      const rest = alike.map((word) => word.slice(1));
      const sign = first === ' ' ? String.raw`\s+` : first;
      return rest.includes('') ? sign : sign + beginningsOf(rest);
    },
  );
  return branches.length === 1 ? (branches[0] ?? '') : `(?:${branches.join('|')})`;
}
