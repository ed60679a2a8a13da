import type { ImpegnoAccessibilita } from '../../schema/generated/types.ts';
import { monthNames } from '../words/dates.ts';

type Ricorrenza = NonNullable<ImpegnoAccessibilita['ricorrenza']>;

/** `ogni anno, entro il 23 settembre`. */
export function ricorrenza({ ogni, entro }: Ricorrenza): string {
  if (entro === undefined) return `ogni ${ogni}`;
  const [day, month] = entro.split('/').map(Number);
  const article = day === 8 || day === 11 ? "l'" : 'il ';
  return `ogni ${ogni}, entro ${article}${day === 1 ? '1°' : day} ${monthNames[(month ?? 0) - 1] ?? ''}`;
}
