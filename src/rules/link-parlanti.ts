import { textsOf } from '../plan/citations.ts';
import type { Path, Span } from '../sources/source.ts';
import { defineRule } from './rule.ts';

/** Fields that hold an address and nothing else. */
const addresses = new Set(['oggetto', 'sito', 'social', 'url']);

const link = /\[([^[\]]*)\]\(([^()\s]*)[^()]*\)/g;
const address = /https?:\/\/[^\s<>()[\]]+|\bwww\.[^\s<>()[\]]+/g;
const generic =
  /^(clicca |cliccare |vedi |leggi |vai )?(qui|questo link|link|al link|a questo link|leggi tutto|questa pagina|pagina|sito)$/i;

/** The text of a link says where it leads. */
export const linkParlanti = defineRule({
  code: 'link-parlanti',
  severity: 'info',
  ground: 'law',
  basis: 'L. 4/2004; EN 301 549, 9.2.4.4',
  profile: 'severo',

  *check({ sources }) {
    for (const source of sources) {
      if (!source.text.includes('://') && !source.text.includes('www.') && !source.text.includes('](')) continue;
      const places = { generico: [] as Found[], indirizzo: [] as Found[] };
      for (const { path, text } of textsOf(source)) {
        if (isAddress(path)) continue;
        for (const [mark, words = ''] of text.matchAll(link))
          if (generic.test(words.trim()))
            places.generico.push({ text: words.trim(), at: source.spanOfText(path, mark) });
        if (!text.includes('://') && !text.includes('www.')) continue;
        for (const shown of addressesIn(text))
          places.indirizzo.push({ text: shown, at: source.spanOfText(path, shown) });
      }
      for (const kind of ['generico', 'indirizzo'] as const) {
        const [first, ...others] = places[kind];
        if (!first) continue;
        yield {
          at: first.at,
          facts: { kind, text: first.text, count: places[kind].length },
          related: others.map(({ at }) => ({ at, label: 'also-here' })),
        };
      }
    }
  },
});

interface Found {
  readonly text: string;
  readonly at: Span;
}

/** The addresses that a text shows, each once; one that a link leads to is not read, one that it is called by is. */
function addressesIn(text: string): ReadonlySet<string> {
  const shown = text.replaceAll(link, '$1').matchAll(address);
  return new Set([...shown].map(([piece]) => piece.replace(/[.,;:!?»”"*]+$/, '')));
}

function isAddress(path: Path): boolean {
  return path.some((step) => typeof step === 'string' && addresses.has(step));
}
