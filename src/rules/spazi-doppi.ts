import { textsOf } from '../plan/citations.ts';
import type { Span } from '../sources/source.ts';
import { defineRule } from './rule.ts';

/** One space between two words; the page shows one whatever is written, so this is only tidiness. */
export const spaziDoppi = defineRule({
  code: 'spazi-doppi',
  severity: 'info',
  ground: 'practice',
  profile: 'severo',

  *check({ sources }) {
    for (const source of sources) {
      if (!/[^\s:,{[#-] {2,}[^\s#|>&]/.test(source.text)) continue;
      const places = textsOf(source)
        .filter(({ text }) => text.includes('  '))
        .flatMap(({ path }) => doubledIn(source.spanOf(path)));
      const [at, ...others] = places;
      if (!at) continue;
      yield {
        at,
        facts: { times: places.length },
        related: others.map((span) => ({ at: span, label: 'also-here' as const })),
        fix: places.map(({ end, start }) => ({ start, end, text: ' ' })),
      };
    }
  },
});

/** The blanks between words in the lines of a text, as the file has them; the first line of a block (`>`) is no text. */
function doubledIn(whole: Span): readonly Span[] {
  const written = whole.source.text.slice(whole.start, whole.end);
  const head = /^[|>].*\n/.exec(written)?.[0].length ?? 0;
  return [...written.slice(head).matchAll(/(?<=\S) {2,}(?=\S)/g)].map(({ 0: blanks, index }) => {
    const start = whole.start + head + index;
    return { ...whole, start, end: start + blanks.length };
  });
}
