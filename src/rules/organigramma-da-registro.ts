import { dayOfDocument } from '../plan/document-date.ts';
import type { PlacedText } from '../plan/citations.ts';
import type { Plan } from '../plan/plan.ts';
import { grouped } from './grouped.ts';
import { lastsOn } from './lasts-on.ts';
import { defineRule, type RuleFinding } from './rule.ts';
import { spanOfMatch } from './span-of-match.ts';

type Kind = RuleFinding<'organigramma-da-registro'>['facts']['kind'];

/** What a text calls the units of each kind, the longer names first. */
const kinds: readonly { readonly kind: Kind; readonly words: string }[] = [
  { kind: 'servizio autonomo', words: String.raw`servizi(?:o)?\s+autonom[io]` },
  { kind: 'direzione', words: 'direzion[ei]' },
  { kind: 'settore', words: 'settor[ei]' },
  { kind: 'area', words: 'are[ae]' },
];

const figures: readonly string[] = [
  'zero',
  'un',
  'due',
  'tre',
  'quattro',
  'cinque',
  'sei',
  'sette',
  'otto',
  'nove',
  'dieci',
  'undici',
  'dodici',
  'tredici',
  'quattordici',
  'quindici',
  'sedici',
  'diciassette',
  'diciotto',
  'diciannove',
  'venti',
];

const counts = kinds.map(({ kind, words }) => ({
  kind,
  // of “quattro aree tematiche” nobody says that they are units
  inText: new RegExp(
    String.raw`\b(?:articolat|suddivis|divis|compost|organizzat|ripartit)[aoei]\s+(?:in\s+|da\s+)?(?:[^.;]{0,80}?[\s,])?(?<number>\d{1,3}|${figures.slice(1).join('|')})\s+${words}(?=[\s.,;:]*(?:$|e\s|ed\s|con\s|[.,;:]))`,
    'giu',
  ),
  asLevel: new RegExp(`^${words}$`, 'iu'),
}));

/** How many areas, sectors and autonomous services the section on the structure tells is how many the register has. */
export const organigrammaDaRegistro = defineRule({
  code: 'organigramma-da-registro',
  severity: 'warning',
  ground: 'logic',

  *check(plan) {
    const document = plan.documents.struttura;
    if (!document || !plan.documents.unita) return;
    const { source } = document;
    const registered = unitsByKind(plan);
    const { livelli_responsabilita: levels = [], modello, premessa } = document.data;
    for (const { asLevel, inText, kind } of counts) {
      // a register may stop at a level above
      const units = registered.get(kind);
      if (units === undefined) continue;
      for (const [index, { livello, numero }] of levels.entries()) {
        if (numero === undefined || numero === units || !asLevel.test(livello.trim())) continue;
        yield {
          at: source.spanOf(['livelli_responsabilita', index, 'numero']),
          facts: { kind, written: numero, registered: units },
          related: [{ at: plan.documents.unita.source.keySpanOf(['unita']), label: 'register-of-units' }],
        };
      }
      const texts = { modello, premessa };
      for (const [field, text] of Object.entries(texts)) {
        if (text === undefined) continue;
        const place: PlacedText = { source, path: [field], text };
        for (const match of text.matchAll(inText)) {
          const number = numberOf(match.groups?.['number'] ?? '');
          if (number === units) continue;
          yield {
            at: spanOfMatch(place, match.index, match.index + match[0].length),
            facts: { kind, written: number, registered: units },
            related: [{ at: plan.documents.unita.source.keySpanOf(['unita']), label: 'register-of-units' }],
          };
        }
      }
    }
  },
});

/** The units of each kind that are there on the day of the plan. */
function unitsByKind(plan: Plan): ReadonlyMap<string, number> {
  const day = dayOfDocument(plan);
  const there = plan.unita.filter(({ data }) => day === undefined || lastsOn(data, day));
  return new Map(
    Array.from(
      grouped(there, ({ data }) => data.tipo),
      ([kind, units]) => [kind, units.length],
    ),
  );
}

function numberOf(written: string): number {
  const figure = figures.indexOf(written.toLowerCase());
  return figure < 0 ? Number(written) : figure;
}
