import { amountOf, numberOf, percentageOf } from '../../plan/decimal.ts';
import type { Importo, Percentuale } from '../../schema/generated/types.ts';

/** Keeps a figure and its sign on one line. */
const noBreak = '\u00A0';

/** `1.234,5`: a point between thousands, a comma before decimals. Not `Intl`, whose answer changes with the machine. */
export function numberInWords(value: number, decimals?: number): string {
  const text = decimals === undefined ? plainDecimal(value) : value.toFixed(decimals);
  const [whole = '', fraction] = text.replace('-', '').split('.');
  const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, '.');
  return `${value < 0 ? '−' : ''}${grouped}${fraction ? `,${fraction}` : ''}`;
}

/** `15.000,00 €`; a text that is no amount comes back as it is. */
export function amountInWords(value: Importo): string {
  const amount = amountOf(value);
  return amount === undefined ? String(value) : `${numberInWords(numberOf(amount), 2)}${noBreak}€`;
}

/** `33,3%`; a text that is no percentage comes back as it is. */
export function percentageInWords(value: Percentuale): string {
  const percentage = percentageOf(value);
  return percentage === undefined ? String(value) : `${numberInWords(numberOf(percentage))}%`;
}

/** Without the exponent that `String` gives to very small numbers, and without zeros at the end. */
function plainDecimal(value: number): string {
  return value.toFixed(6).replace(/\.?0+$/, '');
}
