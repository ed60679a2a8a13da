import { lawFor } from '../law/law-row.ts';
import { manyPublicValues } from '../law/public-value.ts';
import { lawContextOf } from './context.ts';
import { defineRule } from './rule.ts';

/** The objectives of public value are few enough to be a choice. */
export const vpNumero = defineRule({
  code: 'vp-numero',
  severity: 'info',
  ground: 'practice',
  basis: 'Linee guida PIAO 2025',

  *check(plan) {
    const context = lawContextOf(plan);
    const row = context && lawFor(manyPublicValues, context);
    const section = plan.documents['valore-pubblico'];
    const count = section?.data.obiettivi_vp?.length ?? 0;
    if (!row || !section || count <= row.value) return;
    yield { at: section.source.keySpanOf(['obiettivi_vp']), facts: { count, maximum: row.value } };
  },
});
