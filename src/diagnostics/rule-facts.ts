/** The facts of each rule on the plan as a whole. Percentages, days and numbers of persons are plain numbers. */
export interface RuleFacts {
  readonly 'anagrafica-minima': { readonly missing: readonly string[] };
  readonly 'aree-rischio-obbligatorie': { readonly missing: readonly string[] };
  readonly 'atto-registrato': { readonly id: string; readonly near: string | undefined };
  readonly 'campo-vuoto': { readonly field: string; readonly mayBeNone: boolean; readonly missing: boolean };
  /** `cells` of the table count fewer than `threshold` persons of one gender. */
  readonly 'cella-piccola': { readonly cells: number; readonly threshold: number };
  readonly 'codice-univoco': {
    readonly what: 'scheda' | 'unita' | 'codice-unita' | 'atto' | 'soggetto';
    readonly code: string;
    readonly unit: string | undefined;
  };
  readonly 'codici-fiscali': { readonly field: string; readonly value: string };
  readonly 'coinvolti-registrati': { readonly name: string; readonly near: string | undefined };
  readonly 'consistenza-al-31-12': {
    readonly what: 'anagrafica' | 'fabbisogni' | 'struttura';
    readonly date: string;
    readonly expected: string;
  };
  readonly 'consistenza-per-area': { readonly reason: 'assente' | 'senza-profilo'; readonly areas: readonly string[] };
  readonly 'consistenza-uguale': {
    readonly date: string;
    readonly counts: readonly {
      readonly of: 'anagrafica' | 'fabbisogni' | 'struttura' | 'unita';
      readonly total: number;
    }[];
  };
  readonly 'data-valida': {
    readonly date: string;
    readonly lastDay: number | undefined;
    readonly month: number;
    readonly year: number;
  };
  /** How many of a kind a file holds; never the datum itself, since reports are read by many. */
  readonly 'dati-eccedenti': {
    readonly what: 'codice-fiscale' | 'iban' | 'cellulare' | 'nascita' | 'posta-privata';
    readonly count: number;
  };
  readonly 'disabilita-piccoli-numeri': {
    readonly where: 'quota' | 'assunzione';
    readonly number: number;
    readonly threshold: number;
  };
  readonly 'fabbisogni-anni': {
    readonly reason: 'fuori' | 'mancano';
    readonly list: 'assunzioni' | 'cessazioni';
    readonly years: readonly number[];
    readonly from: number;
    readonly to: number;
  };
  /** Percentages, or euros where the reason speaks of a margin or of hires. */
  readonly 'fabbisogni-capacita': {
    readonly reason: 'rapporto' | 'soglia' | 'soglia-rientro' | 'oltre-rientro' | 'margine' | 'assunzioni';
    readonly written: number;
    readonly computed: number;
  };
  readonly 'fabbisogni-eccedenze': Record<string, never>;
  readonly 'fabbisogni-limite': {
    readonly limit: 'lavoro_flessibile' | 'spesa_557';
    readonly planned: number;
    readonly allowed: number;
  };
  readonly 'fabbisogni-quadratura': {
    readonly year: number;
    readonly area: string | undefined;
    readonly written: number;
    readonly computed: number;
  };
  /** `date` is that of an opinion that comes after the act. */
  readonly 'fabbisogni-revisori': { readonly date: string | undefined; readonly act: string | undefined };
  readonly 'fasi-in-ordine': {
    readonly phase: string;
    readonly date: string;
    readonly before: string;
    readonly dateBefore: string;
  };
  readonly 'forma-coerente': { readonly form: 'ordinaria' | 'semplificata'; readonly employees: number };
  readonly 'formazione-coerente': { readonly themes: readonly string[] };
  readonly 'formazione-ore': {
    readonly reason: 'calcolate' | 'manca' | 'sotto';
    readonly hours: number | undefined;
    readonly minimum: number;
  };
  /** Euros: what the courses cost or what is left, and what was allocated. */
  readonly 'formazione-risorse': {
    readonly reason: 'costi' | 'impegnato-assente' | 'oltre-stanziamento';
    readonly amount: number;
    readonly allocated: number;
  };
  readonly 'formazione-triennale': { readonly courses: number; readonly from: number; readonly to: number };
  readonly 'immagine-senza-alternativa': { readonly file: string };
  /** `agreements` and `employees` are told when the plan gives both. */
  readonly 'lavoro-agile-base': {
    readonly reason: 'assente' | 'differenza';
    readonly written: number | undefined;
    readonly computed: number | undefined;
    readonly agreements: number | undefined;
    readonly employees: number | undefined;
  };
  readonly 'lavoro-agile-minimo': { readonly year: number; readonly percentage: number; readonly minimum: number };
  readonly 'lavoro-agile-periodo': {
    readonly reason: 'rovesciato' | 'senza-contingente';
    readonly from: string | undefined;
    readonly to: string;
    readonly year: number;
  };
  readonly 'lavoro-agile-righe': {
    readonly column: 'totale' | 'effettivi';
    readonly written: number;
    readonly computed: number;
  };
  readonly 'lavoro-agile-unita': { readonly unit: string };
  readonly 'link-parlanti': { readonly kind: 'generico' | 'indirizzo'; readonly text: string; readonly count: number };
  readonly 'misura-completa': {
    readonly missing: readonly { readonly field: string; readonly count: number }[];
    readonly items: number;
    readonly total: number;
  };
  readonly 'misura-obiettivo': { readonly units: readonly string[] };
  readonly 'oiv-o-nucleo': Record<string, never>;
  readonly 'pap-cug-consigliera': { readonly missing: readonly ('cug' | 'parere_consigliera')[] };
  readonly 'pap-misurabile': {
    readonly missing: readonly { readonly field: string; readonly count: number }[];
    readonly items: number;
    readonly total: number;
  };
  readonly 'peso-mancante': { readonly phase: string };
  readonly 'pesi-fasi-100': { readonly sum: number; readonly weights: readonly number[] };
  readonly 'progressioni-quota': {
    readonly reason: 'assente' | 'oltre';
    readonly percentage: number | undefined;
    readonly maximum: number;
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
  readonly 'rischio-processi-coperti': {
    readonly reason: 'non-valutati' | 'senza-misura' | 'solo-misure-generali';
    readonly ids: readonly string[];
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
  readonly 'trasparenza-responsabili': {
    readonly missing: readonly { readonly field: string; readonly count: number }[];
    readonly items: number;
    readonly total: number;
  };
  readonly 'triennio-coerente': {
    readonly reason: 'durata' | 'anno-fuori' | 'altro-triennio';
    readonly found: string;
    readonly expected: string;
  };
  readonly 'unita-circolare': { readonly chain: readonly string[] };
  readonly 'unita-registrata': { readonly unit: string; readonly near: string | undefined };
  readonly 'unita-vs-titolari-eq': {
    readonly reason: 'totale' | 'voce';
    readonly posts: number;
    readonly units: number;
  };
}

export type RuleCode = keyof RuleFacts;
