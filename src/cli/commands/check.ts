import { writeFileSync } from 'node:fs';

import { check } from '../../check.ts';
import { formatters } from '../../formatters/index.ts';
import type { Formatter } from '../../formatters/formatter.ts';
import { nearest } from '../../diagnostics/suggest.ts';
import { messages, type Language } from '../../messages/phrase.ts';
import { exitCode, type ExitCode } from '../exit-code.ts';
import { Failure } from '../failure.ts';
import { requirePlan } from '../require-plan.ts';
import { print, say, terminalOf, type ColourWish } from '../streams.ts';

export interface CheckFlags {
  readonly folder: string;
  readonly language: Language;
  /** `pretty`, `json:report.json`. */
  readonly formats: readonly string[];
  readonly maxWarnings: string | undefined;
  readonly colour: ColourWish;
}

interface Destination {
  readonly formatter: Formatter;
  readonly file: string | undefined;
}

/** `piao check`: the report on stdout or in files, and whether the plan is clean. */
export async function checkCommand({ folder, language, formats, maxWarnings, colour }: CheckFlags): Promise<ExitCode> {
  const { report: words, talk } = messages[language];
  const destinations = (formats.length > 0 ? formats : ['pretty']).map((format) => destinationOf(format, language));
  const limit = limitOf(maxWarnings, language);
  requirePlan(folder, language);
  const { report } = await check({ folder, workingDirectory: process.cwd(), language });
  for (const { formatter, file } of destinations) {
    const terminal = file === undefined ? terminalOf(process.stdout, colour) : terminalOf(process.stdout, false);
    const text = formatter.format(report, terminal, words);
    if (file === undefined) await print(text);
    else writeReport(file, text, language);
  }
  if (report.stats.errors > 0) return exitCode.findings;
  if (limit === undefined || report.stats.warnings <= limit) return exitCode.clean;
  await say(talk.tooManyWarnings(report.stats.warnings, limit));
  return exitCode.findings;
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
