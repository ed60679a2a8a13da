import { repealedNorms, type RepealedNorm } from '../law/repealed-norms.ts';
import { dayOfDocument } from '../plan/document-date.ts';
import type { Span } from '../sources/source.ts';
import { normsInFile, type NormInText } from './norms-in-text.ts';
import { defineRule } from './rule.ts';
import { spanOfMatch } from './span-of-match.ts';

/** No norm is cited as a ground that was repealed before the day of the plan; a sentence that tells its history may. */
export const normaVigente = defineRule({
  code: 'norma-vigente',
  severity: 'warning',
  ground: 'practice',

  *check(plan) {
    const day = dayOfDocument(plan);
    if (day === undefined) return;
    const rows = repealedNorms.filter(({ value }) => value.since <= day);
    const found = new Map<(typeof rows)[number], { readonly written: string; readonly places: Span[] }>();
    for (const source of plan.sources) {
      if (source === plan.documents.atti?.source) continue;
      for (const norm of normsInFile(source)) {
        const row = rows.find(({ value }) => isThat(norm, value));
        if (!row || tellsHistory(norm)) continue;
        const entry = found.get(row) ?? { written: norm.written, places: [] };
        entry.places.push(spanOfMatch(norm.place, norm.start, norm.end));
        found.set(row, entry);
      }
    }
    for (const [row, { places, written }] of found) {
      const [at, ...others] = places;
      if (!at) continue;
      const { article, now, since } = row.value;
      yield {
        at,
        facts: { written, article, since, now, source: row.source },
        related: others.map((place) => ({ at: place, label: 'also-here' as const })),
      };
    }
  },
});

function isThat({ article, number, type, year }: NormInText, value: RepealedNorm): boolean {
  if (type !== value.type || number !== value.number || year !== value.year) return false;
  return value.article === undefined || article === value.article;
}

/** Words of a sentence that looks back: what was repealed, replaced, introduced then. */
const history =
  /abrogat|sostituit|confluit|previgente|allora|già\s|ormai|storic|introdott|introdusse|nat[ae]\s|risale|superat|vigente fino|in origine|dapprima|dal 19|ha preceduto|modificav|conversione|ex\s/i;

function tellsHistory({ end, place: { text }, start }: NormInText): boolean {
  const from = Math.max(text.lastIndexOf('. ', start), text.lastIndexOf('\n', start), 0);
  const ends = [text.indexOf('. ', end), text.indexOf('\n', end)].filter((index) => index >= 0);
  return history.test(text.slice(from, Math.min(...ends, text.length)));
}
