import type { Plan } from '../plan/plan.ts';
import { citationsIn, textsOf } from '../plan/citations.ts';
import type { Source } from '../sources/source.ts';
import { lawFor, severityOf } from '../law/law-row.ts';
import { strategicDocument } from '../law/public-value.ts';
import { lawContextOf } from './context.ts';
import { isGap } from './gap.ts';
import { firstKeyOf } from './first-key.ts';
import { mentions } from './mentions.ts';
import { defineRule } from './rule.ts';
import { writtenSection } from './written-section.ts';

/** `DUPS` is the simplified one of small municipalities. */
const words = /\bDUPS?\b|[Dd]ocumento [Uu]nico di [Pp]rogrammazione/;

/** Of the whole section 2, and not of this one. */
const opening = 'apertura_sezione';

/** The public value of a local body starts from its DUP, or the plan says why it does not. */
export const dupRiferimento = defineRule({
  code: 'dup-riferimento',
  severity: 'warning',
  ground: 'law',
  basis: 'D.M. 132/2022, art. 3, c. 2',

  *check(plan) {
    const context = lawContextOf(plan);
    const row = context && lawFor(strategicDocument, context);
    const section = writtenSection(plan, 'valore-pubblico');
    const manifest = plan.documents.piao;
    if (!row || !section || !manifest) return;
    const { data, source } = section;
    const linked = data.obiettivi_vp?.some(({ collegamenti }) => collegamenti?.dup_obiettivo !== undefined);
    if (linked || mentions(source, words, [opening]) || citesItsAct(source, plan)) return;
    const named = manifest.data.documenti_collegati?.findIndex(({ tipo }) => tipo === row.value) ?? -1;
    const documents = manifest.data.documenti_collegati?.filter(({ tipo }) => tipo === row.value) ?? [];
    if (documents.some(({ atto, nota, url }) => atto !== undefined || nota !== undefined || url !== undefined)) return;
    yield {
      at: named < 0 ? firstKeyOf(source) : manifest.source.spanOf(['documenti_collegati', named]),
      facts: { reason: named < 0 ? 'assente' : 'senza-atto' },
      severity: severityOf(row),
    };
  },
});

/** Whether a text cites the act that approves the DUP, as its subject in the register says. */
function citesItsAct(source: Source, plan: Plan): boolean {
  // of a register that cannot be read, any act may be the one
  const anyMayBe = isGap(plan, 'atti');
  return textsOf(source).some(
    ({ path, text }) =>
      path[0] !== opening &&
      citationsIn(text).some(
        ({ id, kind }) => kind === 'atto' && (anyMayBe || words.test(plan.atti.get(id)?.data.oggetto ?? '')),
      ),
  );
}
