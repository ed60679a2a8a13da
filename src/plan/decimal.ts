/**
 * Decimal numbers as whole millionths, so that 33.3 + 33.3 + 33.4 is 100 and not 99.99999999999999.
 * Sums of up to a thousand million units stay exact.
 */
export type Millionths = number;

const scale = 1_000_000;

/** A percentage as the plan writes it (`20`, `20%`, `33,3`), in millionths of a point; nothing when it is not a number. */
export function percentageOf(written: number | string | null | undefined): Millionths | undefined {
  if (typeof written === 'number') return Math.round(written * scale);
  if (typeof written !== 'string') return undefined;
  const match = /^(\d+(?:[.,]\d+)?) ?%?$/.exec(written.trim());
  return match?.[1] ? Math.round(Number(match[1].replace(',', '.')) * scale) : undefined;
}

/** An amount as the plan writes it (`15000`, `15.000,00`), in millionths of a euro; nothing when it is not a number. */
export function amountOf(written: number | string | null | undefined): Millionths | undefined {
  if (typeof written === 'number') return Math.round(written * scale);
  if (typeof written !== 'string' || !/^-?(\d{1,3}(\.\d{3})+|\d+)(,\d{1,2})?$/.test(written)) return undefined;
  return Math.round(Number(written.replaceAll('.', '').replace(',', '.')) * scale);
}

/** The number of units, for printing and for data. */
export function numberOf(millionths: Millionths): number {
  return millionths / scale;
}

/** The whole, of which weights are parts. */
export const hundred: Millionths = 100 * scale;
