import type { Source } from '../sources/source.ts';
import type { AnyFinding } from './diagnostic.ts';
import { nearest } from './suggest.ts';

/** A comment `# piao-ignora <regola>: <motivo>`: it silences that rule on the next line that is not a comment. */
interface Silence {
  readonly source: Source;
  readonly rule: string;
  readonly reason: string;
  /** The line that it silences, counted from 1. */
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

const comment = /^[ \t]*#[ \t]*piao-ignora\b[ \t]*([^\s:]*)[ \t]*:?[ \t]*(.*?)[ \t]*\r?$/;

/**
 * Takes out the findings that a comment silences. A comment without a reason silences nothing, and one that silences
 * nothing is itself found, if the plan is `complete`: where a file is broken, rules keep silent of themselves. Only rules can be silenced: a file that cannot be read has no line that is right.
 */
export function applySilences(
  findings: readonly AnyFinding[],
  sources: readonly Source[],
  rules: ReadonlySet<string>,
  complete: boolean,
): readonly AnyFinding[] {
  const silences = sources.flatMap(silencesIn);
  if (silences.length === 0) return findings;
  const byPlace = new Map<Source, Map<string, Silence>>();
  for (const silence of silences) {
    if (silence.reason === '') continue;
    const ofSource = byPlace.get(silence.source) ?? new Map<string, Silence>();
    byPlace.set(silence.source, ofSource);
    const place = `${silence.line} ${silence.rule}`;
    // of two that say the same the first counts
    if (!ofSource.has(place)) ofSource.set(place, silence);
  }
  const used = new Set<Silence>();
  const kept = findings.filter((finding) => {
    if (!rules.has(finding.code)) return true;
    const { source, start } = finding.at;
    const found = byPlace.get(source)?.get(`${source.position(start).line} ${finding.code}`);
    if (found) used.add(found);
    return !found;
  });
  return [...kept, ...silences.flatMap((silence) => (used.has(silence) ? [] : faultsOf(silence, rules, complete)))];
}

function faultsOf(silence: Silence, rules: ReadonlySet<string>, complete: boolean): readonly AnyFinding[] {
  const at = silence.source.spanAt(silence.start, silence.end);
  const { rule } = silence;
  if (!rules.has(rule))
    return [
      { code: 'ignora/regola-sconosciuta', severity: 'warning', at, facts: { rule, near: nearest(rule, rules) } },
    ];
  if (silence.reason === '') return [{ code: 'ignora/senza-motivo', severity: 'warning', at, facts: { rule } }];
  return complete ? [{ code: 'ignora/inutile', severity: 'warning', at, facts: { rule } }] : [];
}

function silencesIn(source: Source): readonly Silence[] {
  if (!source.text.includes('piao-ignora')) return [];
  const lines = source.text.split('\n');
  const silenced = linesBelow(lines);
  const silences: Silence[] = [];
  let offset = 0;
  for (const [index, text] of lines.entries()) {
    const match = comment.exec(text);
    if (match) {
      const start = offset + text.indexOf('#');
      silences.push({
        source,
        rule: match[1] ?? '',
        reason: match[2] ?? '',
        line: silenced[index] ?? 0,
        start,
        end: offset + text.trimEnd().length,
      });
    }
    offset += text.length + 1;
  }
  return silences;
}

/** For each line, the next that is neither comment nor blank, counted from 1; 0 where none follows. */
function linesBelow(lines: readonly string[]): readonly number[] {
  const below: number[] = [];
  let next = 0;
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    below[index] = next;
    if (!/^[ \t]*(#|\r?$)/.test(lines[index] ?? '')) next = index + 1;
  }
  return below;
}
