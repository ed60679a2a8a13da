import { createHash } from 'node:crypto';

import { build } from '../../build.ts';
import { filesOfPlan } from '../../data/files-of-plan.ts';
import { messages, type Language } from '../../messages/languages.ts';
import { serveTalk } from '../../messages/talk/serve.ts';
import type { Plan } from '../../plan/plan.ts';
import { noPdfReply, pdfReply, type Reply } from '../../preview/reply.ts';
import type { GoodPage, PreviewState } from '../../preview/state.ts';
import { filesOnDisk } from '../../sources/plan-files.ts';
import { checkAnew, sentenceOf, shownFrom } from '../check-anew.ts';
import { durationOf } from '../duration.ts';
import { epochIn } from '../epoch.ts';
import { exitCode, type ExitCode } from '../exit-code.ts';
import { Failure } from '../failure.ts';
import { onInterruption } from '../interruption.ts';
import { oneAtATime } from '../one-at-a-time.ts';
import { openInBrowser } from '../open-in-browser.ts';
import { pdfFailure } from '../pdf-failure.ts';
import { planChanges } from '../plan-changes.ts';
import { servePreview, type PreviewServer, type ServerOptions } from '../preview-server.ts';
import { printerFor } from '../printer.ts';
import { requirePlan } from '../require-plan.ts';
import { print, say } from '../streams.ts';

export interface ServeFlags {
  readonly folder: string;
  readonly language: Language;
  readonly port: string | undefined;
  readonly open: boolean;
  readonly browser: string | undefined;
  readonly timeout: string;
}

/** A page without errors, with what a PDF of it is made of. */
interface Good extends GoodPage {
  readonly plan: Plan;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

interface State extends PreviewState {
  readonly good: Good | undefined;
}

/** `piao serve`: the page of the plan at an address of this machine, made anew at each save, until Ctrl-C. */
export async function serveCommand(flags: ServeFlags): Promise<ExitCode> {
  const { folder, language } = flags;
  const talk = serveTalk[language];
  const port = portOf(flags.port, language);
  const epoch = epochIn(process.env, language);
  const timeout = durationOf(flags.timeout);
  if (timeout === undefined) {
    const { durations, invalidValue } = messages[language].talk;
    throw new Failure(invalidValue('--timeout', flags.timeout, durations));
  }
  requirePlan(folder, language);

  const interruption = onInterruption();
  const { signal } = interruption;
  const printed = oneAtATime(async ({ files, plan }: Good): Promise<Uint8Array> => {
    const printer = await printerFor({ browser: flags.browser, timeout, signal });
    const { artifacts, pages } = await build(plan, { draft: false, epoch, files, print: printer });
    const bytes = artifacts.find(({ file }) => file.endsWith('.pdf'))?.content;
    if (!(bytes instanceof Uint8Array)) throw new Error('the build made no PDF');
    await say(talk.printed(pages ?? 0));
    return bytes;
  });
  const changes = await planChanges(folder, language, signal);
  let server: PreviewServer | undefined;
  let state: State = await stateAfter(undefined, folder, language);
  const pdf = async (): Promise<Reply> => {
    try {
      if (!state.good) throw new Error('asked only where there is a page');
      return pdfReply(await printed(state.good));
    } catch (error) {
      const sentence = pdfFailure(error, messages[language].talk) ?? sentenceOf(error, language);
      if (!signal.aborted) await say(sentence);
      return noPdfReply(sentence, language);
    }
  };
  try {
    server = await startServer({ state, port, language, pdf });
    await print(`${server.address}\n`);
    await say(talk.started(folder));
    await say(talk.rebuilt([folder], outcomeOf(state, language)));
    if (flags.open) openInBrowser(server.address, () => void say(talk.cannotOpen(server?.address ?? '')));
    for (;;) {
      const files = await changes.next();
      if (!files) break;
      state = await stateAfter(state, folder, language);
      server.show(state);
      await say(talk.rebuilt(shownFrom(folder, files), outcomeOf(state, language)));
    }
    await say(talk.stopped);
    return exitCode.interrupted;
  } finally {
    await server?.close();
    await changes.close();
    interruption.stop();
  }
}

/** The state after a check of the files as they are now: without errors a new page, else the page of before. */
async function stateAfter(before: State | undefined, folder: string, language: Language): Promise<State> {
  const outcome = await checkAnew(folder, language);
  if ('sentence' in outcome) return { good: before?.good, outcome };
  const { failures, plan, report } = outcome.checked;
  const [failure] = failures;
  if (failure) {
    const sentence = messages[language].talk.ruleFailed(failure.code, PIAO_VERSION, failure.reason);
    return { good: before?.good, outcome: { sentence } };
  }
  if (report.stats.errors > 0) return { good: before?.good, outcome: { report } };
  try {
    return { good: await goodOf(plan, folder), outcome: { report } };
  } catch (error) {
    return { good: before?.good, outcome: { sentence: sentenceOf(error, language) } };
  }
}

async function goodOf(plan: Plan, folder: string): Promise<Good> {
  const files = await filesOfPlan(plan, filesOnDisk(folder));
  const { artifacts } = await build(plan, { draft: false, files, print: undefined });
  const textOf = (name: string): string => String(artifacts.find(({ file }) => file === name)?.content);
  const html = textOf('index.html');
  const version = createHash('sha256').update(html).digest('hex').slice(0, 16);
  return { html, data: textOf('piao.json'), version, plan, files };
}

function outcomeOf({ outcome }: State, language: Language): string {
  return 'sentence' in outcome ? outcome.sentence : messages[language].report.summary(outcome.report.stats);
}

function portOf(written: string | undefined, language: Language): number {
  if (written === undefined) return 0;
  const port = /^\d{1,5}$/.test(written) ? Number(written) : 0;
  if (port >= 1 && port <= 65_535) return port;
  throw new Failure(messages[language].talk.invalidValue('--port', written, serveTalk[language].ports));
}

async function startServer(options: ServerOptions): Promise<PreviewServer> {
  const { language, port } = options;
  try {
    return await servePreview(options);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE') throw new Failure(serveTalk[language].portTaken(port));
    if (code === 'EACCES') throw new Failure(serveTalk[language].portForbidden(port));
    throw error;
  }
}
