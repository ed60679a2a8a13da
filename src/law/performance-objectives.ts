import type { LawRow } from './law-row.ts';
import { hoursSince2025 } from './training-hours.ts';

/** The subjects that the cards cannot leave out. */
export const dueSubjects: readonly LawRow<
  readonly ('semplificazione' | 'digitalizzazione' | 'accessibilita' | 'pari-opportunita')[]
>[] = [
  {
    value: ['semplificazione', 'digitalizzazione', 'accessibilita', 'pari-opportunita'],
    form: 'ordinaria',
    source: 'D.M. 132/2022, art. 3, c. 1, lett. b)',
    checked: false,
  },
];

/** What part of the result pay the objective on payment times weighs at least, in per cent. */
export const paymentTimes: readonly LawRow<number>[] = [
  {
    value: 30,
    from: 2024,
    form: 'ordinaria',
    butNot: ['azienda sanitaria'],
    source: 'D.L. 13/2023, art. 4-bis, c. 2',
    checked: true,
  },
];

/** Hours of training a year for each employee, to be an objective of who leads a unit. A directive is no law. */
export const trainingObjective: readonly LawRow<number>[] = [
  {
    value: hoursSince2025,
    from: 2025,
    form: 'ordinaria',
    source: 'Direttiva del Ministro per la pubblica amministrazione 14/1/2025',
    checked: true,
  },
];

/** How many cards at least carry out a measure against corruption. */
export const anticorruptionCards: readonly LawRow<number>[] = [
  {
    value: 1,
    form: 'ordinaria',
    source: 'L. 190/2012, art. 1, c. 8; D.Lgs. 33/2013, art. 44',
    checked: false,
  },
];

/** How many objectives on saving energy section 2 has at least, if the plan does not say why not. */
export const energyObjectives: readonly LawRow<number>[] = [
  { value: 1, form: 'ordinaria', source: 'Circolare DFP 2/2022', checked: true },
];

/** How many cards at least a plan has. */
export const cardsOfPlan: readonly LawRow<number>[] = [
  {
    value: 1,
    form: 'ordinaria',
    source: 'D.L. 80/2021, art. 6, c. 2, lett. a); D.Lgs. 150/2009, artt. 5 e 10',
    checked: false,
  },
];
