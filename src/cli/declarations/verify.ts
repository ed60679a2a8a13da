import { verifyHelp } from '../../messages/help/verify.ts';
import { defineCommand } from './declaration.ts';

interface Options {
  readonly sources?: string;
  readonly format: string;
  readonly browser?: string;
  readonly timeout: string;
}

export const verify = defineCommand({
  help: verifyHelp,
  declare(command, words, { colour, finish, language, names }) {
    command
      .argument(`<${names.file}>`, words.arguments.file)
      .option(`--sources <${names.path}>`, words.options.sources)
      .option('--format <text|json>', words.options.format, 'text')
      .option(`--browser <${names.path}>`, words.options.browser)
      .option(`--timeout <${names.duration}>`, words.options.timeout, '120s')
      .action(async (file: string, options: Options) => {
        const { verifyCommand } = await import('../commands/verify.ts');
        finish(
          await verifyCommand({
            file,
            sources: options.sources,
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
