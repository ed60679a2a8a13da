import { Argument } from 'commander';

import { completionHelp } from '../../messages/help/completion.ts';
import { shells, type Shell } from '../completion-scripts.ts';
import { defineCommand } from './declaration.ts';

export const completion = defineCommand({
  help: completionHelp,
  declare(command, words, { finish }) {
    command.addArgument(new Argument('<shell>', words.arguments.shell).choices(shells)).action(async (shell: Shell) => {
      const { completionCommand } = await import('../commands/completion.ts');
      finish(await completionCommand(shell));
    });
  },
});
