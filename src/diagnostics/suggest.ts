/**
 * The known name nearest to a misspelt one, when one is near: the same letters in another case, or at most a third
 * of the letters away. Nothing rather than a guess.
 */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  const wanted = word.toLowerCase();
  let best: string | undefined;
  let bestDistance = mostLetters(wanted) + 1;
  for (const candidate of known) {
    // most names are too long or too short, and that costs nothing to see
    if (Math.abs(candidate.length - wanted.length) >= bestDistance) continue;
    const name = candidate.toLowerCase();
    if (name === wanted) return candidate;
    const distance = editDistance(wanted, name, bestDistance);
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** How many letters away a name in small letters is still near; none from a sign or two, which are near to anything. */
export function mostLetters(name: string): number {
  return name.length > 2 ? Math.floor(name.length / 3) : 0;
}

/** Letters to add, drop, change or swap with their neighbour; `limit` when it is at least that much. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  let next: number[] = [];
  let leastBefore = 0;
  for (let i = 1; i <= a.length; i += 1) {
    const least = fillRow(next, row, before, i, a[i - 1], a[i - 2], b);
    // what follows can only grow; two swapped letters look two rows back
    if (least >= limit && leastBefore + 1 >= limit) return limit;
    leastBefore = least;
    [before, row, next] = [row, next, before];
  }
  return Math.min(limit, row[b.length] ?? limit);
}

/**
 * A row of the table of distances: from the first `i` letters of a name, of which the last two are given, to each
 * beginning of another. Gives its least number.
 */
export function fillRow(
  next: number[],
  row: readonly number[],
  before: readonly number[],
  i: number,
  letter: string | undefined,
  letterBefore: string | undefined,
  other: string,
): number {
  let least = i;
  next[0] = i;
  for (let j = 1; j <= other.length; j += 1) {
    const cost = letter === other[j - 1] ? 0 : 1;
    let value = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + cost);
    if (i > 1 && j > 1 && letter === other[j - 2] && letterBefore === other[j - 1])
      value = Math.min(value, (before[j - 2] ?? 0) + 1);
    next[j] = value;
    if (value < least) least = value;
  }
  return least;
}
