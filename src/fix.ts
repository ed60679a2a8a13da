import type { CheckOptions, Checked } from './check.ts';
import { check } from './check.ts';
import type { Diagnostic } from './diagnostics/diagnostic.ts';
import { edited, type Edit } from './sources/edit.ts';
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
const mostRounds = 20;

/**
 * Puts right in memory what has one right answer, round after round until nothing of it is left. The texts change only
 * where the findings say, so comments, quotation marks and layout stay. A correction that would make a file unreadable
 * is not made. Writes nothing.
 */
export async function fix(options: CheckOptions): Promise<Fixed> {
  const texts = new Map<string, string>();
  const first = new Map<string, Source>();
  const untouchable = new Set<string>();
  const corrections: Correction[] = [];
  let checked = await check({ ...options, texts });
  for (let round = 0; round < mostRounds; round += 1) {
    const chosen = chosenFixes(checked.report.diagnostics, untouchable);
    if (chosen.size === 0) break;
    for (const [source, fixes] of chosen) {
      if (!first.has(source.file)) first.set(source.file, source);
      texts.set(source.file, edited(source.text, fixes.flatMap(editsOf)));
    }
    const next = await check({ ...options, texts });
    const spoiled = [...chosen.keys()].filter(
      ({ file }) => unreadable(next.report.diagnostics, file) > unreadable(checked.report.diagnostics, file),
    );
    for (const source of spoiled) {
      untouchable.add(source.file);
      texts.set(source.file, source.text);
    }
    for (const [source, fixes] of chosen)
      if (!spoiled.includes(source)) corrections.push(...fixes.map((diagnostic) => correctionOf(diagnostic, source)));
    checked = spoiled.length === 0 ? next : await check({ ...options, texts });
  }
  const files = [...first.values()]
    .map((source) => ({
      file: source.file,
      path: source.path,
      before: source.text,
      after: texts.get(source.file) ?? '',
    }))
    .filter(({ after, before }) => after !== before)
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
  return { files, corrections, checked };
}

/** The findings to put right in one round, by file: of two whose changes touch, the first. */
function chosenFixes(
  diagnostics: readonly Diagnostic[],
  untouchable: ReadonlySet<string>,
): ReadonlyMap<Source, readonly Diagnostic[]> {
  const chosen = new Map<Source, Diagnostic[]>();
  for (const diagnostic of diagnostics) {
    const { source } = diagnostic.primary;
    if (!diagnostic.fix || untouchable.has(source.file)) continue;
    const taken = chosen.get(source) ?? [];
    const edits = taken.flatMap(editsOf);
    if (diagnostic.fix.some((edit) => edits.some((other) => touches(edit, other)))) continue;
    chosen.set(source, [...taken, diagnostic]);
  }
  return chosen;
}

function editsOf({ fix: edits }: Diagnostic): readonly Edit[] {
  return edits ?? [];
}

function touches(a: Edit, b: Edit): boolean {
  return a.start <= b.end && b.start <= a.end;
}

/** How many findings keep a file from being read as data. */
function unreadable(diagnostics: readonly Diagnostic[], file: string): number {
  return diagnostics.filter(({ code, primary }) => primary.source.file === file && /^(?:yaml|schema)\//.test(code))
    .length;
}

function correctionOf(diagnostic: Diagnostic, { text }: Source): Correction {
  const edits = editsOf(diagnostic);
  return {
    diagnostic,
    before: edits.map(({ end, start }) => text.slice(start, end)).join(' … '),
    after: edits.map((edit) => edit.text).join(' … '),
  };
}
