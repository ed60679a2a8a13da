import type { Traguardo } from '../schema/generated/types.ts';
import type { FullIndicator } from './indicators.ts';

/** What an indicator must reach in a year. */
export interface TargetOfYear {
  readonly year: number;
  readonly value: number;
  /** How it is to be compared; nothing where only a value is written. */
  readonly operator: Operator | undefined;
}

type Operator = Extract<Traguardo, object>['operatore'];

/** A value as a number: `120`, `95%`, `12,5`, `1.200`, `15.000,00 euro`; nothing when it is anything else. */
export function numberIn(value: number | string | undefined): number | undefined {
  if (typeof value === 'number') return value;
  const [, digits] =
    /^(-?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?|-?\d+\.\d+) ?(?:%|€|[a-zà-ù]+)?$/i.exec(value?.trim() ?? '') ?? [];
  if (digits === undefined) return undefined;
  // one point and not three digits after it: a decimal point
  if (/^-?\d+\.(?!\d{3}$)\d+$/.test(digits)) return Number(digits);
  return Number(digits.replaceAll('.', '').replace(',', '.'));
}

/** The values to reach that are one number, by year; a range is none. */
export function targetsOf({ target }: FullIndicator): readonly TargetOfYear[] {
  return Object.entries(target ?? {})
    .flatMap(([year, written]) => {
      const whole: Extract<Traguardo, object> = typeof written === 'object' ? written : { valore: written };
      const value = whole.operatore === 'tra' ? undefined : numberIn(whole.valore);
      return value === undefined ? [] : [{ year: Number(year), value, operator: whole.operatore }];
    })
    .toSorted((a, b) => a.year - b.year);
}
