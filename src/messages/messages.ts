import type { Severity } from '../diagnostics/diagnostic.ts';
import type { Code, FactsOf, LabelCode } from '../diagnostics/facts.ts';
import type { RuleCode } from '../diagnostics/rule-facts.ts';

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
  /** In the place of places that are not shown; at least two. */
  morePlaces(count: number): string;
  /** What was counted. Where some findings weigh less than what is counted, they are not said to be none. */
  summary(
    counts: {
      readonly files: number;
      readonly errors: number;
      readonly warnings: number;
      readonly infos: number;
    },
    least?: Severity,
  ): string;
  /** Findings that are there and not shown: those beyond the limit, and the warnings and notes that weigh less than was asked for. */
  notShown(counts: { readonly beyond: number; readonly warnings: number; readonly infos: number }): string;
  /** The heads of a table of findings. */
  readonly columns: Readonly<Record<'severity' | 'place' | 'finding' | 'rule', string>>;
}

/** The words around the explanation of a rule. */
export interface ExplainWords {
  readonly basis: string;
  readonly wrong: string;
  readonly right: string;
  readonly silence: string;
  readonly silenceHere: string;
  readonly silenceEverywhere: string;
  /** What stands for the reason in a comment that silences. */
  readonly reason: string;
  readonly profiles: Readonly<Record<'essenziale' | 'consigliato' | 'severo', string>>;
  readonly grounds: Readonly<Record<'law' | 'arithmetic' | 'logic' | 'calendar' | 'practice', string>>;
  asked(profile: string): string;
  readonly listTitle: string;
  listIntroduction(count: number): string;
  readonly columns: readonly string[];
  readonly listEnd: string;
  /** What stands in the place of the weight of a rule, for a code that is none. */
  readonly form: string;
  /** That a fault of form is not silenced. */
  readonly formOnly: string;
  /** Above the codes that are no rules. */
  readonly listForm: string;
  listHint(severity: Readonly<Record<Severity, string>>): string;
}

/** What the commands say on the way. */
export interface TalkWords {
  /** The words that stand for what is to be written: `[folder]`. */
  readonly names: Readonly<
    Record<
      | 'card'
      | 'command'
      | 'date'
      | 'duration'
      | 'file'
      | 'folder'
      | 'format'
      | 'kind'
      | 'language'
      | 'name'
      | 'options'
      | 'path'
      | 'rule'
      | 'service'
      | 'sign'
      | 'text'
      | 'weight'
      | 'what'
      | 'year',
      string
    >
  >;
  readonly usage: Readonly<
    Record<'commands' | 'options' | 'arguments' | 'usage' | 'globalOptions' | 'examples', string>
  >;
  readonly helpCommand: string;
  unknownCommand(name: string): string;
  unknownOption(name: string): string;
  optionOf(name: string, command: string, flags: string): string;
  excessArguments(command: string): string;
  missingArgument(argument: string, command: string): string;
  missingValue(option: string): string;
  invalidValue(option: string, value: string, wanted: string): string;
  didYouMean(name: string): string;
  noFolder(folder: string): string;
  /** A file where the folder of a plan is wanted; `folder` is the one to name. */
  notAFolder(path: string, folder: string | undefined): string;
  noManifest(folder: string): string;
  manifestMisnamed(folder: string, file: string): string;
  unreadableFolder(folder: string, reason: string): string;
  cannotWriteReport(path: string, reason: string): string;
  /** Where no option names another place. */
  cannotWriteThere(path: string, reason: string): string;
  outNotFolder(path: string): string;
  cannotRead(path: string, reason: string): string;
  cannotWriteOut(path: string, reason: string): string;
  cannotWriteOutput(reason: string): string;
  temporaryUnwritable(folder: string, reason: string): string;
  cacheUnwritable(folder: string, reason: string): string;
  readonly noWorkingDirectory: string;
  outNotOurs(path: string): string;
  outForeign(path: string, file: string): string;
  outInsidePlan(path: string): string;
  outDangling(path: string): string;
  reportInsidePlan(path: string): string;
  reportTwice(path: string): string;
  reportWritten(paths: readonly string[], summary: string): string;
  outHoldsSources(path: string): string;
  planHasErrors(errors: number): string;
  manifestHasErrors(errors: number): string;
  leftOut(files: readonly string[]): string;
  planHasWarnings(warnings: number): string;
  conflictingOptions(one: string, other: string): string;
  unknownRule(code: string): string;
  ruleFailed(code: string, version: string, reason: string): string;
  knownFindings(count: number): string;
  /** With what changed, where there was a baseline before. */
  baselineWritten(
    count: number,
    path: string,
    change: { readonly fresh: number; readonly errors: number; readonly gone: number } | undefined,
  ): string;
  changedMeanwhile(path: string): string;
  corrected(count: number): string;
  wouldCorrect(count: number): string;
  tooManyWarnings(warnings: number, limit: number): string;
  /** The files of the plan are too many bytes for the PDF to carry. */
  sourcesTooLarge(limit: number): string;
  built(files: readonly { readonly path: string; readonly bytes: number }[], pages: number | undefined): string;
  readonly progress: Readonly<Record<'checking' | 'page' | 'printing' | 'writing', string>>;
  browserMissing(tried: readonly string[]): string;
  browserStart(path: string, detail: string): string;
  /** Why a browser did not start. */
  readonly endings: {
    exit(code: number): string;
    library(name: string): string;
    signal(name: string): string;
    notRun(reason: string): string;
    readonly nonsense: string;
  };
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

/** A part of the plan that stands by itself. */
export interface ExtractedPart {
  readonly number: string | undefined;
  readonly title: string;
  /** The number of the subsection that it stands in, where it has none. */
  readonly within: string | undefined;
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
  /** On the first page of an extract: what it holds, and where the rest is. */
  extract(part: ExtractedPart, draft: boolean): string;
  /** At the head of the sheets of an extract; of `sottosezione 2.2`. */
  extractOf(part: string): string;
  /** What the files inside the PDF are. */
  readonly attachments: Readonly<Record<'data' | 'cards' | 'phases' | 'sources', string>>;
}

/** Every sentence of the program in one language, but those of the rules, which have a file each. */
export interface Messages {
  readonly findings: { readonly [C in Exclude<Code, RuleCode>]: Phrase<C> };
  readonly labels: Readonly<Record<LabelCode, string>>;
  readonly report: ReportWords;
  readonly explain: ExplainWords;
  readonly talk: TalkWords;
  readonly document: DocumentWords;
}
