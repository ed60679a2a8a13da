import { defineRule } from './rule.ts';
import { spanOfWords } from './span-of-words.ts';

const finalDeadline = /(?:scadenza|data|termine) final[ei]/i;
const saysSo = /non (?:è )?(?:ancora )?prevedibil/i;

/** A criterion that quotes the final deadline has one to quote. A card that has none at all is told elsewhere. */
export const criterioScadenzaInesistente = defineRule({
  code: 'criterio-scadenza-inesistente',
  severity: 'error',
  ground: 'logic',

  *check({ obiettivi }) {
    for (const card of obiettivi) {
      if (card.scadenzaFinale?.forma !== 'non_prevedibile') continue;
      const found = (['raggiunto', 'non_raggiunto'] as const).flatMap((field) => {
        const text = card.data.criteri?.[field] ?? '';
        const said = saysSo.test(text) ? undefined : finalDeadline.exec(text)?.[0];
        return said ? [spanOfWords(card.source, ['criteri', field], said)] : [];
      });
      const [first, ...others] = found;
      if (!first) continue;
      yield {
        at: first,
        facts: {},
        related: [
          ...others.map((at) => ({ at, label: 'also-here' as const })),
          { at: card.source.spanOf(['scadenza_finale']), label: 'final-deadline' },
        ],
      };
    }
  },
});
