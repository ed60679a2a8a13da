import type { RuleFacts } from '../diagnostics/rule-facts.ts';
import type { Entry } from '../plan/plan.ts';
import type { Path } from '../sources/source.ts';
import { defineRule, type RuleFinding } from './rule.ts';

type What = RuleFacts['codice-univoco']['what'];

/** A code names one thing: a card in its unit, a unit, an act, a body outside. */
export const codiceUnivoco = defineRule({
  code: 'codice-univoco',
  severity: 'error',
  ground: 'logic',

  *check({ obiettivi, registroAtti, soggettiEsterni, unita }) {
    yield* repeated(
      'scheda',
      obiettivi,
      ({ codice }) => codice.toUpperCase(),
      ['codice'],
      ({ data, unita: unit }) => unit?.data ?? { id: data.unita, denominazione: data.unita },
    );
    yield* repeated('unita', unita, ({ data }) => data.id, ['id']);
    yield* repeated('codice-unita', unita, ({ data }) => data.codice, ['codice']);
    yield* repeated('atto', registroAtti, ({ data }) => data.id, ['id']);
    yield* repeated('soggetto', soggettiEsterni, ({ data }) => data.id, ['id']);
  },
});

function* repeated<Item extends Entry<unknown>>(
  what: What,
  items: readonly Item[],
  codeOf: (item: Item) => string | undefined,
  path: Path,
  unitOf?: (item: Item) => { readonly id: string; readonly denominazione: string },
): Iterable<RuleFinding<'codice-univoco'>> {
  const seen = new Map<string, Item>();
  for (const item of items) {
    const code = codeOf(item);
    if (code === undefined) continue;
    const unit = unitOf?.(item);
    const name = `${unit?.id ?? ''}/${code}`;
    const first = seen.get(name);
    if (!first) {
      seen.set(name, item);
      continue;
    }
    yield {
      at: item.source.spanOf([...item.path, ...path]),
      facts: { what, code, unit: unit?.denominazione },
      related: [{ at: first.source.spanOf([...first.path, ...path]), label: 'first-use' }],
    };
  }
}
