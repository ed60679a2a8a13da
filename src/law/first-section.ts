import type { FileAnagrafica } from '../schema/generated/types.ts';
import { localBodies, type LawRow } from './law-row.ts';

const ofAnyBody = [
  'codice_fiscale',
  'indirizzo',
  'legale_rappresentante',
  'dipendenti',
  'telefono',
  'sito',
  'pec',
  'codice_ipa',
] as const satisfies readonly (keyof FileAnagrafica)[];

const source = 'D.M. 132/2022, Piano-tipo, sezione 1';

/** What the first section says of any body; of a local one, also how many people live there, which is asked of no region. */
export const identifyingFields: readonly LawRow<readonly (keyof FileAnagrafica)[]>[] = [
  { value: [...ofAnyBody, 'abitanti'], bodies: localBodies, source, checked: false },
  { value: ofAnyBody, source, checked: false },
];
