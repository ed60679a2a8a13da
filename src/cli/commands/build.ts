import { join, resolve } from 'node:path';

import { build, type Built } from '../../build.ts';
import { check } from '../../check.ts';
import { isArchiveError, largestArchive } from '../../data/archive-error.ts';
import { filesOfPlan } from '../../data/files-of-plan.ts';
import { pretty } from '../../formatters/pretty.ts';
import { messages, type Language } from '../../messages/languages.ts';
import { buildTalk } from '../../messages/talk/build.ts';
import { visible } from '../../messages/wording.ts';
import type { Plan } from '../../plan/plan.ts';
import { refusalOf, writeFolder } from '../../publish/write-folder.ts';
import type { PartName } from '../../render/part-names.ts';
import { filesOnDisk } from '../../sources/plan-files.ts';
import { durationOf } from '../duration.ts';
import { epochIn } from '../epoch.ts';
import { exitCode, type ExitCode } from '../exit-code.ts';
import { Failure } from '../failure.ts';
import { onInterruption } from '../interruption.ts';
import { isInterruption, pdfFailure } from '../pdf-failure.ts';
import { machine } from '../machine.ts';
import { partsAsked, partsToPrint } from '../parts-asked.ts';
import { printerFor } from '../printer.ts';
import { requirePlan } from '../require-plan.ts';
import { print, progress, say, terminalOf, type ColourWish, type Progress } from '../streams.ts';
import { systemFailure } from '../system-failure.ts';

export interface BuildFlags {
  readonly folder: string;
  readonly language: Language;
  readonly out: string;
  readonly draft: boolean;
  readonly pdf: boolean;
  /** The parts of which a PDF is asked, as they were written. */
  readonly parts: readonly string[];
  readonly browser: string | undefined;
  readonly timeout: string;
  readonly colour: ColourWish;
}

/** `piao build`: checks the plan, makes the page, the PDF and the data, and puts them in the place of the old ones. */
export async function buildCommand(flags: BuildFlags): Promise<ExitCode> {
  const { folder, language, draft, colour } = flags;
  const { report: words, talk } = messages[language];
  const epoch = epochIn(process.env, language);
  const timeout = durationOf(flags.timeout);
  if (timeout === undefined) throw new Failure(talk.invalidValue('--timeout', flags.timeout, talk.durations));
  const asked = partsAsked(flags.parts, language);
  requirePlan(folder, language);
  const out = resolve(flags.out);
  refuseUnlessReplaceable(out, flags);

  const line = progress();
  const interruption = onInterruption();
  try {
    line.step(talk.progress.checking);
    const { failures, plan, report } = await check({ folder, workingDirectory: process.cwd(), language });
    const [failure] = failures;
    if (failure) throw new Failure(talk.ruleFailed(failure.code, PIAO_VERSION, failure.reason));
    if (report.stats.errors > 0) {
      line.done();
      const errors = { ...report, diagnostics: report.diagnostics.filter(({ severity }) => severity === 'error') };
      const setting = { language, words, version: PIAO_VERSION, quiet: false, prefix: '' };
      await say(
        pretty.format(
          { ...errors, lighter: 0, beyond: 0 },
          { ...setting, terminal: terminalOf(process.stderr, colour) },
        ),
      );
      // the years of a plan, which every page bears, stand in its manifest
      const { errors: count } = report.stats;
      if (!plan.documents.piao) await say(talk.manifestHasErrors(count));
      else if (!draft) await say(talk.planHasErrors(count));
      if (!plan.documents.piao || !draft) return exitCode.findings;
      if (plan.gaps.length > 0) await say(talk.leftOut(plan.gaps.map(({ file }) => file)));
    }
    const parts = partsToPrint(plan, asked, { draft, language });
    const built = await make(plan, flags, { parts, epoch, timeout, line, signal: interruption.signal });
    line.step(talk.progress.writing);
    interruption.signal.throwIfAborted();
    // the print takes a while, in which somebody may have put a file there
    refuseUnlessReplaceable(out, flags);
    write(out, built, flags);
    line.done();
    if (report.stats.warnings > 0) await say(talk.planHasWarnings(report.stats.warnings));
    const files = built.artifacts.map(({ file, content }) => ({
      path: join(flags.out, file),
      bytes: Buffer.byteLength(content),
    }));
    const extracts = built.extracts.length > 0 ? `${buildTalk[language].extracts(built.extracts)}\n` : '';
    await print(`${visible(talk.built(files, built.pages))}\n${extracts}`);
    return exitCode.clean;
  } catch (error) {
    line.done();
    if (interruption.signal.aborted || isInterruption(error)) {
      await say(talk.interrupted);
      return exitCode.interrupted;
    }
    if (isArchiveError(error)) throw new Failure(talk.sourcesTooLarge(largestArchive));
    const sentence = pdfFailure(error, talk) ?? systemFailure(error, talk);
    throw sentence === undefined ? error : new Failure(sentence);
  } finally {
    interruption.stop();
  }
}

interface Circumstances {
  readonly parts: readonly PartName[];
  /** The day that the environment asks for, ISO 8601. */
  readonly epoch: string | undefined;
  readonly timeout: number;
  readonly line: Progress;
  readonly signal: AbortSignal;
}

async function make(
  plan: Plan,
  flags: BuildFlags,
  { parts, epoch, timeout, line, signal }: Circumstances,
): Promise<Built> {
  const { talk } = messages[flags.language];
  line.step(talk.progress.page);
  const { draft } = flags;
  const files = await filesOfPlan(plan, filesOnDisk(flags.folder));
  if (!flags.pdf) return build(plan, { draft, files, epoch, print: undefined });
  const printer = await printerFor({
    browser: flags.browser,
    timeout,
    signal,
    onStart: (part) =>
      line.step(part === undefined ? talk.progress.printing : buildTalk[flags.language].printing(part)),
    onUnconfined: async () => {
      line.done();
      if (machine().uid !== 0) await say(talk.withoutSandbox());
    },
  });
  return build(plan, { draft, files, epoch, parts, print: printer });
}

/** Stops with a sentence when the folder to write holds what would be lost, or stands where it may not. */
function refuseUnlessReplaceable(out: string, flags: BuildFlags): void {
  const { talk } = messages[flags.language];
  const refusal = refusalOf(out, resolve(flags.folder), process.cwd());
  switch (refusal?.reason) {
    case undefined:
      return;
    case 'no-folder':
      throw new Failure(talk.outNotFolder(flags.out));
    case 'foreign':
      throw new Failure(talk.outForeign(flags.out, refusal.file));
    case 'not-ours':
      throw new Failure(talk.outNotOurs(flags.out));
    case 'inside-plan':
      throw new Failure(talk.outInsidePlan(flags.out));
    case 'dangling':
      throw new Failure(talk.outDangling(flags.out));
    case 'holds-sources':
      // an empty name means where one is
      throw new Failure(talk.outHoldsSources(flags.out || '.'));
  }
}

function write(out: string, built: Built, flags: BuildFlags): void {
  try {
    writeFolder(out, built.artifacts);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    throw new Failure(messages[flags.language].talk.cannotWriteOut(flags.out, code));
  }
}
