/** Whether a piece of a text is part of an address, on the web or of a mailbox, or of the name of a file. */
export function isInAddress(text: string, start: number, end: number): boolean {
  const [first, last] = [Math.max(0, start - longestAddress), Math.min(text.length, end + longestAddress)];
  let from = start;
  while (from > first && !boundary.test(text.charAt(from - 1))) from -= 1;
  let to = end;
  while (to < last && !boundary.test(text.charAt(to))) to += 1;
  const word = text.slice(from, to);
  return /:\/\/|@|^www\.|\w\.[a-z]{2,5}(?:\/|$)/i.test(word) && word.length > end - start;
}

/** Letters on each side of a piece, beyond which nobody looks for the end of an address. */
const longestAddress = 500;

const boundary = /[\s()[\]<>«»“”"]/;
