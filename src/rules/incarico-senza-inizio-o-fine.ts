import { holdersOfUnits, type Holder } from './holders-of-units.ts';
import { defineRule } from './rule.ts';

/** Where a unit changes hands it is known until when the one holds it and from when the next. Told once for each unit. */
export const incaricoSenzaInizioOFine = defineRule({
  code: 'incarico-senza-inizio-o-fine',
  severity: 'info',
  ground: 'logic',

  *check(plan) {
    for (const [unit, all] of holdersOfUnits(plan)) {
      const holders = all.filter(({ post }) => /^(?:titolare|ad interim)$/.test(post.data.titolo_incarico));
      const [first, ...others] = holders.flatMap((holder, index) => missingOf(holder, index, holders) ?? []);
      if (!first) continue;
      yield {
        at: first.holder.post.source.spanOf([...first.holder.post.path, 'titolo_incarico']),
        facts: { unit: unit.data.denominazione, missing: first.missing },
        related: others.map(({ holder: { post } }) => ({
          at: post.source.spanOf([...post.path, 'titolo_incarico']),
          label: 'also-here',
        })),
      };
    }
  },
});

/** Which day of a holder is missing, though somebody came before or follows. */
function missingOf(
  holder: Holder,
  index: number,
  holders: readonly Holder[],
): { readonly holder: Holder; readonly missing: 'dal' | 'al' } | undefined {
  if (index > 0 && !holder.from) return { holder, missing: 'dal' };
  // a head is not replaced by who stands in for some days
  const isReplaced = holders
    .slice(index + 1)
    .some(({ post, to }) => post.data.titolo_incarico === 'titolare' || to === undefined);
  return isReplaced && !holder.to ? { holder, missing: 'al' } : undefined;
}
