import { existsSync, lstatSync, mkdirSync, readdirSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { setImmediate } from 'node:timers/promises';

import { nearest } from '../../diagnostics/suggest.ts';
import type { Ente } from '../../law/law-row.ts';
import { messages, type Language } from '../../messages/languages.ts';
import { askingTalk } from '../../messages/talk/asking.ts';
import { initTalk } from '../../messages/talk/init.ts';
import { dated, didYouMean, visible } from '../../messages/wording.ts';
import { bodies, formOf, services, type Answers, type Service } from '../../scaffold/answers.ts';
import { planFolder } from '../../scaffold/editor-files.ts';
import { firstCard, manifest, scaffold } from '../../scaffold/scaffold.ts';
import { contains, realPlaceOf } from '../../publish/places.ts';
import { canAsk, conversation, Stopped, type Question, type Read } from '../asking.ts';
import { exitCode, type ExitCode } from '../exit-code.ts';
import { Failure } from '../failure.ts';
import { onInterruption } from '../interruption.ts';
import { fitted, print, say } from '../streams.ts';

export interface InitFlags {
  /** Where the repository of the plan begins. */
  readonly folder: string;
  readonly language: Language;
  readonly name: string | undefined;
  readonly body: string | undefined;
  readonly employees: string | undefined;
  readonly year: string | undefined;
  readonly service: string | undefined;
  /** Whether nothing is asked. */
  readonly yes: boolean;
}

/** `piao init`: asks what it is not told, and writes a small plan with what an office needs to go on. */
export async function initCommand(flags: InitFlags): Promise<ExitCode> {
  const { folder, language } = flags;
  refuseUnlessFree(folder, language);
  try {
    const answers = await answersTo(flags);
    const files = scaffold(answers);
    refuseLinks(folder, [...files.keys()], language);
    const { kept, written } = await writeAll(folder, files, language);
    const lines = visible(closing(flags, answers, { kept, written })).split('\n');
    await print(`${lines.map((line) => fitted(line, process.stdout)).join('\n')}\n`);
    return exitCode.clean;
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    await say(messages[language].talk.interrupted);
    return exitCode.interrupted;
  }
}

/** Stops with a sentence where a plan begins already, or where none can. */
function refuseUnlessFree(folder: string, language: Language): void {
  const talk = initTalk[language];
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() === false) throw new Failure(talk.notAFolder(folder));
  const taken = [join(folder, manifest), join(folder, 'piao.yaml')].find((path) => existsSync(path));
  if (taken !== undefined) throw new Failure(talk.alreadyThere(taken));
}

/** Stops with a sentence where a folder to write in is a link that leads elsewhere. */
function refuseLinks(folder: string, files: readonly string[], language: Language): void {
  const root = realPlaceOf(resolve(folder));
  for (const place of new Set(files.map((file) => join(folder, dirname(file))))) {
    if (isDangling(place) || !contains(root, realPlaceOf(resolve(place))))
      throw new Failure(initTalk[language].linked(place));
  }
}

/** Whether a folder, or one above it, is a link that leads to nothing. */
function isDangling(place: string): boolean {
  if (existsSync(place) || place === dirname(place)) return false;
  try {
    return lstatSync(place, { throwIfNoEntry: false })?.isSymbolicLink() ?? isDangling(dirname(place));
  } catch {
    // where a file stands in the place of a folder, whoever writes is told
    return false;
  }
}

// --- the answers -------------------------------------------------------------------------------------------------

interface Questions {
  readonly name: Question<string>;
  readonly body: Question<Ente>;
  readonly year: Question<number>;
  readonly employees: (year: number) => Question<number>;
  readonly service: Question<Service>;
}

async function answersTo(flags: InitFlags): Promise<Answers> {
  const { language } = flags;
  const questions = questionsIn(language);
  const told = {
    name: valueOf(flags.name, questions.name),
    body: valueOf(flags.body, questions.body),
    year: valueOf(flags.year, questions.year),
    employees: valueOf(flags.employees, questions.employees(nextYear())),
    service: valueOf(flags.service, questions.service),
  };
  if (flags.yes || Object.values(told).every((value) => value !== undefined))
    return {
      name: told.name,
      body: told.body ?? 'comune',
      year: told.year ?? nextYear(),
      employees: told.employees,
      service: told.service ?? 'none',
    };
  const flagNames = { name: '--nome', body: '--tipo', year: '--anno', employees: '--dipendenti', service: '--ci' };
  const missing = (Object.keys(flagNames) as (keyof typeof flagNames)[]).filter((key) => told[key] === undefined);
  if (!canAsk()) throw new Failure(initTalk[language].notAsked(missing.map((key) => flagNames[key])));
  await say(initTalk[language].welcome(missing.length));
  return conversation(language, async (ask) => {
    const name = told.name ?? (await ask(questions.name));
    const body = told.body ?? (await ask(questions.body));
    const year = told.year ?? (await ask(questions.year));
    const employees = told.employees ?? (await ask(questions.employees(year)));
    const service = told.service ?? (await ask(questions.service));
    await say('');
    return { name, body, year, employees, service };
  });
}

/** What a flag says; fails with a sentence when it will not do. */
function valueOf<Value>(written: string | undefined, question: Question<Value>): Value | undefined {
  if (written === undefined) return undefined;
  const result = question.read(written.trim());
  if ('wrong' in result) throw new Failure(result.wrong);
  return result.value;
}

/**
 * The only look at the clock, unless `SOURCE_DATE_EPOCH` tells the day: what it gives is offered as an answer, and stands in
 * the files once it is taken.
 */
function nextYear(): number {
  const { SOURCE_DATE_EPOCH: epoch = '' } = process.env;
  const today = /^\d{1,11}$/.test(epoch) ? new Date(Number(epoch) * 1000) : new Date();
  return today.getUTCFullYear() + 1;
}

const longestName = 400;

function questionsIn(language: Language): Questions {
  const [talk, asking] = [initTalk[language], askingTalk[language]];
  const wholeNumber = (answer: string): Read<number> =>
    /^\d{1,7}$/.test(answer) ? { value: Number(answer) } : { wrong: asking.notANumber(answer) };
  return {
    name: {
      text: talk.name,
      read(answer) {
        if (answer === '') return { wrong: asking.empty };
        return answer.length <= longestName ? { value: answer } : { wrong: asking.tooLong(longestName) };
      },
    },
    body: {
      text: talk.body,
      usual: 'comune',
      choices: bodies,
      read(answer) {
        const found = bodies.find((one) => one === answer.toLowerCase());
        if (found !== undefined) return { value: found };
        if (/^\d+$/.test(answer)) return { wrong: asking.notAChoice(answer, bodies.length) };
        return { wrong: `${talk.unknownBody(answer, bodies)}${didYouMean(nearest(answer, bodies), language)}` };
      },
    },
    year: {
      text: talk.year,
      usual: String(nextYear()),
      read(answer) {
        const year = /^\d{4}$/.test(answer) ? Number(answer) : 0;
        return year >= 2022 && year <= 2098 ? { value: year } : { wrong: asking.notAYear(answer) };
      },
    },
    employees: (year) => ({ text: talk.employees(dated(`${year - 1}-12-31`, language)), read: wholeNumber }),
    service: {
      text: talk.service,
      usual: talk.services.none,
      choices: services.map((one) => talk.services[one]),
      read(answer) {
        const found = services.find((one) => [one, talk.services[one].toLowerCase()].includes(answer.toLowerCase()));
        return found === undefined ? { wrong: asking.notAChoice(answer, services.length) } : { value: found };
      },
    },
  };
}

// --- the files ---------------------------------------------------------------------------------------------------

interface Outcome {
  readonly written: readonly string[];
  /** Files that were there before, and are as they were. */
  readonly kept: readonly string[];
}

/** Writes what is not there yet; all of it, or nothing where it fails or is interrupted. */
async function writeAll(folder: string, files: ReadonlyMap<string, string>, language: Language): Promise<Outcome> {
  const interruption = onInterruption();
  const made: string[] = [];
  const written: string[] = [];
  const kept: string[] = [];
  try {
    for (const [file, text] of files) {
      const path = join(folder, file);
      if (existsSync(path)) {
        kept.push(file);
        continue;
      }
      makeFolder(dirname(path), made);
      // what somebody else puts there in the meantime stays
      try {
        writeFileSync(path, text, { flag: 'wx' });
      } catch (error) {
        // a part of it may be there
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') written.push(file);
        throw error;
      }
      written.push(file);
      // lets an interruption arrive
      await setImmediate();
      if (interruption.signal.aborted) throw new Stopped();
    }
    return { kept, written };
  } catch (error) {
    for (const file of written) rmSync(join(folder, file), { force: true });
    for (const one of made.toReversed()) if (readdirSync(one).length === 0) rmdirSync(one);
    if (error instanceof Stopped) throw error;
    const { code = '', path = folder } = error as NodeJS.ErrnoException;
    throw new Failure(messages[language].talk.cannotWriteThere(path, code));
  } finally {
    interruption.stop();
  }
}

/** Makes a folder and those above it, and notes which are new. */
function makeFolder(path: string, made: string[]): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path), made);
  mkdirSync(path);
  made.push(path);
}

function closing({ folder, language }: InitFlags, answers: Answers, { kept, written }: Outcome): string {
  const talk = initTalk[language];
  return [
    talk.written(written.length, folder, join(folder, planFolder)),
    ...(kept.length > 0 ? [talk.kept(kept)] : []),
    '',
    talk.next({ folder, card: firstCard, form: formOf(answers) }),
  ].join('\n');
}
