import type { LawRow } from './law-row.ts';

/** What a municipality may spend on staff, in per cent of its current revenues. */
export interface HiringBand {
  /** The band holds for fewer inhabitants than these. */
  readonly under: number;
  /** Below it the body may spend more. */
  readonly threshold: number;
  /** Above it the body must bring the ratio down. */
  readonly upper: number;
}

/** The bands of inhabitants, from the smallest municipalities to the largest. */
export const hiringThresholds: readonly LawRow<readonly HiringBand[]>[] = [
  {
    value: [
      { under: 1000, threshold: 29.5, upper: 33.5 },
      { under: 2000, threshold: 28.6, upper: 32.6 },
      { under: 3000, threshold: 27.6, upper: 31.6 },
      { under: 5000, threshold: 27.2, upper: 31.2 },
      { under: 10_000, threshold: 26.9, upper: 30.9 },
      { under: 60_000, threshold: 27, upper: 31 },
      { under: 250_000, threshold: 27.6, upper: 31.6 },
      { under: 1_500_000, threshold: 28.8, upper: 32.8 },
      { under: Number.POSITIVE_INFINITY, threshold: 25.3, upper: 29.3 },
    ],
    bodies: ['comune'],
    source: 'D.M. 17 marzo 2020, artt. 4 e 6',
    checked: false,
  },
];
