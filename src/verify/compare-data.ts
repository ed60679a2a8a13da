import type { DifferenceOf } from './difference.ts';
import { excerpts } from './excerpt.ts';

/** Data that JSON can write. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

type JsonObject = Readonly<Record<string, Json>>;

/** A step from the data of a plan to a value in them. */
export type Step =
  | { readonly step: 'key'; readonly key: string }
  | { readonly step: 'card'; readonly code: string; readonly unit: string }
  | { readonly step: 'phase'; readonly label: string }
  /** An entry of a list by what names it, or by its number, from 1. */
  | { readonly step: 'entry'; readonly name: string }
  | { readonly step: 'number'; readonly number: number };

/** What names an entry of a list among its neighbours, the first that all of them have. */
const naming = [
  'codice',
  'id',
  'etichetta',
  'anno',
  'titolo',
  'denominazione',
  'unita',
  'numero',
  'nome',
  'voce',
  'ruolo',
  'area',
  'categoria',
  'processo',
  'misura',
  'descrizione',
] as const;

/** Where two plans say different things, as `piao.json` has them, in the order of the document. */
export function compareData(there: Json, here: Json): readonly DifferenceOf<'data'>[] {
  return valuesApart(there, here, []);
}

function valuesApart(
  there: Json | undefined,
  here: Json | undefined,
  place: readonly Step[],
): readonly DifferenceOf<'data'>[] {
  if (same(there, here)) return [];
  if (isList(there) && isList(here)) return listsApart(there, here, place);
  if (isObject(there) && isObject(here) && !isDeadline(there) && !isDeadline(here))
    return [...new Set([...Object.keys(here), ...Object.keys(there)])].flatMap((key) =>
      valuesApart(own(there, key), own(here, key), [...place, { step: 'key', key }]),
    );
  return [{ kind: 'data', place, ...shortened(plain(there), plain(here)) }];
}

/** Characters beyond which two texts are told by the words that differ. */
const longText = 60;

function shortened(there: Json | undefined, here: Json | undefined): Pick<DifferenceOf<'data'>, 'there' | 'here'> {
  if (typeof there !== 'string' || typeof here !== 'string') return { there, here };
  return Math.max(there.length, here.length) > longText ? excerpts(there, here) : { there, here };
}

function listsApart(
  there: readonly Json[],
  here: readonly Json[],
  place: readonly Step[],
): readonly DifferenceOf<'data'>[] {
  const key = place.at(-1);
  const list = key?.step === 'key' ? key.key : '';
  const identify = identifierOf(list, [there, here]);
  if (!identify) {
    const length = Math.max(there.length, here.length);
    return Array.from({ length }, (_, index) =>
      valuesApart(there[index], here[index], [...place, { step: 'number', number: index + 1 }]),
    ).flat();
  }
  const theirs = new Map(there.map((entry) => [identify(entry).id, entry]));
  const ours = new Map(here.map((entry) => [identify(entry).id, entry]));
  const apart = [...new Map([...ours, ...theirs])].flatMap(([id, entry]) => {
    const { step } = identify(entry);
    // a card and a phase are known by themselves, and need no name of the list that they stand in
    const above = step.step === 'card' || step.step === 'phase' ? place.slice(0, -1) : place;
    return valuesApart(theirs.get(id), ours.get(id), [...above, step]);
  });
  // the same entries in another order
  return apart.length > 0 ? apart : [{ kind: 'data', place, there: names(there, list), here: names(here, list) }];
}

interface Identified {
  readonly id: string;
  readonly step: Step;
}

/** What tells the entries of a list apart; nothing where two are alike. */
function identifierOf(
  list: string,
  lists: readonly [readonly Json[], readonly Json[]],
): ((entry: Json) => Identified) | undefined {
  const candidates = [cardIn(list), phaseIn(list), ...naming.map(namedBy), itself].filter((one) => one !== undefined);
  for (const identify of candidates) {
    const isFit = lists.every((entries) => {
      const ids = entries.map((entry) => identify(entry)?.id);
      return !ids.includes(undefined) && new Set(ids).size === ids.length;
    });
    if (isFit) return (entry) => identify(entry) ?? { id: '', step: { step: 'entry', name: '' } };
  }
  return undefined;
}

type Identify = (entry: Json) => Identified | undefined;

function cardIn(list: string): Identify | undefined {
  if (list !== 'obiettivi') return undefined;
  return (entry) => {
    const { codice, unita } = isObject(entry) ? entry : {};
    if (typeof codice !== 'string' || !isObject(unita)) return undefined;
    const { denominazione, id } = unita;
    return {
      id: JSON.stringify([id ?? null, codice]),
      step: { step: 'card', code: codice, unit: String(denominazione ?? id) },
    };
  };
}

function phaseIn(list: string): Identify | undefined {
  if (list !== 'fasi' && list !== 'sottofasi') return undefined;
  return (entry) => {
    const label = isObject(entry) ? entry['etichetta'] : undefined;
    return typeof label === 'string' ? { id: label, step: { step: 'phase', label } } : undefined;
  };
}

function namedBy(key: string): Identify {
  return (entry) => {
    const name = isObject(entry) ? own(entry, key) : undefined;
    if (typeof name !== 'string' && typeof name !== 'number') return undefined;
    return { id: JSON.stringify(name), step: { step: 'entry', name: String(name) } };
  };
}

function itself(entry: Json): Identified | undefined {
  if (isObject(entry) || isList(entry)) return undefined;
  return { id: JSON.stringify(entry), step: { step: 'entry', name: String(entry) } };
}

/** The entries of a list by their names, to tell their order. */
function names(entries: readonly Json[], list: string): Json {
  const identify = identifierOf(list, [entries, []]);
  return entries.map((entry) => {
    const step = identify?.(entry).step;
    if (step?.step === 'card') return step.code;
    if (step?.step === 'phase') return step.label;
    return step?.step === 'entry' ? step.name : null;
  });
}

/** A deadline is told by its words, which say all of it. */
function isDeadline(value: JsonObject): boolean {
  return typeof value['forma'] === 'string' && typeof value['testo'] === 'string';
}

function plain(value: Json | undefined): Json | undefined {
  return isObject(value) && isDeadline(value) ? value['testo'] : value;
}

function own(object: JsonObject, key: string): Json | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether two values are the same; the order of keys says nothing. */
function same(one: Json | undefined, other: Json | undefined): boolean {
  if (isList(one) && isList(other))
    return one.length === other.length && one.every((entry, index) => same(entry, other[index]));
  if (isObject(one) && isObject(other)) {
    const keys = Object.keys(one);
    return keys.length === Object.keys(other).length && keys.every((key) => same(own(one, key), own(other, key)));
  }
  return one === other;
}
