import type { Plan } from '../plan/plan.ts';
import type { Span } from '../sources/source.ts';
import { normsInFile, type NormInText } from './norms-in-text.ts';
import { defineRule } from './rule.ts';
import { spanOfMatch } from './span-of-match.ts';

/** A norm is cited with its type, its number and its year; a file that once gives the year may then leave it out. */
export const normaCompleta = defineRule({
  code: 'norma-completa',
  severity: 'warning',
  ground: 'logic',

  *check(plan) {
    const years = new Map<string, Set<number>>();
    const incomplete = new Map<string, { readonly written: string; readonly places: Span[] }>();
    for (const { known, left } of citationsByFile(plan)) {
      const named = new Set(known.map(nameOf));
      for (const norm of known) years.set(nameOf(norm), (years.get(nameOf(norm)) ?? new Set()).add(norm.year ?? 0));
      for (const norm of left) {
        const name = nameOf(norm);
        if (named.has(name)) continue;
        const entry = incomplete.get(name) ?? { written: norm.written, places: [] };
        entry.places.push(spanOfMatch(norm.place, norm.start, norm.end));
        incomplete.set(name, entry);
      }
    }
    for (const [name, { places, written }] of incomplete) {
      const [at, ...others] = places;
      const [year, ...more] = years.get(name) ?? [];
      if (!at) continue;
      yield {
        at,
        // of two years nobody knows which is meant
        facts: { written, year: more.length === 0 ? year : undefined },
        related: others.map((place) => ({ at: place, label: 'also-here' as const })),
      };
    }
  },
});

interface Citations {
  readonly known: readonly NormInText[];
  /** Without a year. */
  readonly left: readonly NormInText[];
}

function* citationsByFile(plan: Plan): Iterable<Citations> {
  for (const source of plan.sources) {
    // the subject of an act is as the act has it
    const norms = source === plan.documents.atti?.source ? [] : normsInFile(source);
    if (norms.length === 0) continue;
    yield {
      known: norms.filter(({ year }) => year !== undefined),
      left: norms.filter(({ year }) => year === undefined),
    };
  }
}

function nameOf({ number, type }: NormInText): string {
  return `${type} ${number}`;
}
