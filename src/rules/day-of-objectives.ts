import { isoDateOf, type IsoDate } from '../plan/dates.ts';
import type { Plan } from '../plan/plan.ts';
import type { Span } from '../sources/source.ts';

/** A day and where the plan writes it. */
export interface PlacedDay {
  readonly day: IsoDate;
  readonly at: Span;
}

/**
 * The day on which the objectives were given: that of the performance plan which the PIAO took in, else that of its own
 * adoption. Nothing where the plan names neither with a date.
 */
export function dayOfObjectives({ atti, documents }: Plan): PlacedDay | undefined {
  const manifest = documents.piao;
  if (!manifest) return undefined;
  const { adozione, piani_assorbiti: absorbed = [] } = manifest.data;
  const dayOfAct = (id: string | undefined): PlacedDay | undefined => {
    const act = atti.get(id ?? '');
    const day = act?.data.data && isoDateOf(act.data.data);
    return act && day ? { day, at: act.source.spanOf([...act.path, 'data']) } : undefined;
  };
  const performance = absorbed.filter(({ incluso_in: section }) => section === '2.2').map(({ atto }) => dayOfAct(atto));
  const written = adozione?.data === undefined ? undefined : isoDateOf(adozione.data);
  return (
    performance.find((found) => found !== undefined) ??
    (written === undefined
      ? dayOfAct(adozione?.atto)
      : { day: written, at: manifest.source.spanOf(['adozione', 'data']) })
  );
}
