import { CommanderError } from 'commander';

import type { TalkWords } from '../messages/messages.ts';
import { messages } from '../messages/languages.ts';
import { exitCode, type ExitCode } from './exit-code.ts';
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
  let outcome: ExitCode = exitCode.clean;
  // commander does not wait for what it writes
  const written: string[] = [];
  const program = createProgram(languageOf(args, process.env), {
    finish: (code) => {
      outcome = code;
    },
    write: (text) => void written.push(text),
  });
  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode !== 0) throw new Failure(usageError(error, program, talk).trimEnd());
  }
  if (written.length > 0) await print(written.join(''));
  return outcome;
}

function sentenceOf(error: unknown, talk: TalkWords): string {
  if (error instanceof Failure) return error.message;
  return systemFailure(error, talk) ?? talk.crash(PIAO_VERSION, error instanceof Error ? error.message : String(error));
}
