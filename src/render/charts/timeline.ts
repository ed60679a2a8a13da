import { scaleSqrt, scaleUtc } from 'd3-scale';

import type { IsoDate } from '../../plan/dates.ts';
import { numberOf } from '../../plan/decimal.ts';
import { dayOf } from '../../plan/phases.ts';
import type { Scadenza } from '../../plan/plan.ts';
import type { Html } from '../blocks.ts';
import { dateInWords, monthNames } from '../words/dates.ts';
import { deadlineInWords } from '../words/deadlines.ts';
import { percentageInWords } from '../words/numbers.ts';
import { escape } from '../escape.ts';
import { drawing, element, percent, rule, text } from './svg.ts';

/** A row of the table of phases, as it is drawn. */
export interface TimedPhase {
  readonly label: string;
  /** In millionths of a point; nothing for a part of a group that has one weight. */
  readonly weight: number | undefined;
  readonly deadline: Scadenza | undefined;
  /** A group, whose parts have rows of their own. */
  readonly group?: boolean;
}

const row = 17;
/** Room for the names of the months, and of the years where there are several. */
const headOfAYear = 24;
const headOfYears = 38;
/** So many years still have room for the names of their quarters. */
const yearsInQuarters = 3;
/** Where the calendar stands, in shares of the width: names of phases before it, weights after it. */
const left = 0.18;
const breadth = 0.71;

/** The class of a drawing whose last line is free on its left: on paper the caption stands there. */
export const roomBelow = 'room-below';
/** From here on the name of the final deadline stands before its line. */
const halfway = 0.5;
/** Where that name begins far enough to the right. */
const roomBefore = (share: number): boolean => (share > 0.3 && share <= halfway) || share > 0.62;

/** The phases of a card in time: a mark at each deadline, as large as the weight, and the weight in figures. */
export function timeline(phases: readonly TimedPhase[], final: Scadenza | undefined, year: number): Html | undefined {
  const dates = [...phases.map(({ deadline }) => dayOf(deadline)), dayOf(final)].filter((date) => date !== undefined);
  if (phases.length === 0 || dates.length === 0) return undefined;
  const years = [year, ...dates.map((date) => Number(date.slice(0, 4)))];
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const scale = scaleUtc([new Date(Date.UTC(first, 0, 1)), new Date(Date.UTC(last + 1, 0, 1))], [0, 1]);
  const head = first === last ? headOfAYear : headOfYears;
  const bottom = head + phases.length * row;
  const day = dayOf(final);
  const height = bottom + (day ? 20 : 4);
  const place = (date: IsoDate): number => scale(new Date(date));
  const middleOf = (index: number): number => head + (index + 0.5) * row;
  return drawing({
    className: day !== undefined && roomBefore(place(day)) ? `timeline ${roomBelow}` : 'timeline',
    height,
    title: 'Le fasi nel tempo',
    alternative: alternativeOf(phases, final, first, last),
    shapes: [
      ...besides(phases, head, middleOf, first === last ? first : undefined),
      element('svg', { class: 'calendar', x: percent(left), width: percent(breadth), height, overflow: 'visible' }, [
        ...calendar(first, last, { head, bottom, height }, (start) => scale(start)),
        ...finalMark(final, place, head, bottom, first !== last),
        ...phases.flatMap(({ deadline, weight, group }, index) =>
          group && !deadline ? [] : markShapes(deadline, weight ?? 0, middleOf(index), place),
        ),
      ]),
    ],
  });
}

/** `fase 1 a)`; a phone has room for `1 a)` alone. */
function phaseName(y: number, label: string): Html {
  const [, word = '', rest = label] = /^(fase )(.*)$/.exec(label) ?? [];
  const attributes = { x: percent(left), y, class: 'label', dx: -12 };
  return element('text', attributes, [
    ...(word === '' ? [] : [element('tspan', { class: 'word' }, [escape(word)])]),
    escape(rest),
  ]);
}

/** What stands at the sides of the calendar. */
function besides(
  phases: readonly TimedPhase[],
  head: number,
  middleOf: (index: number) => number,
  year: number | undefined,
): readonly Html[] {
  // clear of a mark on the first of January
  const before = (y: number, words: string, name: string): Html =>
    text(percent(left), y, words, { class: `${name} ends`, dx: -12 });
  const after = (y: number, words: string, name: string): Html => text('100%', y, words, { class: name });
  const weighed = phases.some(({ weight }) => weight !== undefined);
  return [
    ...(year === undefined ? [] : [before(head - 11, String(year), 'month')]),
    ...(weighed ? [after(head - 11, 'peso', 'month of-weights')] : []),
    ...phases.flatMap(({ label, weight }, index) => [
      phaseName(middleOf(index) + 4, label),
      ...(weight === undefined ? [] : [after(middleOf(index) + 4, percentageInWords(numberOf(weight)), 'weight')]),
    ]),
  ];
}

interface Levels {
  /** Where the first row begins. */
  readonly head: number;
  /** Where the last row ends. */
  readonly bottom: number;
  readonly height: number;
}

function calendar(
  first: number,
  last: number,
  { head, bottom, height }: Levels,
  place: (start: Date) => number,
): readonly Html[] {
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const single = years.length === 1;
  const inQuarters = !single && years.length <= yearsInQuarters;
  const step = single ? 1 : 3;
  const shown = single || inQuarters ? Array.from({ length: 12 / step }, (_, index) => index * step) : [];
  const start = (year: number, month: number): number => place(new Date(Date.UTC(year, month, 1)));
  const top = single ? head - 6 : 4;
  const name = (x: number, y: number, words: string, kind = 'month'): Html =>
    text(percent(x), y, words, { class: kind });
  const names = years.flatMap((year) => {
    const title = single ? [] : [name(start(year, 6), inQuarters ? 12 : head - 11, String(year), 'month of-year')];
    return [
      ...title,
      ...shown.map((month) => {
        // on a phone the first month of each quarter alone has room for its name
        const kind = month % 3 === 0 ? 'month' : 'month minor';
        const middle = (start(year, month) + start(year, month + step)) / 2;
        return name(middle, head - 11, monthNames[month]?.slice(0, 3) ?? '', kind);
      }),
    ];
  });
  const months = years.flatMap((year) => shown.filter((month) => month > 0).map((month) => start(year, month)));
  return [
    grid(months, 'grid', [head - 6, bottom, height]),
    grid([...years.map((year) => start(year, 0)), 1], 'grid year', [top, bottom, height]),
    ...names,
  ];
}

/** Upright lines at shares of the width: one path, drawn as if the width were a thousand and stretched with it. */
function grid(places: readonly number[], name: string, [top, bottom, height]: readonly [number, number, number]): Html {
  const d = places.map((share) => `M${Math.round(share * 1000)} ${top}V${bottom}`).join('');
  return element('svg', { viewBox: `0 0 1000 ${height}`, preserveAspectRatio: 'none' }, [
    element('path', { class: name, d }),
  ]);
}

const radius = scaleSqrt([0, 100_000_000], [3, 8]).clamp(true);
/** From here on, a date finds no room after its mark. */
const lastBefore = 0.8;

function markShapes(
  deadline: Scadenza | undefined,
  weight: number,
  y: number,
  place: (date: IsoDate) => number,
): readonly Html[] {
  const date = dayOf(deadline);
  if (deadline && date) {
    const share = place(date);
    const x = percent(share);
    const [size, onLeft] = [radius(weight), share > lastBefore];
    const words = shortDate(date);
    const long = lengthOf(words);
    return [
      rule('0', y, x, y, 'thread'),
      // left of its mark the date ends the thread: nothing of it shows between the two
      onLeft ? clearing(x, -size - 8 - long, y, size + 8 + long) : clearing(x, size + 3, y, long + 4),
      element('circle', { class: 'mark', cx: x, cy: y, r: size }),
      text(x, y + 4, words, {
        class: 'date',
        dx: onLeft ? -size - 5 : size + 5,
        ...(onLeft && { 'text-anchor': 'end' }),
      }),
    ];
  }
  if (deadline?.forma === 'conclusa') {
    return [
      element('rect', { class: 'mark', x: -4, y: y - 4, width: 8, height: 8 }),
      text(9, y + 4, 'conclusa', { class: 'date' }),
    ];
  }
  const words =
    deadline?.forma === 'in_corso_anno' ? "in corso d'anno" : deadline ? 'giorno non determinato' : 'senza scadenza';
  return [
    rule('0', y, '100%', y, 'thread open'),
    clearing('50%', -lengthOf(words) / 2 - 4, y, lengthOf(words) + 8),
    text('50%', y + 4, words, { class: 'date', 'text-anchor': 'middle' }),
  ];
}

/** About how far a date reaches, in the letters of the page; those of the book are a little smaller. */
function lengthOf(words: string): number {
  return words.length * 6;
}

/** White behind words that stand on a line; an outline round the letters would make of them a font without names. */
function clearing(x: string, from: number, y: number, width: number): Html {
  return element('rect', {
    class: 'clear',
    x,
    y: y - 7,
    width,
    height: 14,
    transform: `translate(${Math.round(from)})`,
  });
}

function finalMark(
  final: Scadenza | undefined,
  place: (date: IsoDate) => number,
  head: number,
  bottom: number,
  withYear: boolean,
): readonly Html[] {
  const date = dayOf(final);
  if (!date) return [];
  const x = percent(place(date));
  const late = place(date) > halfway;
  const words = `scadenza finale ${shortDate(date)}${withYear ? ` ${date.slice(0, 4)}` : ''}`;
  return [
    rule(x, head - 6, x, bottom + 5, 'final'),
    text(x, bottom + 16, words, { class: 'date', dx: late ? 4 : -4, 'text-anchor': late ? 'end' : 'start' }),
  ];
}

/** `28 feb`. */
function shortDate(date: IsoDate): string {
  return `${Number(date.slice(8))} ${monthNames[Number(date.slice(5, 7)) - 1]?.slice(0, 3)}`;
}

function alternativeOf(
  phases: readonly TimedPhase[],
  final: Scadenza | undefined,
  first: number,
  last: number,
): string {
  const span = first === last ? `Anno ${first}` : `Anni dal ${first} al ${last}`;
  const rows = phases.map(({ label, weight, deadline, group }) =>
    [
      label,
      weight === undefined ? undefined : percentageInWords(numberOf(weight)),
      deadline ? deadlineInWords(deadline) : group ? undefined : 'senza scadenza',
    ]
      .filter((piece) => piece !== undefined)
      .join(', '),
  );
  const day = dayOf(final);
  return `${span}. ${[...rows, ...(day ? [`scadenza finale, ${dateInWords(day)}`] : [])].join('; ')}.`;
}
