import type { CardView, Html } from './blocks.ts';
import { roomBelow } from './charts/timeline.ts';
import { rowHeights, uprightRoom } from './column-widths.ts';

/** Millimetres between the margins of a sheet. */
const sheet = 264;
/** A card set a step smaller takes this much less. */
const gain = 0.86;

/** About how many characters of a card's text stand on a line, and how high a line is. */
const line = { characters: 101, height: 4.52 };

/** Whether a card would need a second page, and none if it were set a step smaller. */
export function fitsWhenTight(height: number): boolean {
  return height > sheet && height * gain <= sheet;
}

/** Fields of a card as they follow each other, some side by side. */
export interface LaidOut {
  readonly fields: readonly { readonly term: string; readonly html: Html | '' }[];
  readonly beside: boolean;
}

/** About the millimetres that a card takes on paper: counted, since measuring would cost a layout of the whole. */
export function cardHeight(
  card: CardView,
  labels: readonly string[],
  rows: Parameters<typeof rowHeights>[1],
  fields: readonly LaidOut[],
): number {
  const head = 13.2 + 4.2 * Math.max(0, card.heads.length - 1) + 4.6 * (linesOf(card.unit, 80) - 1);
  const title = 1.6 + 5.2 * linesOf(`Obiettivo ${card.code}: ${card.title}`, 82);
  // names of fields, the heads and the last two rows of the table
  const [above, signatures] = [26, 12];
  const phases = sum(rowHeights(labels, rows, uprightRoom).map((lines) => 1.5 + 3.79 * lines));
  const codes = card.unknownCodes ? 5.4 : 0;
  const legend = card.legend.length > 0 ? 1.4 + (4.1 * sum(card.legend.map(({ name }) => linesOf(name, 46)))) / 2 : 0;
  const drawn = Number(/ height="([\d.]+)"/.exec(card.timeline ?? '')?.[1] ?? 0) * 0.2646;
  const caption = drawn === 0 || card.timeline?.includes(roomBelow) ? 0 : 4.3;
  const texts = sum(fields.map((each) => (each.beside ? 1 : sum(each.fields.map(fieldLines))) * line.height + 0.8));
  return head + title + above + phases + legend + codes + drawn + caption + texts + signatures;
}

function fieldLines({ term, html }: { readonly term: string; readonly html: string }): number {
  const [first = '', ...others] = html.split(/<p>|<li>|<br>/).map((piece) => piece.replaceAll(/<[^>]*>/g, '').trim());
  const [opening = '', ...rest] = first === '' && !html.trimStart().startsWith('<ul') ? others : [first, ...others];
  return linesOf(`${term}: ${opening}`, line.characters) + sum(rest.map((text) => linesOf(text, line.characters - 4)));
}

function linesOf(text: string, characters: number): number {
  return Math.max(1, Math.ceil(text.length / characters));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
