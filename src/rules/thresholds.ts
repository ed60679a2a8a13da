import { numberIn } from './values.ts';

/** A percentage that a criterion asks for. */
export interface Threshold {
  /** As the criterion writes it, with the words around it. */
  readonly said: string;
  /** The digits alone. */
  readonly digits: string;
  readonly value: number;
}

const threshold =
  /(?:almeno|minimo|inferiore|superiore|oltre|non meno|non più|pari|raggiunt[oaie]|[<>≤≥]=?)[^.;:%\d]{0,25}?(\d+(?:[.,]\d+)?) ?(?:%|per cento)/gi;

/** The percentages that decide in a text; “reached at 100 %” is only the name of a criterion. */
export function thresholdsIn(text: string): readonly Threshold[] {
  if (!/%|per cento/i.test(text)) return [];
  return [...text.matchAll(threshold)].flatMap(([said, digits = '']) => {
    const value = numberIn(digits);
    return value !== undefined && value > 0 && value < 100 ? [{ said, digits, value }] : [];
  });
}
