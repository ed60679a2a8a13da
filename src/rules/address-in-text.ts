/** Whether a piece of a text is part of an address, on the web or of a mailbox, or of the name of a file. */
export function isInAddress(text: string, start: number, end: number): boolean {
  let from = start;
  while (from > 0 && !boundary.test(text.charAt(from - 1))) from -= 1;
  let to = end;
  while (to < text.length && !boundary.test(text.charAt(to))) to += 1;
  const word = text.slice(from, to);
  return /:\/\/|@|^www\.|\w\.[a-z]{2,5}(?:\/|$)/i.test(word) && word.length > end - start;
}

const boundary = /[\s()[\]<>«»“”"]/;
