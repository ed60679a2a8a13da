import type { Obiettivo, Plan } from '../plan/plan.ts';
import type { Source } from '../sources/source.ts';
import { indicatorsOfPlan } from './indicators.ts';
import { defineRule } from './rule.ts';
import { numberIn, targetsOf, type TargetOfYear } from './values.ts';

/** Words with which an indicator says that it wants to stay where it is. */
const staysSame = /manten|conferm|rispett|almeno|non (?:super|aument|peggior)/i;

/** The last value to reach is better than the one to start from, unless the objective is to keep it. */
export const targetMigliorativo = defineRule({
  code: 'target-migliorativo',
  severity: 'warning',
  ground: 'practice',
  basis: 'D.Lgs. 150/2009, art. 5, c. 2; linee guida PIAO 2025',

  *check(plan) {
    const kept = sourcesOf(plan, ({ data }) => data.natura === 'mantenimento');
    const paysInTime = sourcesOf(plan, ({ data }) => data.tipologia === 'tempi di pagamento');
    for (const { data, path, source } of indicatorsOfPlan(plan)) {
      const { baseline, denominazione, polarita } = data;
      const start = numberIn(baseline?.valore);
      const last = targetsOf(data).at(-1);
      if (start === undefined || !last || polarita === undefined) continue;
      const same = last.value === start;
      if (!same && last.value > start === (polarita === '+')) continue;
      // there is nothing better than all, or than none
      const isBest = start === (polarita === '+' ? 100 : 0);
      if (same && (isBest || kept.has(source) || staysSame.test(denominazione))) continue;
      // a limit that holds already, and is to hold on: those of payments are of the law
      if ((kept.has(source) || paysInTime.has(source)) && isWithin(start, last, polarita)) continue;
      yield {
        at: source.spanOf([...path, 'target', String(last.year)]),
        facts: { name: denominazione, polarity: polarita, baseline: start, value: last.value, year: last.year },
        related: [{ at: source.spanOf([...path, 'baseline', 'valore']), label: 'value-before' }],
        ...(same ? { severity: 'info' as const } : {}),
      };
    }
  },
});

function sourcesOf({ obiettivi }: Plan, isMeant: (card: Obiettivo) => boolean): ReadonlySet<Source> {
  return new Set(obiettivi.filter(isMeant).map(({ source }) => source));
}

/** Whether a value already keeps within a limit that goes the way of the indicator: at most when less is better. */
function isWithin(start: number, { operator, value }: TargetOfYear, polarity: '+' | '-'): boolean {
  if (polarity === '-') return (operator === '<=' && start <= value) || (operator === '<' && start < value);
  return (operator === '>=' && start >= value) || (operator === '>' && start > value);
}
