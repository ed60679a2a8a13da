import type { SyntaxCode } from '../sources/syntax-fault.ts';
import type { RuleFacts } from './rule-facts.ts';

/** The facts of a fault in the YAML of a file. */
type SyntaxFacts = { readonly [C in SyntaxCode]: { readonly detail: string } };

/** The facts of a file that cannot be used where it stands. */
interface FileFacts {
  readonly 'file/fuori-dal-piano': { readonly file: string };
  readonly 'file/illeggibile': { readonly reason: string };
  readonly 'file/non-utf8': { readonly line: number };
  /** `near` is the place that the author probably meant, `renamed` the name with the right ending where it has another. */
  readonly 'file/sconosciuto': {
    readonly file: string;
    readonly near: string | undefined;
    readonly renamed: string | undefined;
  };
  readonly 'file/troppo-grande': { readonly bytes: number; readonly limit: number };
}

/** The facts of data that their schema refuses; `title` is the Italian name of the field. */
interface SchemaFacts {
  /** `example` has the key with it. */
  /** `count` errors of one object or item of a list, after those that are told. */
  readonly 'schema/altri': { readonly count: number };
  readonly 'schema/anno': {
    readonly value: string;
    readonly title: string;
    readonly year: string;
    readonly first: number;
    readonly last: number;
  };
  readonly 'schema/chiave-mancante': {
    readonly key: string;
    readonly title: string;
    readonly example: string | undefined;
  };
  readonly 'schema/chiave-sconosciuta': {
    readonly key: string;
    readonly near: string | undefined;
    readonly known: readonly string[];
    /** Whether it stands where the names of rules stand. */
    readonly rule: boolean;
  };
  readonly 'schema/forma': {
    readonly value: string;
    readonly title: string;
    /** In Italian, as the schemas are. */
    readonly description: string;
    readonly example: string | undefined;
    readonly deadline: boolean;
  };
  readonly 'schema/fuori-limiti': {
    readonly value: string;
    readonly title: string;
    readonly comparison: string;
    readonly limit: number;
    /** In Italian, as the schemas are. */
    readonly description: string;
    readonly example: string | undefined;
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
  /** `example`, with its key, only of a list. */
  readonly 'schema/vuoto': {
    readonly title: string;
    readonly required: boolean;
    readonly example: string | undefined;
  };
}

/** The facts of a comment that silences. */
interface SilenceFacts {
  readonly 'ignora/inutile': { readonly rule: string };
  readonly 'ignora/piu-regole': { readonly rules: readonly string[] };
  readonly 'ignora/regola-sconosciuta': { readonly rule: string; readonly near: string | undefined };
  /** `rule` is the one that the comment names, or probably means. */
  readonly 'ignora/scritto-male': { readonly written: string; readonly rule: string | undefined };
  readonly 'ignora/senza-motivo': { readonly rule: string };
}

/** The facts of the baseline of a plan. */
interface BaselineFacts {
  readonly 'base/illeggibile': Record<string, never>;
  /** `count` findings that it knows no longer occur; the first of them. */
  readonly 'base/superata': {
    readonly count: number;
    readonly first: { readonly rule: string; readonly file: string };
  };
}

/** What each code says, as data. */
export interface FactsOf extends SyntaxFacts, FileFacts, SchemaFacts, SilenceFacts, BaselineFacts, RuleFacts {}

export type Code = keyof FactsOf;

/** What a second place in a finding is. */
export type LabelCode =
  | 'adoption'
  | 'adoption-of-objectives'
  | 'also-here'
  | 'awaited-phase'
  | 'budget-approval'
  | 'budget-term'
  | 'card-without-link'
  | 'counts-from'
  | 'employees'
  | 'final-deadline'
  | 'first-use'
  | 'indicators'
  | 'last-holder'
  | 'last-phase'
  | 'other-card'
  | 'other-holder'
  | 'past-deadline'
  | 'placeholder'
  | 'plan-years'
  | 'previous-card'
  | 'previous-phase'
  | 'register-of-units'
  | 'registered-act'
  | 'resources'
  | 'value-before';
