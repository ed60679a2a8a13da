import type { Persona } from '../schema/generated/types.ts';
import { wordsOf } from './words-of-text.ts';

/** What two spellings of one name share: its words, whatever their case, accents and order. */
export function keyOfPerson({ cognome, nome }: Persona): string {
  return wordsOf(`${cognome} ${nome}`).toSorted().join(' ');
}
