import { lawFor } from '../law/law-row.ts';
import { smallNumbers } from '../law/small-numbers.ts';
import { lawContextOf } from './context.ts';
import { defineRule } from './rule.ts';

/** No cell of a table tells, by unit and gender, of one or two persons. */
export const cellaPiccola = defineRule({
  code: 'cella-piccola',
  severity: 'warning',
  ground: 'practice',
  basis: 'D.Lgs. 33/2013, art. 7-bis; Garante, provv. 243/2014',

  *check(plan) {
    const document = plan.documents['lavoro-agile'];
    const context = lawContextOf(plan);
    const threshold = context && lawFor(smallNumbers, context)?.value;
    if (!document || threshold === undefined) return;
    const cells = (document.data.accordi?.righe ?? []).flatMap((row, index) =>
      (['F', 'M'] as const)
        .filter((gender) => isSmall(row[gender], threshold))
        .map((gender) => document.source.spanOf(['accordi', 'righe', index, gender])),
    );
    const [first, ...others] = cells;
    if (!first) return;
    yield {
      at: first,
      facts: { cells: cells.length, threshold },
      related: others.map((at) => ({ at, label: 'also-here' })),
    };
  },
});

/** Nobody is nobody; one or two can be told from the others. */
function isSmall(count: number | undefined, threshold: number): boolean {
  return count !== undefined && count > 0 && count < threshold;
}
