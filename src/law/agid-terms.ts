import type { LawRow } from './law-row.ts';

/** A yearly duty on digital accessibility, with its last day as `giorno/mese`. */
export interface AgidTerm {
  readonly what: 'dichiarazione' | 'obiettivi';
  readonly entro: string;
}

export const agidTerms: readonly LawRow<AgidTerm>[] = [
  {
    value: { what: 'dichiarazione', entro: '23/09' },
    source: 'AgID, Linee guida sull’accessibilità degli strumenti informatici; L. 4/2004, art. 3-quater',
    checked: false,
  },
  {
    value: { what: 'obiettivi', entro: '31/03' },
    source: 'D.L. 179/2012, art. 9, c. 7',
    checked: false,
  },
];
