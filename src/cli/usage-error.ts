import type { Command, CommanderError } from 'commander';

import { nearest } from '../diagnostics/suggest.ts';
import type { TalkWords } from '../messages/messages.ts';
import { commandIn } from './command-in.ts';

/**
 * What commander found wrong in the arguments, in the reader's language; the help where nothing was asked. `program` knows
 * every command.
 */
export function usageError(error: CommanderError, program: Command, args: readonly string[], talk: TalkWords): string {
  const called = commandIn(args) ?? '';
  const [name = ''] = /(?<=')[^']*(?=')/.exec(error.message) ?? [];
  const suggestion = (known: readonly string[]): string => {
    const near = nearest(name, known);
    return near === undefined ? '' : ` ${talk.didYouMean(near)}`;
  };
  const commands = visible(program).map((command) => command.name());
  switch (error.code) {
    case 'commander.help': {
      const about = args[args.indexOf('help') + 1];
      if (called === 'help' && about !== undefined && !commands.includes(about)) {
        const near = nearest(about, commands);
        return `${talk.unknownCommand(about)}${near === undefined ? '' : ` ${talk.didYouMean(near)}`}`;
      }
      return program.helpInformation();
    }
    case 'commander.unknownCommand':
      return `${talk.unknownCommand(name)}${suggestion(commands)}`;
    case 'commander.excessArguments':
      return commands.includes(called) ? talk.excessArguments(called) : talk.unknownCommand(called);
    case 'commander.unknownOption':
      return unknownOption(name.split('=')[0] ?? name, program, called, talk);
    case 'commander.optionMissingArgument':
      return talk.missingValue(name.split(' ')[0] ?? name);
    case 'commander.missingArgument':
      return talk.missingArgument(name, called);
    case 'commander.conflictingOption': {
      const [one = '', other = ''] = [...error.message.matchAll(/'(--[a-z-]+)[^']*'/g)].map(
        ([, option]) => option ?? '',
      );
      return talk.conflictingOptions(one, other);
    }
    case 'commander.invalidArgument': {
      const [, option = '', value = '', wanted = ''] =
        /'(--\S+)[^']*' argument '([^']*)' is invalid\. Allowed choices are (.*)\.$/.exec(error.message) ?? [];
      if (option !== '') return talk.invalidValue(option, value, wanted);
      const [, given = '', argument = '', choices = ''] =
        /value '([^']*)' is invalid for argument '([^']*)'\. Allowed choices are (.*)\.$/.exec(error.message) ?? [];
      return argument === ''
        ? error.message
        : `${talk.invalidValue(argument, given, choices)}${suggestion(choices.split(', '))}`;
    }
    default:
      return error.message;
  }
}

/** An option that another command has is told with that command: by its own name it would only be refused again. */
function unknownOption(name: string, program: Command, called: string, talk: TalkWords): string {
  const here = nearest(name, optionsOf([program, ...program.commands.filter((command) => command.name() === called)]));
  if (here !== undefined) return `${talk.unknownOption(name)} ${talk.didYouMean(here)}`;
  const near = nearest(name, optionsOf(visible(program)));
  const owner = visible(program).find((command) => optionsOf([command]).includes(near ?? ''));
  if (near === undefined || !owner) return talk.unknownOption(name);
  const flags = owner.options.find(({ long }) => long === near)?.flags ?? near;
  const elsewhere = talk.optionOf(near, owner.name(), flags);
  return near === name ? elsewhere : `${talk.unknownOption(name)} ${elsewhere}`;
}

/** The commands that people call. */
function visible(program: Command): readonly Command[] {
  return program.createHelp().visibleCommands(program);
}

function optionsOf(commands: readonly Command[]): readonly string[] {
  return commands
    .flatMap((command) => command.options.map((option) => option.long ?? ''))
    .filter((name) => name !== '');
}
