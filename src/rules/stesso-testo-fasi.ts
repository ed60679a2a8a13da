import type { Fase, Obiettivo } from '../plan/plan.ts';
import { defineRule, type RuleFinding } from './rule.ts';
import { wordsOf } from './words-of-text.ts';

/** As many words in a row are no chance; of a shorter text, all. */
const enough = 12;

/** Two phases of a card, or two parts of a phase, do not begin alike. The first pair of a card is told. */
export const stessoTestoFasi = defineRule({
  code: 'stesso-testo-fasi',
  severity: 'info',
  ground: 'logic',
  profile: 'severo',

  *check({ obiettivi }) {
    for (const card of obiettivi) {
      const series = [card.fasi, ...card.fasi.map(({ sottofasi }) => sottofasi)];
      const pair = series.reduce<RuleFinding<'stesso-testo-fasi'> | undefined>(
        (found, phases) => found ?? pairIn(card, phases),
        undefined,
      );
      if (pair) yield pair;
    }
  },
});

function pairIn({ source }: Obiettivo, phases: readonly Fase[]): RuleFinding<'stesso-testo-fasi'> | undefined {
  if (phases.length < 2) return undefined;
  const seen = new Map<string, Fase>();
  for (const phase of phases) {
    // a text is read only as far as it is compared
    const words = wordsOf((phase.descrizione ?? '').slice(0, 200)).slice(0, enough);
    if (words.length === 0) continue;
    const key = words.join(' ');
    const first = seen.get(key);
    if (first) {
      return {
        at: source.spanOf([...phase.path, 'descrizione']),
        facts: { phase: phase.etichetta, like: first.etichetta, whole: phase.descrizione === first.descrizione },
        related: [{ at: source.spanOf([...first.path, 'descrizione']), label: 'first-use' }],
      };
    }
    seen.set(key, phase);
  }
  return undefined;
}
