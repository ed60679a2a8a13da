import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

import type { Checked } from '../check.ts';
import { nearest } from '../diagnostics/suggest.ts';
import type { Formatter } from '../formatters/formatter.ts';
import { formatters } from '../formatters/index.ts';
import { messages, type Language } from '../messages/languages.ts';
import { contains, realPlaceOf } from '../publish/places.ts';
import { exitCode, type ExitCode } from './exit-code.ts';
import { Failure } from './failure.ts';
import { print, say, terminalOf, type ColourWish } from './streams.ts';

/** What decides how a report is shown and what it is worth. */
export interface ReportFlags {
  /** The folder of the plan, in which no report is written. */
  readonly folder: string;
  readonly language: Language;
  /** `pretty`, `json:report.json`. */
  readonly formats: readonly string[];
  readonly maxWarnings: string | undefined;
  readonly colour: ColourWish;
}

/** Shows a report in one way, chosen and ready. */
export interface Reporter {
  /** Writes the report, says what it leaves out, and gives what it is worth. */
  show(checked: Checked): Promise<ExitCode>;
  /** What a report is worth, without showing it. */
  worth(checked: Checked): Promise<ExitCode>;
}

interface Destination {
  readonly formatter: Formatter;
  readonly file: string | undefined;
}

/** A reporter by the flags; fails with a sentence when they make no sense, before anything is read. */
export function reporterOf({ colour, folder, formats, language, maxWarnings }: ReportFlags): Reporter {
  const { report: words, talk } = messages[language];
  const destinations = (formats.length > 0 ? formats : ['pretty']).map((format) => destinationOf(format, language));
  refuseFiles(destinations, folder, language);
  const limit = limitOf(maxWarnings, language);
  const reporter: Reporter = {
    async show(checked) {
      const { known, report } = checked;
      for (const { formatter, file } of destinations) {
        const terminal = file === undefined ? terminalOf(process.stdout, colour) : terminalOf(process.stdout, false);
        const text = formatter.format(report, terminal, words);
        if (file === undefined) await print(text);
        else writeReport(file, text, language);
      }
      if (known > 0) await say(talk.knownFindings(known));
      return reporter.worth(checked);
    },
    async worth({ failures, report }) {
      for (const { code, reason } of failures) await say(talk.ruleFailed(code, PIAO_VERSION, reason));
      if (failures.length > 0) return exitCode.failure;
      if (report.stats.errors > 0) return exitCode.findings;
      if (limit === undefined || report.stats.warnings <= limit) return exitCode.clean;
      await say(talk.tooManyWarnings(report.stats.warnings, limit));
      return exitCode.findings;
    },
  };
  return reporter;
}

function destinationOf(written: string, language: Language): Destination {
  const [name = '', ...rest] = written.split(':');
  const formatter = formatters.find((one) => one.name === name);
  if (formatter) return { formatter, file: rest.length > 0 ? rest.join(':') : undefined };
  const { talk } = messages[language];
  const names = formatters.map((one) => one.name);
  const near = nearest(name, names);
  throw new Failure(
    `${talk.invalidValue('--format', name, names.join(', '))}${near === undefined ? '' : ` ${talk.didYouMean(near)}`}`,
  );
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

function limitOf(written: string | undefined, language: Language): number | undefined {
  if (written === undefined) return undefined;
  if (/^\d+$/.test(written)) return Number(written);
  throw new Failure(
    messages[language].talk.invalidValue('--max-warnings', written, messages[language].talk.wholeNumbers),
  );
}

function writeReport(file: string, text: string, language: Language): void {
  try {
    writeFileSync(file, text);
  } catch (error) {
    throw new Failure(messages[language].talk.cannotWriteReport(file, (error as NodeJS.ErrnoException).code ?? ''));
  }
}
