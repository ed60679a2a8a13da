import { relative, resolve } from 'node:path';

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
import { kindOf, placeOf, places } from './sources/kinds.ts';
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
  // a link that is not followed stands in the place of a file: what it would hold is unknown, not missing
  const gaps: Gap[] = misplaced.flatMap(({ file }) => {
    const kind = kindOf(file);
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
  const all = applySilences([...findings, ...runRules(rules, plan)], plan.sources, codes, isComplete(plan));
  const diagnostics = sortFindings(all).map((finding) => diagnosticOf(finding, language));
  return { plan, report: { diagnostics, stats: statsOf(diagnostics, found.length) } };
}

/** Whether every rule could look at everything: no file is broken, no card is without its unit. */
function isComplete({ gaps, obiettivi }: Plan): boolean {
  return gaps.length === 0 && obiettivi.every(({ unita }) => unita !== undefined);
}

function misplacedFinding({ file, reason }: Misplaced, pathOf: (file: string) => string): AnyFinding {
  const at = new Source(file, pathOf(file), '').spanOf([]);
  if (reason === 'outside') return { code: 'file/fuori-dal-piano', severity: 'error', at, facts: { file } };
  if (reason === 'no-file') return { code: 'file/illeggibile', severity: 'error', at, facts: { reason: 'EINVAL' } };
  const near = file.startsWith('obiettivi/') ? placeOf('obiettivo') : nearest(file, places);
  return { code: 'file/sconosciuto', severity: 'error', at, facts: { file, near } };
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
