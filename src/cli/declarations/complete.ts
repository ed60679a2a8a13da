import { completeHelp } from '../../messages/help/complete.ts';
import { defineCommand } from './declaration.ts';

export const complete = defineCommand({
  help: completeHelp,
  hidden: true,
  declare(command, words, { finish, language }) {
    command
      .argument('[words...]', words.arguments.words)
      // unfinished words are no options of this command
      .allowUnknownOption()
      .action(async (written: readonly string[]) => {
        const { completeCommand } = await import('../commands/complete.ts');
        finish(await completeCommand(written, language));
      });
  },
});
