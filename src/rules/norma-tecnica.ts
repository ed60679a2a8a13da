import { holds } from '../law/law-row.ts';
import { technicalStandards } from '../law/technical-standards.ts';
import { textsOf } from '../plan/citations.ts';
import { lawContextOf } from './context.ts';
import { defineRule } from './rule.ts';
import { spanOfMatch } from './span-of-match.ts';

/** A technical standard has its right name and an edition in force. */
export const normaTecnica = defineRule({
  code: 'norma-tecnica',
  severity: 'info',
  ground: 'practice',

  *check(plan) {
    const context = lawContextOf(plan);
    if (!context) return;
    // a line of the file may end between two words
    const rows = technicalStandards
      .filter((row) => holds(row, context))
      .map(({ value }) => ({ value, word: value.hint.split(' ')[0] ?? '' }));
    for (const source of plan.sources) {
      const likely = rows.filter(({ word }) => source.text.includes(word));
      if (likely.length === 0) continue;
      for (const place of textsOf(source)) {
        for (const { value } of likely) {
          if (!place.text.includes(value.hint)) continue;
          for (const match of place.text.matchAll(value.written)) {
            yield {
              at: spanOfMatch(place, match.index, match.index + match[0].length),
              facts: { written: match[0], right: value.right, wrong: value.wrong },
            };
          }
        }
      }
    }
  },
});
