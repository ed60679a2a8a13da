import type { SyntaxCode } from '../sources/parse.ts';

/** The facts of a fault in the YAML of a file. */
type SyntaxFacts = { readonly [C in SyntaxCode]: { readonly detail: string } };

/** The facts of a file that cannot be used where it stands. */
interface FileFacts {
  readonly 'file/fuori-dal-piano': { readonly file: string };
  readonly 'file/illeggibile': { readonly reason: string };
  readonly 'file/non-utf8': { readonly line: number };
  /** `near` is the place that the author probably meant. */
  readonly 'file/sconosciuto': { readonly file: string; readonly near: string | undefined };
  readonly 'file/troppo-grande': { readonly bytes: number; readonly limit: number };
}

/** The facts of data that their schema refuses; `title` is the Italian name of the field. */
interface SchemaFacts {
  readonly 'schema/chiave-mancante': {
    readonly key: string;
    readonly title: string;
    readonly example: string | undefined;
  };
  readonly 'schema/chiave-sconosciuta': {
    readonly key: string;
    readonly near: string | undefined;
    readonly known: readonly string[];
  };
  readonly 'schema/forma': {
    readonly value: string;
    readonly title: string;
    readonly description: string;
    readonly example: string | undefined;
  };
  readonly 'schema/fuori-limiti': {
    readonly value: string;
    readonly title: string;
    readonly comparison: string;
    readonly limit: number;
  };
  /** `read` is the number that YAML made of what is `written`. */
  readonly 'schema/migliaia': { readonly title: string; readonly written: string; readonly read: number };
  readonly 'schema/ripetuto': { readonly title: string };
  readonly 'schema/scadenza-incompleta': { readonly keys: readonly string[] };
  /** `written` is the text in the file when YAML read it as a number: `006003`, `01.2022`. */
  readonly 'schema/tipo': {
    readonly title: string;
    readonly expected: readonly string[];
    readonly found: string;
    readonly written: string;
    readonly example: string | undefined;
  };
  readonly 'schema/troppo-lungo': { readonly title: string; readonly length: number; readonly limit: number };
  readonly 'schema/valore-non-ammesso': {
    readonly value: string;
    readonly title: string;
    readonly allowed: readonly string[];
    readonly near: string | undefined;
  };
  readonly 'schema/vuoto': { readonly title: string };
}

/** The facts of a comment that silences. */
interface SilenceFacts {
  readonly 'ignora/inutile': { readonly rule: string };
  readonly 'ignora/regola-sconosciuta': { readonly rule: string; readonly near: string | undefined };
  readonly 'ignora/senza-motivo': { readonly rule: string };
}

/** The facts of each rule on the plan as a whole. Percentages, days and numbers of persons are plain numbers. */
export interface RuleFacts {
  readonly 'anagrafica-minima': { readonly missing: readonly string[] };
  readonly 'atto-registrato': { readonly id: string; readonly near: string | undefined };
  readonly 'campo-vuoto': { readonly field: string; readonly mayBeNone: boolean; readonly missing: boolean };
  readonly 'codice-univoco': {
    readonly what: 'scheda' | 'unita' | 'codice-unita' | 'atto' | 'soggetto';
    readonly code: string;
    readonly unit: string | undefined;
  };
  readonly 'codici-fiscali': { readonly field: string; readonly value: string };
  readonly 'coinvolti-registrati': { readonly name: string; readonly near: string | undefined };
  readonly 'data-valida': {
    readonly date: string;
    readonly lastDay: number | undefined;
    readonly month: number;
    readonly year: number;
  };
  readonly 'fasi-in-ordine': {
    readonly phase: string;
    readonly date: string;
    readonly before: string;
    readonly dateBefore: string;
  };
  readonly 'forma-coerente': { readonly form: 'ordinaria' | 'semplificata'; readonly employees: number };
  readonly 'immagine-senza-alternativa': { readonly file: string };
  readonly 'lavoro-agile-minimo': { readonly year: number; readonly percentage: number; readonly minimum: number };
  readonly 'lavoro-agile-righe': {
    readonly column: 'totale' | 'effettivi';
    readonly written: number;
    readonly computed: number;
  };
  readonly 'peso-mancante': { readonly phase: string };
  readonly 'pesi-fasi-100': { readonly sum: number; readonly weights: readonly number[] };
  readonly 'responsabile-in-carica': {
    readonly unit: string;
    readonly from: string;
    readonly deadlines: readonly string[];
  };
  readonly 'riferimento-risolto': {
    readonly what:
      | 'unita'
      | 'obiettivo'
      | 'file'
      | 'citazione'
      | 'fase'
      | 'indirizzo'
      | 'valore-pubblico'
      | 'misura'
      | 'azione';
    readonly id: string;
    readonly near: string | undefined;
  };
  readonly 'scadenza-circolare': { readonly phase: string };
  readonly 'scadenza-finale-mancante': Record<string, never>;
  readonly 'scadenza-finale-oltre': { readonly final: string; readonly last: string; readonly days: number };
  readonly 'scadenza-finale-ultima-fase': { readonly final: string; readonly last: string };
  readonly 'scadenza-oltre-esercizio': { readonly date: string; readonly year: number };
  readonly 'scadenza-relativa-risolvibile': { readonly from: 'atto' | 'fase' | 'evento'; readonly name: string };
  /** `place` is where the card should stand, from the folder of the plan. */
  readonly 'scheda-fuori-posto': { readonly place: string };
  readonly 'sequenza-codici': {
    readonly unit: string;
    readonly missing: readonly string[];
    readonly before: string | undefined;
    readonly after: string;
  };
  readonly 'sezioni-obbligatorie': {
    readonly file: string;
    readonly section: string;
    readonly form: 'ordinaria' | 'semplificata';
  };
  /** `name` tells which: a column, an item; written and computed are persons or euros. */
  readonly 'somme-tabelle': {
    readonly what:
      | 'accordi'
      | 'assestato'
      | 'consistenza'
      | 'destinatari'
      | 'di-cui'
      | 'disponibile'
      | 'incarichi-eq'
      | 'orario';
    readonly name: string;
    readonly written: number;
    readonly computed: number;
  };
  readonly 'triennio-coerente': {
    readonly reason: 'durata' | 'anno-fuori' | 'altro-triennio';
    readonly found: string;
    readonly expected: string;
  };
  readonly 'unita-circolare': { readonly chain: readonly string[] };
  readonly 'unita-registrata': { readonly unit: string; readonly near: string | undefined };
}

export type RuleCode = keyof RuleFacts;

/** What each code says, as data. */
export interface FactsOf extends SyntaxFacts, FileFacts, SchemaFacts, SilenceFacts, RuleFacts {}

export type Code = keyof FactsOf;

/** What a second place in a finding is. */
export type LabelCode =
  | 'first-use'
  | 'last-phase'
  | 'previous-phase'
  | 'also-here'
  | 'last-holder'
  | 'employees'
  | 'plan-years'
  | 'previous-card';
