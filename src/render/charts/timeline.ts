import { scaleSqrt, scaleUtc } from 'd3-scale';

import type { IsoDate } from '../../plan/dates.ts';
import { numberOf } from '../../plan/decimal.ts';
import { dayOf } from '../../plan/phases.ts';
import type { Scadenza } from '../../plan/plan.ts';
import type { Html } from '../blocks.ts';
import { dateInWords, monthNames } from '../words/dates.ts';
import { deadlineInWords } from '../words/deadlines.ts';
import { percentageInWords } from '../words/numbers.ts';
import { drawing, element, percent, rule, text } from './svg.ts';

/** A row of the table of phases, as it is drawn. */
export interface TimedPhase {
  readonly label: string;
  /** In millionths of a point; nothing for a part of a group that has one weight. */
  readonly weight: number | undefined;
  readonly deadline: Scadenza | undefined;
}

const row = 17;
const head = 24;
/** Where the calendar stands, in shares of the width: names of phases before it, weights after it. */
const left = 0.18;
const breadth = 0.71;

/** The phases of a card in time: a mark at each deadline, as large as the weight, and the weight in figures. */
export function timeline(phases: readonly TimedPhase[], final: Scadenza | undefined, year: number): Html | undefined {
  const dates = [...phases.map(({ deadline }) => dayOf(deadline)), dayOf(final)].filter((date) => date !== undefined);
  if (phases.length === 0 || dates.length === 0) return undefined;
  const years = [year, ...dates.map((date) => Number(date.slice(0, 4)))];
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const scale = scaleUtc([new Date(Date.UTC(first, 0, 1)), new Date(Date.UTC(last + 1, 0, 1))], [0, 1]);
  const bottom = head + phases.length * row;
  const height = bottom + (dayOf(final) ? 20 : 4);
  const place = (date: IsoDate): number => scale(new Date(date));
  const middleOf = (index: number): number => head + (index + 0.5) * row;
  return drawing({
    className: 'timeline',
    height,
    title: 'Le fasi nel tempo',
    alternative: alternativeOf(phases, final, first, last),
    shapes: [
      ...besides(phases, middleOf, first === last ? first : undefined),
      element('svg', { x: percent(left), width: percent(breadth), height, overflow: 'visible' }, [
        ...calendar(first, last, bottom, (start) => scale(start)),
        ...finalMark(final, place, bottom, first !== last),
        ...phases.flatMap(({ deadline, weight }, index) => markShapes(deadline, weight ?? 0, middleOf(index), place)),
      ]),
    ],
  });
}

/** What stands at the sides of the calendar. */
function besides(
  phases: readonly TimedPhase[],
  middleOf: (index: number) => number,
  year: number | undefined,
): readonly Html[] {
  const before = (y: number, words: string, name: string): Html =>
    text(percent(left), y, words, { class: name, dx: -8, 'text-anchor': 'end' });
  const after = (y: number, words: string, name: string): Html =>
    text('100%', y, words, { class: name, 'text-anchor': 'end' });
  const weighed = phases.some(({ weight }) => weight !== undefined);
  return [
    ...(year === undefined ? [] : [before(head - 11, String(year), 'month')]),
    ...(weighed ? [after(head - 11, 'peso', 'month')] : []),
    ...phases.flatMap(({ label, weight }, index) => [
      before(middleOf(index) + 4, label, 'label'),
      ...(weight === undefined ? [] : [after(middleOf(index) + 4, percentageInWords(numberOf(weight)), 'weight')]),
    ]),
  ];
}

function calendar(first: number, last: number, bottom: number, place: (start: Date) => number): readonly Html[] {
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const single = years.length === 1;
  const grid = (x: number, name: string): Html => rule(percent(x), head - 6, percent(x), bottom, name);
  const name = (x: number, words: string): Html =>
    text(percent(x), head - 11, words, { class: 'month', 'text-anchor': 'middle' });
  const marks = years.flatMap((year) => {
    const start = grid(place(new Date(Date.UTC(year, 0, 1))), 'grid year');
    if (!single) return [start, name(place(new Date(Date.UTC(year, 6, 1))), String(year))];
    return monthNames.flatMap((words, month) => {
      const from = place(new Date(Date.UTC(year, month, 1)));
      const to = place(new Date(Date.UTC(year, month + 1, 1)));
      return [month === 0 ? start : grid(from, 'grid'), name((from + to) / 2, words.slice(0, 3))];
    });
  });
  return [...marks, grid(1, 'grid year')];
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
    return [
      rule('0', y, x, y, 'thread'),
      element('circle', { class: 'mark', cx: x, cy: y, r: size }),
      clearing(x, onLeft ? -size - 5 - words.length * character : size + 5, y, words),
      text(x, y + 4, words, {
        class: 'date',
        dx: onLeft ? -size - 5 : size + 5,
        'text-anchor': onLeft ? 'end' : 'start',
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
    clearing('50%', (-words.length * character) / 2, y, words),
    text('50%', y + 4, words, { class: 'date', 'text-anchor': 'middle' }),
  ];
}

const character = 6.6;

/** White behind words that stand on a line; an outline round the letters would make of them a font without names. */
function clearing(x: string, shift: number, y: number, words: string): Html {
  return element('rect', {
    class: 'clear',
    x,
    y: y - 7,
    width: words.length * character + 4,
    height: 14,
    transform: `translate(${Math.round(shift - 3)})`,
  });
}

function finalMark(
  final: Scadenza | undefined,
  place: (date: IsoDate) => number,
  bottom: number,
  withYear: boolean,
): readonly Html[] {
  const date = dayOf(final);
  if (!date) return [];
  const x = percent(place(date));
  const late = place(date) > 0.5;
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
  const rows = phases.map(({ label, weight, deadline }) =>
    [
      label,
      weight === undefined ? undefined : percentageInWords(numberOf(weight)),
      deadline ? deadlineInWords(deadline) : 'senza scadenza',
    ]
      .filter((piece) => piece !== undefined)
      .join(', '),
  );
  const day = dayOf(final);
  return `${span}. ${[...rows, ...(day ? [`scadenza finale, ${dateInWords(day)}`] : [])].join('; ')}.`;
}
