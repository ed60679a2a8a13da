import { serveHelp } from '../../messages/help/serve.ts';
import { folderOfPlan } from '../folder-of-plan.ts';
import { defineCommand } from './declaration.ts';

interface Options {
  readonly port?: string;
  readonly open?: boolean;
  readonly browser?: string;
  readonly timeout: string;
}

export const serve = defineCommand({
  help: serveHelp,
  declare(command, words, { finish, language, names }) {
    command
      .argument(`[${names.folder}]`, words.arguments.folder)
      .option('--port <n>', words.options.port)
      .option('--open', words.options.open)
      .option(`--browser <${names.path}>`, words.options.browser)
      .option(`--timeout <${names.duration}>`, words.options.timeout, '120s')
      .action(async (named: string | undefined, options: Options) => {
        const { serveCommand } = await import('../commands/serve.ts');
        finish(
          await serveCommand({
            folder: folderOfPlan(named),
            language,
            port: options.port,
            open: options.open ?? false,
            browser: options.browser,
            timeout: options.timeout,
          }),
        );
      });
  },
});
