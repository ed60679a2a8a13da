import { rowsOf } from '../plan/phases.ts';
import { namedRowsOf } from './named-rows.ts';
import { defineRule } from './rule.ts';
import { writtenOf } from './concluded.ts';

/** A year, in words of a phase or of what it leaves. */
const year = /\b(?:19|20)\d\d\b/;

/** Of a phase that was over before the plan it is known when: its year, or a date in its words. Told once for each card. */
export const faseConclusaSenzaData = defineRule({
  code: 'fase-conclusa-senza-data',
  severity: 'info',
  ground: 'logic',

  *check({ obiettivi }) {
    for (const card of obiettivi) {
      if (!rowsOf(card.fasi).some(({ scadenza }) => scadenza?.forma === 'conclusa')) continue;
      const rows = namedRowsOf(card.fasi).filter(({ group, phase }) => {
        if (phase.scadenza?.forma !== 'conclusa') return false;
        return ![phase, group].some((part) => {
          const written = part && writtenOf(card, part);
          return (
            (written && 'anno' in written && written.anno !== undefined) ||
            year.test(`${part?.descrizione ?? ''} ${part?.prodotto ?? ''}`)
          );
        });
      });
      const [first, ...others] = rows.map(({ phase }) => card.source.spanOf([...phase.path, 'scadenza']));
      if (!first) continue;
      yield {
        at: first,
        facts: { phases: rows.map(({ name }) => name) },
        related: others.map((at) => ({ at, label: 'also-here' })),
      };
    }
  },
});
