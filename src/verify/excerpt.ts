/** Words told on each side of what differs. */
const around = 3;

/** Words told of what differs itself. */
const longest = 24;

/** Of two texts the words that differ, with a few around them; `…` stands for what is left out. */
export function excerpts(there: string, here: string): { readonly there: string; readonly here: string } {
  const theirs = there.split(' ');
  const ours = here.split(' ');
  const shortest = Math.min(theirs.length, ours.length);
  let start = 0;
  while (start < shortest && theirs[start] === ours[start]) start += 1;
  let end = 0;
  while (end < shortest - start && theirs.at(-1 - end) === ours.at(-1 - end)) end += 1;
  return { there: part(theirs, start, theirs.length - end), here: part(ours, start, ours.length - end) };
}

/** The beginning of a text that is long. */
export function beginning(text: string): string {
  const words = text.split(' ');
  return words.length > longest ? `${words.slice(0, longest).join(' ')} …` : text;
}

function part(words: readonly string[], start: number, end: number): string {
  const from = Math.max(0, start - around);
  const to = Math.min(words.length, end + around);
  const differing = words.slice(start, end);
  const shown = differing.length > longest ? [...differing.slice(0, longest), '…'] : differing;
  return [
    ...(from > 0 ? ['…'] : []),
    ...words.slice(from, start),
    ...shown,
    ...words.slice(end, to),
    ...(to < words.length ? ['…'] : []),
  ].join(' ');
}
