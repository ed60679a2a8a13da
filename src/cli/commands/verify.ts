import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';

import { build } from '../../build.ts';
import { check } from '../../check.ts';
import { isArchiveError, largestArchive } from '../../data/archive-error.ts';
import { filesOfPlan } from '../../data/files-of-plan.ts';
import { readSourcesArchive } from '../../data/sources-archive.ts';
import { messages, type Language } from '../../messages/languages.ts';
import { verifyTalk } from '../../messages/talk/verify.ts';
import { isPdfError } from '../../pdf/pdf-error.ts';
import { readClaimsApart, readContentsApart } from '../../pdf/read-apart.ts';
import type { Plan } from '../../plan/plan.ts';
import { filesInMemory } from '../../sources/files-in-memory.ts';
import type { PlanFiles } from '../../sources/plan-files.ts';
import { equal, sourcesFile, type Files } from '../../verify/compare-files.ts';
import type { PdfClaims } from '../../verify/pdf-contents.ts';
import type { Answer } from '../../verify/read-fault.ts';
import { verdictOf, type Verdict } from '../../verify/verdict.ts';
import { durationOf } from '../duration.ts';
import { exitCode, type ExitCode } from '../exit-code.ts';
import { Failure } from '../failure.ts';
import { onInterruption } from '../interruption.ts';
import { machine } from '../machine.ts';
import { isInterruption, pdfFailure } from '../pdf-failure.ts';
import { printerFor } from '../printer.ts';
import { sourcesNamed } from '../sources-named.ts';
import { print, progress, say, terminalOf, type ColourWish, type Progress } from '../streams.ts';
import { systemFailure } from '../system-failure.ts';
import { verificationAsJson, verificationAsText, type Verification } from '../verification.ts';

export interface VerifyFlags {
  readonly file: string;
  /** A folder, or a revision of git; none for the sources that the PDF carries. */
  readonly sources: string | undefined;
  readonly format: string;
  readonly browser: string | undefined;
  readonly timeout: string;
  readonly language: Language;
  readonly colour: ColourWish;
}

/** Bytes beyond which a file is not read: a plan of a thousand pages has a fortieth. */
const largestFile = 200_000_000;

/** `piao verify`: makes a PDF again of its sources, and tells whether it is the same, or what differs. */
export async function verifyCommand(flags: VerifyFlags): Promise<ExitCode> {
  const { format, language } = flags;
  const { talk } = messages[language];
  if (format !== 'text' && format !== 'json') throw new Failure(talk.invalidValue('--format', format, 'text, json'));
  const timeout = durationOf(flags.timeout);
  if (timeout === undefined) throw new Failure(talk.invalidValue('--timeout', flags.timeout, talk.durations));

  const line = progress();
  const interruption = onInterruption();
  try {
    const verification = await verified(flags, { timeout, line, signal: interruption.signal });
    line.done();
    await print(
      format === 'json'
        ? verificationAsJson(verification, language)
        : verificationAsText(verification, language, terminalOf(process.stdout, flags.colour)),
    );
    return verification.verdict.verdict === 'different' ? exitCode.findings : exitCode.clean;
  } catch (error) {
    line.done();
    if (interruption.signal.aborted || isInterruption(error)) {
      await say(talk.interrupted);
      return exitCode.interrupted;
    }
    const sentence = browserFailure(error, language) ?? pdfFailure(error, talk) ?? systemFailure(error, talk);
    throw sentence === undefined ? error : new Failure(sentence);
  } finally {
    interruption.stop();
  }
}

interface Circumstances {
  readonly timeout: number;
  readonly line: Progress;
  readonly signal: AbortSignal;
}

async function verified(flags: VerifyFlags, circumstances: Circumstances): Promise<Verification> {
  const { file, language, sources } = flags;
  const { line } = circumstances;
  const talk = verifyTalk[language];
  // what the command line says wrongly is told first
  const named = sources === undefined ? undefined : sourcesNamed(sources, language);
  const bytes = readFile(file, language);
  line.step(talk.progress.reading);
  const claims = valueOf(await readClaimsApart(bytes, circumstances), flags);
  const about = { file, sources, claims };
  const carried = carriedIn(claims, flags);
  if (!carried && !named) {
    const missing = { kind: 'attachment', file: sourcesFile, change: 'missing' } as const;
    return { ...about, here: undefined, errors: 0, verdict: { verdict: 'different', differences: [missing] } };
  }
  line.step(messages[language].talk.progress.checking);
  const plan = named?.files ?? filesInMemory(stored(carried ?? new Map()));
  const { errors, made } = await makeAgain(plan, { ...flags, ...circumstances, claims, folder: named?.folder ?? file });
  const ours = valueOf(await readClaimsApart(made, circumstances), { ...flags, file: basename(file) });
  const verdict: Verdict = equal(bytes, made)
    ? { verdict: 'identical' }
    : await compared(
        { bytes, claims, sources: carried ?? new Map() },
        { bytes: made, claims: ours },
        flags,
        circumstances,
      );
  return { ...about, here: ours, errors, verdict };
}

// --- the file ----------------------------------------------------------------------------------------------------

function readFile(file: string, language: Language): Uint8Array {
  const talk = verifyTalk[language];
  const status = statSync(file, { throwIfNoEntry: false });
  if (!status) throw new Failure(talk.missing(file));
  // reading a pipe or a device would wait for ever
  if (!status.isFile()) throw new Failure(talk.notFile(file));
  if (status.size > largestFile) throw new Failure(talk.tooLargeFile(file, largestFile / 1_000_000));
  return readFileSync(file);
}

function valueOf<T>(answer: Answer<T>, { file, language }: Pick<VerifyFlags, 'file' | 'language'>): T {
  if ('value' in answer) return answer.value;
  throw new Failure(verifyTalk[language].faults(answer.fault, file, answer.file));
}

/** The sources in a PDF; nothing where it has none. */
function carriedIn({ attachments }: PdfClaims, { file, language, sources }: VerifyFlags): Files | undefined {
  const found = attachments.find((one) => one.file === sourcesFile);
  try {
    return found && readSourcesArchive(found.content);
  } catch (error) {
    if (!isArchiveError(error)) throw error;
    // with other sources the comparison goes on, and tells that this attachment is another
    if (sources !== undefined) return undefined;
    throw new Failure(verifyTalk[language].archive(file, error.fault, error.file));
  }
}

function stored(contents: Files): Parameters<typeof filesInMemory>[0] {
  return { entries: [...contents.keys()].map((file) => ({ file, is: 'file' as const })), contents };
}

// --- made again --------------------------------------------------------------------------------------------------

interface Wanted extends Omit<VerifyFlags, 'timeout'>, Circumstances {
  readonly claims: PdfClaims;
  /** Where findings are shown; nobody reads them. */
  readonly folder: string;
}

interface MadeAgain {
  readonly made: Uint8Array;
  /** How many errors the plan has. */
  readonly errors: number;
}

/** The PDF of a plan, made in the way in which the other says that it was. */
async function makeAgain(files: PlanFiles, wanted: Wanted): Promise<MadeAgain> {
  const { claims, file, folder, language, line, sources } = wanted;
  const { talk } = messages[language];
  const words = verifyTalk[language];
  const { failures, plan, report } = await check({ folder, workingDirectory: process.cwd(), language, files });
  const [failure] = failures;
  if (failure) throw new Failure(talk.ruleFailed(failure.code, PIAO_VERSION, failure.reason));
  const { errors } = report.stats;
  if (!plan.documents.piao)
    throw new Failure(sources === undefined ? words.carriedManifest(file) : words.noManifest(sources));
  // sources that came with the PDF are compared all the same: to mend them is not for who verifies
  if (errors > 0 && !claims.draft && sources !== undefined) throw new Failure(words.sourcesWithErrors(errors, sources));
  line.step(talk.progress.page);
  return { made: await printed(plan, await filesOfPlan(plan, files), wanted), errors: claims.draft ? 0 : errors };
}

async function printed(plan: Plan, files: Files, wanted: Wanted): Promise<Uint8Array> {
  const { browser, claims, language, line, signal, timeout } = wanted;
  const { talk } = messages[language];
  const printer = await printerFor({
    browser,
    timeout,
    signal,
    onStart: () => line.step(talk.progress.printing),
    onUnconfined: async () => {
      line.done();
      if (machine().uid !== 0) await say(talk.withoutSandbox());
    },
  });
  try {
    const { artifacts } = await build(plan, { draft: claims.draft, epoch: claims.day, files, print: printer });
    const pdf = artifacts.find(({ file }) => file.endsWith('.pdf'))?.content;
    if (pdf instanceof Uint8Array) return pdf;
    throw new Error('the build made no PDF');
  } catch (error) {
    if (isArchiveError(error)) throw new Failure(talk.sourcesTooLarge(largestArchive));
    throw error;
  }
}

/** What went wrong with the browser, where a build would advise to leave out the PDF. */
function browserFailure(error: unknown, language: Language): string | undefined {
  const talk = verifyTalk[language];
  if (!isPdfError(error)) return undefined;
  if (error.code === 'browser-missing') return talk.browserMissing(error.data.tried);
  return error.code === 'browser-start' ? talk.browserStart(error.data.path) : undefined;
}

// --- compared ----------------------------------------------------------------------------------------------------

interface Side {
  readonly bytes: Uint8Array;
  readonly claims: PdfClaims;
}

async function compared(
  there: Side & { readonly sources: Files },
  here: Side,
  flags: VerifyFlags,
  circumstances: Circumstances,
): Promise<Verdict> {
  circumstances.line.step(verifyTalk[flags.language].progress.comparing);
  const [theirs, ours] = await Promise.all([
    readContentsApart(there.bytes, circumstances),
    readContentsApart(here.bytes, circumstances),
  ]);
  const archive = here.claims.attachments.find(({ file }) => file === sourcesFile);
  return verdictOf(
    { ...there, contents: valueOf(theirs, flags) },
    {
      ...here,
      contents: valueOf(ours, flags),
      sources: archive ? readSourcesArchive(archive.content) : new Map(),
    },
  );
}
