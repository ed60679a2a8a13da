import type { Unita } from '../plan/plan.ts';
import { defineRule } from './rule.ts';

/** No unit stands, through those above it, above itself. */
export const unitaCircolare = defineRule({
  code: 'unita-circolare',
  severity: 'error',
  ground: 'logic',

  *check({ unita, unitaPerNome }) {
    const told = new Set<Unita>();
    for (const unit of unita) {
      const chain = chainFrom(unit, unitaPerNome);
      if (!chain || chain.some((member) => told.has(member))) continue;
      for (const member of chain) told.add(member);
      yield {
        at: unit.source.spanOf([...unit.path, 'superiore']),
        facts: { chain: [...chain, unit].map(({ data }) => data.id) },
      };
    }
  },
});

/** The units from one up to itself again; nothing when the way up ends. */
function chainFrom(unit: Unita, unitaPerNome: ReadonlyMap<string, Unita>): readonly Unita[] | undefined {
  const chain = new Set([unit]);
  for (const member of chain) {
    const above = unitaPerNome.get(member.data.superiore ?? '');
    if (above === unit) return [...chain];
    if (above) chain.add(above);
  }
  return undefined;
}
