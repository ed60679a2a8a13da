import type { LawContext } from '../law/law-row.ts';
import type { Plan } from '../plan/plan.ts';

/** What decides which norms hold for the plan; nothing without a manifest. */
export function lawContextOf({ documents }: Plan): LawContext | undefined {
  const manifest = documents.piao?.data;
  return manifest && { anno: manifest.anno, ente: documents.anagrafica?.data.tipo_ente, forma: manifest.forma };
}
