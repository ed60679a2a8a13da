import { defineRule } from './rule.ts';
import { scadenzeDi } from './scadenze.ts';

/** A deadline says a day; “in the course of the year” is told once for each card. */
export const scadenzaNonData = defineRule({
  code: 'scadenza-non-data',
  severity: 'info',
  ground: 'practice',
  basis: 'D.Lgs. 150/2009, art. 5, c. 2',

  *check({ obiettivi }) {
    for (const card of obiettivi) {
      const open = scadenzeDi(card).filter(({ deadline }) => deadline.forma === 'in_corso_anno');
      const [first, ...others] = open;
      if (!first) continue;
      yield {
        at: card.source.spanOf(first.deadline.path),
        facts: {
          phases: open.flatMap(({ phase }) => phase?.etichetta ?? []),
          final: open.some(({ phase }) => !phase),
        },
        related: others.map(({ deadline }) => ({ at: card.source.spanOf(deadline.path), label: 'also-here' })),
      };
    }
  },
});
