import { it } from '../messages/it.ts';
import { visible } from '../messages/wording.ts';
import type { Block, CardView, Cell, Column, Html, Part, PhaseRow, PlanView } from './blocks.ts';
import { anchors } from './anchors.ts';
import { cardHeight, fitsWhenTight } from './card-height.ts';
import { columnWidths, hasShortRows, landscapeRoom, leastWidth, uprightRoom } from './column-widths.ts';
import { escape } from './escape.ts';
import { withoutDeadLinks } from './dead-links.ts';
import { createFigures, type Figures } from './figures.ts';
import { sectionName } from './section-name.ts';
import { createSheets, cssString, type Sheets } from './sheets.ts';
import { styleOf } from './style.ts';
import { fill } from './templates.ts';
import { typeset } from './typeset.ts';
import { unitTable } from './unit-table.ts';

export interface RenderOptions {
  /** Pictures as `data:` addresses, by their path in the plan; one that is not here prints its alternative. */
  readonly pictures?: ReadonlyMap<string, string>;
}

/** The page for the screen: one file, without scripts, that asks the network for nothing. */
export function renderPage(view: PlanView, options: RenderOptions = {}): string {
  const model = documentModel(view, 'screen', options, undefined);
  return typeset(visible(fill('page', { ...model, style: styleOf(['common', 'page']) })));
}

/**
 * The document for paper, of which the PDF is made. Numbers of pages are written after the first print. An extract has no
 * links to what is not in it.
 */
export function renderBook(view: PlanView, options: RenderOptions = {}): string {
  const sheets = createSheets(view.body);
  const model = documentModel(view, 'paper', options, sheets);
  const style = styleOf(['common', 'book'], `${runningHeads(view)}\n${sheets.rules()}`);
  const book = withFilledCells(typeset(visible(fill('book', { ...model, style }))));
  return view.part ? withoutDeadLinks(book) : book;
}

// Chromium tags no cell that holds nothing, and its row would then have fewer columns than the others (PDF/UA-1, 7.2).
function withFilledCells(book: string): string {
  return book.replaceAll(/(<td[^>]*>)(<\/td>)/g, '$1&nbsp;$2');
}

type Medium = 'screen' | 'paper';

interface Context {
  readonly view: PlanView;
  readonly medium: Medium;
  readonly pictures: ReadonlyMap<string, string>;
  /** None on a screen. */
  readonly sheets: Sheets | undefined;
  readonly figures: Figures;
}

/** Templates are strict: every name they use is here, also where there is nothing to say. */
function documentModel(
  view: PlanView,
  medium: Medium,
  { pictures = new Map() }: RenderOptions,
  sheets: Sheets | undefined,
): object {
  const { licence, date, subjects } = view.metadata;
  const context: Context = { view, medium, pictures, sheets, figures: createFigures() };
  return {
    ...view,
    notice: view.notice ?? '',
    // the title of an extract
    subtitle: view.part?.title ?? '',
    licence: licence ?? '',
    date: date ?? '',
    subjects,
    contents: view.parts.map((part) => (medium === 'screen' ? indexEntry(part) : contentsEntry(part, 0))),
    parts: view.parts.map((part) => partModel(part, 0, context, '')),
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

/** `Sezione 2`, `2.1`; of an extract `Sottosezione 2.1`. */
function labelOf(number: string | undefined, depth: number): string {
  if (number === undefined) return '';
  return depth === 0 ? sectionName(number) : number;
}

function levelOf(depth: number): number {
  return Math.min(depth + 2, 6);
}

function partModel(part: Part, depth: number, context: Context, headAround: string, opens = false): object {
  const cards = cardsOf(part);
  const head = headOf(part, depth) ?? headAround;
  const ofCards = cards.length > 0 && cards.length === part.blocks.length;
  // on a screen the head of the first card is the heading of its unit, on paper the unit has a page of its own
  const headInCard = ofCards && context.medium === 'screen';
  const unit = ofCards && context.medium === 'paper' ? unitModel(part, cards, { depth, opens }, context) : '';
  const first = part.blocks[0];
  const landscape = liesOnItsSide(part, depth);
  const blocks = part.blocks.map((block, index) => {
    const heading = headInCard && index === 0 ? { level: levelOf(depth), id: part.id } : undefined;
    return blockModel(block, { depth, title: part.title, head, landscape }, context, heading);
  });
  // a heading goes with the wide table it announces, on the landscape page
  const wide = !landscape && isWide(first) ? 1 : 0;
  return {
    id: part.id,
    depth,
    level: levelOf(depth),
    label: labelOf(part.number, depth),
    title: part.title,
    heading: !ofCards,
    unit,
    landscape,
    sheet: head === headAround ? '' : (context.sheets?.named(head, landscape) ?? ''),
    openingSheet: wide > 0 ? (context.sheets?.named(head, true) ?? '') : '',
    opening: blocks.slice(0, wide),
    blocks: blocks.slice(wide),
    parts: part.parts.map((each, index) =>
      partModel(each, depth + 1, context, head, index === 0 && part.blocks.length === 0),
    ),
  };
}

/**
 * A unit's own page, before its cards: its name, who leads it, and a table of them.
 *
 * @param place how deep it stands, and whether headings alone precede it: then it stands under them
 */
function unitModel(
  { id, title, unit }: Part,
  cards: readonly CardView[],
  { depth, opens }: { readonly depth: number; readonly opens: boolean },
  context: Context,
): object {
  const [first] = cards;
  const head = `${first?.unitInShort ?? title} – Obiettivi`;
  return {
    id,
    title,
    level: levelOf(depth),
    body: context.view.body,
    heads: first?.heads ?? [],
    code: unit?.code ?? '',
    opens,
    sheet: opens ? '' : (context.sheets?.named(head, false) ?? ''),
    table: tableModel(unitTable(cards, unit?.totalWeight), { depth, title, head, landscape: false }, context),
  };
}

/**
 * What the head of the sheets says from this part on; nothing where the part begins in the middle of a sheet. A section
 * and its first subsection begin on the same.
 */
function headOf(part: Part, depth: number): string | undefined {
  const named = isSection(part) && depth === 0 && part.parts[0]?.number !== undefined ? part.parts[0] : part;
  if (depth > 1 || (depth === 1 && !isSubsection(part))) return undefined;
  return [labelOf(named.number, named === part ? depth : 1), named.title].filter(Boolean).join(' ');
}

/** `2`; an extract begins with what is none. */
function isSection({ number }: Part): boolean {
  return number !== undefined && !number.includes('.');
}

/** `2.2`, and not `3.3.2`. */
function isSubsection({ number }: Part): boolean {
  return number?.split('.').length === 2;
}

function isWide(block: Block | undefined): boolean {
  return block?.type === 'table' && block.wide === true;
}

/** A part of tables alone, such as a register, does not turn the sheet from one to the next. */
function liesOnItsSide({ blocks, parts }: Part, depth: number): boolean {
  return depth === 0 && parts.length === 0 && blocks.every(({ type }) => type === 'table') && blocks.some(isWide);
}

/** The part in which a block stands. */
interface Place {
  readonly depth: number;
  readonly title: string;
  /** What the head of its sheet says. */
  readonly head: string;
  /** The whole part lies on its side. */
  readonly landscape: boolean;
}

interface Heading {
  readonly level: number;
  readonly id: string;
}

function blockModel(block: Block, place: Place, context: Context, heading: Heading | undefined): object {
  switch (block.type) {
    case 'table':
      return tableModel(block, place, context);
    case 'list':
      return { template: 'list', items: block.items, ordered: block.ordered ?? false };
    case 'picture':
      return {
        template: 'picture',
        url: context.pictures.get(block.url) ?? '',
        alternative: block.alternative,
        ...context.figures.next(block.caption ?? place.title),
      };
    case 'card':
      return cardModel(block.card, place.depth, context, heading);
    case 'figure':
      return { template: 'figure', svg: block.svg, ...context.figures.next(block.caption) };
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

const { document } = it;

type Table = Extract<Block, { type: 'table' }>;

function tableModel(table: Table, { head, landscape }: Place, { medium, sheets }: Context): object {
  const { caption, columns, rows, total, note, form = false } = table;
  const wide = isWide(table);
  const turned = medium === 'paper' && (wide || landscape);
  const scroller = medium === 'screen' && (columns.length > columnsOfAPhone || wordsAreWide(columns, rows));
  const cells = (row: readonly Cell[], place: 'body' | 'foot'): readonly object[] => {
    let column = 0;
    return row.map((cell) => {
      const model = cellModel(cell, columns[column], { place, stacked: scroller, form });
      column += cell.columns ?? 1;
      return model;
    });
  };
  return {
    template: 'table',
    caption,
    classes: [
      wide && !landscape ? ' landscape' : '',
      rows.length <= fewRows || (rows.length <= fewShortRows && hasShortRows(rows)) ? ' small' : '',
      columns.length <= columnsOfAPhone ? ' few' : '',
      // a name and its number would stand too far apart across the whole width
      columns.length === 2 && columns[1]?.align === 'right' ? ' pair' : '',
      form ? ' form' : '',
    ].join(''),
    columns: columns.map(({ label, align }) => ({
      label,
      right: align === 'right',
    })),
    widths: widthsOf(columns, rows, turned ? landscapeRoom : uprightRoom),
    rows: rows.map((row) => cells(row, 'body')),
    total: total ? cells(total, 'foot') : [],
    sheet: wide && !landscape ? (sheets?.named(head, true) ?? '') : '',
    dense: columns.length > 5 && !turned,
    scroller,
    roles: rolesOf(scroller ? columns.map(({ label }) => label) : undefined),
    note: note ?? '',
  };
}

/** The names of the columns, for the style: on a phone each cell stands under the last, after the name of its column. */
function labelsOf(names: readonly string[]): string {
  return names.map((name, index) => `--c${index + 1}:${cssString(`${name}: `)}`).join(';');
}

function wordsAreWide(columns: readonly Column[], rows: readonly (readonly Cell[])[]): boolean {
  const labels = columns.map(({ label }) => label);
  return leastWidth(labels, rows) > charactersOfAPhone;
}

function widthsOf(columns: readonly Column[], rows: readonly (readonly Cell[])[], room: number): readonly number[] {
  if (columns.some(({ width }) => width !== undefined)) return columns.map(({ width }) => width ?? 0);
  return columnWidths(
    columns.map(({ label }) => label),
    rows,
    room,
  );
}

interface CellPlace {
  readonly place: 'body' | 'foot';
  /** Its table falls into blocks on a phone, where a browser forgets what is a row and what a cell. */
  readonly stacked: boolean;
  readonly form: boolean;
}

function cellModel(
  { html, heading, id, columns }: Cell,
  column: Column | undefined,
  { place, stacked, form }: CellPlace,
): object {
  const attributes = [
    attribute('id', id),
    attribute('role', stacked ? (heading ? 'rowheader' : 'cell') : undefined),
    attribute('scope', heading ? 'row' : undefined),
    attribute('colspan', columns),
    attribute('class', column?.align === 'right' ? 'right' : undefined),
    // in the foot a name stands before several columns, and the style cannot count them
    attribute('data-label', stacked && place === 'foot' && !heading && html !== '' ? column?.label : undefined),
    attribute('aria-label', form ? document.toFill : undefined),
  ].join('');
  return { tag: heading ? 'th' : 'td', attributes, blank: place === 'body' && !form, html };
}

function attribute(name: string, value: string | number | undefined): string {
  return value === undefined ? '' : ` ${name}="${escape(String(value))}"`;
}

/** What a table that falls into blocks on a phone says of itself, where browsers forget it. */
function rolesOf(labels: readonly string[] | undefined): Readonly<Record<string, string>> {
  const role = (name: string): string => (labels ? attribute('role', name) : '');
  return {
    table: labels ? `${role('table')}${attribute('style', labelsOf(labels))}` : '',
    group: role('rowgroup'),
    row: role('row'),
    column: role('columnheader'),
    name: role('rowheader'),
    cell: role('cell'),
  };
}

interface Field {
  readonly term: string;
  readonly html: Html | '';
}

/** Fields one under the other, or on one line. */
interface Fields {
  readonly beside: boolean;
  readonly fields: readonly Field[];
}

const longestDate = '30 settembre 2022'.length;
/** About as many characters as stand on a line of a card, with the gaps between fields. */
const lineOfCard = 100;

function cardModel(
  card: CardView,
  depth: number,
  { view, medium, sheets, figures }: Context,
  heading: Heading | undefined,
): object {
  const field = (term: string, html: Html | undefined): Field => ({ term, html: html ?? '' });
  const means = [
    field('Vincoli', card.constraints),
    field('Risorse umane', card.people),
    field('Risorse finanziarie', card.money),
  ];
  const after: readonly Fields[] = [
    ...oneByOne([
      field('Risultato atteso', card.expectedResult),
      field(card.reachedLabel, card.reached),
      field(card.notReachedLabel, card.notReached),
      field('Indicatori di risultato', listOf(card.indicators)),
    ]),
    ...(medium === 'paper' && fitOnALine(means) ? [{ beside: true, fields: means }] : oneByOne(means)),
    ...oneByOne(card.extra),
  ];
  const before = [
    field('Finalità strategiche', card.purposes),
    field('Direttive specifiche – descrizione', card.directives),
  ];
  const longFinal = (card.finalDeadline ?? '').length > longestDate;
  const rows = phaseRows(card, longFinal);
  const unknown = card.unknownCodes && view.parts.some(({ id }) => id === anchors.units);
  return {
    ...card,
    template: 'card',
    phases: card.phases.map(phaseModel),
    unknown: unknown ? document.unknownCodes(card.legend.length > 0) : '',
    register: anchors.units,
    roles: rolesOf(medium === 'screen' ? phaseLabels : undefined),
    sheet: sheets?.named(`${card.unitInShort} – Obiettivo ${card.code}`, false) ?? '',
    body: view.body,
    level: levelOf(depth + 1),
    unitLevel: heading?.level ?? 0,
    unitId: heading?.id ?? '',
    finalDeadline: card.finalDeadline ?? '',
    // a reason takes more room than a date
    longFinal,
    finalLabelSpan: longFinal ? 2 : 4,
    drawing: card.timeline ? { svg: card.timeline, ...figures.next(`Le fasi dell’obiettivo ${card.code}`) } : '',
    widths: medium === 'paper' ? columnWidths(phaseLabels, rows) : [],
    tight: medium === 'paper' && fitsWhenTight(cardHeight(card, phaseLabels, rows, [...oneByOne(before), ...after])),
    before,
    after: after.slice(0, -1),
    last: after.slice(-1),
    focusable: medium === 'screen',
  };
}

/** A weight or a day that stands on another row is no missing one. */
function phaseModel({ label, description, weight, within, group = false, involved, deadline }: PhaseRow): object {
  const inParts = group ? document.inItsParts : '';
  return {
    label,
    description,
    weight,
    weightElsewhere: within === undefined ? inParts : document.withinWeight(within),
    involved,
    deadline,
    deadlineElsewhere: inParts,
  };
}

function oneByOne(fields: readonly Field[]): readonly Fields[] {
  return fields.map((each) => ({ beside: false, fields: [each] }));
}

function fitOnALine(fields: readonly Field[]): boolean {
  const written = fields.map(({ term, html }) => `${term}: ${html}`);
  return (
    written.every((text) => !/<[uo]l>|<\/p>\s*<p>|<br>/.test(text)) &&
    written.join('   ').replaceAll(/<[^>]*>/g, '').length <= lineOfCard
  );
}

/** As the head of the table says them; the longest words decide. */
const phaseLabels = ['Fase', 'Descrizione', 'Incidenza %', 'Codifica responsabili coinvolti', 'Scadenze previste'];

/** The rows that share the widths of the table: codes take much room in one card and none in the next. */
function phaseRows({ phases, finalDeadline = '' }: CardView, longFinal: boolean): readonly (readonly Cell[])[] {
  const last = ['', '', '', '', longFinal ? '' : finalDeadline].map((text) => escape(text));
  const rows = phases.map(({ label, description, weight, involved, deadline }) => [
    escape(label),
    description,
    escape(weight),
    involved,
    escape(deadline),
  ]);
  return [...rows, last].map((cells) => cells.map((html): Cell => ({ html })));
}

function listOf(items: readonly Html[]): Html | undefined {
  const [first] = items;
  // items are HTML already
  return items.length > 1
    ? (`<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>` as Html)
    : first && (`<p>${first}</p>` as Html);
}

/** The lines at the head and foot of every sheet. */
function runningHeads({ body, title, years, draft, part }: PlanView): string {
  const extract = part ? ` "\\a " ${cssString(document.extractOf(part.short))};white-space:pre-line` : '';
  const heads = [
    `@top-left{content:${cssString(body)}}`,
    `@top-right{content:${cssString(`${title} ${years}`)}${extract}}`,
    ...(draft
      ? [
          '@bottom-left{content:"BOZZA";vertical-align:top;padding-top:3.5mm;color:#b32d43;font:700 10pt "Titillium Web",sans-serif;letter-spacing:.15em}',
        ]
      : []),
  ];
  return `@page{${heads.join('')}}`;
}
