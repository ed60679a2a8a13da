/** Values that the plan writes in more than one way. */
export type { Importo as Amount, Percentuale as Percentage } from '../schema/generated/types.ts';
