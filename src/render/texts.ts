import { phasesOf } from '../plan/phases.ts';
import type { Obiettivo, Plan } from '../plan/plan.ts';
import type { Importo, Percentuale, Scadenza as WrittenDeadline } from '../schema/generated/types.ts';
import { anchors } from './anchors.ts';
import type { Html } from './blocks.ts';
import { escape, html } from './escape.ts';
import { createMarkdown } from './markdown.ts';
import { actInWords } from './words/acts.ts';
import { dateInWords, monthInWords } from './words/dates.ts';
import { deadlineInWords } from './words/deadlines.ts';
import { amountInWords, numberInWords, percentageInWords } from './words/numbers.ts';

/** Turns what the plan writes into what the document prints; made once for each plan by `createTexts`. */
export interface Texts {
  /** A text of several lines in the Markdown subset: paragraphs, lists, notes. */
  prose(text: string): Html;
  /** A text of one line in the Markdown subset, without a paragraph round it. */
  inline(text: string): Html;
  /** Text as it is, escaped. */
  plain(text: string): Html;
  /** `deliberazione della Giunta comunale n. 200 del 23 giugno 2022`, linked; the bare identifier when nobody registered it. */
  act(id: string): Html;
  /** The official name of a unit, by identifier or code; the code when nobody knows its unit. */
  unit(id: string): Html;
  /** `obiettivo A (Settore Urbanistica e Patrimonio)` by `unita/codice`, linked to the card. */
  card(reference: string): Html;
  /** `31 dicembre 2022`; a text that is no date comes back as it is. */
  date(text: string): string;
  /** `dicembre 2022` from `12.2022`, `dicembre` from `12`; any other text as it is. */
  month(text: string): string;
  /** `entro 105 giorni da …, cioè il 16 febbraio 2022`. */
  deadline(deadline: WrittenDeadline): string;
  /** `15.000,00 €`. */
  amount(value: Importo): string;
  /** `33,3%`. */
  percentage(value: Percentuale): string;
  /** `1.234,5`. */
  number(value: number): string;
}

/** The texts of a plan, whose citations are resolved by its registers. */
export function createTexts(plan: Plan): Texts {
  const act = (id: string): Html | undefined => {
    const found = plan.atti.get(id);
    return found && html`<a href="#${escape(anchors.act(id))}">${escape(actInWords(found.data))}</a>`;
  };
  const unit = (id: string): Html | undefined => {
    const found = plan.unitaPerNome.get(id);
    return found && escape(found.data.denominazione);
  };
  const card = (reference: string): Html | undefined => {
    const found = findCard(plan, reference);
    if (!found) return undefined;
    const words = `obiettivo ${found.codice} (${shortName(found.unita?.data.denominazione ?? found.data.unita)})`;
    return html`<a href="#${escape(cardAnchor(found))}">${escape(words)}</a>`;
  };
  // a map, since a text may cite anything: `[[toString:x]]`
  const printers: ReadonlyMap<string, (id: string) => Html | undefined> = new Map([
    ['atto', act],
    ['unita', unit],
    ['obiettivo', card],
  ]);
  const markdown = createMarkdown(({ kind, id }) => printers.get(kind)?.(id));
  return {
    prose: markdown.prose,
    inline: markdown.inline,
    plain: escape,
    act: (id) => act(id) ?? escape(id),
    unit: (id) => unit(id) ?? escape(id),
    card: (reference) => card(reference) ?? escape(reference),
    date: dateInWords,
    month: monthInWords,
    deadline: (deadline) => {
      const { scadenzaFinale } = phasesOf([], deadline, plan);
      return scadenzaFinale ? deadlineInWords(scadenzaFinale) : '';
    },
    amount: amountInWords,
    percentage: percentageInWords,
    number: (value) => numberInWords(value),
  };
}

/** Where a card stands in the document. */
export function cardAnchor(card: Obiettivo): string {
  return anchors.card(card.unita?.data.id ?? card.data.unita, card.codice);
}

/** `risorse-umane/a`, also by a code of the unit. */
function findCard({ unitaPerNome, obiettiviPerNome }: Plan, reference: string): Obiettivo | undefined {
  const [unit = '', code = ''] = reference.split('/');
  return obiettiviPerNome.get(`${unitaPerNome.get(unit)?.data.id ?? unit}/${code.toUpperCase()}`);
}

/** The official names are long lists: `Settore Urbanistica e Patrimonio, …` is known by its first item. */
export function shortName(name: string): string {
  return name.split(',')[0] ?? name;
}
