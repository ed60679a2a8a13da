import { isDeepStrictEqual } from 'node:util';

import { nearest } from '../diagnostics/suggest.ts';
import { isoDateOf } from '../plan/dates.ts';
import type { Entry, Obiettivo, Plan } from '../plan/plan.ts';
import { schemas } from '../schema/schemas.ts';
import { blockYaml } from '../sources/block-yaml.ts';
import { edited } from '../sources/edit.ts';
import { insertItem, withItem, type Item } from '../sources/insert.ts';
import { placeOf, type Kind } from '../sources/kinds.ts';
import { readText } from '../sources/read.ts';
import type { Path, Source } from '../sources/source.ts';
import { modeline } from '../schema/modeline.ts';
import { toWrite } from '../schema/to-write.ts';
import { cardNamed, type Told } from './fields.ts';
import { identifierOf, initialsOf } from './identifier.ts';
import { nextCode } from './next-code.ts';
import type { What } from './what.ts';

/** What is to be written. */
export interface Addition {
  /** From the folder of the plan. */
  readonly file: string;
  /** The whole text of the file. */
  readonly text: string;
  /** The text that it takes the place of; nothing for a new file. */
  readonly before: string | undefined;
  /** The line where what is new begins, counted from 1. */
  readonly line: number;
  /** How the plan calls what is new: an identifier, a code, a name. */
  readonly name: string;
}

/** Why nothing is added. */
export type Refusal =
  | { readonly refused: 'exists'; readonly name: string; readonly at: Source | undefined; readonly line: number }
  | { readonly refused: 'unknown-unit' | 'unknown-card'; readonly name: string; readonly near: string | undefined }
  /** The list is written in a way that leaves no place: the lines are there to be put in by hand. */
  | { readonly refused: 'no-place'; readonly file: string; readonly lines: readonly string[] };

/** What a plan becomes with one more card, unit, act, indicator or action; every field that is needed is told. */
export function add(what: What, plan: Plan, told: Told): Promise<Addition | Refusal> {
  switch (what) {
    case 'obiettivo':
      return addCard(plan, told);
    case 'unita':
      return addUnit(plan, told);
    case 'atto':
      return addAct(plan, told);
    case 'indicatore':
      return addIndicator(plan, told);
    case 'azione':
      return addAction(plan, told);
  }
}

// --- a card ----------------------------------------------------------------------------------------------------

async function addCard(plan: Plan, told: Told): Promise<Addition | Refusal> {
  const { scadenza = '', titolo = '', unita = '' } = told;
  const unit = plan.unitaPerNome.get(unita);
  if (!unit) return unknownUnit(plan, unita);
  const { id } = unit.data;
  const code =
    told.codice ||
    nextCode(
      codesIn(plan, id),
      plan.obiettivi.map(({ codice }) => codice),
    );
  const there = plan.obiettiviPerNome.get(`${id}/${code.toUpperCase()}`);
  if (there) return existing(there, `${id}/${code}`, ['codice']);
  const data = {
    codice: code,
    titolo,
    unita: id,
    finalita_strategiche: toWrite,
    direttive_specifiche: toWrite,
    // one phase that bears the whole is right until its author divides it
    fasi: [{ descrizione: toWrite, incidenza: 100, scadenza }],
    scadenza_finale: scadenza,
    risultato_atteso: toWrite,
    criteri: { raggiunto: toWrite, non_raggiunto: toWrite },
    indicatori: [toWrite],
    vincoli: toWrite,
    risorse_umane: toWrite,
    risorse_finanziarie: toWrite,
  };
  const descriptions = Object.entries(schemas.obiettivo.properties ?? {}).map(([key, { description = '' }]) => [
    key,
    description,
  ]);
  return {
    file: `obiettivi/${id}/${code.toLowerCase()}.yaml`,
    text: `${modeline('obiettivo', 3)}\n${blockYaml(data, Object.fromEntries(descriptions)).join('\n')}\n`,
    before: undefined,
    line: 1,
    name: `${id}/${code}`,
  };
}

/** The codes of a unit's cards; of one that cannot be read, the name of its file. */
function codesIn(plan: Plan, unit: string): readonly string[] {
  const folder = `obiettivi/${unit}/`;
  const unread = plan.gaps.filter(({ file }) => file.startsWith(folder) && file.endsWith('.yaml'));
  return [
    ...plan.obiettivi.filter((card) => card.unita?.data.id === unit).map(({ codice }) => codice),
    ...unread.map(({ file }) => file.slice(folder.length, -'.yaml'.length).toUpperCase()),
  ];
}

// --- what goes into a list --------------------------------------------------------------------------------------

async function addUnit(plan: Plan, told: Told): Promise<Addition | Refusal> {
  const { denominazione = '', id = '', superiore = '', tipo = '' } = told;
  const taken = plan.unitaPerNome.get(id) ?? plan.unitaPerNome.get(told.codice || id);
  if (taken) return existing(taken, id, []);
  const above = superiore === '' ? undefined : plan.unitaPerNome.get(superiore);
  if (superiore !== '' && !above) return unknownUnit(plan, superiore);
  const under = above?.data.id;
  const data = {
    id,
    ...(told.codice ? { codice: told.codice } : {}),
    denominazione,
    tipo,
    ...(under === undefined ? {} : { superiore: under }),
  };
  const units = plan.documents.unita?.data.unita ?? [];
  const after = units.findLastIndex((unit) => under !== undefined && (unit.superiore === under || unit.id === under));
  return inserted(plan, 'unita', ['unita'], { data }, id, after);
}

async function addAct(plan: Plan, told: Told): Promise<Addition | Refusal> {
  const { data: date = '', numero = '', oggetto = '', organo = '', tipo = '' } = told;
  const acts = plan.documents.atti?.data.atti ?? [];
  const ofBody = acts.filter((act) => act.organo.toLowerCase() === organo.toLowerCase());
  const year = isoDateOf(date)?.slice(0, 4) ?? '';
  const like = ofBody.findLast((act) => act.tipo === tipo) ?? ofBody.at(-1);
  const letters = (like && /^([a-z0-9-]*?)-(?:19|20)\d\d-/.exec(like.id)?.[1]) ?? initialsOf(organo, tipo);
  const id = told.id || `${letters}-${year}-${numero}`;
  const there = plan.atti.get(id);
  if (there) return existing(there, id, []);
  const data = {
    id,
    // as the register writes it already
    organo: ofBody.at(-1)?.organo ?? organo,
    tipo,
    numero: Number(numero),
    data: date,
    oggetto,
  };
  const dayOf = (act: (typeof acts)[number]): string => isoDateOf(act.data) ?? String(act.anno ?? '');
  const before = acts.findLastIndex((act) => act.id.startsWith(`${letters}-`) && dayOf(act) <= (isoDateOf(date) ?? ''));
  const last = acts.findLastIndex((act) => act.id.startsWith(`${letters}-`));
  return inserted(plan, 'atti', ['atti'], { data }, id, before < 0 ? last : before);
}

async function addIndicator(plan: Plan, told: Told): Promise<Addition | Refusal> {
  const { denominazione = '', formula = '', polarita = '', scheda = '', unita_misura: measure = '' } = told;
  const card = cardNamed(plan, scheda);
  if (!card) return { refused: 'unknown-card', name: scheda, near: nearest(scheda, plan.obiettiviPerNome.keys()) };
  const namesake = card.data.indicatori?.findIndex(
    (one) => (typeof one === 'string' ? one : one.denominazione).toLowerCase() === denominazione.toLowerCase(),
  );
  if (namesake !== undefined && namesake >= 0) return existing(card, denominazione, ['indicatori', namesake]);
  const data = { denominazione, formula, unita_misura: measure, ...(polarita === '' ? {} : { polarita }) };
  const { anno, triennio } = plan.documents.piao?.data ?? {};
  const first = triennio?.da ?? anno;
  // values are facts: the keys wait in a comment until somebody knows them
  const notes =
    first === undefined
      ? []
      : [
          `baseline: { valore: ${toWrite}, al: 31/12/${first - 1} }`,
          `target: { ${[first, first + 1, first + 2].map((year) => `"${year}": ${toWrite}`).join(', ')} }`,
        ];
  const all = [...(polarita === '' ? ['polarita: "+" # oppure "-"'] : []), ...notes];
  return insertedIn(card.source, 'obiettivo', ['indicatori'], { data, notes: all }, denominazione);
}

async function addAction(plan: Plan, told: Told): Promise<Addition | Refusal> {
  const { ambito = '', descrizione = '', titolo = '' } = told;
  const ambiti = plan.documents['azioni-positive']?.data.ambiti ?? [];
  const index = ambiti.findIndex(({ id }) => id === ambito);
  const field = ambiti[index];
  const fieldId = field?.id ?? identifierOf(ambito, 'ambito');
  const numbers = (field?.azioni ?? []).map(({ id, numero }) => Math.max(numero ?? 0, numberIn(id, fieldId)));
  const numero = Math.max(0, ...numbers) + 1;
  const id = `${fieldId}-${numero}`;
  for (const [place, { azioni }] of ambiti.entries()) {
    const there = azioni.findIndex((one) => one.id === id);
    if (there >= 0) return existing(plan.documents['azioni-positive'], id, ['ambiti', place, 'azioni', there]);
  }
  const data = { id, numero, titolo, descrizione };
  if (field) return inserted(plan, 'azioni-positive', ['ambiti', index, 'azioni'], { data }, id);
  return inserted(plan, 'azioni-positive', ['ambiti'], { data: { id: fieldId, titolo: ambito, azioni: [data] } }, id);
}

/** `benessere-2` → 2, in the field `benessere`. */
function numberIn(id: string, field: string): number {
  return Number(/^-(\d{1,6})$/.exec(id.startsWith(field) ? id.slice(field.length) : '')?.[1] ?? 0);
}

function inserted(
  { documents }: Plan,
  kind: Exclude<Kind, 'obiettivo'>,
  path: Path,
  item: Item,
  name: string,
  after = -1,
): Promise<Addition | Refusal> {
  const document = documents[kind];
  if (document) return insertedIn(document.source, kind, path, item, name, after < 0 ? undefined : after);
  const file = placeOf(kind);
  const lines = blockYaml(withItem({}, path, item.data) as Readonly<Record<string, unknown>>);
  const text = `${modeline(kind, file.split('/').length)}\n${lines.join('\n')}\n`;
  return Promise.resolve({ file, text, before: undefined, line: 2, name });
}

async function insertedIn(
  source: Source,
  kind: Kind,
  path: Path,
  item: Item,
  name: string,
  after?: number,
): Promise<Addition | Refusal> {
  const { file } = source;
  const refusal: Refusal = { refused: 'no-place', file, lines: blockYaml(item.data) };
  const order = Object.keys(schemas[kind].properties ?? {});
  const edit = insertItem(source, path, item, after === undefined ? { order } : { after, order });
  if (!edit) return refusal;
  const text = edited(source.text, [edit]);
  const fresh = (await readText(file, source.path, text)).source;
  if (!isDeepStrictEqual(fresh.data, withItem(source.data, path, item.data, after))) return refusal;
  const place = after === undefined ? lengthAt(fresh.data, path) - 1 : after + 1;
  return { file, text, before: source.text, line: fresh.position(fresh.spanOf([...path, place]).start).line, name };
}

function lengthAt(data: unknown, path: Path): number {
  const list = path.reduce<unknown>((value, step) => (value as Readonly<Record<string | number, unknown>>)[step], data);
  return Array.isArray(list) ? list.length : 0;
}

// --- refusals ---------------------------------------------------------------------------------------------------

function unknownUnit({ unitaPerNome }: Plan, name: string): Refusal {
  return { refused: 'unknown-unit', name, near: nearest(name, unitaPerNome.keys()) };
}

function existing(there: Entry<unknown> | Obiettivo | undefined, name: string, path: Path): Refusal {
  const at = there?.source;
  const line = there && at ? at.position(at.spanOf([...there.path, ...path]).start).line : 1;
  return { refused: 'exists', name, at, line };
}
