import type { Obiettivo } from '../plan/plan.ts';

/** Whether a card says that it lasts longer than its year. */
export function isMultiYear({ data }: Obiettivo): boolean {
  return data.pluriennale === true || data.annualita !== undefined;
}
