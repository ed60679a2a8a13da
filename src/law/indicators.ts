import type { LawRow } from './law-row.ts';

type Weight = 'error' | 'warning';

/** What a card without indicators weighs; a small body owes no performance section, and has cards of its own will. */
export const indicatorsDue: readonly LawRow<Weight>[] = [
  { value: 'warning', form: 'semplificata', source: 'D.M. 132/2022, art. 6', checked: false },
  {
    value: 'error',
    form: 'ordinaria',
    source: 'D.Lgs. 150/2009, art. 4, c. 2, lett. a), e art. 10, c. 1, lett. a)',
    checked: true,
  },
];

/** What an indicator without a value to reach weighs; the first plans were put together out of those before them. */
export const targetsDue: readonly LawRow<Weight>[] = [
  { value: 'warning', form: 'semplificata', source: 'D.M. 132/2022, art. 6', checked: false },
  { value: 'warning', to: 2022, source: 'D.Lgs. 150/2009, art. 4, c. 2, lett. a)', checked: true },
  { value: 'error', from: 2023, source: 'D.Lgs. 150/2009, art. 4, c. 2, lett. a)', checked: true },
];
