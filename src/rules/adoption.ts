import { isoDateOf, type IsoDate } from '../plan/dates.ts';
import type { Plan } from '../plan/plan.ts';
import type { Path } from '../sources/source.ts';

/** The day since when the cards bind, and where the manifest says so. */
export interface Adoption {
  readonly day: IsoDate;
  readonly path: Path;
}

/**
 * When the objectives were given: with the performance plan that the plan took in, else with the plan itself. A plan
 * that confirms or changes another one does not say when the objectives of that one were given.
 */
export function adoptionOf({ atti, documents }: Plan): Adoption | undefined {
  const manifest = documents.piao?.data;
  if (!manifest) return undefined;
  const dayOfAct = (id: string | undefined): IsoDate | undefined => {
    const written = id === undefined ? undefined : atti.get(id)?.data.data;
    return written === undefined ? undefined : isoDateOf(written);
  };
  for (const [index, { atto, incluso_in: place }] of manifest.piani_assorbiti?.entries() ?? []) {
    const day = place === '2.2' ? dayOfAct(atto) : undefined;
    if (day) return { day, path: ['piani_assorbiti', index, 'atto'] };
  }
  if (manifest.natura !== 'prima adozione' && manifest.natura !== 'aggiornamento annuale') return undefined;
  const { adozione } = manifest;
  const written = adozione?.data === undefined ? undefined : isoDateOf(adozione.data);
  if (written) return { day: written, path: ['adozione', 'data'] };
  const day = dayOfAct(adozione?.atto);
  return day ? { day, path: ['adozione', 'atto'] } : undefined;
}
