import { localBodies, type LawRow } from './law-row.ts';

/** The two kinds of accessibility that subsection 2.1 plans. */
export const accessibility: readonly LawRow<readonly ('fisica' | 'digitale')[]>[] = [
  {
    value: ['fisica', 'digitale'],
    form: 'ordinaria',
    source: 'D.L. 80/2021, art. 6, c. 2, lett. f)',
    checked: true,
  },
];

/** The least number of procedures in the list of those to simplify. */
export const proceduresToSimplify: readonly LawRow<number>[] = [
  { value: 1, form: 'ordinaria', source: 'D.L. 80/2021, art. 6, c. 2, lett. e)', checked: true },
];

/** The planning document that the public value of a local body refers to. */
export const strategicDocument: readonly LawRow<'DUP'>[] = [
  { value: 'DUP', form: 'ordinaria', bodies: localBodies, source: 'D.M. 132/2022, art. 3, c. 2', checked: false },
];

/** The least number of impact indicators of an objective of public value. */
export const impactIndicators: readonly LawRow<number>[] = [
  { value: 1, form: 'ordinaria', source: 'D.M. 132/2022, art. 3, c. 1, lett. a), n. 4', checked: false },
];

/** Above how many objectives of public value the guidelines no longer see a choice. They bind nobody. */
export const manyPublicValues: readonly LawRow<number>[] = [
  { value: 10, from: 2026, source: 'Linee guida PIAO 2025', checked: true },
];
