import { numberIn } from './values.ts';

/** A percentage that a criterion asks for. */
export interface Threshold {
  /** As the criterion writes it, with the words around it. */
  readonly said: string;
  /** The digits alone. */
  readonly digits: string;
  readonly value: number;
  /** Whether it is a part of a target, or a distance from it: no quantity that an indicator has. */
  readonly ofTarget: boolean;
}

const threshold =
  /(?:almeno|minimo|inferiore|superiore|oltre|non meno|non più|pari|raggiunt[oaie]|[<>≤≥]=?)[^.;:%\d]{0,25}?(\d+(?:[.,]\d+)?) ?(?:%|per cento)/gi;

const target = String.raw`(?:valor[ei] attes[oi]|scostament[oi]|target)(?!\p{L})`;
const targetBefore = new RegExp(
  String.raw`(?<!\p{L})${target}[^.;:%]{0,60}(?:\d[.,]\d+)?[^.;:%]{0,10}(?:%|per cento)$`,
  'iu',
);
const targetAfter = new RegExp(String.raw`^[^.;:%\d]{0,30}(?<!\p{L})${target}`, 'iu');

/** The percentages that decide in a text; “reached at 100 %” is only the name of a criterion. */
export function thresholdsIn(text: string): readonly Threshold[] {
  if (!/%|per cento/i.test(text)) return [];
  return [...text.matchAll(threshold)].flatMap(({ 0: said, 1: digits = '', index }) => {
    const value = numberIn(digits);
    if (value === undefined || value <= 0 || value >= 100) return [];
    const ofTarget =
      targetBefore.test(text.slice(0, index) + said) || targetAfter.test(text.slice(index + said.length));
    return [{ said, digits, value, ofTarget }];
  });
}
