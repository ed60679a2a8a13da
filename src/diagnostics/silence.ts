import type { Source, Span } from '../sources/source.ts';
import type { AnyFinding } from './diagnostic.ts';
import { nearest } from './suggest.ts';

/** A comment `# piao-ignora <regola>: <motivo>`: it silences that rule on the next line that is not a comment. */
interface Silence {
  readonly source: Source;
  /** The word that it begins with, when that is not quite the right one: it silences nothing. */
  readonly misspelt: string | undefined;
  readonly rule: string;
  /** The rules that it names, when they are more than one: it silences nothing. */
  readonly several: readonly string[];
  readonly reason: string;
  /** The line that it silences, counted from 1. */
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

const word = 'piao-ignora';
const comment = /^[ \t]*#[ \t]*piao-ignora\b[ \t]*(.*?)[ \t]*\r?$/;
/** The same word in other letters, with another sign or in another language. */
const nearComment = /^[ \t]*#[ \t]*(piao([-_ ]?)\p{L}+)[ \t:]*(.*?)[ \t]*\r?$/iu;

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
  const silences = sources.flatMap((source) => silencesIn(source, rules));
  if (silences.length === 0) return findings;
  const byPlace = new Map<Source, Map<string, Silence>>();
  for (const silence of silences) {
    if (silence.reason === '' || silence.misspelt !== undefined || silence.several.length > 0) continue;
    const ofSource = byPlace.get(silence.source) ?? new Map<string, Silence>();
    byPlace.set(silence.source, ofSource);
    const place = `${silence.line} ${silence.rule}`;
    // of two that say the same the first counts
    if (!ofSource.has(place)) ofSource.set(place, silence);
  }
  const used = new Set<Silence>();
  const kept = findings.filter((finding) => {
    if (!rules.has(finding.code)) return true;
    const ofSource = byPlace.get(finding.at.source);
    const found =
      ofSource &&
      linesOf(finding.at)
        .map((line) => ofSource.get(`${line} ${finding.code}`))
        .find(Boolean);
    if (found) used.add(found);
    return !found;
  });
  return [...kept, ...silences.flatMap((silence) => (used.has(silence) ? [] : faultsOf(silence, rules, complete)))];
}

/** The lines above which a comment silences a finding: its own, and that of its key, since no comment stands within a text. */
function linesOf({ pointer, source, start }: Span): readonly number[] {
  const own = source.position(start).line;
  if (pointer === '') return [own];
  const steps = pointer.split('/').slice(1);
  const path = steps.map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  return [own, source.position(source.keySpanOf(path).start).line];
}

function faultsOf(silence: Silence, rules: ReadonlySet<string>, complete: boolean): readonly AnyFinding[] {
  const at = silence.source.spanAt(silence.start, silence.end);
  const { misspelt, rule, several } = silence;
  const near = rules.has(rule) ? rule : nearest(rule, rules);
  if (misspelt !== undefined)
    return [{ code: 'ignora/scritto-male', severity: 'warning', at, facts: { written: misspelt, rule: near } }];
  if (several.length > 0) return [{ code: 'ignora/piu-regole', severity: 'warning', at, facts: { rules: several } }];
  if (!rules.has(rule)) return [{ code: 'ignora/regola-sconosciuta', severity: 'warning', at, facts: { rule, near } }];
  if (silence.reason === '') return [{ code: 'ignora/senza-motivo', severity: 'warning', at, facts: { rule } }];
  return complete ? [{ code: 'ignora/inutile', severity: 'warning', at, facts: { rule } }] : [];
}

function silencesIn(source: Source, rules: ReadonlySet<string>): readonly Silence[] {
  // most files have no such comment, and are not cut into lines for one
  if (!/#[ \t]*piao/i.test(source.text)) return [];
  const lines = source.text.split('\n');
  const silenced = linesBelow(lines);
  const silences: Silence[] = [];
  let offset = 0;
  for (const [index, text] of lines.entries()) {
    const exact = text.includes('#') ? comment.exec(text) : null;
    const close = exact || !text.includes('#') ? undefined : closeTo(text, rules);
    if (exact || close) {
      const rest = exact?.[1] ?? close?.rest ?? '';
      const [, rule = '', reason = ''] = /^([^\s:]*)[ \t]*:?[ \t]*(.*)$/.exec(rest) ?? [];
      silences.push({
        source,
        misspelt: close?.written,
        rule,
        several: severalIn(rest, rules),
        reason,
        line: silenced[index] ?? 0,
        start: offset + text.indexOf('#'),
        end: offset + text.trimEnd().length,
      });
    }
    offset += text.length + 1;
  }
  return silences;
}

/** A comment that was probably meant to silence. Two words of a sentence must also name a rule. */
function closeTo(
  text: string,
  rules: ReadonlySet<string>,
): { readonly written: string; readonly rest: string } | undefined {
  const [, written, sign, rest = ''] = nearComment.exec(text) ?? [];
  if (written === undefined || nearest(written.replaceAll(/[_ ]/g, '-'), [word]) === undefined) return undefined;
  const [first = ''] = rest.split(/[\s:,]/);
  return sign === ' ' && !rules.has(first) ? undefined : { written, rest };
}

/** The rules of a comment that names more than one, before its reason. */
function severalIn(rest: string, rules: ReadonlySet<string>): readonly string[] {
  const [head = '', ...reason] = rest.split(':');
  const names = head.split(/[\s,;]+/).filter((name) => !['', 'e', 'and'].includes(name));
  if (names.length < 2) return [];
  if (reason.length > 0 && /[,;]/.test(head)) return names;
  return names.slice(0, 2).every((name) => rules.has(name)) ? names.filter((name) => rules.has(name)) : [];
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
