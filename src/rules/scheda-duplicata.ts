import type { Obiettivo, Plan } from '../plan/plan.ts';
import { cardNamed } from './card-by-name.ts';
import { isGap } from './gap.ts';
import { unitOf } from './unit-of-card.ts';
import { grouped } from './grouped.ts';
import { defineRule, type RuleFinding } from './rule.ts';
import { wordsOf } from './words-of-text.ts';

type Finding = RuleFinding<'scheda-duplicata'>;

/**
 * Two cards of a unit do not have one title; two cards of two units with one title name each other as one project. A
 * title that three units share is an objective that all have.
 */
export const schedaDuplicata = defineRule({
  code: 'scheda-duplicata',
  severity: 'warning',
  ground: 'logic',

  *check(plan) {
    // without the register two cards may name one unit in two ways
    if (isGap(plan, 'unita')) return;
    const titled = plan.obiettivi.map((card) => ({ card, unit: unitOf(card), ...keysOf(card) }));
    const told = new Set<Obiettivo>();
    for (const same of ['titolo', 'inizio'] as const) {
      const left = titled.filter((item) => item[same] !== '' && !told.has(item.card));
      for (const items of grouped(left, (item) => item[same]).values()) {
        if (items.length < 2) continue;
        for (const cards of grouped(items, ({ unit }) => unit).values()) {
          const [first, ...rest] = cards.map(({ card }) => card);
          // a card copied with its code is told by that
          const others = rest.filter(({ codice }) => codice.toUpperCase() !== first?.codice.toUpperCase());
          if (first && others.length > 0) yield finding(first, others, same, told);
        }
        const units = new Set(items.map(({ unit }) => unit));
        const cards = items.map(({ card }) => card).filter((card) => !told.has(card));
        const [first, ...others] = cards;
        if (units.size === 2 && cards.length === items.length && first && isOwn(first) && !areLinked(plan, cards))
          yield finding(first, others, same, told);
      }
    }
  },
});

function finding(
  first: Obiettivo,
  others: readonly Obiettivo[],
  same: Finding['facts']['same'],
  told: Set<Obiettivo>,
): Finding {
  const [second = first, ...more] = others;
  for (const card of [first, ...others]) told.add(card);
  const sameUnit = unitOf(first) === unitOf(second);
  return {
    at: second.source.spanOf(['titolo']),
    facts: { same, unit: first.unita?.data.denominazione ?? first.data.unita, code: first.codice, sameUnit },
    related: [first, ...more].map(({ source }) => ({ at: source.spanOf(['titolo']), label: 'other-card' })),
    // two works of one kind begin alike
    ...(same === 'inizio' && sameUnit ? { severity: 'info' as const } : {}),
  };
}

const fewest = 4;
const most = 8;
const small = new Set(
  'a al alla alle ai agli all con d da dal dalla dei del della delle degli dell di e ed i il in l la le lo gli nel nella nelle nei o per su sul sulla tra un una'.split(
    ' ',
  ),
);

/** The words of a title that other titles need not have. */
function ownWordsOf(title: string): readonly string[] {
  return wordsOf(title).filter((word) => !small.has(word));
}

/** What titles are held against: all their words, and the first ones of a long title. */
function keysOf({ data: { annualita, titolo } }: Obiettivo): { readonly titolo: string; readonly inizio: string } {
  const words = ownWordsOf(titolo);
  const year = annualita ? ` ${annualita.indice}` : '';
  return {
    titolo: words.length === 0 ? '' : `${words.join(' ')}${year}`,
    inizio: words.length < most ? '' : `${words.slice(0, most).join(' ')}${year}`,
  };
}

/** Whether a title speaks of one thing: a short one, or that of a duty which all units have, may be anybody's. */
function isOwn({ data: { tipologia, titolo } }: Obiettivo): boolean {
  const common = ['anticorruzione', 'formazione', 'tempi di pagamento', 'individuale'];
  return ownWordsOf(titolo).length >= fewest && !common.includes(tipologia ?? '');
}

/** Whether one of some cards names another among the linked ones. */
function areLinked(plan: Plan, cards: readonly Obiettivo[]): boolean {
  return cards.some(({ data }) =>
    data.collegamenti?.obiettivi?.some((name) => {
      const card = cardNamed(plan, name);
      return card !== undefined && cards.includes(card);
    }),
  );
}
