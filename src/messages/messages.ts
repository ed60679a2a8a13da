import type { Severity } from '../diagnostics/diagnostic.ts';
import type { Code, FactsOf, LabelCode } from '../diagnostics/facts.ts';

/** How a finding is said: what is wrong in one sentence, and what to do. */
export interface Phrase<C extends Code> {
  message(facts: FactsOf[C]): string;
  help?(facts: FactsOf[C]): string;
}

/** The words around a report. */
export interface ReportWords {
  readonly severity: Readonly<Record<Severity, string>>;
  readonly help: string;
  readonly basis: string;
  summary(counts: {
    readonly files: number;
    readonly errors: number;
    readonly warnings: number;
    readonly infos: number;
  }): string;
}

/** What the commands say on the way. */
export interface TalkWords {
  readonly programDescription: string;
  readonly checkDescription: string;
  readonly buildDescription: string;
  readonly folderArgument: string;
  /** The words that stand for what is to be written: `[folder]`. */
  readonly names: Readonly<
    Record<'command' | 'duration' | 'folder' | 'format' | 'language' | 'options' | 'path', string>
  >;
  readonly options: Readonly<
    Record<
      | 'lang'
      | 'color'
      | 'noColor'
      | 'version'
      | 'help'
      | 'format'
      | 'maxWarnings'
      | 'out'
      | 'draft'
      | 'noPdf'
      | 'browser'
      | 'timeout',
      string
    >
  >;
  readonly examples: string;
  readonly usage: Readonly<Record<'commands' | 'options' | 'arguments' | 'usage' | 'globalOptions', string>>;
  readonly helpCommand: string;
  unknownCommand(name: string): string;
  unknownOption(name: string): string;
  excessArguments(command: string): string;
  missingValue(option: string): string;
  invalidValue(option: string, value: string, wanted: string): string;
  didYouMean(name: string): string;
  noFolder(folder: string): string;
  noManifest(folder: string): string;
  unreadableFolder(folder: string, reason: string): string;
  cannotWrite(path: string, reason: string): string;
  outNotOurs(path: string): string;
  outHoldsSources(path: string): string;
  planHasErrors(errors: number): string;
  planHasWarnings(warnings: number): string;
  tooManyWarnings(warnings: number, limit: number): string;
  built(files: readonly { readonly path: string; readonly bytes: number }[], pages: number | undefined): string;
  readonly progress: Readonly<Record<'checking' | 'page' | 'printing' | 'writing', string>>;
  browserMissing(tried: readonly string[]): string;
  browserStart(path: string, detail: string): string;
  browserCrash(step: string): string;
  browserTimeout(step: string, seconds: number): string;
  readonly steps: Readonly<Record<'unpack' | 'start' | 'load' | 'first-print' | 'page-numbers' | 'print', string>>;
  readonly durations: string;
  readonly wholeNumbers: string;
  cacheRefused(folder: string): string;
  destinationMissing(ids: readonly string[]): string;
  textMissing(browser: string): string;
  contentsUnstable(): string;
  withoutSandbox(): string;
  readonly interrupted: string;
  crash(version: string, detail: string): string;
}

/** What the document says of its own accord; all else in it is the plan's, or names a place of the plan. */
export interface DocumentWords {
  /** For who does not see that a cell of a form is there to be filled in. */
  readonly toFill: string;
  /** In the place of the weight of a phase that has none but that of its group. */
  withinWeight(weight: string): string;
  /** In the place of the weight and the day of a group of phases that has none but those of its parts. */
  readonly inItsParts: string;
  /** Under the table of a card, before the name of the register; of some codes, or of all. */
  unknownCodes(some: boolean): string;
}

/** Every sentence of the program in one language. */
export interface Messages {
  readonly findings: { readonly [C in Code]: Phrase<C> };
  readonly labels: Readonly<Record<LabelCode, string>>;
  readonly report: ReportWords;
  readonly talk: TalkWords;
  readonly document: DocumentWords;
}
