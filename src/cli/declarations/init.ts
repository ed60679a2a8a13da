import { initHelp } from '../../messages/help/init.ts';
import { defineCommand } from './declaration.ts';

interface Options {
  readonly nome?: string;
  readonly tipo?: string;
  readonly dipendenti?: string;
  readonly anno?: string;
  readonly ci?: string;
  readonly yes?: boolean;
}

export const init = defineCommand({
  help: initHelp,
  declare(command, words, { finish, language, names }) {
    command
      .argument(`[${names.folder}]`, words.arguments.folder)
      .option(`--nome <${names.name}>`, words.options.name)
      .option(`--tipo <${names.kind}>`, words.options.body)
      .option('--dipendenti <n>', words.options.employees)
      .option(`--anno <${names.year}>`, words.options.year)
      .option(`--ci <${names.service}>`, words.options.service)
      .option('-y, --yes', words.options.yes)
      .action(async (folder: string | undefined, options: Options) => {
        const { initCommand } = await import('../commands/init.ts');
        finish(
          await initCommand({
            folder: folder ?? '.',
            language,
            name: options.nome,
            body: options.tipo,
            employees: options.dipendenti,
            year: options.anno,
            service: options.ci,
            yes: options.yes ?? false,
          }),
        );
      });
  },
});
