import { Command, Option } from 'commander';

import type { HelpExample } from '../messages/help/help-words.ts';
import { programHelp } from '../messages/help/program.ts';
import type { TalkWords } from '../messages/messages.ts';
import { messages, type Language } from '../messages/languages.ts';
import type { Declaration } from './declarations/declaration.ts';
import type { ExitCode } from './exit-code.ts';
import type { ColourWish } from './streams.ts';

/** Columns of the help: what a terminal has at least. */
const width = 80;

/** What the commands hand back. */
export interface Outlets {
  /** Receives the exit code of the command that ran. */
  finish(code: ExitCode): void;
  /** Receives what commander itself writes: helps, the version. */
  write(text: string): void;
}

/** The program with the commands that are given, by name. */
export function createProgram(
  language: Language,
  declarations: ReadonlyMap<string, Declaration>,
  { finish, write }: Outlets,
): Command {
  const { talk } = messages[language];
  const { examples, options, summary } = programHelp[language];
  const program = new Command('piao')
    .description(summary)
    .version(PIAO_VERSION, '-V, --version', options['version'])
    .helpOption('-h, --help', options['help'])
    .helpCommand(`help [${talk.names.command}]`, talk.helpCommand)
    .addOption(new Option(`--lang <${talk.names.language}>`, options['lang']).choices(['it', 'en']))
    .addOption(new Option('--color', options['color']))
    .addOption(new Option('--no-color', options['noColor']))
    .addHelpText('after', examplesIn(examples, talk))
    .configureHelp({
      showGlobalOptions: true,
      helpWidth: width,
      styleTitle: (title) => titleOf(title, talk.usage),
      // commander adds defaults and choices in English: the descriptions say them
      optionDescription: ({ description }) => description,
      argumentDescription: ({ description }) => description,
      commandUsage: (command) => usageOf(command, talk.names),
      subcommandTerm: (command) => command.name(),
    })
    .configureOutput({ writeOut: write, writeErr: () => {} })
    .showSuggestionAfterError(false)
    .exitOverride();

  for (const [name, { declare, help, hidden = false }] of declarations) {
    const words = help[language];
    const command = program
      .command(name, { hidden })
      .description(words.summary)
      .helpOption('-h, --help', options['help'])
      .addHelpText('after', examplesIn(words.examples, talk))
      .allowExcessArguments(false);
    declare(command, words, {
      language,
      names: talk.names,
      colour: () => program.opts<{ readonly color?: ColourWish }>().color,
      finish,
    });
  }
  return program;
}

/** `piao check [opzioni] [cartella]`. */
function usageOf(command: Command, names: TalkWords['names']): string {
  if (command.name() === 'piao') return `piao [${names.options}] [${names.command}]`;
  const args = command.registeredArguments.map((argument) => {
    const name = `${argument.name()}${argument.variadic ? '…' : ''}`;
    return argument.required ? ` <${name}>` : ` [${name}]`;
  });
  return `piao ${command.name()}${command.name() === 'help' ? '' : ` [${names.options}]`}${args.join('')}`;
}

/** Calls and what they do, side by side where both fit, else one below the other. */
function examplesIn(examples: readonly HelpExample[], { usage }: TalkWords): string {
  const longest = Math.max(...examples.map(({ command }) => command.length));
  const beside = examples.every(({ does }) => 2 + longest + 2 + does.length <= width);
  const lines = examples.map(({ command, does }) =>
    beside ? `  ${command.padEnd(longest)}  ${does}` : `  ${command}\n      ${does}`,
  );
  return `\n${[usage.examples, ...lines].join('\n')}`;
}

/** Commander names the parts of its help in English only. */
function titleOf(title: string, usage: TalkWords['usage']): string {
  return (
    {
      'Usage:': usage.usage,
      'Commands:': usage.commands,
      'Options:': usage.options,
      'Arguments:': usage.arguments,
      'Global Options:': usage.globalOptions,
    }[title] ?? title
  );
}
