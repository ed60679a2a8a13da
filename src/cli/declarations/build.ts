import { Option } from 'commander';

import { buildHelp } from '../../messages/help/build.ts';
import { besidePlan, folderOfPlan } from '../folder-of-plan.ts';
import { collected } from './collected.ts';
import { defineCommand } from './declaration.ts';

interface Options {
  readonly out?: string;
  readonly bozza?: boolean;
  readonly pdf: boolean;
  readonly parte: readonly string[];
  readonly browser?: string;
  readonly timeout: string;
}

export const build = defineCommand({
  help: buildHelp,
  declare(command, words, { colour, finish, language, names }) {
    command
      .argument(`[${names.folder}]`, words.arguments.folder)
      .option(`--out <${names.folder}>`, words.options.out)
      .option('--bozza', words.options.draft)
      .option('--no-pdf', words.options.noPdf)
      .addOption(
        new Option(`--parte <${names.name}>`, words.options.part).default([]).argParser(collected).conflicts('pdf'),
      )
      .option(`--browser <${names.path}>`, words.options.browser)
      .option(`--timeout <${names.duration}>`, words.options.timeout, '120s')
      .action(async (named: string | undefined, options: Options) => {
        const { buildCommand } = await import('../commands/build.ts');
        const folder = folderOfPlan(named);
        finish(
          await buildCommand({
            folder,
            language,
            out: options.out ?? (named === undefined ? besidePlan(folder, 'dist') : 'dist'),
            draft: options.bozza ?? false,
            pdf: options.pdf,
            parts: options.parte,
            browser: options.browser,
            timeout: options.timeout,
            colour: colour(),
          }),
        );
      });
  },
});
