import type { FileObiettivo } from '../schema/generated/types.ts';
import { defineRule } from './rule.ts';

const none =
  /^(?:nessun|senza|zero|non (?:serv|occorr|richie|necess|previst|sono|è))|costo zero|senza (?:oneri|costi|spes)|invarianza/i;
const amountOrChapter = /€|\beuro\b|\bcap(?:\.|itol[oi])|\d{1,3}\.\d{3}/i;

/** The money of an objective is an amount or a chapter of the budget, or is said to be none; told once for the plan. */
export const risorseQuantificate = defineRule({
  code: 'risorse-quantificate',
  severity: 'warning',
  ground: 'practice',
  basis: 'D.Lgs. 150/2009, art. 4, c. 2, lett. b), e art. 5, c. 2',

  *check({ obiettivi }) {
    const vague = obiettivi.filter(({ data }) => isVague(data.risorse_finanziarie));
    const [first, ...others] = vague.map(({ source }) => source.spanOf(['risorse_finanziarie']));
    if (!first) return;
    yield {
      at: first,
      facts: { cards: vague.length, all: obiettivi.length },
      related: others.map((at) => ({ at, label: 'resources' })),
    };
  },
});

/** A blank field is told elsewhere. */
function isVague(resources: FileObiettivo['risorse_finanziarie']): boolean {
  if (resources === null || resources === undefined) return false;
  if (typeof resources === 'string')
    return resources.trim() !== '' && !none.test(resources.trim()) && !amountOrChapter.test(resources);
  return (resources.capitoli ?? []).length === 0 && Object.keys(resources.importo_per_anno ?? {}).length === 0;
}
