import { CommanderError } from 'commander';

import { messages } from '../messages/phrase.ts';
import { exitCode, type ExitCode } from './exit-code.ts';
import { Failure } from './failure.ts';
import { languageOf } from './language.ts';
import { createProgram } from './program.ts';
import { say } from './streams.ts';
import { usageError } from './usage-error.ts';

/** Runs the program on its arguments and gives its exit code; nothing thrown gets past it. */
export async function run(args: readonly string[]): Promise<ExitCode> {
  const language = languageOf(args, process.env);
  const { talk } = messages[language];
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
    await say(
      error instanceof Failure
        ? error.message
        : talk.crash(PIAO_VERSION, error instanceof Error ? error.message : String(error)),
    );
    return exitCode.failure;
  }
}
