import { hundred, numberOf, type Millionths } from '../plan/decimal.ts';
import type { Fase } from '../plan/plan.ts';
import { defineRule } from './rule.ts';
import { spanOfWords } from './span-of-words.ts';

const words = ['due', 'tre', 'quattro', 'cinque', 'sei', 'sette'];
const firstOnes = new RegExp(String.raw`\bprime (${words.join('|')}|\d) fasi\b`, 'i');
const label = String.raw`\d{1,2}[a-z]?`;
const named = new RegExp(
  String.raw`\bfas[ei](?: [a-z]{4,15})? (?:da (${label}) a (${label})|(${label}(?:(?:, | e |, e )${label})*))(?![\w/.])`,
  'gi',
);
/** Words with which the criterion asks for more than the phases that it names, or for one of several. */
const asksMore = /\b(?:tutt[ei]|ogni|ciascun|altr[ei]|almeno|oppure|risultat|indicator|obiettiv|precedent)/i;

/** The phases that are enough to call the objective reached weigh 100; only where the criterion names them by number. */
export const criterioPesi = defineRule({
  code: 'criterio-pesi',
  severity: 'info',
  ground: 'arithmetic',

  *check({ obiettivi }) {
    for (const card of obiettivi) {
      const text = card.data.criteri?.raggiunto;
      if (!text || !/fas[ei]/i.test(text) || asksMore.test(text)) continue;
      const found = phasesNamedIn(text, card.fasi);
      const weights = found?.phases.map(weightOf) ?? [];
      // a weight that is left blank, where the others make 100, takes nothing away
      const whole = sum(card.fasi.map((phase) => weightOf(phase) ?? 0));
      const weight = sum(weights);
      // weights that do not make 100, or are not there, have rules of their own
      if (!found || whole !== hundred || weight === undefined || weight === hundred) continue;
      yield {
        at: spanOfWords(card.source, ['criteri', 'raggiunto'], found.said),
        facts: { phases: found.phases.map(({ etichetta }) => etichetta), weight: numberOf(weight) },
      };
    }
  },
});

function phasesNamedIn(
  text: string,
  phases: readonly Fase[],
): { readonly said: string; readonly phases: readonly Fase[] } | undefined {
  const [first, many] = firstOnes.exec(text) ?? [];
  if (first && many) {
    const count = words.indexOf(many.toLowerCase()) + 2;
    const wanted = count > 1 ? count : Number(many);
    return wanted <= phases.length ? { said: first, phases: phases.slice(0, wanted) } : undefined;
  }
  const matches = [...text.matchAll(named)];
  const said = matches[0]?.[0];
  if (said === undefined) return undefined;
  const all = matches.flatMap(([, from, to, list = '']) =>
    from === undefined || to === undefined ? list.split(/, e |, | e /) : range(from, to),
  );
  const byLabel = new Map(phases.map((phase) => [phase.etichetta.toLowerCase(), phase]));
  const known = [...new Set(all)].map((name) => byLabel.get(name.toLowerCase()));
  // a name that no phase has: the numbers mean something else
  return known.includes(undefined) ? undefined : { said, phases: known.filter((phase) => phase !== undefined) };
}

function range(from: string, to: string): readonly string[] {
  return Array.from({ length: Math.max(0, Number(to) - Number(from) + 1) }, (_, index) => String(Number(from) + index));
}

function weightOf(phase: Fase): Millionths | undefined {
  const parts = phase.sottofasi.map(weightOf).filter((weight) => weight !== undefined);
  return phase.incidenza ?? (parts.length > 0 ? sum(parts) : undefined);
}

function sum(weights: readonly (Millionths | undefined)[]): Millionths | undefined {
  return weights.reduce(
    (total, weight) => (total === undefined || weight === undefined ? undefined : total + weight),
    0,
  );
}
