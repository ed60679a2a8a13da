import { visible } from '../messages/wording.ts';
import type { Block, CardView, Cell, Column, Html, Part, PlanView } from './blocks.ts';
import { columnWidths, hasShortRows, leastWidth } from './column-widths.ts';
import { styleOf } from './style.ts';
import { fill } from './templates.ts';

export interface RenderOptions {
  /** Pictures as `data:` addresses, by their path in the plan; one that is not here prints its alternative. */
  readonly pictures?: ReadonlyMap<string, string>;
}

/** The page for the screen: one file, without scripts, that asks the network for nothing. */
export function renderPage(view: PlanView, options: RenderOptions = {}): string {
  return visible(fill('page', { ...documentModel(view, 'screen', options), style: styleOf(['common', 'page']) }));
}

/** The document for paper, of which the PDF is made. Numbers of pages are written after the first print. */
export function renderBook(view: PlanView, options: RenderOptions = {}): string {
  return visible(
    fill('book', { ...documentModel(view, 'paper', options), style: styleOf(['common', 'book'], runningHeads(view)) }),
  );
}

type Medium = 'screen' | 'paper';

interface Context {
  readonly view: PlanView;
  readonly medium: Medium;
  readonly pictures: ReadonlyMap<string, string>;
}

/** Templates are strict: every name they use is here, also where there is nothing to say. */
function documentModel(view: PlanView, medium: Medium, { pictures = new Map() }: RenderOptions): object {
  const { licence, date, subjects } = view.metadata;
  return {
    ...view,
    notice: view.notice ?? '',
    licence: licence ?? '',
    date: date ?? '',
    subjects,
    contents: view.parts.map((part) => (medium === 'screen' ? indexEntry(part) : contentsEntry(part, 0))),
    parts: view.parts.map((part) => partModel(part, 0, { view, medium, pictures })),
  };
}

interface Entry {
  readonly id: string;
  readonly label: string;
  readonly title: string;
  readonly kind: string;
  readonly units: readonly Entry[];
  readonly children: readonly Entry[];
}

function cardsOf(part: Part): readonly CardView[] {
  return part.blocks.flatMap((block) => (block.type === 'card' ? [block.card] : []));
}

function cardEntry({ id, code, title }: CardView): Entry {
  return { id, label: `${code}.`, title, kind: 'card', units: [], children: [] };
}

function entry({ id, title, number }: Part, depth: number, kind: string): Entry {
  return { id, label: labelOf(number, depth), title, kind, units: [], children: [] };
}

/** Sections and subsections; units with their cards apart, to be opened. */
function indexEntry(section: Part): Entry {
  const children = section.parts
    .filter(({ number }) => number !== undefined)
    .map((part): Entry => {
      const units = part.parts.filter((unit) => cardsOf(unit).length > 0);
      return {
        ...entry(part, 1, 'subsection'),
        units: units.map((unit) => ({ ...entry(unit, 2, 'unit'), children: cardsOf(unit).map(cardEntry) })),
      };
    });
  return { ...entry(section, 0, 'section'), children };
}

const deepestOfContents = 2;

function contentsEntry(part: Part, depth: number): Entry {
  const cards = cardsOf(part).map(cardEntry);
  const inside = depth < deepestOfContents ? part.parts.map((each) => contentsEntry(each, depth + 1)) : [];
  return { ...entry(part, depth, kindOf(part, depth)), children: [...cards, ...inside] };
}

function kindOf(part: Part, depth: number): string {
  if (depth === 0) return 'section';
  if (cardsOf(part).length > 0) return 'unit';
  return part.number === undefined ? 'paragraph' : 'subsection';
}

/** `Sezione 2`, `2.1`. */
function labelOf(number: string | undefined, depth: number): string {
  if (number === undefined) return '';
  return depth === 0 ? `Sezione ${number}` : number;
}

function levelOf(depth: number): number {
  return Math.min(depth + 2, 6);
}

function partModel(part: Part, depth: number, context: Context): object {
  const cards = cardsOf(part);
  // on paper the head of the first card is the heading of its unit, so that every card fills its own page
  const headInCard = context.medium === 'paper' && cards.length > 0 && cards.length === part.blocks.length;
  const first = part.blocks[0];
  const blocks = part.blocks.map((block, index) => {
    const heading = headInCard && index === 0 ? { level: levelOf(depth), id: part.id } : undefined;
    return blockModel(block, { depth, title: part.title }, context, heading);
  });
  // a heading goes with the wide table it announces, on the landscape page
  const wide = first?.type === 'table' && first.wide === true ? 1 : 0;
  return {
    id: part.id,
    depth,
    level: levelOf(depth),
    label: labelOf(part.number, depth),
    title: part.title,
    heading: !headInCard,
    opening: blocks.slice(0, wide),
    blocks: blocks.slice(wide),
    parts: part.parts.map((each) => partModel(each, depth + 1, context)),
  };
}

/** The part in which a block stands. */
interface Place {
  readonly depth: number;
  readonly title: string;
}

interface Heading {
  readonly level: number;
  readonly id: string;
}

function blockModel(block: Block, { depth, title }: Place, context: Context, heading: Heading | undefined): object {
  switch (block.type) {
    case 'table':
      return tableModel(block, context);
    case 'list':
      return { template: 'list', items: block.items, ordered: block.ordered ?? false };
    case 'picture':
      return {
        template: 'picture',
        url: context.pictures.get(block.url) ?? '',
        alternative: block.alternative,
        caption: block.caption ?? '',
      };
    case 'card':
      return cardModel(block.card, depth, context, heading);
    case 'figure':
      return { template: 'figure', svg: block.svg, caption: block.caption === title ? '' : block.caption };
    default:
      return { template: block.type, ...block };
  }
}

/** More columns than these do not fit on a phone, nor do words that take more characters side by side. */
const columnsOfAPhone = 3;
const charactersOfAPhone = 36;

/** A table of so many rows stays whole on its page; of more, where each row is one or two lines. */
const fewRows = 6;
const fewShortRows = 12;

function tableModel(table: Extract<Block, { type: 'table' }>, { medium }: Context): object {
  const { caption, columns, rows, total, wide, note } = table;
  const cells = (row: readonly Cell[]): readonly object[] => {
    let column = 0;
    return row.map((cell) => {
      const model = cellModel(cell, columns[column]);
      column += cell.columns ?? 1;
      return model;
    });
  };
  return {
    template: 'table',
    caption,
    columns: columns.map(({ label, align }) => ({ label, right: align === 'right' })),
    widths: widthsOf(columns, rows),
    rows: rows.map(cells),
    total: total ? cells(total) : [],
    landscape: wide ?? false,
    dense: columns.length > 5,
    small: rows.length <= fewRows || (rows.length <= fewShortRows && hasShortRows(rows)),
    few: columns.length <= columnsOfAPhone,
    scroller: medium === 'screen' && (columns.length > columnsOfAPhone || wordsAreWide(columns, rows)),
    note: note ?? '',
  };
}

function wordsAreWide(columns: readonly Column[], rows: readonly (readonly Cell[])[]): boolean {
  const labels = columns.map(({ label }) => label);
  return leastWidth(labels, rows) > charactersOfAPhone;
}

function widthsOf(columns: readonly Column[], rows: readonly (readonly Cell[])[]): readonly number[] {
  if (columns.some(({ width }) => width !== undefined)) return columns.map(({ width }) => width ?? 0);
  return columnWidths(
    columns.map(({ label }) => label),
    rows,
  );
}

function cellModel({ html, heading, id, columns }: Cell, column: Column | undefined): object {
  return {
    tag: heading ? 'th' : 'td',
    scope: heading ? 'row' : '',
    id: id ?? '',
    span: columns ?? 0,
    right: column?.align === 'right',
    html,
  };
}

interface Field {
  readonly term: string;
  readonly html: Html | '';
}

const longestDate = '30 settembre 2022'.length;

function cardModel(card: CardView, depth: number, { view, medium }: Context, heading: Heading | undefined): object {
  const field = (term: string, html: Html | undefined): Field => ({ term, html: html ?? '' });
  const after = [
    field('Risultato atteso', card.expectedResult),
    field(card.reachedLabel, card.reached),
    field(card.notReachedLabel, card.notReached),
    field('Indicatori di risultato', listOf(card.indicators)),
    field('Vincoli', card.constraints),
    field('Risorse umane', card.people),
    field('Risorse finanziarie', card.money),
    ...card.extra,
  ];
  const longFinal = (card.finalDeadline ?? '').length > longestDate;
  return {
    ...card,
    template: 'card',
    body: view.body,
    level: levelOf(depth + 1),
    unitLevel: heading?.level ?? 0,
    unitId: heading?.id ?? '',
    finalDeadline: card.finalDeadline ?? '',
    // a reason takes more room than a date
    longFinal,
    finalLabelSpan: longFinal ? 2 : 4,
    timeline: card.timeline ?? '',
    before: [
      field('Finalità strategiche', card.purposes),
      field('Direttive specifiche – descrizione', card.directives),
    ],
    after: after.slice(0, -1),
    last: after.slice(-1),
    focusable: medium === 'screen',
  };
}

function listOf(items: readonly Html[]): Html | undefined {
  const [first] = items;
  // items are HTML already
  return items.length > 1
    ? (`<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>` as Html)
    : first && (`<p>${first}</p>` as Html);
}

/** The lines at the head and foot of every sheet. */
function runningHeads({ body, title, years, draft }: PlanView): string {
  const heads = [
    `@top-left{content:${cssString(body)}}`,
    `@top-right{content:${cssString(`${title} ${years}`)}}`,
    ...(draft
      ? [
          '@bottom-left{content:"BOZZA";vertical-align:top;padding-top:3.5mm;color:#b32d43;font:700 10pt "Titillium Web",sans-serif;letter-spacing:.15em}',
        ]
      : []),
  ];
  return `@page{${heads.join('')}}`;
}

/** A text as a string of CSS that cannot end before its end. */
function cssString(text: string): string {
  const escaped = visible(text).replaceAll(
    /[^\p{L}\p{N} .,'’()–-]/gu,
    (character) => `\\${character.codePointAt(0)?.toString(16)} `,
  );
  return `"${escaped}"`;
}
