import { Option } from 'commander';

import { fmtHelp } from '../../messages/help/fmt.ts';
import { fmtTalk } from '../../messages/talk/fmt.ts';
import { Failure } from '../failure.ts';
import { defineCommand } from './declaration.ts';

interface Options {
  readonly check?: boolean;
  readonly stdin?: boolean;
  readonly stdinPath?: string;
}

export const fmt = defineCommand({
  help: fmtHelp,
  declare(command, words, { colour, finish, language, names }) {
    command
      .argument(`[${names.path}...]`, words.arguments.paths)
      .option('--check', words.options.check)
      .addOption(new Option('--stdin', words.options.stdin).conflicts('check'))
      .option(`--stdin-path <${names.file}>`, words.options.stdinPath)
      .action(async (paths: readonly string[], options: Options) => {
        if (options.stdin && paths.length > 0) throw new Failure(fmtTalk[language].pathsWithStdin);
        if (options.stdin || options.stdinPath !== undefined) {
          const { fmtStdinCommand } = await import('../commands/fmt-stdin.ts');
          finish(
            await fmtStdinCommand({
              stdin: options.stdin ?? false,
              path: options.stdinPath,
              language,
              colour: colour(),
            }),
          );
        } else {
          const { fmtCommand } = await import('../commands/fmt.ts');
          finish(await fmtCommand({ paths, check: options.check ?? false, language, colour: colour() }));
        }
      });
  },
});
