import type { ProcessoMappato } from '../schema/generated/types.ts';
import type { LawRow } from './law-row.ts';

/** The areas whose processes every body maps, small ones included. */
export const mandatoryRiskAreas: readonly LawRow<readonly ProcessoMappato['area_rischio'][]>[] = [
  {
    value: [
      'autorizzazioni e concessioni',
      'contratti pubblici',
      'sovvenzioni e contributi',
      'concorsi e gestione del personale',
    ],
    source: 'L. 190/2012, art. 1, c. 16; D.M. 132/2022, art. 6',
    checked: false,
  },
];
