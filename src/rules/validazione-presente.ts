import type { RuleFacts } from '../diagnostics/rule-facts.ts';
import type { Obiettivo } from '../plan/plan.ts';
import { defineRule } from './rule.ts';

type Missing = RuleFacts['validazione-presente']['missing'][number];

/**
 * Where a plan has its cards validated, each says by whom, when and with what outcome. Told once for the whole plan: the
 * body sits once for many cards.
 */
export const validazionePresente = defineRule({
  code: 'validazione-presente',
  severity: 'warning',
  ground: 'practice',

  *check({ obiettivi }) {
    if (obiettivi.every(({ data }) => data.validazione === undefined)) return;
    const faulty = obiettivi
      .map((card) => ({ card, missing: missingIn(card) }))
      .filter(({ missing }) => missing.length > 0);
    const [first, ...others] = faulty;
    if (!first) return;
    yield {
      at: placeIn(first.card),
      facts: {
        cards: faulty.length,
        total: obiettivi.length,
        missing: (['validazione', 'data', 'esito'] as const).filter((name) =>
          faulty.some(({ missing }) => missing.includes(name)),
        ),
      },
      related: others.map(({ card }) => ({ at: placeIn(card), label: 'also-here' })),
    };
  },
});

function missingIn({ data: { validazione } }: Obiettivo): readonly Missing[] {
  if (!validazione) return ['validazione'];
  return (['data', 'esito'] as const).filter((name) => validazione[name] === undefined);
}

function placeIn({ data, source }: Obiettivo): ReturnType<typeof source.spanOf> {
  return data.validazione ? source.keySpanOf(['validazione']) : source.spanOf(['titolo']);
}
