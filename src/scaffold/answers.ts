import type { Ente, Forma } from '../law/law-row.ts';

/** The service that checks the plan at every change. */
export const services = ['github', 'gitlab', 'none'] as const;

export type Service = (typeof services)[number];

/** The kinds of body, in the order of the schema. */
export const bodies = [
  'comune',
  'provincia',
  'città metropolitana',
  'unione di comuni',
  'comunità montana',
  'regione',
  'ministero',
  'università',
  'azienda sanitaria',
  'camera di commercio',
  'ente parco',
  'altro',
] as const satisfies readonly Ente[];

/** What a new plan is made from. */
export interface Answers {
  /** The name of the body; nothing where it is not told yet. */
  readonly name: string | undefined;
  readonly body: Ente;
  /** How many people work for it; nothing where it is not told yet. */
  readonly employees: number | undefined;
  /** The first of the three years. */
  readonly year: number;
  readonly service: Service;
}

/** The form of the plan: the simplified one only for a body that is known to have fewer than fifty employees. */
export function formOf({ employees }: Pick<Answers, 'employees'>): Forma {
  return employees !== undefined && employees < 50 ? 'semplificata' : 'ordinaria';
}
