import { resolve } from 'node:path';

import type { CheckOptions, Checked } from './check.ts';
import { check } from './check.ts';
import type { Diagnostic } from './diagnostics/diagnostic.ts';
import { edited, type Edit } from './sources/edit.ts';
import { filesOnDisk, withTexts } from './sources/plan-files.ts';
import { readText } from './sources/read.ts';
import type { Source } from './sources/source.ts';

/** Something that was put right. */
export interface Correction {
  readonly diagnostic: Diagnostic;
  /** What stood there. */
  readonly before: string;
  /** What stands there now. */
  readonly after: string;
}

/** A file of the plan with its corrections. */
export interface CorrectedFile {
  /** From the folder of the plan. */
  readonly file: string;
  /** As people are shown it. */
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

export interface Fixed {
  readonly files: readonly CorrectedFile[];
  readonly corrections: readonly Correction[];
  /** What is left, of the corrected texts. */
  readonly checked: Checked;
}

/** A correction may make room for another one: more rounds than any plan needs. */
const mostRounds = 200;

/**
 * Puts right in memory what has one right answer, round after round until nothing of it is left. The texts change only
 * where the findings say, so comments, quotation marks and layout stay. A correction that would make a file unreadable
 * is not made. Writes nothing.
 */
export async function fix(options: CheckOptions): Promise<Fixed> {
  const texts = new Map<string, string>();
  const first = new Map<string, Source>();
  const refused = new Set<string>();
  const careful = new Set<string>();
  const corrections: Correction[] = [];
  const files = withTexts(options.files ?? filesOnDisk(resolve(options.workingDirectory, options.folder)), texts);
  let checked = await check({ ...options, files });
  for (let round = 0; round < mostRounds; round += 1) {
    const chosen = chosenFixes(checked.report.diagnostics, refused, careful);
    if (chosen.size === 0) break;
    const spoiled: Source[] = [];
    for (const [source, fixes] of chosen) {
      if (!first.has(source.file)) first.set(source.file, source);
      const edits = fixes.flatMap(editsOf);
      const text = edited(source.text, edits);
      const next = await readText(source.file, source.path, text);
      if (isFaithful(source.data, next.source.data, edits)) {
        texts.set(source.file, text);
        corrections.push(...fixes.map((diagnostic) => correctionOf(diagnostic, source)));
      } else spoiled.push(source);
    }
    // of several changes one alone may be wrong: from now on that file takes one at a time
    for (const source of spoiled) {
      const [only, ...others] = chosen.get(source) ?? [];
      if (only && others.length === 0) refused.add(nameOf(only));
      careful.add(source.file);
    }
    checked = await check({ ...options, files });
  }
  const corrected = [...first.values()]
    .map((source) => ({
      file: source.file,
      path: source.path,
      before: source.text,
      after: texts.get(source.file) ?? source.text,
    }))
    .filter(({ after, before }) => after !== before)
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
  return { files: corrected, corrections, checked };
}

/** The findings to put right in one round, by file: of two whose changes touch, the first; in a careful file, one. */
function chosenFixes(
  diagnostics: readonly Diagnostic[],
  refused: ReadonlySet<string>,
  careful: ReadonlySet<string>,
): ReadonlyMap<Source, readonly Diagnostic[]> {
  const chosen = new Map<Source, Diagnostic[]>();
  for (const diagnostic of diagnostics) {
    const { source } = diagnostic.primary;
    if (!diagnostic.fix || refused.has(nameOf(diagnostic))) continue;
    const taken = chosen.get(source) ?? [];
    if (careful.has(source.file) && taken.length > 0) continue;
    const edits = taken.flatMap(editsOf);
    if (diagnostic.fix.some((edit) => edits.some((other) => touches(edit, other)))) continue;
    chosen.set(source, [...taken, diagnostic]);
  }
  return chosen;
}

/** What a finding is told by from round to round. */
function nameOf({ code, message, primary }: Diagnostic): string {
  return [primary.source.file, code, primary.pointer, message].join('\0');
}

/**
 * Whether a changed text says what was meant: the same fields, of which those that changed hold what was put there, or
 * the same values in another order. A text that was put in bare may hold a sign of YAML, a comma in a list or ` #`, and
 * then says something else. What could not be read before has no fields to compare: it must be readable now, or no less.
 */
function isFaithful(before: unknown, after: unknown, edits: readonly Edit[]): boolean {
  if (after === undefined) return before === undefined;
  if (before === undefined) return true;
  const old = leavesOf(before);
  const fresh = leavesOf(after);
  if (old.size !== fresh.size) return false;
  const sameFields = [...fresh].every(
    ([path, value]) =>
      old.has(path) &&
      (old.get(path) === value || edits.some(({ text }) => value.includes(text.trim()) && text !== '')),
  );
  if (sameFields) return true;
  return JSON.stringify([...old.values()].toSorted()) === JSON.stringify([...fresh.values()].toSorted());
}

/** Every value that is no group, as a text, by its path. */
function leavesOf(value: unknown, path = '', found = new Map<string, string>()): ReadonlyMap<string, string> {
  if (value === null || typeof value !== 'object') found.set(path, String(value));
  else for (const [key, child] of Object.entries(value)) leavesOf(child, `${path}/${key}`, found);
  return found;
}

function editsOf({ fix: edits }: Diagnostic): readonly Edit[] {
  return edits ?? [];
}

function touches(a: Edit, b: Edit): boolean {
  return a.start <= b.end && b.start <= a.end;
}

function correctionOf(diagnostic: Diagnostic, { text }: Source): Correction {
  const edits = editsOf(diagnostic);
  return {
    diagnostic,
    before: edits.map(({ end, start }) => text.slice(start, end)).join(' … '),
    after: edits.map((edit) => edit.text).join(' … '),
  };
}
