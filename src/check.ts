import { basename, relative, resolve } from 'node:path';

import type { AnyFinding, Diagnostic, Report } from './diagnostics/diagnostic.ts';
import { applySilences } from './diagnostics/silence.ts';
import { sortFindings, statsOf } from './diagnostics/sort.ts';
import { nearest } from './diagnostics/suggest.ts';
import { messages, phrase, type Language } from './messages/phrase.ts';
import { assemble, type Sound } from './plan/assemble.ts';
import type { Gap, Plan } from './plan/plan.ts';
import { rules } from './rules/index.ts';
import { runRules } from './rules/run.ts';
import { validate } from './schema/validate.ts';
import { discover, type Misplaced } from './sources/discover.ts';
import { kindOf, placeOf, places, withRightEnding } from './sources/kinds.ts';
import { maximumBytes, read, type Read } from './sources/read.ts';
import { Source } from './sources/source.ts';

export interface CheckOptions {
  /** The folder of the plan. */
  readonly folder: string;
  /** The folder that paths are shown from; absolute. */
  readonly workingDirectory: string;
  readonly language: Language;
}

export interface Checked {
  readonly plan: Plan;
  readonly report: Report;
}

/**
 * Reads a plan and says what is wrong with it: discover → read → validate → assemble → check → Report.
 * A broken file costs its own errors and leaves a gap. Fails as the file system does when the folder cannot be listed.
 */
export async function check({ folder, workingDirectory, language }: CheckOptions): Promise<Checked> {
  const pathOf = (file: string): string =>
    relative(workingDirectory, resolve(workingDirectory, folder, file)).replaceAll('\\', '/');
  const { found, misplaced, attachments } = await discover(resolve(workingDirectory, folder));
  const findings: AnyFinding[] = misplaced.map((one) => misplacedFinding(one, pathOf));
  const sound: Sound[] = [];
  // a link that is not followed, or a file with another ending, stands for one: what it holds is unknown, not missing
  const gaps: Gap[] = misplaced.flatMap(({ file }) => {
    const kind = kindOf(withRightEnding(file) ?? file);
    return kind ? [{ kind, file }] : [];
  });
  for (const { file, kind } of found) {
    const one = await read(resolve(workingDirectory, folder), file, pathOf(file));
    const faults = [...readFindings(one), ...(one.source.data === undefined ? [] : await validate(one.source, kind))];
    findings.push(...faults);
    if (faults.length === 0) sound.push({ kind, source: one.source });
    else gaps.push({ kind, file });
  }
  const plan = assemble(sound, gaps, attachments);
  const codes = new Set(rules.map(({ code }) => code));
  const told = [...findings, ...runRules(rules, plan)];
  const all = applySilences(told, plan.sources, codes, isComplete(plan) && !told.some(isOfManifest));
  const diagnostics = sortFindings(all).map((finding) => diagnosticOf(finding, language));
  return { plan, report: { diagnostics, stats: statsOf(diagnostics, found.length) } };
}

/** Whether every rule could look at everything: no file is broken, no card is without its unit. */
function isComplete({ gaps, obiettivi }: Plan): boolean {
  return gaps.length === 0 && obiettivi.every(({ unita }) => unita !== undefined);
}

/** Whether an error is of the manifest: by a wrong year there, other rules find too much or too little elsewhere. */
function isOfManifest({ at, severity }: AnyFinding): boolean {
  return severity === 'error' && at.source.file === placeOf('piao');
}

function misplacedFinding({ file, reason }: Misplaced, pathOf: (file: string) => string): AnyFinding {
  const at = new Source(file, pathOf(file), '').spanOf([]);
  if (reason === 'outside') return { code: 'file/fuori-dal-piano', severity: 'error', at, facts: { file } };
  if (reason === 'no-file') return { code: 'file/illeggibile', severity: 'error', at, facts: { reason: 'EINVAL' } };
  const renamed = withRightEnding(file);
  const facts = { file, renamed: renamed && basename(renamed) };
  // with the right ending it may well be in its place
  if (renamed !== undefined && kindOf(renamed) !== undefined)
    return { code: 'file/sconosciuto', severity: 'error', at, facts: { ...facts, near: undefined } };
  const near = file.startsWith('obiettivi/') ? placeOf('obiettivo') : nearest(renamed ?? file, places);
  return { code: 'file/sconosciuto', severity: 'error', at, facts: { ...facts, near } };
}

function readFindings({ source, fault, syntax }: Read): readonly AnyFinding[] {
  const at = source.spanOf([]);
  if (fault?.code === 'file/troppo-grande')
    return [{ code: fault.code, severity: 'error', at, facts: { bytes: fault.bytes, limit: maximumBytes } }];
  if (fault?.code === 'file/non-utf8')
    return [{ code: fault.code, severity: 'error', at, facts: { line: fault.line } }];
  if (fault) return [{ code: fault.code, severity: 'error', at, facts: { reason: fault.reason } }];
  return syntax.map(({ code, start, end, detail }) => ({
    code,
    severity: 'error',
    at: source.spanAt(start, end),
    facts: { detail },
  }));
}

function diagnosticOf(finding: AnyFinding, language: Language): Diagnostic {
  const { message, help } = phrase(finding, language);
  return {
    code: finding.code,
    severity: finding.severity,
    message,
    help,
    basis: finding.basis,
    primary: finding.at,
    related: (finding.related ?? []).map(({ at, label }) => ({ span: at, text: messages[language].labels[label] })),
  };
}
