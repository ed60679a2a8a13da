import { indicatorsDue } from '../law/indicators.ts';
import { lawFor, severityOf } from '../law/law-row.ts';
import { lawContextOf } from './context.ts';
import { defineRule } from './rule.ts';

/** A card has at least one indicator. */
export const indicatorePresente = defineRule({
  code: 'indicatore-presente',
  severity: 'error',
  ground: 'law',
  basis: 'D.Lgs. 150/2009, art. 4, c. 2, lett. a), e art. 10, c. 1, lett. a)',

  *check(plan) {
    const context = lawContextOf(plan);
    const law = context && lawFor(indicatorsDue, context);
    if (!law) return;
    const severity = severityOf(law) === 'error' ? law.value : 'warning';
    for (const { data, source } of plan.obiettivi) {
      if (data.indicatori && data.indicatori.some((one) => typeof one !== 'string' || one.trim() !== '')) continue;
      const at = 'indicatori' in data ? source.keySpanOf(['indicatori']) : source.spanOf(['titolo']);
      yield { at, facts: {}, severity };
    }
  },
});
