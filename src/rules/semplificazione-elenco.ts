import { lawFor, severityOf } from '../law/law-row.ts';
import { proceduresToSimplify } from '../law/public-value.ts';
import { hasContent } from './content.ts';
import { lawContextOf } from './context.ts';
import { nearestKeyOf } from './first-key.ts';
import { defineRule } from './rule.ts';
import { writtenSection } from './written-section.ts';

/** Subsection 2.1 lists the procedures to simplify, at least one with the office that does it and what it will reach. */
export const semplificazioneElenco = defineRule({
  code: 'semplificazione-elenco',
  severity: 'error',
  ground: 'law',
  basis: 'D.L. 80/2021, art. 6, c. 2, lett. e); D.M. 132/2022, art. 3, c. 1, lett. a)',

  *check(plan) {
    const context = lawContextOf(plan);
    const row = context && lawFor(proceduresToSimplify, context);
    const section = writtenSection(plan, 'valore-pubblico');
    if (!row || !section) return;
    const { data, source } = section;
    const { parti, premessa, procedure = [] } = data.semplificazione ?? {};
    const at = nearestKeyOf(source, ['semplificazione', 'procedure'], ['semplificazione']);
    if (procedure.length < row.value) {
      // a text may list them: then they are only not where they can be counted
      const told = hasContent(parti) || hasContent(premessa);
      yield { at, facts: { reason: 'elenco', missing: [] }, severity: told ? 'warning' : severityOf(row) };
      return;
    }
    const measured = procedure.filter(({ target }) => hasContent(target));
    const assigned = procedure.filter(({ ufficio, unita }) => ufficio !== undefined || unita !== undefined);
    if (measured.some((one) => assigned.includes(one))) return;
    const missing = [
      ...(measured.length === 0 ? (['target'] as const) : []),
      ...(assigned.length === 0 || measured.length > 0 ? (['ufficio'] as const) : []),
    ];
    yield { at, facts: { reason: 'misura', missing }, severity: 'warning' };
  },
});
