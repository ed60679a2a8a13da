import { doctorHelp } from '../../messages/help/doctor.ts';
import { besidePlan, folderOfPlan } from '../folder-of-plan.ts';
import { defineCommand } from './declaration.ts';

interface Options {
  readonly format: string;
  readonly browser?: string;
  readonly timeout: string;
}

export const doctor = defineCommand({
  help: doctorHelp,
  declare(command, words, { colour, finish, language, names }) {
    command
      .argument(`[${names.folder}]`, words.arguments.folder)
      .option('--format <text|json>', words.options.format, 'text')
      .option(`--browser <${names.path}>`, words.options.browser)
      .option(`--timeout <${names.duration}>`, words.options.timeout, '60s')
      .action(async (named: string | undefined, options: Options) => {
        const { doctorCommand } = await import('../commands/doctor.ts');
        const folder = folderOfPlan(named);
        finish(
          await doctorCommand({
            folder,
            out: named === undefined ? besidePlan(folder, 'dist') : 'dist',
            format: options.format,
            browser: options.browser,
            timeout: options.timeout,
            language,
            colour: colour(),
          }),
        );
      });
  },
});
