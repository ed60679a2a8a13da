import { isoDateOf } from '../plan/dates.ts';
import type { Obiettivo, Plan } from '../plan/plan.ts';
import { schemas, type Schema } from '../schema/schemas.ts';
import { toWrite } from '../schema/to-write.ts';
import { identifierOf } from './identifier.ts';
import type { What } from './what.ts';

/** The fields that can be told, named as in the files of the plan. */
export type FieldName =
  | 'ambito'
  | 'codice'
  | 'data'
  | 'denominazione'
  | 'descrizione'
  | 'formula'
  | 'id'
  | 'numero'
  | 'oggetto'
  | 'organo'
  | 'polarita'
  | 'scadenza'
  | 'scheda'
  | 'superiore'
  | 'tipo'
  | 'titolo'
  | 'unita'
  | 'unita_misura';

/** What is told so far. */
export type Told = Readonly<Partial<Record<FieldName, string>>>;

export interface Choice {
  readonly value: string;
  /** What it stands for; empty where the value says it. */
  readonly about: string;
}

export interface Field {
  readonly name: FieldName;
  readonly form: 'text' | 'date' | 'number' | 'identifier' | 'code' | 'choice';
  /** The only values, for a choice. */
  readonly choices: readonly Choice[];
  /** What holds when nothing is told; where there is none, something must be. */
  readonly usual: string | undefined;
  /** Whether whoever sits at the terminal is asked. */
  readonly asked: boolean;
}

/** The fields of an addition in the order of the questions; what is told decides what is usual for the rest. */
export function fieldsOf(what: What, plan: Plan, told: Told): readonly Field[] {
  const { anno } = plan.documents.piao?.data ?? {};
  switch (what) {
    case 'obiettivo':
      return [
        choice('unita', unitsOf(plan)),
        text('titolo'),
        { ...text('scadenza', anno === undefined ? undefined : `31/12/${anno}`), form: 'date' },
        { ...text('codice', ''), form: 'code', asked: false },
      ];
    case 'unita':
      return [
        text('denominazione'),
        choice('tipo', enumOf(schemas.unita.definitions?.['unita']?.properties?.['tipo'])),
        { ...text('id', identifierOf(told.denominazione ?? '', told.tipo)), form: 'identifier' },
        { ...text('codice', ''), form: 'code', asked: false },
        { ...choice('superiore', unitsOf(plan), ''), asked: false },
      ];
    case 'atto':
      return [
        text('organo'),
        choice('tipo', enumOf(schemas.atti.definitions?.['atto']?.properties?.['tipo'])),
        { ...text('numero'), form: 'number' },
        { ...text('data'), form: 'date' },
        text('oggetto', toWrite),
        { ...text('id', ''), form: 'identifier', asked: false },
      ];
    case 'indicatore':
      return [
        choice('scheda', cardsOf(plan)),
        text('denominazione'),
        text('formula', toWrite),
        text('unita_misura', toWrite),
        {
          ...choice(
            'polarita',
            ['+', '-'].map((value) => ({ value, about: '' })),
            '',
          ),
          asked: false,
        },
      ];
    case 'azione':
      return [ambito(plan), text('titolo'), text('descrizione', toWrite)];
  }
}

/** Whether a value has the form that a field asks. */
export function fits({ choices, form }: Field, value: string): boolean {
  if (form === 'choice') return choices.some((one) => one.value === value);
  if (form === 'date') return isoDateOf(value) !== undefined;
  if (form === 'number') return /^[1-9]\d{0,8}$/.test(value);
  if (form === 'identifier') return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value);
  if (form === 'code') return /^[A-Za-z0-9_]+([.-][A-Za-z0-9_]+)*$/.test(value);
  return /\S/.test(value);
}

function text(name: FieldName, usual?: string): Field {
  return { name, form: 'text', choices: [], usual, asked: true };
}

function choice(name: FieldName, choices: readonly Choice[], usual?: string): Field {
  return { name, form: 'choice', choices, usual, asked: true };
}

/** The field of an action: one of those that are there, or the title of the first. */
function ambito(plan: Plan): Field {
  const ambiti = plan.documents['azioni-positive']?.data.ambiti ?? [];
  const [only, ...others] = ambiti;
  if (!only) return text('ambito');
  return choice(
    'ambito',
    ambiti.map(({ id, titolo }) => ({ value: id, about: titolo })),
    others.length === 0 ? only.id : undefined,
  );
}

/** A unit is told by its identifier, or by its code where it has one. */
function unitsOf({ unita }: Plan): readonly Choice[] {
  return unita.map(({ data: { denominazione, id } }) => ({ value: id, about: denominazione }));
}

function cardsOf({ obiettiviPerNome }: Plan): readonly Choice[] {
  return [...obiettiviPerNome].map(([value, { data }]) => ({ value, about: data.titolo }));
}

/** The card that a name means: its unit by identifier or code, its own code in any case. */
export function cardNamed({ obiettiviPerNome, unitaPerNome }: Plan, name: string): Obiettivo | undefined {
  const [unit = '', code = '', ...rest] = name.split('/');
  const id = unitaPerNome.get(unit)?.data.id ?? unit;
  return rest.length > 0 ? undefined : obiettiviPerNome.get(`${id}/${code.toUpperCase()}`);
}

function enumOf(schema: Schema | undefined): readonly Choice[] {
  return (schema?.enum ?? []).map((value) => ({ value: String(value), about: '' }));
}
