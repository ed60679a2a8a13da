import type { Plan, Unita } from '../plan/plan.ts';

/** Whether a unit is another one, or stands below it; a circle of units ends where it began. */
export function isWithin(unit: Unita, whole: Unita, { unitaPerNome }: Plan): boolean {
  const seen = new Set<Unita>();
  for (let one: Unita | undefined = unit; one && !seen.has(one); one = unitaPerNome.get(one.data.superiore ?? '')) {
    if (one === whole) return true;
    seen.add(one);
  }
  return false;
}
