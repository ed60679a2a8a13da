import { schemaHelp } from '../../messages/help/schema.ts';
import { defineCommand } from './declaration.ts';

interface Options {
  readonly out?: string;
}

export const schema = defineCommand({
  help: schemaHelp,
  declare(command, words, { colour, finish, language, names }) {
    command
      .argument(`[${names.kind}]`, words.arguments.kind)
      .option(`--out <${names.folder}>`, words.options.out)
      .action(async (kind: string | undefined, options: Options) => {
        const { schemaCommand } = await import('../commands/schema.ts');
        finish(await schemaCommand({ kind, out: options.out, language, colour: colour() }));
      });
  },
});
