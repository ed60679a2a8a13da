import { nearest } from '../diagnostics/suggest.ts';
import { citationsIn, distinctCitationsIn, textsOf } from '../plan/citations.ts';
import { references } from '../schema/generated/references.ts';
import { kindOf } from '../sources/kinds.ts';
import { isGap } from './gap.ts';
import { namesAt } from './references.ts';
import { defineRule } from './rule.ts';

/** Each act that the plan cites, in its fields and in its texts, is in the register of acts. */
export const attoRegistrato = defineRule({
  code: 'atto-registrato',
  severity: 'warning',
  ground: 'logic',

  *check(plan) {
    if (isGap(plan, 'atti')) return;
    const unknown = (id: string) => ({ id, near: nearest(id, plan.atti.keys()) });
    for (const source of plan.sources) {
      const fileKind = kindOf(source.file);
      for (const reference of fileKind ? references[fileKind] : []) {
        if (reference.to !== 'atto') continue;
        for (const { path, name } of namesAt(source, reference.path)) {
          if (!plan.atti.has(name)) yield { at: source.spanOf(path), facts: unknown(name) };
        }
      }
      // the text tells at once whether there is anything to look for in the data
      if (citationsIn(source.text).every(({ kind, id }) => kind !== 'atto' || plan.atti.has(id))) continue;
      for (const { path, text } of textsOf(source)) {
        for (const citation of distinctCitationsIn(text)) {
          if (citation.kind === 'atto' && !plan.atti.has(citation.id))
            yield { at: source.spanOfText(path, citation.text), facts: unknown(citation.id) };
        }
      }
    }
  },
});
