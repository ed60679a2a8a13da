import { wrap } from '../../formatters/wrap.ts';
import { messages, type Language } from '../../messages/languages.ts';
import { visible } from '../../messages/wording.ts';
import { doctorTalk, examinations, type Examination, type Findings } from '../../messages/talk/doctor.ts';
import { durationOf } from '../duration.ts';
import { examine } from '../examine.ts';
import { exitCode, type ExitCode } from '../exit-code.ts';
import { Failure } from '../failure.ts';
import { onInterruption } from '../interruption.ts';
import { print, say, terminalOf, type ColourWish } from '../streams.ts';

export interface DoctorFlags {
  readonly folder: string;
  readonly out: string;
  readonly format: string;
  readonly browser: string | undefined;
  readonly timeout: string;
  readonly language: Language;
  readonly colour: ColourWish;
}

/** How something stands: a problem keeps piao from its work, a note does not. */
type State = 'ok' | 'note' | 'problem';

interface Line {
  readonly examination: Examination;
  readonly state: State;
  readonly found: string;
  readonly advice: string | undefined;
}

/** `piao doctor`: what this machine has and lacks, and what to do; 1 when something that a build needs is missing. */
export async function doctorCommand(flags: DoctorFlags): Promise<ExitCode> {
  const { format, language } = flags;
  const { talk } = messages[language];
  if (format !== 'text' && format !== 'json') throw new Failure(talk.invalidValue('--format', format, 'text, json'));
  const timeout = durationOf(flags.timeout);
  if (timeout === undefined) throw new Failure(talk.invalidValue('--timeout', flags.timeout, talk.durations));
  const interruption = onInterruption();
  try {
    const findings = await examine({ ...flags, timeout, signal: interruption.signal });
    const lines = examinations.map((examination) => lineOf(examination, findings, language));
    await print(format === 'json' ? asJson(lines, findings) : asText(lines, flags));
    return lines.some(({ state }) => state === 'problem') ? exitCode.findings : exitCode.clean;
  } catch (error) {
    if (!interruption.signal.aborted) throw error;
    await say(talk.interrupted);
    return exitCode.interrupted;
  } finally {
    interruption.stop();
  }
}

function lineOf(examination: Examination, findings: Findings, language: Language): Line {
  const { advice, found } = doctorTalk[language];
  // the name ties the facts to their words; the compiler does not follow that through a union
  const facts = findings[examination] as never;
  return {
    examination,
    state: stateOf(examination, findings),
    found: visible((found[examination] as (facts: never) => string)(facts)),
    advice: (advice[examination] as ((facts: never) => string | undefined) | undefined)?.(facts),
  };
}

function stateOf(examination: Examination, findings: Findings): State {
  const { browser, fonts, git, hook, node, output, plan, schemas, temporary } = findings;
  const noteUnless = (fine: boolean): State => (fine ? 'ok' : 'note');
  const problemUnless = (fine: boolean): State => (fine ? 'ok' : 'problem');
  switch (examination) {
    case 'piao':
      return 'ok';
    case 'node':
      return problemUnless(node.supported);
    case 'browser':
      return problemUnless(!('sentence' in browser));
    case 'fonts':
      return problemUnless(fonts.count > 0);
    case 'output':
      return problemUnless(output.reason === undefined);
    case 'temporary':
      return problemUnless(temporary.reason === undefined);
    case 'plan':
      return noteUnless(plan.sentence === undefined);
    case 'schemas':
      return noteUnless(schemas.wrong.length === 0 && schemas.none === 0);
    case 'git':
      return noteUnless(git.version !== undefined && git.repository);
    case 'hook':
      return noteUnless(hook.found !== undefined && hook.runs);
  }
}

const signs: Readonly<Record<State, string>> = { ok: '✓', note: '!', problem: '✗' };

function asText(lines: readonly Line[], { colour, language }: DoctorFlags): string {
  const { names, states, summary, todo } = doctorTalk[language];
  const { chalk, width } = terminalOf(process.stdout, colour);
  const colours = { ok: chalk.green, note: chalk.yellow, problem: chalk.red } as const;
  const room = Math.max(40, Math.min(width, 100));
  const shown = lines.flatMap(({ advice, examination, found, state }) => {
    const head = `${names[examination]}: ${state === 'ok' ? '' : `${states[state]}, `}${found}`;
    const [first = '', ...rest] = wrap(head, room - 2);
    return [
      `${colours[state](signs[state])} ${first}`,
      ...rest.map((line) => `  ${line}`),
      ...(advice === undefined ? [] : wrap(`${todo}: ${advice}`, room - 4).map((line) => `    ${line}`)),
    ];
  });
  const count = (wanted: State): number => lines.filter(({ state }) => state === wanted).length;
  return `${[...shown, '', ...wrap(summary(count('problem'), count('note')), room)].join('\n')}\n`;
}

/** For programs, version 1: the facts and how each stands. */
function asJson(lines: readonly Line[], findings: Findings): string {
  const examined = lines.map(({ advice, examination, found, state }) => ({
    name: examination,
    state,
    found,
    advice: advice ?? null,
    facts: findings[examination],
  }));
  // what was not found is there as such
  const orNull = (_: string, value: unknown): unknown => value ?? null;
  return `${JSON.stringify({ version: 1, examinations: examined }, orNull, 2)}\n`;
}
