import { nearestInRegister } from '../diagnostics/near-names.ts';
import { citationsInFile, distinctCitationsIn, textsOf } from '../plan/citations.ts';
import { isGap } from './gap.ts';
import { referencesIn } from './references.ts';
import { defineRule } from './rule.ts';

/** Each act that the plan cites, in its fields and in its texts, is in the register of acts. */
export const attoRegistrato = defineRule({
  code: 'atto-registrato',
  severity: 'warning',
  ground: 'logic',

  *check(plan) {
    if (isGap(plan, 'atti')) return;
    const unknown = (id: string) => ({ id, near: nearestInRegister(id, plan.atti) });
    for (const source of plan.sources) {
      for (const { name, path, reference } of referencesIn(source)) {
        if (reference.to === 'atto' && !plan.atti.has(name)) yield { at: source.spanOf(path), facts: unknown(name) };
      }
      if (citationsInFile(source).every(({ kind, id }) => kind !== 'atto' || plan.atti.has(id))) continue;
      for (const { path, text } of textsOf(source)) {
        for (const citation of distinctCitationsIn(text)) {
          if (citation.kind === 'atto' && !plan.atti.has(citation.id))
            yield { at: source.spanOfText(path, citation.text), facts: unknown(citation.id) };
        }
      }
    }
  },
});
