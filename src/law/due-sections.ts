import type { Kind } from '../sources/kinds.ts';
import type { LawRow } from './law-row.ts';

/** The sections that a plan owes, as the file that holds them. */
export const dueSections: readonly LawRow<Exclude<Kind, 'obiettivo'>>[] = [
  { value: 'anagrafica', source: 'D.M. 132/2022, art. 2 e Piano-tipo, sezione 1', checked: false },
  {
    value: 'valore-pubblico',
    form: 'ordinaria',
    source: 'D.L. 80/2021, art. 6, c. 2, lett. e) e f); D.M. 132/2022, art. 3, c. 1, lett. a)',
    checked: true,
  },
  { value: 'performance', form: 'ordinaria', source: 'D.L. 80/2021, art. 6, c. 2, lett. a)', checked: true },
  { value: 'anticorruzione', source: 'D.L. 80/2021, art. 6, c. 2, lett. d)', checked: true },
  { value: 'struttura', source: 'D.M. 132/2022, art. 4, c. 1, lett. a)', checked: true },
  { value: 'lavoro-agile', source: 'D.M. 132/2022, art. 4, c. 1, lett. b)', checked: true },
  { value: 'fabbisogni', source: 'D.M. 132/2022, art. 4, c. 1, lett. c)', checked: true },
  { value: 'formazione', form: 'ordinaria', source: 'D.L. 80/2021, art. 6, c. 2, lett. b)', checked: true },
  { value: 'monitoraggio', form: 'ordinaria', source: 'D.M. 132/2022, art. 5', checked: false },
];

/** How many of the sections that are owed may stand in another document, and only be referred to. */
export const sectionsElsewhere: readonly LawRow<'any' | 'none'>[] = [
  { value: 'none', form: 'ordinaria', source: 'D.L. 80/2021, art. 6, c. 2; D.M. 132/2022, artt. 3-4', checked: true },
  { value: 'any', form: 'semplificata', source: 'D.M. 132/2022, art. 6', checked: false },
];
