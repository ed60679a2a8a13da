import type { AnyFinding } from '../../src/diagnostics/diagnostic.ts';
import { sortFindings } from '../../src/diagnostics/sort.ts';
import { messages } from '../../src/messages/languages.ts';
import { phrase } from '../../src/messages/phrase.ts';
import type { Plan } from '../../src/plan/plan.ts';
import type { AnyRule } from '../../src/rules/rule.ts';
import { runRules } from './run-rules.ts';
import type { Span } from '../../src/sources/source.ts';
import { bare, faultsOfSentence, italian } from './sentences.ts';

/** What a rule finds in a plan, as lines in Italian: `obiettivi/avvocatura/a.yaml:7:3 I pesi … (la fase precedente …:6:3)`. */
export function findings(rule: AnyRule, plan: Plan): readonly string[] {
  return linesOf(runRules([rule], plan));
}

/** Findings in the order of a report, one line each. Their words must be sound in both languages. */
export function linesOf(found: readonly AnyFinding[]): readonly string[] {
  return sortFindings(found).map((finding) => {
    for (const language of ['it', 'en'] as const) {
      const { message, help } = phrase(finding, language);
      const faults = [message, ...(help === undefined ? [] : [help])].flatMap(faultsOfSentence);
      // what follows a colon may be what to type
      if (language === 'en' && italian.test(bare(`${message} ${(help ?? '').replace(/:\s.*$/s, '')}`)))
        faults.push(`Italian in “${message} ${help ?? ''}”`);
      if (faults.length > 0) throw new Error(`${finding.code} (${language}): ${faults.join(', ')}`);
    }
    const related = (finding.related ?? []).map(({ at, label }) => `(${messages.it.labels[label]} ${place(at)})`);
    return [place(finding.at), phrase(finding, 'it').message, ...related].join(' ');
  });
}

function place({ source, start }: Span): string {
  const { line, column } = source.position(start);
  return `${source.path}:${line}:${column}`;
}
