import type { MisuraPrevenzione } from '../schema/generated/types.ts';
import { incompleteOf, tallyOf } from './missing-fields.ts';
import { defineRule } from './rule.ts';

/** Without these a measure is only a wish; the others make it verifiable. */
const essential = ['responsabile', 'tempi'] as const;
const verifiable = ['indicatore', 'target', 'monitoraggio'] as const;

/** Each measure has who, when, an indicator with a target, and a way to follow it. */
export const misuraCompleta = defineRule({
  code: 'misura-completa',
  severity: 'error',
  ground: 'law',
  basis: 'L. 190/2012, art. 1, c. 5 e 9; Piano nazionale anticorruzione',

  *check({ documents: { anticorruzione: document } }) {
    if (!document) return;
    const { misure = [], monitoraggio } = document.data;
    for (const fields of [essential, verifiable]) {
      const incomplete = incompleteOf(misure, (measure) => {
        const missing = missingIn(measure, monitoraggio !== undefined);
        return fields.filter((field) => missing.includes(field));
      });
      const [first, ...others] = incomplete.map(({ index }) => document.source.spanOf(['misure', index, 'id']));
      if (!first) continue;
      yield {
        at: first,
        facts: { missing: tallyOf(incomplete, fields), items: incomplete.length, total: misure.length },
        related: others.map((at) => ({ at, label: 'also-here' })),
        ...(fields === verifiable ? { severity: 'warning' as const } : {}),
      };
    }
  },
});

/** What a measure lacks; one that is in force owes no date, and a way to follow all serves for each. */
function missingIn(measure: MisuraPrevenzione, allAreFollowed: boolean): readonly string[] {
  const { fasi_attuazione: steps = [], indicatore, monitoraggio, responsabile, stato, unita = [] } = measure;
  const dated = steps.some(({ scadenza }) => scadenza !== undefined);
  return [
    ...(responsabile === undefined && unita.length === 0 ? ['responsabile'] : []),
    ...(dated || stato === 'attuata' ? [] : ['tempi']),
    ...(indicatore ? [] : ['indicatore']),
    ...(indicatore && Object.keys(indicatore.target ?? {}).length === 0 ? ['target'] : []),
    ...(monitoraggio || allAreFollowed ? [] : ['monitoraggio']),
  ];
}
