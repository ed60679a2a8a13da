/** What is wrong with a sentence of the program, whatever it says. */
export function faultsOfSentence(text: string): readonly string[] {
  const faults = [
    text.trim() === '' && 'empty',
    /\bundefined\b|\[object|\bNaN\b|\bnull\b/.test(text) && 'a value that is none',
    /“”/.test(text) && 'an empty quotation',
    / {2}|\s$|^\s/.test(text) && 'stray spaces',
    /[.?!]\.(?=\s|$)/.test(text) && 'two stops',
  ];
  return faults.filter((fault) => fault !== false).map((fault) => `${fault} in “${text}”`);
}
