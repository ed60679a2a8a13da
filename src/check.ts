import { basename, relative, resolve } from 'node:path';

import type { AnyFinding, Diagnostic, Report } from './diagnostics/diagnostic.ts';
import type { RuleCode } from './diagnostics/rule-facts.ts';
import { applySilences } from './diagnostics/silence.ts';
import { sortFindings, statsOf } from './diagnostics/sort.ts';
import { nearest } from './diagnostics/suggest.ts';
import { messages, type Language } from './messages/languages.ts';
import { phrase } from './messages/phrase.ts';
import { assemble, type Sound } from './plan/assemble.ts';
import type { Gap, Plan } from './plan/plan.ts';
import { rules as allRules } from './rules/index.ts';
import type { AnyRule } from './rules/rule.ts';
import { runRules, type RuleFailure } from './rules/run.ts';
import { chosenRules, settingsOf, weighed } from './rules/settings.ts';
import { validate } from './schema/validate.ts';
import { baselineFile } from './sources/baseline-file.ts';
import { kindsHiddenBy, type Misplaced } from './sources/discover.ts';
import { kindOf, placeOf, places, withRightEnding, type Kind } from './sources/kinds.ts';
import { filesOnDisk, type PlanFiles } from './sources/plan-files.ts';
import { maximumBytes, type Read } from './sources/read.ts';
import { Source } from './sources/source.ts';

export interface CheckOptions {
  /** The folder of the plan. */
  readonly folder: string;
  /** The folder that paths are shown from; absolute. */
  readonly workingDirectory: string;
  readonly language: Language;
  /** Whether findings that the plan's baseline knows are told like the others. */
  readonly withKnown?: boolean;
  /** The files of the plan, where they are not those on the disk. */
  readonly files?: PlanFiles;
  /** The rules that a plan may ask; all of them unless told. */
  readonly rules?: readonly AnyRule[];
}

export interface Checked {
  readonly plan: Plan;
  readonly report: Report;
  /** What the rules found, before words: for the baseline. */
  readonly ruleFindings: readonly AnyFinding[];
  /** How many findings the baseline of the plan knows, and so are not in the report. */
  readonly known: number;
  /** Rules that could not finish: defects of piao. */
  readonly failures: readonly RuleFailure[];
}

/**
 * Reads a plan and says what is wrong with it: discover → read → validate → assemble → check → Report.
 * A broken file costs its own errors and leaves a gap. Fails as the file system does when the folder cannot be listed.
 */
export async function check(options: CheckOptions): Promise<Checked> {
  const { folder, language, rules = allRules, withKnown = false, workingDirectory } = options;
  const root = resolve(workingDirectory, folder);
  const planFiles = options.files ?? filesOnDisk(root);
  const pathOf = (file: string): string => relative(workingDirectory, resolve(root, file)).replaceAll('\\', '/');
  const { plan, findings, files } = await readPlan(planFiles, pathOf);
  const settings = settingsOf(plan);
  const asked = chosenRules(rules, settings);
  const run = runRules(asked, plan);
  const codes = new Set(rules.map(({ code }) => code));
  const raw = [...findings, ...run.findings];
  const complete = isComplete(plan) && !raw.some(isOfManifest);
  const unsilenced = applySilences(raw, plan.sources, codes, complete);
  const askedCodes = new Set<string>(asked.map(({ code }) => code));
  const all = weighed(
    // a comment that silences a rule which the plan does not ask waits for the day when it does
    unsilenced.filter((finding) => finding.code !== 'ignora/inutile' || askedCodes.has(finding.facts.rule)),
    settings,
  );
  const ruleFindings = all.filter(({ code }) => codes.has(code as RuleCode));
  const compared = withKnown ? undefined : await knownIn(planFiles, pathOf, ruleFindings);
  const others = all.filter(({ code }) => !codes.has(code as RuleCode));
  const told = compared ? [...others, ...compared.fresh, ...compared.faults] : all;
  const diagnostics = sortFindings(told).map((finding) => diagnosticOf(finding, language));
  return {
    plan,
    report: { diagnostics, stats: statsOf(diagnostics, files.length), files, rules: asked },
    ruleFindings,
    known: compared?.known ?? 0,
    failures: run.failures,
  };
}

interface ReadPlan {
  readonly plan: Plan;
  /** What is wrong with the files, each by itself. */
  readonly findings: readonly AnyFinding[];
  /** Every file that has a place, as people are shown it. */
  readonly files: readonly string[];
}

async function readPlan(planFiles: PlanFiles, pathOf: (file: string) => string): Promise<ReadPlan> {
  const { found, misplaced, attachments } = await planFiles.list();
  const findings: AnyFinding[] = misplaced.map((one) => misplacedFinding(one, pathOf));
  const sound: Sound[] = [];
  const files: string[] = [];
  // a link that is not followed, or a file with another ending, stands for one: what it holds is unknown, not missing
  const gaps: Gap[] = misplaced.flatMap((one) => kindsHiddenBy(one).map((kind) => ({ kind, file: one.file })));
  for (const { file, kind } of found) {
    const one = await planFiles.read(file, pathOf(file));
    const faults = [
      ...(await readFindings(one, kind)),
      ...(one.source.data === undefined ? [] : await validate(one.source, kind)),
    ];
    files.push(one.source.path);
    findings.push(...faults);
    if (faults.length === 0) sound.push({ kind, source: one.source });
    else gaps.push({ kind, file });
  }
  return { plan: assemble(sound, gaps, attachments), findings, files };
}

interface Known {
  readonly fresh: readonly AnyFinding[];
  readonly known: number;
  /** What is wrong with the baseline itself. */
  readonly faults: readonly AnyFinding[];
}

/** The findings against the baseline of the plan; nothing where it has none. */
async function knownIn(
  planFiles: PlanFiles,
  pathOf: (file: string) => string,
  findings: readonly AnyFinding[],
): Promise<Known | undefined> {
  const text = planFiles.baseline();
  if (text === undefined) return undefined;
  const { compareWith, parseBaseline } = await import('./diagnostics/baseline.ts');
  const at = new Source(baselineFile, pathOf(baselineFile), text).spanOf([]);
  const baseline = parseBaseline(text);
  if (!baseline)
    return { fresh: findings, known: 0, faults: [{ code: 'base/illeggibile', severity: 'error', at, facts: {} }] };
  const { fresh, known, gone } = compareWith(sortFindings(findings), baseline);
  const [first] = gone;
  if (!first) return { fresh, known, faults: [] };
  const count = gone.reduce((sum, entry) => sum + entry.count, 0);
  return { fresh, known, faults: [{ code: 'base/superata', severity: 'info', at, facts: { count, first } }] };
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
  if (reason === 'folder') return { code: 'file/illeggibile', severity: 'error', at, facts: { reason: 'EISDIR' } };
  if (reason === 'no-file') return { code: 'file/illeggibile', severity: 'error', at, facts: { reason: 'EINVAL' } };
  const renamed = withRightEnding(file);
  const facts = { file, renamed: renamed && basename(renamed) };
  // with the right ending it may well be in its place
  if (renamed !== undefined && kindOf(renamed) !== undefined)
    return { code: 'file/sconosciuto', severity: 'error', at, facts: { ...facts, near: undefined } };
  const near = file.startsWith('obiettivi/') ? placeOf('obiettivo') : nearest(renamed ?? file, places);
  return { code: 'file/sconosciuto', severity: 'error', at, facts: { ...facts, near } };
}

async function readFindings({ source, fault, syntax }: Read, kind: Kind): Promise<readonly AnyFinding[]> {
  const at = source.spanOf([]);
  if (fault?.code === 'file/troppo-grande')
    return [{ code: fault.code, severity: 'error', at, facts: { bytes: fault.bytes, limit: maximumBytes } }];
  if (fault?.code === 'file/non-utf8')
    return [{ code: fault.code, severity: 'error', at, facts: { line: fault.line } }];
  if (fault) return [{ code: fault.code, severity: 'error', at, facts: { reason: fault.reason } }];
  if (syntax.length === 0) return [];
  const { missingColon } = await import('./schema/missing-colon.ts');
  return syntax
    .map((one) => missingColon(one, source, kind))
    .map(({ code, start, end, detail }) => ({
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
    fix: finding.fix,
    finding,
    related: (finding.related ?? []).map(({ at, label }) => ({ span: at, text: messages[language].labels[label] })),
  };
}
