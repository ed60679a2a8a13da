import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

import { add, type Addition, type Refusal } from '../../additions/add.ts';
import { cardNamed, fieldsOf, fits, type Field, type Told } from '../../additions/fields.ts';
import type { What } from '../../additions/what.ts';
import { canonical } from '../../canonical/canonical.ts';
import { check, type Checked } from '../../check.ts';
import { nearest } from '../../diagnostics/suggest.ts';
import { messages, type Language } from '../../messages/languages.ts';
import { newTalk } from '../../messages/talk/new.ts';
import { visible } from '../../messages/wording.ts';
import { withContent } from '../../sources/files-in-memory.ts';
import { kindOf, placeOf, type Kind } from '../../sources/kinds.ts';
import { filesOnDisk, type PlanFiles } from '../../sources/plan-files.ts';
import { canAsk, conversation, Stopped, type Ask } from '../asking.ts';
import { makeFolder } from '../../publish/make-folder.ts';
import { contains, realPlaceOf } from '../../publish/places.ts';
import { exitCode, type ExitCode } from '../exit-code.ts';
import { Failure } from '../failure.ts';
import { requirePlan } from '../require-plan.ts';
import { print, say } from '../streams.ts';
import { replaceFile } from '../write-file.ts';

export interface NewFlags {
  readonly what: What;
  /** The folder of the plan. */
  readonly folder: string;
  readonly told: Told;
  readonly language: Language;
}

/** `piao new WHAT`: adds it in its place, asking for what it is not told, and says where it is. */
export async function newCommand(flags: NewFlags): Promise<ExitCode> {
  const { folder, language, what } = flags;
  requirePlan(folder, language);
  const files = filesOnDisk(resolve(folder));
  const checked = await checkOf(flags, files);
  try {
    const told = await completed(flags, checked);
    const added = await add(what, checked.plan, told);
    if ('refused' in added) throw new Failure(sentenceOf(added, flags));
    const addition = await inForm(added);
    await requireValid(addition, flags, files);
    write(addition, flags);
    await print(`${visible(shownPath(folder, addition.file))}:${addition.line}\n`);
    await say(visible(newTalk[language].added(what, addition.name)));
    return exitCode.clean;
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    await say(messages[language].talk.interrupted);
    return exitCode.interrupted;
  }
}

function checkOf({ folder, language }: NewFlags, files: PlanFiles): Promise<Checked> {
  return check({ folder, workingDirectory: process.cwd(), language, files });
}

// --- what is told, and what is asked -----------------------------------------------------------------------------

async function completed(flags: NewFlags, checked: Checked): Promise<Told> {
  const { told, what } = flags;
  requireSound(flags, checked);
  const { plan } = checked;
  const fields = fieldsOf(what, plan, told);
  for (const name of Object.keys(told)) {
    const field = fields.find((one) => one.name === name);
    if (!field)
      throw new Failure(
        newTalk[flags.language].notOfThis(
          flagOf(name),
          what,
          fields.map((one) => flagOf(one.name)),
        ),
      );
    requireFitting(field, told, flags, checked);
  }
  requireChoices(fields, flags);
  const missing = fields.filter(({ name, usual }) => told[name] === undefined && usual === undefined);
  // whoever told all that is needed wants no questions
  if (missing.length === 0) return withUsual(flags, checked, told);
  if (!canAsk())
    throw new Failure(
      newTalk[flags.language].missing(
        missing.map(({ name }) => flagOf(name)),
        what,
      ),
    );
  return conversation(flags.language, async (ask) => {
    let answers = told;
    for (const { name } of fields) answers = await answered(name, answers, flags, checked, ask);
    return withUsual(flags, checked, answers);
  });
}

async function answered(name: Field['name'], told: Told, flags: NewFlags, { plan }: Checked, ask: Ask): Promise<Told> {
  // what was answered so far decides what is usual
  const field = fieldsOf(flags.what, plan, told).find((one) => one.name === name);
  if (!field?.asked || told[name] !== undefined) return told;
  const talk = newTalk[flags.language];
  const shown = (value: string): string => {
    const about = field.choices.find((one) => one.value === value)?.about;
    return about ? `${value} (${about})` : value;
  };
  const value = await ask<string>({
    text: talk.questions[name],
    ...(field.usual === undefined ? {} : { usual: shown(field.usual) }),
    ...(field.form === 'choice' ? { choices: field.choices.map((one) => shown(one.value)) } : {}),
    read(answer) {
      const chosen = field.choices.find((one) => shown(one.value) === answer)?.value ?? answer;
      return fits(field, chosen)
        ? { value: chosen }
        : { wrong: talk.notFitting(undefined, chosen, field, nearOf(field, chosen)) };
    },
  });
  return { ...told, [name]: value };
}

function withUsual(flags: NewFlags, checked: Checked, told: Told): Told {
  const fields = fieldsOf(flags.what, checked.plan, told);
  const whole: Told = {
    ...Object.fromEntries(fields.map(({ name, usual = '' }) => [name, usual])),
    ...told,
  };
  for (const field of fields) if (field.asked) requireFitting(field, whole, flags, checked);
  return whole;
}

function requireFitting(field: Field, told: Told, { language }: NewFlags, { plan }: Checked): void {
  const value = told[field.name] ?? '';
  // references have sentences of their own, and a unit may be told by its code
  if (['scheda', 'superiore', 'unita'].includes(field.name)) {
    const isCard = field.name === 'scheda';
    const known = isCard ? cardNamed(plan, value) : plan.unitaPerNome.get(value);
    if (field.choices.length === 0 || known || value === field.usual) return;
    const names = isCard ? plan.obiettiviPerNome.keys() : plan.unitaPerNome.keys();
    throw new Failure(unknown(isCard ? 'unknown-card' : 'unknown-unit', value, nearest(value, names), language));
  }
  if (fits(field, value)) return;
  throw new Failure(newTalk[language].notFitting(flagOf(field.name), value, field, nearOf(field, value)));
}

function nearOf({ choices }: Field, value: string): string | undefined {
  return nearest(
    value,
    choices.map((one) => one.value),
  );
}

/** Stops where there is nothing to choose from. */
function requireChoices(fields: readonly Field[], { language }: NewFlags): void {
  const talk = newTalk[language];
  const empty = fields.find(
    ({ choices, form, usual }) => form === 'choice' && choices.length === 0 && usual === undefined,
  );
  if (empty) throw new Failure(empty.name === 'scheda' ? talk.noCards : talk.noUnits);
}

function flagOf(name: string): string {
  return `--${name.replaceAll('_', '-')}`;
}

// --- what stands in the way --------------------------------------------------------------------------------------

const needed: Readonly<Record<What, readonly Kind[]>> = {
  obiettivo: ['piao', 'unita'],
  unita: ['unita'],
  atto: ['atti'],
  indicatore: [],
  azione: ['azioni-positive'],
};

/** Stops with the finding when a file that has to be read, or made longer, cannot be. */
function requireSound({ language, told, what }: NewFlags, { plan, report }: Checked): void {
  const card = told.scheda === undefined ? undefined : `obiettivi/${told.scheda.toLowerCase()}.yaml`;
  const gap = plan.gaps.find(({ file, kind }) => file === card || needed[what].some((one) => one === kind));
  if (!gap) return;
  const finding = report.diagnostics.find(
    ({ primary, severity }) => severity === 'error' && primary.source.file === gap.file,
  );
  const { message = '', primary } = finding ?? {};
  const line = primary?.source.position(primary.start).line ?? 1;
  const place = `${primary?.source.path ?? placeOf('piao')}:${line}`;
  throw new Failure(newTalk[language].broken(place, message));
}

function sentenceOf(refusal: Refusal, { folder, language }: NewFlags): string {
  const talk = newTalk[language];
  switch (refusal.refused) {
    case 'exists':
      return talk.exists(refusal.name, `${refusal.at?.path ?? ''}:${refusal.line}`);
    case 'no-place':
      return talk.noPlace(shownPath(folder, refusal.file), refusal.lines);
    default:
      return unknown(refusal.refused, refusal.name, refusal.near, language);
  }
}

function unknown(
  kind: 'unknown-card' | 'unknown-unit',
  name: string,
  near: string | undefined,
  language: Language,
): string {
  const talk = newTalk[language];
  return kind === 'unknown-card' ? talk.unknownCard(name, near) : talk.unknownUnit(name, near);
}

/** Stops when the file would be refused: a name that is too long, a code of another form. */
async function requireValid({ file, text }: Addition, flags: NewFlags, files: PlanFiles): Promise<void> {
  const { plan, report } = await checkOf(flags, withContent(files, file, new TextEncoder().encode(text)));
  if (!plan.gaps.some((gap) => gap.file === file)) return;
  const finding = report.diagnostics.find(
    ({ primary, severity }) => severity === 'error' && primary.source.file === file,
  );
  throw new Failure(newTalk[flags.language].refused(finding?.message ?? file));
}

/** The addition in the canonical form, unless the file that it goes into has another: then it is written as its neighbours are. */
async function inForm(addition: Addition): Promise<Addition> {
  const { before, file, text } = addition;
  const kind = kindOf(file);
  if (kind === undefined || (before !== undefined && !(await isInForm(before, kind)))) return addition;
  const result = await canonical(text, kind);
  return 'text' in result ? { ...addition, text: result.text } : addition;
}

async function isInForm(text: string, kind: Kind): Promise<boolean> {
  const result = await canonical(text, kind);
  return 'text' in result && result.text === text;
}

// --- the file ----------------------------------------------------------------------------------------------------

function write({ before, file, text }: Addition, { folder, language }: NewFlags): void {
  const path = join(folder, file);
  // a folder of the plan may be a link that leads elsewhere
  if (!contains(realPlaceOf(resolve(folder)), realPlaceOf(resolve(path))))
    throw new Failure(newTalk[language].outside(path));
  const now = existsSync(path) ? new TextDecoder().decode(readFileSync(path)) : undefined;
  if (now !== before) {
    const { changedMeanwhile } = messages[language].talk;
    throw new Failure(
      before === undefined ? newTalk[language].exists(file, shownPath(folder, file)) : changedMeanwhile(path),
    );
  }
  try {
    makeFolder(dirname(path));
    replaceFile(path, text);
  } catch (error) {
    throw new Failure(messages[language].talk.cannotWriteThere(path, (error as NodeJS.ErrnoException).code ?? ''));
  }
}

function shownPath(folder: string, file: string): string {
  return relative(process.cwd(), resolve(folder, file)).replaceAll('\\', '/');
}
