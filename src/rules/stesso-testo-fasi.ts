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
      let pair = pairIn(card, card.fasi);
      for (const { sottofasi } of card.fasi) pair ??= pairIn(card, sottofasi);
      if (pair) yield pair;
    }
  },
});

function pairIn({ source }: Obiettivo, phases: readonly Fase[]): RuleFinding<'stesso-testo-fasi'> | undefined {
  if (phases.length < 2 || beginApart(phases)) return undefined;
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

/** Whether each phase has a first letter of its own: most cards are done with at that. */
function beginApart(phases: readonly Fase[]): boolean {
  let letters = 0;
  for (const { descrizione } of phases) {
    if (!descrizione) continue;
    // small letters and capitals alike; any other sign may be passed over, or be an accent
    const letter = (descrizione.charCodeAt(0) | 32) - 97;
    if (letter < 0 || letter > 25 || (letters & (1 << letter)) !== 0) return false;
    letters |= 1 << letter;
  }
  return true;
}
