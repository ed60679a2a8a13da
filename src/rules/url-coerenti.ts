import { editDistance } from '../diagnostics/suggest.ts';
import { textsOf } from '../plan/citations.ts';
import type { Span } from '../sources/source.ts';
import { defineRule } from './rule.ts';
import { spanOfMatch } from './span-of-match.ts';

/** Of a shorter name a letter makes another body. */
const leastLength = 12;

/** Addresses on the body's own site are safe (https), and none misspells its domain. */
export const urlCoerenti = defineRule({
  code: 'url-coerenti',
  severity: 'info',
  ground: 'practice',

  *check(plan) {
    const own = hostOf(plan.documents.anagrafica?.data.sito ?? '');
    if (own === undefined) return;
    const found = new Map<string, { readonly address: string; readonly places: Span[] }>();
    for (const source of plan.sources) {
      if (!source.text.includes('http')) continue;
      for (const place of textsOf(source)) {
        if (!place.text.includes('http')) continue;
        for (const match of place.text.matchAll(/https?:\/\/[^\s<>()[\]"'«»“”]+/g)) {
          const address = match[0];
          const host = hostOf(address);
          const what = host && wrongIn(address, host, own);
          if (!what) continue;
          const key = what === 'http' ? what : `${what} ${host}`;
          const entry = found.get(key) ?? { address: what === 'http' ? address : host, places: [] };
          entry.places.push(spanOfMatch(place, match.index, match.index + address.length));
          found.set(key, entry);
        }
      }
    }
    for (const [key, { address, places }] of found) {
      const [at, ...others] = places;
      if (!at) continue;
      yield {
        at,
        facts: { what: key === 'http' ? 'http' : 'dominio', address, own },
        related: others.map((place) => ({ at: place, label: 'also-here' as const })),
      };
    }
  },
});

function wrongIn(address: string, host: string, own: string): 'http' | 'dominio' | undefined {
  if (host === own || host.endsWith(`.${own}`)) return address.startsWith('http:') ? 'http' : undefined;
  return own.length >= leastLength && editDistance(host, own, 2) < 2 ? 'dominio' : undefined;
}

/** The host of an address, without `www.`. */
function hostOf(address: string): string | undefined {
  return /^https?:\/\/(?:www\.)?([^/:?#\s]+)/i.exec(address)?.[1]?.toLowerCase().replace(/\.$/, '');
}
