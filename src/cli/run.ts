import { CommanderError } from 'commander';

import type { TalkWords } from '../messages/messages.ts';
import { messages } from '../messages/languages.ts';
import type { Declaration } from './declarations/declaration.ts';
import { declarations, loadDeclarations } from './declarations/index.ts';
import { exitCode, type ExitCode } from './exit-code.ts';
import { commandIn } from './command-in.ts';
import { Failure } from './failure.ts';
import { ignoredLanguage, languageOf } from './language.ts';
import { createProgram } from './program.ts';
import { print, say } from './streams.ts';
import { systemFailure } from './system-failure.ts';
import { usageError } from './usage-error.ts';

/** Runs the program on its arguments and gives its exit code; nothing thrown gets past it. */
export async function run(args: readonly string[]): Promise<ExitCode> {
  const { talk } = messages[languageOf(args, process.env)];
  const ignored = ignoredLanguage(args, process.env);
  try {
    if (ignored !== undefined) await say(talk.invalidValue('PIAO_LANG', ignored, 'it, en'));
    return await runCommand(args, talk);
  } catch (error) {
    // where stderr cannot be written either, the code says it alone
    await say(sentenceOf(error, talk)).catch(() => {});
    return exitCode.failure;
  }
}

async function runCommand(args: readonly string[], talk: TalkWords): Promise<ExitCode> {
  const language = languageOf(args, process.env);
  let outcome: ExitCode = exitCode.clean;
  // commander does not wait for what it writes
  const written: string[] = [];
  const outlets = {
    finish: (code: ExitCode): void => {
      outcome = code;
    },
    write: (text: string): void => void written.push(text),
  };
  try {
    await createProgram(language, await declarationsFor(args), outlets).parseAsync(args, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode !== 0) {
      // what is near to a wrong name may be anywhere
      const program = createProgram(language, await loadDeclarations(), outlets);
      throw new Failure(usageError(error, program, args, talk).trimEnd());
    }
  }
  if (written.length > 0) await print(written.join(''));
  return outcome;
}

/** The one command that is called; all of them where none is, for their helps. */
function declarationsFor(args: readonly string[]): Promise<ReadonlyMap<string, Declaration>> {
  const called = commandIn(args);
  if (called !== undefined && Object.hasOwn(declarations, called)) return loadDeclarations([called]);
  const asksVersion = args.some((arg) => arg === '--version' || arg === '-V');
  return loadDeclarations(called === undefined && asksVersion ? [] : undefined);
}

function sentenceOf(error: unknown, talk: TalkWords): string {
  if (error instanceof Failure) return error.message;
  return systemFailure(error, talk) ?? talk.crash(PIAO_VERSION, error instanceof Error ? error.message : String(error));
}
