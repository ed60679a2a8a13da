import { localBodies, type LawRow } from './law-row.ts';

/** What the plan of staffing needs owes, as the key that holds it. In the simplified form only who leaves and who is needed. */
export const staffingContent: readonly LawRow<
  'assunzioni' | 'cessazioni' | 'consistenza' | 'eccedenze' | 'parere_revisori'
>[] = [
  { value: 'consistenza', form: 'ordinaria', source: 'D.M. 132/2022, art. 4, c. 1, lett. c)', checked: true },
  { value: 'cessazioni', source: 'D.Lgs. 165/2001, art. 6; D.M. 132/2022, art. 6', checked: false },
  { value: 'assunzioni', form: 'ordinaria', source: 'D.Lgs. 165/2001, art. 6', checked: false },
  { value: 'eccedenze', form: 'ordinaria', source: 'D.Lgs. 165/2001, art. 33', checked: false },
  {
    value: 'parere_revisori',
    form: 'ordinaria',
    bodies: localBodies,
    source: 'L. 448/2001, art. 19, c. 8',
    checked: false,
  },
];
