import { textsOf } from '../plan/citations.ts';
import type { Path, Span } from '../sources/source.ts';
import { mayHoldPersonalData, personalDataIn, type FoundDatum, type PersonalDatum } from './personal-data.ts';
import { defineRule } from './rule.ts';

/** Where the body gives its own addresses, which are to be published. */
const official = new Set([
  'telefono',
  'email',
  'pec',
  'sito',
  'social',
  'contatti',
  'codice_fiscale',
  'partita_iva',
  'url',
]);

/** The plan, which anyone can read, holds no data of persons that it does not need. */
export const datiEccedenti = defineRule({
  code: 'dati-eccedenti',
  severity: 'error',
  ground: 'law',
  basis: 'D.Lgs. 33/2013, art. 7-bis; Garante, provv. 243/2014',

  *check({ sources }) {
    for (const source of sources) {
      if (!mayHoldPersonalData(source.text)) continue;
      const places = new Map<PersonalDatum, Span[]>();
      for (const { path, text } of textsOf(source)) {
        if (isOfficial(path) || !mayHoldPersonalData(text)) continue;
        for (const found of distinct(personalDataIn(text))) {
          const spans = places.get(found.what) ?? [];
          spans.push(source.spanOfText(path, found.text));
          places.set(found.what, spans);
        }
      }
      for (const [what, [first, ...others]] of places) {
        if (!first) continue;
        yield {
          at: first,
          facts: { what, count: others.length + 1 },
          related: others.map((at) => ({ at, label: 'also-here' })),
          // these may be of an office; a tax code and a date of birth are of a person
          ...(what === 'codice-fiscale' ? {} : { severity: 'warning' as const }),
        };
      }
    }
  },
});

/** A datum that a text repeats is one datum. */
function distinct(found: readonly FoundDatum[]): Iterable<FoundDatum> {
  return new Map(found.map((datum) => [datum.text, datum])).values();
}

function isOfficial(path: Path): boolean {
  return path.some((step) => typeof step === 'string' && official.has(step));
}
