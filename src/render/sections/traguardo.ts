import type { Traguardo } from '../../schema/generated/types.ts';
import type { Texts } from '../texts.ts';

/** What stands before the value. */
const comparisons = {
  '=': '',
  '>=': 'almeno ',
  '<=': 'non più di ',
  '>': 'più di ',
  '<': 'meno di ',
  tra: 'tra ',
} as const;

/** `almeno 95`, `tra 80 e 90`. */
export function traguardo(target: Traguardo, texts: Texts): string {
  if (typeof target !== 'object') return measure(target, texts);
  const first = `${comparisons[target.operatore ?? '=']}${measure(target.valore, texts)}`;
  return target.a === undefined ? first : `${first} e ${measure(target.a, texts)}`;
}

/** A value: a number as Italians write it, a text as it is. */
export function measure(value: number | string, texts: Texts): string {
  return typeof value === 'number' ? texts.number(value) : value;
}
