import { appendFileSync, statSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

import type { Checked } from '../check.ts';
import type { Severity } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/suggest.ts';
import { formats, type Format } from '../formatters/index.ts';
import { atLeast, atMost } from '../formatters/shown.ts';
import { summaryLines } from '../formatters/summary.ts';
import { messages, type Language } from '../messages/languages.ts';
import { contains, realPlaceOf } from '../publish/places.ts';
import { exitCode, type ExitCode } from './exit-code.ts';
import { Failure } from './failure.ts';
import { prefixOfWorkingDirectory } from './repository.ts';
import { print, say, terminalOf, type ColourWish } from './streams.ts';
import { usualFormats, wantedFormat, type WantedFormat } from './usual-formats.ts';
import { replaceFile } from './write-file.ts';

/** What decides how a report is shown and what it is worth. */
export interface ReportFlags {
  /** The folder of the plan, in which no report is written. */
  readonly folder: string;
  readonly language: Language;
  /** `pretty`, `json:report.json`. */
  readonly formats: readonly string[];
  readonly maxWarnings: string | undefined;
  /** The least weight that is shown. */
  readonly severity?: string | undefined;
  /** How many findings are shown to people. */
  readonly limit?: string | undefined;
  /** Whether nothing but findings is said. */
  readonly quiet?: boolean | undefined;
  readonly colour: ColourWish;
}

/** Shows a report in one way, chosen and ready. */
export interface Reporter {
  /** Writes the report, says what it leaves out, and gives what it is worth. */
  show(checked: Checked): Promise<ExitCode>;
  /** What a report is worth, without showing it. */
  worth(checked: Checked): Promise<ExitCode>;
}

interface Destination extends WantedFormat {
  readonly format: Format;
}

/** A reporter by the flags; fails with a sentence when they make no sense, before anything is read. */
export function reporterOf(flags: ReportFlags): Reporter {
  const { colour, folder, formats: written, language, quiet = false } = flags;
  const { report: words, talk } = messages[language];
  const wanted = written.length > 0 ? written.map(wantedFormat) : usualFormats(process.env);
  const destinations = wanted.map((one) => destinationOf(one, language));
  refuseFiles(destinations, folder, language);
  const severity = severityOf(flags.severity, language);
  const limit = wholeNumberOf('--limit', flags.limit, language);
  const maxWarnings = wholeNumberOf('--max-warnings', flags.maxWarnings, language);
  const reporter: Reporter = {
    async show(checked) {
      const { known, report } = checked;
      const shown = atLeast(report, severity);
      const prefix = prefixOfWorkingDirectory();
      for (const { append, file, format } of destinations) {
        const { format: formatted } = await format.load();
        const terminal = terminalOf(process.stdout, file === undefined ? colour : false);
        const setting = { terminal, language, words, version: PIAO_VERSION, quiet, prefix };
        const text = formatted(format.forPeople ? atMost(shown, limit) : shown, setting);
        if (file === undefined) await print(text);
        else if (append) appendReport(file, text, language);
        else writeReport(file, text, language);
      }
      // where nothing is seen, a word on what was done
      const files = destinations.flatMap(({ append, file }) => (file === undefined || append ? [] : [file]));
      if (files.length === destinations.length && !quiet)
        await say(talk.reportWritten(files, summaryLines(shown, { words, quiet }).join(' ')));
      if (known > 0 && !quiet) await say(talk.knownFindings(known));
      return reporter.worth(checked);
    },
    async worth({ failures, report }) {
      for (const { code, reason } of failures) await say(talk.ruleFailed(code, PIAO_VERSION, reason));
      if (failures.length > 0) return exitCode.failure;
      if (report.stats.errors > 0) return exitCode.findings;
      if (maxWarnings === undefined || report.stats.warnings <= maxWarnings) return exitCode.clean;
      if (!quiet) await say(talk.tooManyWarnings(report.stats.warnings, maxWarnings));
      return exitCode.findings;
    },
  };
  return reporter;
}

function destinationOf(wanted: WantedFormat, language: Language): Destination {
  const format = formats.find((one) => one.name === wanted.name);
  if (format) return { ...wanted, format };
  throw new Failure(
    invalidChoice(
      '--format',
      wanted.name,
      formats.map((one) => one.name),
      language,
    ),
  );
}

/** The names of the weights in the settings of a plan, and in the reports for programs. */
const severities: Readonly<Record<string, Severity>> = {
  errore: 'error',
  avviso: 'warning',
  nota: 'info',
  error: 'error',
  warning: 'warning',
  info: 'info',
};

function severityOf(written: string | undefined, language: Language): Severity {
  if (written === undefined) return 'info';
  const severity = Object.hasOwn(severities, written) ? severities[written] : undefined;
  if (severity) return severity;
  throw new Failure(invalidChoice('--severity', written, Object.keys(severities), language));
}

function invalidChoice(option: string, value: string, choices: readonly string[], language: Language): string {
  const { talk } = messages[language];
  const near = nearest(value, choices);
  const sentence = talk.invalidValue(option, value, choices.join(', '));
  return near === undefined ? sentence : `${sentence} ${talk.didYouMean(near)}`;
}

/** Stops with a sentence when a report would take the place of a file of the plan, or of another report. */
function refuseFiles(destinations: readonly Destination[], folder: string, language: Language): void {
  const { talk } = messages[language];
  const taken = new Set<string>();
  for (const { file } of destinations) {
    // an empty name fails later, as the system says
    if (!file) continue;
    const place = realPlaceOf(resolve(file));
    if (contains(realPlaceOf(resolve(folder)), place)) throw new Failure(talk.reportInsidePlan(file));
    if (taken.has(place)) throw new Failure(talk.reportTwice(file));
    taken.add(place);
  }
}

function wholeNumberOf(option: string, written: string | undefined, language: Language): number | undefined {
  if (written === undefined) return undefined;
  if (/^\d+$/.test(written)) return Number(written);
  const { talk } = messages[language];
  throw new Failure(talk.invalidValue(option, written, talk.wholeNumbers));
}

function writeReport(file: string, text: string, language: Language): void {
  try {
    // a pipe or a device takes what comes; a file is replaced in one step
    if (isStream(file)) writeFileSync(file, text);
    else replaceFile(file, text);
  } catch (error) {
    throw cannotWrite(file, error, language);
  }
}

function appendReport(file: string, text: string, language: Language): void {
  try {
    appendFileSync(file, text);
  } catch (error) {
    throw cannotWrite(file, error, language);
  }
}

function isStream(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isFile() === false;
}

function cannotWrite(file: string, error: unknown, language: Language): Failure {
  return new Failure(messages[language].talk.cannotWriteReport(file, (error as NodeJS.ErrnoException).code ?? ''));
}
