import { isoDateOf, type IsoDate } from '../plan/dates.ts';
import { dayOf } from '../plan/phases.ts';
import type { Obiettivo, Plan } from '../plan/plan.ts';
import { datesInProse } from './dates-in-prose.ts';
import { lastPhaseOf } from './last-phase.ts';
import { defineRule } from './rule.ts';

type Revision = NonNullable<Obiettivo['data']['revisioni']>[number];

/** A card is changed while it can still be kept: not after its deadline, nor after the one that the change moves. */
export const revisioneDopoScadenza = defineRule({
  code: 'revisione-dopo-scadenza',
  severity: 'warning',
  ground: 'practice',

  *check(plan) {
    for (const card of plan.obiettivi) {
      const final = dayOf(card.scadenzaFinale) ?? lastPhaseOf(card)?.day;
      for (const [index, revision] of card.data.revisioni?.entries() ?? []) {
        const date = dayOfRevision(revision, plan);
        const moved = deadlineMoved(revision.modifica);
        const deadline = moved ?? final;
        if (!date || !deadline || date <= deadline) continue;
        yield {
          at: card.source.spanOf(['revisioni', index, revision.data === undefined ? 'atto' : 'data']),
          facts: { date, deadline, moved: moved !== undefined },
          related:
            moved || !card.scadenzaFinale
              ? []
              : [{ at: card.source.spanOf(['scadenza_finale']), label: 'final-deadline' }],
        };
      }
    }
  },
});

function dayOfRevision({ atto, data }: Revision, { atti }: Plan): IsoDate | undefined {
  return isoDateOf(data ?? (atto === undefined ? undefined : atti.get(atto)?.data.data));
}

/** The deadline that stood before: “moved from 30/06/2022 to 31/12/2022”. */
function deadlineMoved(change: string): IsoDate | undefined {
  const [from, to] = datesInProse(change);
  return from && to && /\bdal(?:l['’])? ?$/i.test(from.before) && /\bal(?:l['’])? ?$/i.test(to.before)
    ? from.day
    : undefined;
}
