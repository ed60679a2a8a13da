import { CommanderError } from 'commander';

import type { TalkWords } from '../messages/messages.ts';
import { messages } from '../messages/phrase.ts';
import { exitCode, type ExitCode } from './exit-code.ts';
import { Failure } from './failure.ts';
import { ignoredLanguage, languageOf } from './language.ts';
import { createProgram } from './program.ts';
import { say } from './streams.ts';
import { usageError } from './usage-error.ts';

/** Runs the program on its arguments and gives its exit code; nothing thrown gets past it. */
export async function run(args: readonly string[]): Promise<ExitCode> {
  const language = languageOf(args, process.env);
  const { talk } = messages[language];
  const ignored = ignoredLanguage(args, process.env);
  if (ignored !== undefined) await say(talk.invalidValue('PIAO_LANG', ignored, 'it, en'));
  let outcome: ExitCode = exitCode.clean;
  const program = createProgram(language, (code) => {
    outcome = code;
  });
  try {
    await program.parseAsync(args, { from: 'user' });
    return outcome;
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return exitCode.clean;
      await say(usageError(error, program, talk).trimEnd());
      return exitCode.failure;
    }
    await say(sentenceOf(error, talk)).catch(() => {});
    return exitCode.failure;
  }
}

function sentenceOf(error: unknown, talk: TalkWords): string {
  if (error instanceof Failure) return error.message;
  if (error instanceof Error && 'syscall' in error && error.syscall === 'write')
    return talk.cannotWriteThere('stdout', String((error as NodeJS.ErrnoException).code));
  return talk.crash(PIAO_VERSION, error instanceof Error ? error.message : String(error));
}
