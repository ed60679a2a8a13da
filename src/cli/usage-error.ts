import type { Command, CommanderError } from 'commander';

import { nearest } from '../diagnostics/suggest.ts';
import type { TalkWords } from '../messages/messages.ts';

/** What commander found wrong in the arguments, in the reader's language; the help where nothing was asked. */
export function usageError(error: CommanderError, program: Command, talk: TalkWords): string {
  const [name = ''] = /(?<=')[^']*(?=')/.exec(error.message) ?? [];
  const suggestion = (known: readonly string[]): string => {
    const near = nearest(name, known);
    return near === undefined ? '' : ` ${talk.didYouMean(near)}`;
  };
  const commands = program.commands.map((command) => command.name());
  switch (error.code) {
    case 'commander.help': {
      const [asked, about] = program.args;
      if (asked === 'help' && about !== undefined && !commands.includes(about)) {
        const near = nearest(about, commands);
        return `${talk.unknownCommand(about)}${near === undefined ? '' : ` ${talk.didYouMean(near)}`}`;
      }
      return program.helpInformation();
    }
    case 'commander.unknownCommand':
      return `${talk.unknownCommand(name)}${suggestion(commands)}`;
    case 'commander.excessArguments':
      return program.args.length > 0 && !commands.includes(program.args[0] ?? '')
        ? talk.unknownCommand(program.args[0] ?? '')
        : talk.excessArguments(program.args[0] ?? '');
    case 'commander.unknownOption':
      return unknownOption(name.split('=')[0] ?? name, program, talk);
    case 'commander.optionMissingArgument':
      return talk.missingValue(name.split(' ')[0] ?? name);
    case 'commander.conflictingOption': {
      const [one = '', other = ''] = [...error.message.matchAll(/'(--[a-z-]+)[^']*'/g)].map(
        ([, option]) => option ?? '',
      );
      return talk.conflictingOptions(one, other);
    }
    case 'commander.invalidArgument': {
      const [, option = '', value = '', wanted = ''] =
        /'(--\S+)[^']*' argument '([^']*)' is invalid\. Allowed choices are (.*)\.$/.exec(error.message) ?? [];
      return option === '' ? error.message : talk.invalidValue(option, value, wanted);
    }
    default:
      return error.message;
  }
}

/** An option that another command has is told with that command: by its own name it would only be refused again. */
function unknownOption(name: string, program: Command, talk: TalkWords): string {
  const called = program.commands.find((command) => command.name() === program.args[0]);
  const here = nearest(name, optionsOf([program, ...(called ? [called] : [])]));
  if (here !== undefined) return `${talk.unknownOption(name)} ${talk.didYouMean(here)}`;
  const near = nearest(name, optionsOf(program.commands));
  const owner = program.commands.find((command) => optionsOf([command]).includes(near ?? ''));
  if (near === undefined || !owner) return talk.unknownOption(name);
  const flags = owner.options.find(({ long }) => long === near)?.flags ?? near;
  const elsewhere = talk.optionOf(near, owner.name(), flags);
  return near === name ? elsewhere : `${talk.unknownOption(name)} ${elsewhere}`;
}

function optionsOf(commands: readonly Command[]): readonly string[] {
  return commands
    .flatMap((command) => command.options.map((option) => option.long ?? ''))
    .filter((name) => name !== '');
}
