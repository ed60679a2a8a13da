/** Numbers that look random and are the same at every run. */
export interface Random {
  /** A whole number from 0 up to a limit, the limit not included. */
  below(limit: number): number;
  /** One of some things. */
  pick<Thing>(things: readonly Thing[]): Thing;
}

/** The generator called mulberry32, from a seed. */
export function random(seed: number): Random {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    below,
    pick(things) {
      const thing = things[below(things.length)];
      if (thing === undefined) throw new Error('There is nothing to choose from.');
      return thing;
    },
  };
}
