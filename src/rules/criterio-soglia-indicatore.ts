import { defineRule } from './rule.ts';
import { spanOfWords } from './span-of-words.ts';
import { thresholdsIn } from './thresholds.ts';

/** A percentage that decides whether the objective is reached stands in an indicator too. */
export const criterioSogliaIndicatore = defineRule({
  code: 'criterio-soglia-indicatore',
  severity: 'warning',
  ground: 'logic',

  *check({ obiettivi }) {
    for (const card of obiettivi) {
      const { indicatori } = card.data;
      const thresholds = thresholdsIn(card.data.criteri?.raggiunto ?? '');
      if (thresholds.length === 0 || !indicatori || indicatori.length === 0) continue;
      const measured = new Set(numbersIn(indicatori));
      const missing = thresholds.find(({ ofTarget, value }) => !ofTarget && !measured.has(value));
      if (!missing) continue;
      yield {
        at: spanOfWords(card.source, ['criteri', 'raggiunto'], missing.said),
        facts: { threshold: missing.digits },
        related: [{ at: card.source.keySpanOf(['indicatori']), label: 'indicators' }],
      };
    }
  },
});

function numbersIn(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value];
  if (typeof value === 'string')
    return (value.match(/\d+(?:[.,]\d+)?/g) ?? []).map((digits) => Number(digits.replace(',', '.')));
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(numbersIn) : [];
}
