import { lawFor, severityOf } from '../law/law-row.ts';
import { paymentTimes } from '../law/performance-objectives.ts';
import { hundred, numberOf, percentageOf } from '../plan/decimal.ts';
import { lawContextOf } from './context.ts';
import { defineRule } from './rule.ts';
import { hasObjectiveAbout, knowsItsObjectives, placeOfObjectives, subjects } from './subjects.ts';

/** A card is about paying on time, and its weight, where the plan gives one, is not below what the law sets. */
export const obiettivoTempiPagamento = defineRule({
  code: 'obiettivo-tempi-pagamento',
  severity: 'error',
  ground: 'law',
  basis: 'D.L. 13/2023, art. 4-bis, c. 2; circolare RGS-DFP 1/2024',

  *check(plan) {
    const context = lawContextOf(plan);
    const row = context && lawFor(paymentTimes, context);
    const at = placeOfObjectives(plan);
    if (!row || !at || !knowsItsObjectives(plan)) return;
    const minimum = row.value;
    const ofThatKind = plan.obiettivi.filter(({ data }) => data.tipologia === 'tempi di pagamento');
    for (const { data, source } of ofThatKind) {
      const weight = percentageOf(data.peso);
      if (weight === undefined || weight >= (hundred * minimum) / 100) continue;
      yield {
        at: source.spanOf(['peso']),
        facts: { reason: 'peso', weight: numberOf(weight), minimum },
        severity: 'warning',
      };
    }
    if (ofThatKind.length > 0 || hasObjectiveAbout(plan, subjects['tempi-pagamento'])) return;
    yield { at, facts: { reason: 'assente', weight: undefined, minimum }, severity: severityOf(row) };
  },
});
