import { explainHelp } from '../../messages/help/explain.ts';
import { defineCommand } from './declaration.ts';

export const explain = defineCommand({
  help: explainHelp,
  declare(command, words, { colour, finish, language, names }) {
    command.argument(`[${names.rule}]`, words.arguments.rule).action(async (rule: string | undefined) => {
      const { explainCommand } = await import('../commands/explain.ts');
      finish(await explainCommand({ rule, language, colour: colour() }));
    });
  },
});
