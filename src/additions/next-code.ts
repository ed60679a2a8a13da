/** The code that comes after those of a unit, in their style; of a unit without cards, the first in the style of the others. */
export function nextCode(ofUnit: readonly string[], ofOthers: readonly string[]): string {
  const last = ofUnit.toSorted(byPlace).at(-1);
  if (last !== undefined) return after(last);
  const numbered = ofOthers.filter((code) => /^\d+$/.test(code)).length;
  return numbered > ofOthers.length / 2 ? '1' : 'A';
}

/** Letters before the letters that come after them, numbers by their value. */
function byPlace(one: string, other: string): number {
  const [letters, number] = partsOf(one);
  const [otherLetters, otherNumber] = partsOf(other);
  if (letters !== otherLetters)
    return letters.length - otherLetters.length || (letters.toUpperCase() < otherLetters.toUpperCase() ? -1 : 1);
  return Number(number) - Number(otherNumber);
}

/** `A` → `B`, `Z` → `AA`, `9` → `10`, `SG-2026-01` → `SG-2026-02`. */
function after(code: string): string {
  const [letters, number] = partsOf(code);
  if (number !== '') return `${letters}${String(Number(number) + 1).padStart(number.length, '0')}`;
  const [, kept = '', letter = ''] = /^(.*?)([A-Za-z]?)$/.exec(letters) ?? [];
  // a sign of another make is followed by a number
  if (letter === '') return `${letters}.1`;
  if (letter.toUpperCase() !== 'Z') return `${kept}${String.fromCharCode(letter.charCodeAt(0) + 1)}`;
  const first = letter === 'z' ? 'a' : 'A';
  return `${kept === '' ? first : after(kept)}${first}`;
}

function partsOf(code: string): readonly [letters: string, number: string] {
  const [, letters = '', number = ''] = /^(.*?)(\d*)$/.exec(code) ?? [];
  return [letters, number];
}
