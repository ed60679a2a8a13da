import { dirname } from 'node:path';

import { Option } from 'commander';

import { checkHelp } from '../../messages/help/check.ts';
import { folderOfPlan } from '../folder-of-plan.ts';
import { collected } from './collected.ts';
import { defineCommand } from './declaration.ts';

interface Options {
  readonly format: readonly string[];
  readonly maxWarnings?: string;
  readonly severity?: string;
  readonly limit?: string;
  readonly quiet?: boolean;
  readonly fix?: boolean;
  readonly dryRun?: boolean;
  readonly updateBaseline?: boolean;
  readonly watch?: boolean;
  readonly staged?: boolean;
  readonly stdin?: boolean;
  readonly stdinPath?: string;
}

export const check = defineCommand({
  help: checkHelp,
  declare(command, words, { colour, finish, language, names }) {
    command
      .argument(`[${names.folder}]`, words.arguments.folder)
      .option(`--format <${names.format}>`, words.options.format, collected, [])
      .option(`--severity <${names.weight}>`, words.options.severity)
      .option('--limit <n>', words.options.limit)
      .option('--max-warnings <n>', words.options.maxWarnings)
      .option('-q, --quiet', words.options.quiet)
      .option('--fix', words.options.fix)
      .addOption(new Option('--dry-run', words.options.dryRun).implies({ fix: true }))
      .addOption(new Option('--update-baseline', words.options.updateBaseline).conflicts(['fix', 'dryRun']))
      .addOption(
        new Option('--watch', words.options.watch).conflicts([
          'fix',
          'dryRun',
          'updateBaseline',
          'staged',
          'stdin',
          'stdinPath',
        ]),
      )
      .addOption(new Option('--staged', words.options.staged).conflicts(['fix', 'dryRun', 'updateBaseline', 'stdin']))
      .addOption(new Option('--stdin', words.options.stdin).conflicts(['fix', 'dryRun', 'updateBaseline']))
      .option(`--stdin-path <${names.file}>`, words.options.stdinPath)
      .action(async (folder: string | undefined, options: Options) => {
        const flags = {
          folder: folderOfPlan(folder, options.stdinPath && dirname(options.stdinPath)),
          language,
          formats: options.format,
          maxWarnings: options.maxWarnings,
          severity: options.severity,
          limit: options.limit,
          quiet: options.quiet,
          colour: colour(),
        };
        if (options.updateBaseline) {
          const { baselineCommand } = await import('../commands/baseline.ts');
          finish(await baselineCommand(flags));
        } else if (options.fix) {
          const { fixCommand } = await import('../commands/fix.ts');
          finish(await fixCommand({ ...flags, dryRun: options.dryRun ?? false }));
        } else if (options.watch) {
          const { watchCommand } = await import('../commands/watch.ts');
          finish(await watchCommand(flags));
        } else if (options.staged) {
          const { stagedCommand } = await import('../commands/staged.ts');
          finish(await stagedCommand(flags));
        } else if (options.stdin || options.stdinPath !== undefined) {
          const { stdinCommand } = await import('../commands/stdin.ts');
          finish(await stdinCommand({ ...flags, stdin: options.stdin ?? false, path: options.stdinPath }));
        } else {
          const { checkCommand } = await import('../commands/check.ts');
          finish(await checkCommand(flags));
        }
      });
  },
});
