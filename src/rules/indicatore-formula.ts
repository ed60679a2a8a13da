import type { Path } from '../sources/source.ts';
import { fullIndicatorsOf, type PlacedIndicator } from './indicators.ts';
import { defineRule } from './rule.ts';
import { targetsOf } from './values.ts';

const ratio = /^(?:%|per ?cento|in percentuale|percentuale|rapporto|quota|tasso)$/i;
const saysUnit =
  /^(?:n[.°º]|(?:numero|nr|percentuale|tasso|giorni|ore|euro|importo|spesa|costo|punteggio|voto)(?= )|%)/i;

/** A ratio says what it is divided by, and a number to reach says what it counts. */
export const indicatoreFormula = defineRule({
  code: 'indicatore-formula',
  severity: 'warning',
  ground: 'practice',

  *check({ obiettivi }) {
    for (const card of obiettivi) {
      for (const missing of ['denominatore', 'unita'] as const) {
        const found: { readonly path: Path; readonly name: string }[] = [];
        for (const one of fullIndicatorsOf(card)) {
          const path = missing === 'denominatore' ? withoutDenominator(one) : withoutUnit(one);
          if (path) found.push({ path, name: one.data.denominazione });
        }
        const [first, ...others] = found;
        if (!first) continue;
        yield {
          at: card.source.spanOf(first.path),
          facts: { missing, names: found.map(({ name }) => name) },
          related: others.map(({ path }) => ({ at: card.source.spanOf(path), label: 'also-here' })),
        };
      }
    }
  },
});

function withoutDenominator({ data, path }: PlacedIndicator): Path | undefined {
  const { formula, unita_misura } = data;
  if (typeof formula !== 'object' || formula.denominatore !== undefined) return undefined;
  return ratio.test(unita_misura?.trim() ?? '') ? [...path, 'formula', 'numeratore'] : undefined;
}

function withoutUnit({ data, path }: PlacedIndicator): Path | undefined {
  if (data.unita_misura !== undefined || saysUnit.test(data.denominazione)) return undefined;
  const values = Object.values(data.target ?? {}).map(valueOf);
  const bare = targetsOf(data).length > 0 && !/[%€a-z]/i.test(values.join(' '));
  return bare ? [...path, 'denominazione'] : undefined;
}

function valueOf(target: NonNullable<PlacedIndicator['data']['target']>[string]): string {
  return String(typeof target === 'object' ? target.valore : target);
}
