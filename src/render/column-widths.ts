import { longestHost } from './addresses.ts';
import type { Cell } from './blocks.ts';
import { escape } from './escape.ts';

/** About as many characters as stand on a line across the sheet, upright and on its side. */
export const uprightRoom = 120;
export const landscapeRoom = 183;
const step = 2;
/** A column of texts no longer than this share of a line, such as dates, keeps each on one line. */
const short = 0.15;
/** Unless these columns leave less than this to the others: then only figures and dates do. */
const roomOfOthers = 30;

/**
 * Shares of the width in per cent, so that the rows are as low as they can be: each column takes its longest word,
 * what remains goes, a little at a time, where it saves most lines. Browsers give room by the longest text alone.
 */
export function columnWidths(
  labels: readonly string[],
  rows: readonly (readonly Cell[])[],
  room = uprightRoom,
): readonly number[] {
  const { widths } = layout(labels, rows, room);
  const whole = sum(widths);
  return widths.map((width) => Math.round((width / whole) * 1000) / 10);
}

/** Lines of text that each row is high, where the columns have these widths. */
export function rowHeights(
  labels: readonly string[],
  rows: readonly (readonly Cell[])[],
  room: number,
): readonly number[] {
  return layout(labels, rows, room).heights;
}

interface Layout {
  /** In characters. */
  readonly widths: readonly number[];
  readonly heights: readonly number[];
}

function layout(labels: readonly string[], rows: readonly (readonly Cell[])[], room: number): Layout {
  const plain = rows.filter((row) => row.length === labels.length).map((row) => row.map(lengthsOf));
  const cellsOf = (column: number): readonly Lengths[] => plain.flatMap((row) => row[column] ?? []);
  const least = (keep: (cell: Lengths) => boolean): number[] =>
    labels.map((label, column) => {
      const cells = cellsOf(column);
      const fits = cells.every(({ text }) => text <= short * room);
      const words = Math.max(longestWord(label), ...cells.map(({ word }) => word));
      const kept = Math.max(0, ...(fits ? cells.filter((cell) => keep(cell)).map(({ text }) => text) : []));
      // the browser cuts no word and gives more to wide letters, but a date it puts on two lines
      return Math.max(3.6 + kept, 2.5 + 0.94 * Math.min(words, 30));
    });
  const onOneLine = least(() => true);
  const widths = sum(onOneLine) + roomOfOthers <= room ? onOneLine : least(({ figures }) => figures);
  const lines = (length: number, width: number): number => Math.max(1, Math.ceil(length / (width - 3)));
  const heights = (): readonly number[] =>
    plain.map((row) => Math.max(...row.map(({ text }, column) => lines(text, widths[column] ?? 1))));
  for (let used = sum(widths); used < room; used += step) {
    const now = heights();
    const savings = widths.map((width, column) => {
      let saved = 0;
      for (const [index, row] of plain.entries()) {
        const text = row[column]?.text ?? 0;
        const own = lines(text, width);
        // fractions of a line count a little, else long texts that need several steps would never begin
        saved += (text / (width - 3) - text / (width + step - 3)) * (own === now[index] ? 1 : 0.02);
      }
      return saved;
    });
    const most = Math.max(...savings);
    // where nothing asks for room, as in a form, the narrowest has it
    const best = most > 0 ? savings.indexOf(most) : widths.indexOf(Math.min(...widths));
    widths[best] = (widths[best] ?? 0) + step;
  }
  return { widths, heights: heights() };
}

/** Lines that all the texts would fill, one after the other: a table cannot be lower. */
export function fewestLines(rows: readonly (readonly Cell[])[], room: number): number {
  return sum(rows.map((row) => sum(row.map((cell) => lengthsOf(cell).text)))) / room;
}

/** Characters side by side under which a table has a word cut; padding counts as some. */
export function leastWidth(labels: readonly string[], rows: readonly (readonly Cell[])[]): number {
  const plain = rows.filter((row) => row.length === labels.length);
  return sum(
    labels.map((label, column) => {
      const words = plain.map((row) => lengthsOf(row[column] ?? blank).word);
      return 2 + Math.max(longestWord(label), ...words);
    }),
  );
}

/** Whether every row is two lines or so. */
export function hasShortRows(rows: readonly (readonly Cell[])[]): boolean {
  return rows.every((row) => sum(row.map((cell) => lengthsOf(cell).text)) <= 150);
}

interface Lengths {
  readonly text: number;
  readonly word: number;
  readonly figures: boolean;
}

const blank: Cell = { html: escape('') };
const known = new WeakMap<Cell, Lengths>();

/** Measured once: a table is laid out upright, on its side, and for the screen. */
function lengthsOf(cell: Cell): Lengths {
  const found = known.get(cell);
  if (found) return found;
  const lengths = measured(cell.html);
  known.set(cell, lengths);
  return lengths;
}

function measured(html: string): Lengths {
  const text = html
    .replaceAll(/<\/?(?:li|p|br|ul|ol)[^>]*>/g, ' ')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&#?\w+;/g, '-')
    .trim();
  // a web address breaks outside its host
  const word = Math.max(longestWord(text.replaceAll(/\bhttps?:\S+/g, '')), longestHost(text));
  return { text: text.length, word, figures: /\d/.test(text) };
}

function longestWord(text: string): number {
  return Math.max(0, ...text.split(/[^\S\u00A0]|[/-]/).map((word) => word.length));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
