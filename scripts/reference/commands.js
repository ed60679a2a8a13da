// The page of docs/reference/ on the commands, and the commands themselves as data for the manual.
import { load } from '../load.js';
import { anchored, block, code, table } from './markdown.js';

/** The program as its helps tell it, in one language. */
export async function commandsOf(language) {
  const { createProgram, declarations, programHelp } = await load(`
    export { createProgram } from './src/cli/program.ts';
    export { declarations } from './src/cli/declarations/index.ts';
    export { programHelp } from './src/messages/help/program.ts';
  `);
  const loaded = new Map(
    await Promise.all(Object.entries(declarations).map(async ([name, declaration]) => [name, await declaration()])),
  );
  const program = createProgram(language, loaded, { finish() {}, write() {} });
  const help = program.createHelp();
  return {
    summary: program.description(),
    options: optionsOf(help.visibleOptions(program)),
    examples: programHelp[language].examples,
    // commander adds `help`, which is no command of ours
    commands: help
      .visibleCommands(program)
      .filter((command) => loaded.has(command.name()))
      .map((command) => commandOf(command, help, loaded.get(command.name())?.help[language].examples ?? [])),
  };
}

function commandOf(command, help, examples) {
  return {
    name: command.name(),
    usage: help.commandUsage(command),
    summary: command.description(),
    arguments: command.registeredArguments.map((argument) => ({
      term: `${argument.required ? '<' : '['}${argument.name()}${argument.variadic ? '…' : ''}${argument.required ? '>' : ']'}`,
      does: argument.description,
    })),
    // `--help` is told once, for all
    options: optionsOf(help.visibleOptions(command)).filter(({ flags }) => !flags.includes('--help')),
    examples,
    commands: command.commands.map((one) => commandOf(one, help, [])),
  };
}

function optionsOf(options) {
  return options.map(({ flags, description }) => ({ flags, does: description }));
}

/** The page in Markdown. */
export function pageOfCommands(program, { commands: words }) {
  return [
    `# ${words.title}`,
    program.summary,
    words.introduction,
    table(
      words.columns,
      program.commands.map(({ name, summary }) => [`[\`piao ${name}\`](#${name})`, summary]),
    ),
    anchored(2, 'opzioni', words.global),
    optionTable(program.options, words),
    block(linesOf(program.examples), 'sh'),
    ...program.commands.flatMap((command) => sectionOf(command, words)),
  ];
}

function sectionOf(command, words, level = 2) {
  const told = [
    ...command.arguments.map(({ term, does }) => [code(term), does]),
    ...command.options.map(({ flags, does }) => [code(flags), does]),
  ];
  return [
    anchored(level, command.name, `piao ${command.name}`),
    sentence(command.summary),
    block(command.usage),
    ...(told.length > 0 ? [table(words.columns, told)] : []),
    ...(command.examples.length > 0 ? [block(linesOf(command.examples), 'sh')] : []),
    ...command.commands.flatMap((one) => sectionOf(one, words, level + 1)),
  ];
}

const optionTable = (options, words) =>
  table(
    words.columns,
    options.map(({ flags, does }) => [code(flags), does]),
  );

const linesOf = (examples) => examples.map(({ command, does }) => `# ${does}\n${command}`).join('\n\n');

const sentence = (text) => `${text[0].toUpperCase()}${text.slice(1)}${/[.!?]$/.test(text) ? '' : '.'}`;
