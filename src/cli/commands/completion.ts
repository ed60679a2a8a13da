import { completionScripts, type Shell } from '../completion-scripts.ts';
import { exitCode, type ExitCode } from '../exit-code.ts';
import { print } from '../streams.ts';

/** `piao completion SHELL`: what the shell reads so that the Tab key completes the commands of piao. */
export async function completionCommand(shell: Shell): Promise<ExitCode> {
  await print(completionScripts[shell]);
  return exitCode.clean;
}
