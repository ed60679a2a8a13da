import { rowsOf } from '../plan/phases.ts';
import type { Fase, Obiettivo, Scadenza } from '../plan/plan.ts';
import { isConcluded } from './concluded.ts';
import { firstDayOfObjectives } from './day-of-objectives.ts';
import { defineRule } from './rule.ts';
import { scadenzeDi } from './scadenze.ts';

/** An objective is given before the work is done: the phases that were over when the plan was adopted, told once. */
export const scadenzaPrimaAdozione = defineRule({
  code: 'scadenza-prima-adozione',
  severity: 'warning',
  ground: 'law',
  basis: 'D.Lgs. 150/2009, art. 5, c. 1',

  *check(plan) {
    const manifest = plan.documents.piao;
    const adoption = firstDayOfObjectives(plan);
    if (!manifest || !adoption) return;
    const begin = `${manifest.data.anno}-01-01`;
    // what is over before the year begins has rules of its own
    const within = (deadline: Scadenza | undefined): boolean =>
      deadline?.forma === 'data' &&
      deadline.data !== undefined &&
      deadline.data >= begin &&
      deadline.data < adoption.date;
    const early: { readonly card: Obiettivo; readonly phases: readonly Fase[] }[] = [];
    for (const card of plan.obiettivi) {
      const rows = rowsOf(card.fasi);
      if (!rows.some(({ scadenza }) => within(scadenza))) continue;
      const phases = rows.filter((phase) => within(phase.scadenza) && !isConcluded(card, phase));
      if (phases.length > 0) early.push({ card, phases });
    }
    if (early.length === 0) return;
    yield {
      at: manifest.source.spanOf(adoption.path),
      facts: {
        date: adoption.date,
        phases: early.reduce((sum, { phases }) => sum + phases.length, 0),
        cards: early.length,
        whole: early.filter(({ card }) => isWholly(card, within)).length,
      },
      related: early.map(({ card, phases: [first] }) => ({
        at: card.source.spanOf([...(first?.path ?? []), 'scadenza']),
        label: 'past-deadline',
      })),
    };
  },
});

function isWholly(card: Obiettivo, within: (deadline: Scadenza) => boolean): boolean {
  return scadenzeDi(card).every(({ deadline }) => deadline.forma === 'conclusa' || within(deadline));
}
