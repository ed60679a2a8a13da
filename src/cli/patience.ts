import { setFlagsFromString } from 'node:v8';

/**
 * Lets the engine wait before it compiles anew the functions that are called often. A check of a usual plan is over before
 * that work pays: without it it takes a sixth less; one of thousands of cards takes as long as before. In units of the
 * engine's own; the usual value is 67584. Only the engine of Node 20 has the flag: a later one would complain of it aloud.
 */
export function waitBeforeOptimising(): void {
  if (process.versions.v8.startsWith('11.')) setFlagsFromString('--interrupt-budget=1000000');
}
