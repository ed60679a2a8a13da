import type { LawRow } from './law-row.ts';

/** What the directive of 14 January 2025 asks a year for each employee. */
export const hoursSince2025 = 40;

/** The hours of training a year that directives ask for each employee: an address to the bodies, not a source of law. */
export const trainingHours: readonly LawRow<number>[] = [
  { value: hoursSince2025, from: 2025, source: 'Direttiva del Ministro per la p.a. 14 gennaio 2025', checked: true },
  { value: 24, from: 2023, to: 2024, source: 'Direttiva del Ministro per la p.a. 23 marzo 2023', checked: false },
];
