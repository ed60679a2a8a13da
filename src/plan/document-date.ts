import { isoDateOf, type IsoDate } from './dates.ts';
import type { Plan } from './plan.ts';

/**
 * The day of the document, never the clock's: of this version, else of its adoption, else the first day of the plan's
 * first year. The same plan bears the same day whenever it is built.
 */
export function dayOfDocument({ documents }: Plan): IsoDate | undefined {
  const manifest = documents.piao?.data;
  const written = manifest?.data_versione ?? manifest?.adozione?.data;
  const day = isoDateOf(written);
  return day ?? (manifest ? `${manifest.triennio.da}-01-01` : undefined);
}
