import { fillRow, mostLetters } from './suggest.ts';

/** The names of a register. */
type Register = ReadonlyMap<string, unknown> | ReadonlySet<string>;

/** A beginning that some names share. */
interface Beginning {
  readonly longer: Map<string, Beginning>;
  /** The first name of the register that begins so. */
  readonly first: number;
  /** The name that ends here. */
  name: number | undefined;
}

/** The names of a register as a tree: of names that begin alike, the beginning is compared once. */
interface Index {
  readonly names: readonly string[];
  readonly root: Beginning;
  /** What was asked already: a plan often writes one wrong name in many places. */
  readonly asked: Map<string, string | undefined>;
}

const indexes = new WeakMap<Register, Index>();

/**
 * What `nearest` gives, for a register of which many names are asked: a plan may have thousands of wrong names, and
 * each against each of thousands would take minutes.
 */
export function nearestInRegister(word: string, register: Register): string | undefined {
  const index = indexes.get(register) ?? indexOf(register);
  const wanted = word.toLowerCase();
  if (index.asked.has(wanted)) return index.asked.get(wanted);
  const found = nearestIn(index, wanted);
  index.asked.set(wanted, found);
  return found;
}

function indexOf(register: Register): Index {
  const names = [...register.keys()];
  const root: Beginning = { longer: new Map(), first: 0, name: undefined };
  for (const [place, name] of names.entries()) {
    let beginning = root;
    for (const letter of name.toLowerCase().split('')) {
      let longer = beginning.longer.get(letter);
      if (!longer) {
        longer = { longer: new Map(), first: place, name: undefined };
        beginning.longer.set(letter, longer);
      }
      beginning = longer;
    }
    beginning.name ??= place;
  }
  const index: Index = { names, root, asked: new Map() };
  indexes.set(register, index);
  return index;
}

/** The nearest name; of two that are as near, the first of the register. */
function nearestIn({ names, root }: Index, wanted: string): string | undefined {
  let bestDistance = mostLetters(wanted) + 1;
  let best = -1;
  // the table of distances of `editDistance`, a row for each letter from the root
  const rows: number[][] = [Array.from({ length: wanted.length + 1 }, (_, index) => index)];

  const look = (beginning: Beginning, depth: number, letterBefore: string | undefined, leastBefore: number): void => {
    // along the wanted letters first: what is found there spares the others
    const straight = wanted[depth];
    const onward = straight === undefined ? undefined : beginning.longer.get(straight);
    if (straight !== undefined && onward) compare(onward, depth + 1, straight, letterBefore, leastBefore);
    for (const [letter, longer] of beginning.longer)
      if (longer !== onward) compare(longer, depth + 1, letter, letterBefore, leastBefore);
  };

  const compare = (
    beginning: Beginning,
    depth: number,
    letter: string,
    letterBefore: string | undefined,
    leastBefore: number,
  ): void => {
    const row = (rows[depth] ??= []);
    const least = fillRow(row, rows[depth - 1] ?? [], rows[depth - 2] ?? [], depth, letter, letterBefore, wanted);
    const bound = Math.min(least, leastBefore + 1);
    if (bound > bestDistance || (bound === bestDistance && beginning.first > best)) return;
    const distance = row[wanted.length] ?? bestDistance;
    const { name } = beginning;
    if (name !== undefined && (distance < bestDistance || (distance === bestDistance && name < best))) {
      best = name;
      bestDistance = distance;
    }
    look(beginning, depth, letter, least);
  };

  look(root, 0, undefined, 0);
  return names[best];
}
