import { scaleLinear, scaleSqrt, scaleUtc } from 'd3-scale';

import type { IsoDate } from '../../plan/dates.ts';
import { numberOf } from '../../plan/decimal.ts';
import { dayOf } from '../../plan/phases.ts';
import type { Scadenza } from '../../plan/plan.ts';
import type { Html } from '../blocks.ts';
import { dateInWords, monthNames } from '../words/dates.ts';
import { deadlineInWords } from '../words/deadlines.ts';
import { percentageInWords } from '../words/numbers.ts';
import { drawing, element, line, text } from './svg.ts';

/** A row of the table of phases, as it is drawn. */
export interface TimedPhase {
  readonly label: string;
  /** In millionths of a point; nothing for a part of a group that has one weight. */
  readonly weight: number | undefined;
  readonly deadline: Scadenza | undefined;
}

const width = 440;
const row = 19;
const head = 24;
const left = 64;
const right = 396;

/** The phases of a card in time: a mark at each deadline, as large as the weight, and the weight in figures. */
export function timeline(phases: readonly TimedPhase[], final: Scadenza | undefined, year: number): Html | undefined {
  const dates = [...phases.map(({ deadline }) => dayOf(deadline)), dayOf(final)].filter((date) => date !== undefined);
  if (phases.length === 0 || dates.length === 0) return undefined;
  const years = [year, ...dates.map((date) => Number(date.slice(0, 4)))];
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const scale = scaleUtc([new Date(Date.UTC(first, 0, 1)), new Date(Date.UTC(last + 1, 0, 1))], [left, right]);
  const place = (date: IsoDate): number => scale(new Date(date));
  const bottom = head + phases.length * row;
  return drawing({
    className: 'timeline',
    width,
    height: bottom + (dayOf(final) ? 22 : 6),
    title: 'Le fasi nel tempo',
    alternative: alternativeOf(phases, final, first, last),
    shapes: [
      ...calendar(first, last, bottom, (start) => scale(start)),
      ...finalMark(final, place, bottom),
      ...phases.flatMap((phase, index) => phaseShapes(phase, head + (index + 0.5) * row, place)),
    ],
  });
}

function calendar(first: number, last: number, bottom: number, place: (start: Date) => number): readonly Html[] {
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const months = years.flatMap((year) => monthNames.map((name, month) => ({ name, year, month })));
  const single = years.length === 1;
  const marks = months.flatMap(({ name, year, month }) => {
    const start = place(new Date(Date.UTC(year, month, 1)));
    const end = place(new Date(Date.UTC(year, month + 1, 1)));
    const grid = line(start, head - 6, start, bottom, month === 0 ? 'grid year' : 'grid');
    if (!single) return month === 0 ? [grid] : [];
    return [grid, text((start + end) / 2, head - 11, name.slice(0, 3), { class: 'month', 'text-anchor': 'middle' })];
  });
  const names = single
    ? [text(left - 8, head - 11, String(first), { class: 'month', 'text-anchor': 'end' })]
    : years.map((year) =>
        text(place(new Date(Date.UTC(year, 6, 1))), head - 11, String(year), {
          class: 'month',
          'text-anchor': 'middle',
        }),
      );
  return [...marks, line(right, head - 6, right, bottom, 'grid year'), ...names];
}

function phaseShapes(
  { label, weight, deadline }: TimedPhase,
  y: number,
  place: (date: IsoDate) => number,
): readonly Html[] {
  const names = [text(left - 8, y + 4, label, { class: 'label', 'text-anchor': 'end' })];
  if (weight !== undefined)
    names.push(text(width, y + 4, percentageInWords(numberOf(weight)), { class: 'weight', 'text-anchor': 'end' }));
  return [...names, ...markShapes(deadline, weight ?? 0, y, place)];
}

const radius = scaleSqrt([0, 100_000_000], [3, 9]).clamp(true);
const labelRoom = scaleLinear([0, 1], [left, right])(0.8);

function markShapes(
  deadline: Scadenza | undefined,
  weight: number,
  y: number,
  place: (date: IsoDate) => number,
): readonly Html[] {
  const date = dayOf(deadline);
  if (deadline && date) {
    const x = place(date);
    const [size, onLeft] = [radius(weight), x > labelRoom];
    const words = shortDate(date);
    const note = { class: 'date', 'text-anchor': onLeft ? 'end' : 'start' };
    return [
      line(left, y, x, y, 'thread'),
      element('circle', { class: 'mark', cx: x, cy: y, r: size }),
      ...(onLeft ? [clearing(x - size - 5 - words.length * character, y, words)] : []),
      text(onLeft ? x - size - 5 : x + size + 5, y + 4, words, note),
    ];
  }
  if (deadline?.forma === 'conclusa') {
    return [
      element('rect', { class: 'mark', x: left - 4, y: y - 4, width: 8, height: 8 }),
      text(left + 9, y + 4, 'conclusa', { class: 'date' }),
    ];
  }
  const words =
    deadline?.forma === 'in_corso_anno' ? "in corso d'anno" : deadline ? 'giorno non determinato' : 'senza scadenza';
  const middle = (left + right) / 2;
  return [
    line(left, y, right, y, 'thread open'),
    clearing(middle - (words.length * character) / 2, y, words),
    text(middle, y + 4, words, { class: 'date', 'text-anchor': 'middle' }),
  ];
}

const character = 6.6;

/** White behind words that stand on a line; an outline round the letters would make of them a font without names. */
function clearing(x: number, y: number, words: string): Html {
  return element('rect', { class: 'clear', x: x - 3, y: y - 7, width: words.length * character + 4, height: 14 });
}

function finalMark(final: Scadenza | undefined, place: (date: IsoDate) => number, bottom: number): readonly Html[] {
  const date = dayOf(final);
  if (!date) return [];
  const x = place(date);
  return [
    line(x, head - 6, x, bottom + 6, 'final'),
    text(x > (left + right) / 2 ? x + 4 : x - 4, bottom + 17, `scadenza finale ${shortDate(date)}`, {
      class: 'date',
      'text-anchor': x > (left + right) / 2 ? 'end' : 'start',
    }),
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
