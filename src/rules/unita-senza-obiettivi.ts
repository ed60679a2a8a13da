import { lawFor } from '../law/law-row.ts';
import { cardsOfPlan } from '../law/performance-objectives.ts';
import type { Plan, Unita } from '../plan/plan.ts';
import { lawContextOf } from './context.ts';
import { isGap } from './gap.ts';
import { unitOf } from './unit-of-card.ts';
import { lastsOn } from './lasts-on.ts';
import { defineRule } from './rule.ts';

/** The units whose head answers to the body itself, by their kind. */
const leading: readonly Unita['data']['tipo'][] = ['area', 'direzione', 'settore', 'servizio autonomo'];

/** Each unit of the first level has a card, of its own or of a unit below it. */
export const unitaSenzaObiettivi = defineRule({
  code: 'unita-senza-obiettivi',
  severity: 'warning',
  ground: 'law',
  basis: 'D.Lgs. 150/2009, art. 5',

  *check(plan) {
    const manifest = plan.documents.piao;
    const context = lawContextOf(plan);
    if (!manifest || !context || !lawFor(cardsOfPlan, context) || plan.documents.performance?.data.rinvio) return;
    // without cards there is one thing to say, not one for each unit
    if (plan.obiettivi.length === 0 || isGap(plan, 'obiettivo')) return;
    // a card whose unit nobody knows may be the one that seems to be missing
    if (plan.obiettivi.some(({ unita }) => !unita)) return;
    const busy = unitsWithCards(plan);
    const units = plan.unita.filter((unit) => isLeading(unit) && isThere(unit, manifest.data.anno));
    const idle = units.filter(({ data }) => !busy.has(data.id));
    const all = idle.map(({ data }) => data.denominazione);
    const places = idle.map(({ path, source }) => source.spanOf([...path, 'denominazione']));
    // where most have none, the plan has yet to be written
    if (idle.length > units.length / 2) {
      const [first, ...others] = places;
      const related = others.map((at) => ({ at, label: 'also-here' as const }));
      if (first) yield { at: first, facts: { units: all }, related };
      return;
    }
    for (const [index, at] of places.entries()) yield { at, facts: { units: all.slice(index, index + 1) } };
  },
});

function isLeading({ data }: Unita): boolean {
  return data.superiore === undefined && leading.includes(data.tipo);
}

/** Whether a unit exists in some day of a year. */
function isThere({ data }: Unita, year: number): boolean {
  return lastsOn(data, `${year}-01-01`, `${year}-12-31`);
}

/** The units that have cards, and those above them. */
function unitsWithCards({ obiettivi, unitaPerNome }: Plan): ReadonlySet<string> {
  const units = new Set(obiettivi.map(unitOf));
  // a set grows while it is gone through, and each unit enters it once: a circle ends
  for (const id of units) {
    const above = unitaPerNome.get(unitaPerNome.get(id)?.data.superiore ?? '');
    if (above) units.add(above.data.id);
  }
  return units;
}
