import { lawFor } from '../law/law-row.ts';
import { remoteWorkMinimum } from '../law/remote-work.ts';
import { textsOf } from '../plan/citations.ts';
import { hundred, numberOf, percentageOf } from '../plan/decimal.ts';
import type { Source } from '../sources/source.ts';
import { lawContextOf } from './context.ts';
import { defineRule, type RuleFinding } from './rule.ts';
import { spanOfMatch } from './span-of-match.ts';

/** Each year's contingent is at least what the law asks, and the positive actions do not promise less. */
export const lavoroAgileMinimo = defineRule({
  code: 'lavoro-agile-minimo',
  severity: 'warning',
  ground: 'law',
  basis: 'L. 124/2015, art. 14, c. 1',

  *check(plan) {
    const document = plan.documents['lavoro-agile'];
    const context = lawContextOf(plan);
    if (!context) return;
    const actions = plan.documents['azioni-positive'];
    const today = lawFor(remoteWorkMinimum, context)?.value;
    if (actions && today !== undefined) yield* lowerShares(actions.source, today);
    if (!document) return;
    for (const [index, { anno, percentuale }] of document.data.contingente?.entries() ?? []) {
      // the contingent of another year is held to the norm of its own
      const minimum = lawFor(remoteWorkMinimum, { ...context, anno })?.value;
      const percentage = percentageOf(percentuale);
      if (minimum === undefined || percentage === undefined || percentage >= (hundred * minimum) / 100) continue;
      const at = document.source.spanOf(['contingente', index, 'percentuale']);
      yield { at, facts: { year: anno, percentage: numberOf(percentage), minimum } };
    }
  },
});

const share =
  /\balmeno\s+(?:il\s+|l['’]\s?)?(\d{1,2})\s*(?:%|per\s+cento)\s+de(?:i|l)\s+(?:dipendenti|personale)(?!\p{L})/gu;

/** Shares of the staff that a paragraph about remote work gives: the norm as it was once. */
function* lowerShares(source: Source, minimum: number): Iterable<RuleFinding<'lavoro-agile-minimo'>> {
  if (!/\balmeno\s/.test(source.text)) return;
  for (const place of textsOf(source)) {
    for (const match of place.text.matchAll(share)) {
      const percentage = Number(match[1]);
      const end = match.index + match[0].length;
      const before =
        place.text
          .slice(0, match.index)
          .split(/\n\s*\n/)
          .at(-1) ?? '';
      if (percentage >= minimum || !/telelavoro|lavoro agile|smart[ -]?working/i.test(before)) continue;
      yield { at: spanOfMatch(place, match.index, end), facts: { year: undefined, percentage, minimum } };
    }
  }
}
