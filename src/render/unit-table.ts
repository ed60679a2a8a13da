import type { Block, CardView, Cell, Column, Html } from './blocks.ts';
import { escape, html } from './escape.ts';

/** A column of the table, and what it says of a card. */
interface Field {
  readonly column: Column;
  readonly cell: (card: CardView) => Cell;
}

const fields: readonly Field[] = [
  { column: { label: 'Codice' }, cell: ({ code }) => ({ html: escape(code), heading: true }) },
  { column: { label: 'Obiettivo' }, cell: ({ id, title }) => ({ html: linkTo(id, escape(title)) }) },
  { column: { label: 'Fasi', align: 'right' }, cell: ({ phaseCount }) => ({ html: escape(String(phaseCount)) }) },
  { column: { label: 'Scadenza finale' }, cell: ({ finalDeadline = '' }) => ({ html: escape(finalDeadline) }) },
];
const weightOf: Field = {
  column: { label: 'Peso', align: 'right' },
  cell: ({ weight = '' }) => ({ html: escape(weight) }),
};
const pageOf: Field = {
  column: { label: 'Pagina', align: 'right' },
  // the number is written after the first print
  cell: ({ id }) => ({ html: linkTo(id, html`<span class="page-number" data-page-of="${escape(id)}">0000</span>`) }),
};

/**
 * The cards of a unit at a glance, a row each.
 *
 * @param totalWeight `100%`; nothing where no card has a weight
 */
export function unitTable(
  cards: readonly CardView[],
  totalWeight: string | undefined,
): Extract<Block, { type: 'table' }> {
  const shown = [...fields, ...(totalWeight === undefined ? [] : [weightOf]), pageOf];
  return {
    type: 'table',
    caption: 'Gli obiettivi dell’unità',
    columns: shown.map(({ column }) => column),
    rows: cards.map((card) => shown.map(({ cell }) => cell(card))),
    ...(totalWeight !== undefined && cards.length > 1 && { total: totalOf(totalWeight) }),
  };
}

function totalOf(weight: string): readonly Cell[] {
  return [
    { html: html`Totale`, heading: true, columns: fields.length },
    { html: escape(weight) },
    { html: escape('') },
  ];
}

function linkTo(id: string, content: Html): Html {
  return html`<a href="#${escape(id)}">${content}</a>`;
}
