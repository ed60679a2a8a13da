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
  readonly 'coinvolti-tutti': {
    readonly phase: string;
    readonly said: string;
    readonly listed: number;
    readonly expected: number;
  };
  readonly 'collaborazione-dichiarata': { readonly units: readonly string[] };
  readonly 'collegamento-vp': { readonly cards: number; readonly all: number };
  readonly 'criterio-pesi': { readonly phases: readonly string[]; readonly weight: number };
  readonly 'criterio-scadenza-inesistente': Record<string, never>;
  readonly 'criterio-soglia-indicatore': { readonly threshold: string };
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
  readonly 'fine-mese-sospetta': { readonly date: string; readonly last: string; readonly others: number };
  readonly 'forma-coerente': { readonly form: 'ordinaria' | 'semplificata'; readonly employees: number };
  readonly 'immagine-senza-alternativa': { readonly file: string };
  readonly 'indicatore-baseline': { readonly names: readonly string[] };
  readonly 'indicatore-formula': { readonly missing: 'denominatore' | 'unita'; readonly names: readonly string[] };
  readonly 'indicatore-presente': Record<string, never>;
  readonly 'indicatore-solo-processo': { readonly count: number };
  readonly 'indicatore-target': {
    readonly form: 'completo' | 'frase';
    readonly names: readonly string[];
    readonly year: number;
  };
  readonly 'lavoro-agile-minimo': { readonly year: number; readonly percentage: number; readonly minimum: number };
  readonly 'lavoro-agile-righe': {
    readonly column: 'totale' | 'effettivi';
    readonly written: number;
    readonly computed: number;
  };
  /** `without` indicators have no weight. */
  readonly 'pesi-indicatori-100': {
    readonly sum: number;
    readonly weights: readonly number[];
    readonly without: number;
  };
  readonly 'peso-mancante': { readonly phase: string };
  readonly 'pesi-fasi-100': { readonly sum: number; readonly weights: readonly number[] };
  readonly 'pluriennale-dichiarato': { readonly said: string; readonly field: boolean };
  readonly 'polarita-target': {
    readonly name: string;
    readonly polarity: '+' | '-';
    readonly value: number;
    readonly year: number;
    readonly valueBefore: number;
    readonly yearBefore: number;
  };
  readonly 'responsabile-in-carica': {
    readonly unit: string;
    readonly from: string;
    readonly deadlines: readonly string[];
  };
  /** `moved` where the deadline is the one that the change itself moves. */
  readonly 'revisione-dopo-scadenza': { readonly date: string; readonly deadline: string; readonly moved: boolean };
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
  readonly 'risorse-quantificate': { readonly cards: number; readonly all: number };
  readonly 'risultato-oltre-scadenza': { readonly said: string; readonly final: string };
  readonly 'scadenza-circolare': { readonly phase: string };
  readonly 'scadenza-festiva': {
    readonly date: string;
    readonly holiday:
      | 'capodanno'
      | 'epifania'
      | 'pasqua'
      | 'lunedi-dell-angelo'
      | 'liberazione'
      | 'lavoro'
      | 'repubblica'
      | 'ferragosto'
      | 'san-francesco'
      | 'ognissanti'
      | 'immacolata'
      | 'natale'
      | 'santo-stefano';
  };
  readonly 'scadenza-finale-mancante': Record<string, never>;
  readonly 'scadenza-finale-oltre': { readonly final: string; readonly last: string; readonly days: number };
  readonly 'scadenza-finale-ultima-fase': { readonly final: string; readonly last: string };
  readonly 'scadenza-non-data': { readonly phases: readonly string[]; readonly final: boolean };
  readonly 'scadenza-oltre-esercizio': { readonly date: string; readonly year: number };
  /** `whole` of the cards end before that day. */
  readonly 'scadenza-prima-adozione': {
    readonly date: string;
    readonly phases: number;
    readonly cards: number;
    readonly whole: number;
  };
  readonly 'scadenza-prima-esercizio': { readonly date: string; readonly year: number; readonly others: number };
  readonly 'scadenza-relativa-calcolata': {
    readonly date: string;
    readonly limit: string;
    readonly reason: 'adozione' | 'anno';
  };
  readonly 'scadenza-relativa-risolvibile': {
    readonly from: 'atto' | 'fase' | 'fase-assente' | 'evento';
    readonly name: string;
    /** What the phases of the card are called. */
    readonly phases: readonly string[];
  };
  readonly 'scadenze-accatastate': { readonly date: string; readonly phases: readonly string[] };
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
  readonly 'target-migliorativo': {
    readonly name: string;
    readonly polarity: '+' | '-';
    readonly baseline: number;
    readonly value: number;
    readonly year: number;
  };
  readonly 'triennio-coerente': {
    readonly reason: 'durata' | 'anno-fuori' | 'altro-triennio';
    readonly found: string;
    readonly expected: string;
  };
  readonly 'unita-circolare': { readonly chain: readonly string[] };
  readonly 'unita-registrata': { readonly unit: string; readonly near: string | undefined };
  readonly 'vp-senza-obiettivi': { readonly codes: readonly string[] };
}

export type RuleCode = keyof RuleFacts;
