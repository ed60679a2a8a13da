import { lawFor, severityOf } from '../law/law-row.ts';
import { remoteWorkConditions, type Condition } from '../law/remote-work.ts';
import type { Source } from '../sources/source.ts';
import { hasContent } from './content.ts';
import { lawContextOf } from './context.ts';
import { nearestKeyOf } from './first-key.ts';
import { mentions } from './mentions.ts';
import { defineRule } from './rule.ts';
import { writtenSection } from './written-section.ts';

/** Words by which a text outside the fields shows that it treats a condition: all of them, each in some text. */
const words: Readonly<Record<Condition, readonly RegExp[]>> = {
  servizi_utenti: [/pregiudi[cz]|\butenti\b|\butenza\b/i],
  rotazione_e_prevalenza: [/\brotazion/i, /prevalen|in presenza/i],
  piattaforma: [/\bcloud\b|piattaforma|\bvpn\b/i],
  arretrato: [/arretrat/i],
  dotazioni: [/dotazion|apparat|dispositiv|portatil|notebook|strumenti informatici|strumentazion/i],
};

/** The plan says how each of the five conditions of remote work is kept. */
export const lavoroAgileCinqueCondizioni = defineRule({
  code: 'lavoro-agile-cinque-condizioni',
  severity: 'error',
  ground: 'law',
  basis: 'D.M. 132/2022, art. 4, c. 1, lett. b)',

  *check(plan) {
    const context = lawContextOf(plan);
    const row = context && lawFor(remoteWorkConditions, context);
    const section = writtenSection(plan, 'lavoro-agile');
    if (!row || !section) return;
    const { data, source } = section;
    const missing = row.value.filter((name) => !hasContent(data.condizioni?.[name]) && !isTold(source, name));
    if (missing.length === 0) return;
    yield { at: nearestKeyOf(source, ['condizioni']), facts: { missing }, severity: severityOf(row) };
  },
});

function isTold(source: Source, condition: Condition): boolean {
  return words[condition].every((pattern) => mentions(source, pattern, ['condizioni', 'rinvio']));
}
