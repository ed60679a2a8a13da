import type { Importo, Percentuale, Persona, Scadenza } from '../../schema/generated/types.ts';
import type { Block, Html } from '../blocks.ts';
import { breakable } from '../addresses.ts';
import { html } from '../escape.ts';
import type { Texts } from '../texts.ts';
import { bullets } from './bullets.ts';
import { periodo } from './periodo.ts';
import { measure } from './traguardo.ts';

/** Prints what a place of the plan holds, and nothing where it holds nothing. */
export type Printer = ReturnType<typeof printer>;

interface Optional<Value> {
  (value: Value): Html;
  (value: Value | undefined): Html | undefined;
}

/** The printer of a plan. */
export function printer(texts: Texts) {
  const plain = (text: string): Html => texts.plain(text);
  const passage = (text: string): Html => (text.trim().includes('\n') ? texts.prose(text) : texts.inline(text));
  const several = (items: readonly Html[]): Html => (items.length === 1 && items[0] ? items[0] : bullets(items));
  return {
    texts,
    plain: optional(plain),
    /** A text inside a cell or a value: a paragraph alone has no mark of its own. */
    passage: optional(passage),
    passages: optional((list: readonly string[]) => bullets(list.map(passage))),
    names: optional((list: readonly string[]) => several(list.map(plain))),
    act: optional((id: string) => texts.act(id)),
    acts: optional((ids: readonly string[]) => several(ids.map((id) => texts.act(id)))),
    unit: optional((id: string) => texts.unit(id)),
    units: optional((ids: readonly string[]) => several(ids.map((id) => texts.unit(id)))),
    card: optional((reference: string) => texts.card(reference)),
    cards: optional((references: readonly string[]) => several(references.map((reference) => texts.card(reference)))),
    date: optional((date: string) => plain(texts.date(date))),
    period: (dates: Parameters<typeof periodo>[0]): Html | undefined => {
      const words = periodo(dates);
      return words === undefined ? undefined : plain(words);
    },
    month: optional((month: string) => plain(texts.month(month))),
    year: optional((year: number) => plain(String(year))),
    deadline: optional((deadline: Scadenza) => plain(texts.deadline(deadline))),
    amount: optional((amount: Importo) => plain(texts.amount(amount))),
    percentage: optional((percentage: Percentuale) => plain(texts.percentage(percentage))),
    number: optional((value: number) => plain(texts.number(value))),
    measure: optional((value: number | string) => plain(measure(value, texts))),
    yesOrNo: optional((value: boolean) => (value ? html`sì` : html`no`)),
    link: optional((url: string) => html`<a href="${plain(url)}">${breakable(url)}</a>`),
    mail: optional((address: string) => html`<a href="mailto:${plain(address)}">${plain(address)}</a>`),
    person: optional(({ titolo, nome, cognome }: Persona) => plain([titolo, nome, cognome].filter(Boolean).join(' '))),
    prose: (text: string | undefined): readonly Block[] =>
      text === undefined ? [] : [{ type: 'prose', html: texts.prose(text) }],
    list: (items: readonly string[] | undefined, ordered = false): readonly Block[] =>
      items === undefined ? [] : [{ type: 'list', items: items.map(passage), ordered }],
  };
}

function optional<Value>(print: (value: Value) => Html): Optional<Value> {
  function printed(value: Value): Html;
  function printed(value: Value | undefined): Html | undefined;
  function printed(value: Value | undefined): Html | undefined {
    return value === undefined ? undefined : print(value);
  }
  return printed;
}
