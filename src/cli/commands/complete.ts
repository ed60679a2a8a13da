import { RootCommand } from '@bomb.sh/tab';
import type { Argument, Command, Option } from 'commander';

import { formats } from '../../formatters/index.ts';
import type { Language } from '../../messages/languages.ts';
import { ruleWords } from '../../messages/rules/index.ts';
import { kinds, placeOf } from '../../sources/kinds.ts';
import { namesInPlan, type NamesInPlan } from '../names-in-plan.ts';
import { loadDeclarations } from '../declarations/index.ts';
import { exitCode, type ExitCode } from '../exit-code.ts';
import { folderOfPlan } from '../folder-of-plan.ts';
import { partWords } from '../part-words.ts';
import { createProgram } from '../program.ts';

/** A word that may come next, and what it means. */
interface Candidate {
  readonly value: string;
  readonly about: string;
}

/** What the words of a command may be, beyond what the program itself says. */
interface Sources {
  /** By the name of an option, without its hyphens. */
  readonly options: Readonly<Record<string, readonly Candidate[]>>;
  /** Of the first argument of a command. */
  readonly arguments: Readonly<Record<string, readonly Candidate[]>>;
}

/** `piao complete -- WORDS`: a line for each word that may come next, as the scripts of `piao completion` read them. */
export async function completeCommand(words: readonly string[], language: Language): Promise<ExitCode> {
  const program = createProgram(language, await loadDeclarations(), { finish: () => {}, write: () => {} });
  // only new cards and the like name what is in the plan
  const names = words[0] === 'new' ? await namesInPlan(folderOfPlan(undefined)) : { units: [], cards: [] };
  const root = describe(program, sourcesOf(names, language));
  root.parse([...words]);
  return exitCode.clean;
}

function sourcesOf({ cards, units }: NamesInPlan, language: Language): Sources {
  return {
    options: {
      format: formats.map(({ name }) => ({ value: name, about: '' })),
      severity: ['errore', 'avviso', 'nota'].map((value) => ({ value, about: '' })),
      parte: partWords.map((value) => ({ value, about: '' })),
      unita: units,
      scheda: cards,
    },
    arguments: {
      explain: Object.entries(ruleWords).map(([value, words]) => ({ value, about: words[language].title })),
      schema: kinds.map((value) => ({ value, about: placeOf(value) })),
    },
  };
}

/** The program in the terms of the library that answers the shells. */
function describe(program: Command, sources: Sources): RootCommand {
  const root = new RootCommand();
  for (const option of program.options) describeOption(root, option, sources);
  for (const command of visible(program)) {
    const described = root.command(command.name(), command.description());
    for (const option of [...command.options, ...program.options]) describeOption(described, option, sources);
    for (const argument of command.registeredArguments) describeArgument(described, argument, command.name(), sources);
  }
  return root;
}

type Described = ReturnType<RootCommand['command']>;

function describeOption(described: Described, option: Option, sources: Sources): void {
  const name = option.long?.replace(/^--/, '') ?? '';
  const candidates = sources.options[name] ?? fixed(option.argChoices);
  const takesValue = option.required || option.optional;
  const alias = option.short?.replace(/^-/, '');
  if (!takesValue) described.option(name, option.description, alias);
  else
    described.option(
      name,
      option.description,
      (complete) => {
        for (const { about, value } of candidates) complete(value, about);
      },
      alias,
    );
}

function describeArgument(described: Described, argument: Argument, command: string, sources: Sources): void {
  const candidates = sources.arguments[command] ?? fixed(argument.argChoices);
  if (candidates.length === 0) return;
  described.argument(
    argument.name(),
    (complete) => {
      for (const { about, value } of candidates) complete(value, about);
    },
    argument.variadic,
  );
}

function fixed(choices: readonly string[] | undefined): readonly Candidate[] {
  return (choices ?? []).map((value) => ({ value, about: '' }));
}

function visible(program: Command): readonly Command[] {
  return program.createHelp().visibleCommands(program);
}
