import { lawFor, severityOf } from '../law/law-row.ts';
import { remoteWorkConditions, type Condition } from '../law/remote-work.ts';
import type { FileLavoroAgile } from '../schema/generated/types.ts';
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

const remoteWork = String.raw`(?:lavor\w+ (?:in modalità )?agil|modalità agil|smart.?work|lavor\w+ (?:a distanza|da remoto)|telelavor)`;
/** Words that say by themselves that the body does not use it, since the section speaks of nothing else, and those that have to name it. */
const unused: readonly RegExp[] = [
  /\bnon (?:(?:vi|ne|si|ci) )?(?:(?:ha|è|e'|intende|sono)(?: stat\w+)?(?: ancora)? )?(?:fa(?:re)? ricorso|ricor[rs]|attiv|avval|usufrui)/i,
  new RegExp(
    String.raw`\bnon (?:[^\s.;]+ ){0,3}?(?:prev|utilizz|adott|applic|us[aio]\b|ammess|consentit|svolg)[^.;]*${remoteWork}`,
    'i',
  ),
  new RegExp(
    String.raw`${remoteWork}[^.;]*\bnon (?:[^\s.;]+ ){0,3}?(?:prev|utilizz|adott|applic|us[aio]\b|ammess|consentit|svolg)`,
    'i',
  ),
];

/** The plan says how each of the five conditions of remote work is kept, by a body that uses it. */
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
    if (isUnused(data)) return;
    const missing = row.value.filter((name) => !hasContent(data.condizioni?.[name]) && !isTold(source, name));
    if (missing.length === 0) return;
    yield { at: nearestKeyOf(source, ['condizioni']), facts: { missing }, severity: severityOf(row) };
  },
});

/** Whether nobody can work remotely, or no field plans it and a text says that nobody does. */
function isUnused({
  accordi,
  base_calcolo,
  condizioni,
  contesto,
  contingente,
  obiettivi,
  parti,
}: FileLavoroAgile): boolean {
  if (base_calcolo?.smartabili === 0) return true;
  if ([accordi, condizioni, contingente, obiettivi].some(hasContent)) return false;
  return unused.some((pattern) => mentions({ data: { contesto, parti } }, pattern));
}

function isTold(source: Source, condition: Condition): boolean {
  return words[condition].every((pattern) => mentions(source, pattern, ['condizioni', 'rinvio']));
}
