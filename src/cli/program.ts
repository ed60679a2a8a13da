import { Command, Option } from 'commander';

import type { TalkWords } from '../messages/messages.ts';
import { messages, type Language } from '../messages/languages.ts';
import type { ExitCode } from './exit-code.ts';

/** Options that every command takes. */
export interface GlobalOptions {
  readonly color?: boolean;
}

/** What the commands hand back. */
export interface Outlets {
  /** Receives the exit code of the command that ran. */
  finish(code: ExitCode): void;
  /** Receives what commander itself writes: helps, the version. */
  write(text: string): void;
}

/** The commands as they are declared; the code of each is loaded only when it is called. */
export function createProgram(language: Language, { finish, write }: Outlets): Command {
  const { talk } = messages[language];
  const program = new Command('piao')
    .description(talk.programDescription)
    .version(PIAO_VERSION, '-V, --version', talk.options.version)
    .helpOption('-h, --help', talk.options.help)
    .helpCommand(`help [${talk.names.command}]`, talk.helpCommand)
    .addOption(new Option(`--lang <${talk.names.language}>`, talk.options.lang).choices(['it', 'en']))
    .addOption(new Option('--color', talk.options.color))
    .addOption(new Option('--no-color', talk.options.noColor))
    .addHelpText('after', `\n${talk.examples}`)
    .configureHelp({
      showGlobalOptions: true,
      helpWidth: 80,
      styleTitle: (title) => titleOf(title, talk.usage),
      // commander adds defaults and choices in English: the descriptions say them
      optionDescription: ({ description }) => description,
      argumentDescription: ({ description }) => description,
      commandUsage: (command) => usageOf(command, talk.names),
      subcommandTerm: (command) => usageOf(command, talk.names).replace(/^piao /, ''),
    })
    .configureOutput({ writeOut: write, writeErr: () => {} })
    .showSuggestionAfterError(false)
    .exitOverride();

  const command = (name: string, description: string): Command =>
    program
      .command(name)
      .description(description)
      .helpOption('-h, --help', talk.options.help)
      .argument(`[${talk.names.folder}]`, talk.folderArgument, 'piao')
      .allowExcessArguments(false);

  command('check', talk.checkDescription)
    .option(`--format <${talk.names.format}>`, talk.options.format, collect, [])
    .option('--max-warnings <n>', talk.options.maxWarnings)
    .option('--fix', talk.options.fix)
    .addOption(new Option('--dry-run', talk.options.dryRun).implies({ fix: true }))
    .addOption(new Option('--update-baseline', talk.options.updateBaseline).conflicts(['fix', 'dryRun']))
    .action(async (folder: string, options: CheckOptions) => {
      const flags = {
        folder,
        language,
        formats: options.format,
        maxWarnings: options.maxWarnings,
        colour: program.opts<GlobalOptions>().color,
      };
      if (options.updateBaseline) {
        const { baselineCommand } = await import('./commands/baseline.ts');
        finish(await baselineCommand(flags));
      } else if (options.fix) {
        const { fixCommand } = await import('./commands/fix.ts');
        finish(await fixCommand({ ...flags, dryRun: options.dryRun ?? false }));
      } else {
        const { checkCommand } = await import('./commands/check.ts');
        finish(await checkCommand(flags));
      }
    });

  program
    .command('explain')
    .description(talk.explainDescription)
    .helpOption('-h, --help', talk.options.help)
    .argument(`[${talk.names.rule}]`, talk.ruleArgument)
    .allowExcessArguments(false)
    .action(async (rule: string | undefined) => {
      const { explainCommand } = await import('./commands/explain.ts');
      finish(await explainCommand({ rule, language, colour: program.opts<GlobalOptions>().color }));
    });

  command('build', talk.buildDescription)
    .option(`--out <${talk.names.folder}>`, talk.options.out, 'dist')
    .option('--bozza', talk.options.draft)
    .option('--no-pdf', talk.options.noPdf)
    .option(`--browser <${talk.names.path}>`, talk.options.browser)
    .option(`--timeout <${talk.names.duration}>`, talk.options.timeout, '120s')
    .action(async (folder: string, options: BuildFlags) => {
      const { buildCommand } = await import('./commands/build.ts');
      finish(
        await buildCommand({
          folder,
          language,
          out: options.out,
          draft: options.bozza ?? false,
          pdf: options.pdf,
          browser: options.browser,
          timeout: options.timeout,
          colour: program.opts<GlobalOptions>().color,
        }),
      );
    });

  return program;
}

interface CheckOptions {
  readonly format: readonly string[];
  readonly maxWarnings?: string;
  readonly fix?: boolean;
  readonly dryRun?: boolean;
  readonly updateBaseline?: boolean;
}

interface BuildFlags {
  readonly out: string;
  readonly bozza?: boolean;
  readonly pdf: boolean;
  readonly browser?: string;
  readonly timeout: string;
}

function collect(value: string, previous: readonly string[]): readonly string[] {
  return [...previous, value];
}

/** `piao check [opzioni] [cartella]`. */
function usageOf(command: Command, names: TalkWords['names']): string {
  if (command.name() === 'piao') return `piao [${names.options}] [${names.command}]`;
  const args = command.registeredArguments.map((argument) => ` [${argument.name()}]`).join('');
  return `piao ${command.name()}${command.name() === 'help' ? '' : ` [${names.options}]`}${args}`;
}

/** Commander names the parts of its help in English only. */
function titleOf(
  title: string,
  usage: Readonly<Record<'commands' | 'options' | 'arguments' | 'usage' | 'globalOptions', string>>,
): string {
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
