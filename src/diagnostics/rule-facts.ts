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
  readonly 'dipendenze-in-ordine':
    | { readonly reason: 'circolo'; readonly chain: readonly string[] }
    | {
        readonly reason: 'prima';
        readonly phase: string;
        readonly date: string;
        readonly before: string;
        readonly dateBefore: string;
      };
  readonly 'fase-conclusa-senza-data': { readonly phases: readonly string[] };
  readonly 'fasi-in-ordine': {
    readonly phase: string;
    readonly date: string;
    readonly before: string;
    readonly dateBefore: string;
  };
  readonly 'fasi-minime': Record<string, never>;
  readonly 'forma-coerente': { readonly form: 'ordinaria' | 'semplificata'; readonly employees: number };
  readonly 'immagine-senza-alternativa': { readonly file: string };
  readonly 'incarico-senza-buchi': { readonly unit: string; readonly from: string; readonly to: string };
  readonly 'incarico-senza-inizio-o-fine': { readonly unit: string; readonly missing: 'dal' | 'al' };
  readonly 'incarico-sovrapposto': {
    readonly what: 'unita' | 'persona';
    readonly unit: string;
    readonly other: string;
    readonly person: string;
    readonly from: string;
    readonly to: string;
  };
  readonly 'interim-senza-nome': { readonly units: readonly string[] };
  readonly 'lavoro-agile-minimo': { readonly year: number; readonly percentage: number; readonly minimum: number };
  readonly 'lavoro-agile-righe': {
    readonly column: 'totale' | 'effettivi';
    readonly written: number;
    readonly computed: number;
  };
  readonly 'nomi-uniformi': { readonly written: string; readonly usual: string };
  readonly 'numerazione-fasi': {
    readonly reason: 'ripetuta' | 'salto';
    readonly label: string;
    readonly expected: string;
    readonly group: string;
  };
  readonly 'pesi-fasi-100': { readonly sum: number; readonly weights: readonly number[] };
  readonly 'pesi-obiettivi-100': {
    readonly unit: string;
    readonly sum: number;
    readonly weights: readonly number[];
    readonly without: readonly string[];
  };
  readonly 'peso-concentrato': { readonly phase: string; readonly weight: number };
  readonly 'peso-fasi-concluse': { readonly phases: readonly string[]; readonly weight: number };
  readonly 'peso-mancante': { readonly phase: string };
  readonly 'peso-zero': { readonly phases: readonly string[] };
  readonly 'responsabile-cessato-prima': {
    readonly unit: string;
    readonly end: string;
    readonly adoption: string;
    readonly succeeded: boolean;
  };
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
  readonly 'scheda-duplicata': {
    readonly same: 'titolo' | 'inizio';
    readonly unit: string;
    readonly code: string;
    readonly sameUnit: boolean;
  };
  /** What does not match, the folder or the name of the file; `place` is where the card should stand, unless another stands there. */
  readonly 'scheda-fuori-posto': {
    readonly folder: string | undefined;
    readonly file: string | undefined;
    readonly unit: string;
    readonly code: string;
    readonly place: string | undefined;
  };
  readonly segnaposto: { readonly text: string; readonly more: number };
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
  readonly 'stesso-testo-fasi': { readonly phase: string; readonly like: string; readonly whole: boolean };
  readonly 'triennio-coerente': {
    readonly reason: 'durata' | 'anno-fuori' | 'altro-triennio';
    readonly found: string;
    readonly expected: string;
  };
  readonly 'unita-circolare': { readonly chain: readonly string[] };
  readonly 'unita-registrata': { readonly unit: string; readonly near: string | undefined };
  readonly 'validazione-presente': {
    readonly cards: number;
    readonly total: number;
    readonly missing: readonly ('validazione' | 'data' | 'esito')[];
  };
}

export type RuleCode = keyof RuleFacts;
