/** The facts of each rule on the plan as a whole. Percentages, days and numbers of persons are plain numbers. */
export interface RuleFacts {
  readonly 'accessibilita-fisica-e-digitale': {
    readonly parts: readonly ('fisica' | 'digitale')[];
    readonly people: readonly ('over65' | 'disabilita')[];
  };
  readonly 'adozione-mancante': Record<string, never>;
  readonly 'anagrafica-minima': { readonly missing: readonly string[] };
  readonly 'aree-rischio-obbligatorie': { readonly missing: readonly string[] };
  /** The place is the act exactly: `[[atto:id]]` may take its place. */
  readonly 'atto-a-mano': { readonly written: string; readonly id: string };
  /** What is written, and what the register has instead. */
  readonly 'atto-coerente': {
    readonly what: 'data' | 'numero' | 'organo';
    readonly written: string;
    readonly id: string;
    readonly number: number;
    readonly date: string;
    readonly body: string;
  };
  readonly 'atto-giorno-improbabile': { readonly id: string; readonly date: string; readonly day: DayOff };
  readonly 'atto-numeri-crescenti': {
    readonly type: string;
    readonly body: string;
    readonly number: number;
    readonly date: string;
    readonly otherNumber: number;
    readonly otherDate: string;
  };
  readonly 'atto-numero-ambiguo': { readonly written: string; readonly years: readonly number[] };
  readonly 'atto-registrato': { readonly id: string; readonly near: string | undefined };
  readonly 'bilancio-coerente': { readonly date: string; readonly other: string };
  readonly 'campo-vuoto': { readonly field: string; readonly mayBeNone: boolean; readonly missing: boolean };
  /** `cells` of the table count fewer than `threshold` persons of one gender. */
  readonly 'cella-piccola': { readonly cells: number; readonly threshold: number };
  /** The first row without the number, and how many of all are without. */
  readonly 'celle-vuote': {
    readonly column: 'F' | 'M' | 'non_fruiscono' | 'destinatari' | 'ore' | 'full_time' | 'part_time';
    readonly row: string;
    readonly blank: number;
    readonly rows: number;
  };
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
  readonly 'criterio-pesi': { readonly phases: readonly string[]; readonly weight: number };
  readonly 'criterio-scadenza-inesistente': Record<string, never>;
  readonly 'criterio-soglia-indicatore': { readonly threshold: string };
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
  readonly 'dipendenze-in-ordine':
    | { readonly reason: 'circolo'; readonly chain: readonly string[] }
    | {
        readonly reason: 'prima';
        readonly phase: string;
        readonly date: string;
        readonly before: string;
        readonly dateBefore: string;
      };
  readonly 'disabilita-piccoli-numeri': {
    readonly where: 'quota' | 'assunzione';
    readonly number: number;
    readonly threshold: number;
  };
  readonly 'dup-riferimento': { readonly reason: 'assente' | 'senza-atto' };
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
  readonly 'fase-conclusa-senza-data': { readonly phases: readonly string[] };
  readonly 'fasi-in-ordine': {
    readonly phase: string;
    readonly date: string;
    readonly before: string;
    readonly dateBefore: string;
  };
  readonly 'fasi-minime': Record<string, never>;
  readonly 'figure-obbligatorie': { readonly missing: readonly string[]; readonly unnamed: readonly string[] };
  readonly 'fine-mese-sospetta': { readonly date: string; readonly last: string; readonly others: number };
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
  readonly 'identificativi-azioni': {
    readonly what: 'id' | 'ambito' | 'piano';
    readonly id: string;
    readonly field: string;
  };
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
  readonly 'indicatore-baseline': { readonly names: readonly string[] };
  readonly 'indicatore-formula': { readonly missing: 'denominatore' | 'unita'; readonly names: readonly string[] };
  readonly 'indicatore-presente': Record<string, never>;
  readonly 'indicatore-solo-processo': { readonly count: number };
  readonly 'indicatore-target': {
    readonly form: 'completo' | 'frase';
    readonly names: readonly string[];
    readonly year: number;
  };
  readonly 'interim-senza-nome': { readonly units: readonly string[] };
  /** `agreements` and `employees` are told when the plan gives both. */
  readonly 'lavoro-agile-base': {
    readonly reason: 'assente' | 'differenza';
    readonly written: number | undefined;
    readonly computed: number | undefined;
    readonly agreements: number | undefined;
    readonly employees: number | undefined;
  };
  readonly 'lavoro-agile-cinque-condizioni': {
    readonly missing: readonly (
      | 'servizi_utenti'
      | 'rotazione_e_prevalenza'
      | 'piattaforma'
      | 'arretrato'
      | 'dotazioni'
    )[];
  };
  readonly 'lavoro-agile-minimo': {
    /** Not known of a share that a text promises. */
    readonly year: number | undefined;
    readonly percentage: number;
    readonly minimum: number;
  };
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
  readonly 'mese-formato': { readonly period: string; readonly courses: number };
  readonly 'misura-completa': {
    readonly missing: readonly { readonly field: string; readonly count: number }[];
    readonly items: number;
    readonly total: number;
  };
  readonly 'misura-obiettivo': { readonly units: readonly string[] };
  readonly 'monitoraggio-copre-tutto': {
    readonly reason: 'assente' | 'incompleta';
    readonly parts: readonly { readonly part: string; readonly lacks: readonly ('chi' | 'come' | 'quando')[] }[];
  };
  readonly 'monitoraggio-soddisfazione': Record<string, never>;
  /** Each place, the first and the related, is the alias exactly: `name` may take its place. */
  readonly 'nome-unita-canonico': { readonly alias: string; readonly name: string; readonly times: number };
  readonly 'nomi-uniformi': { readonly written: string; readonly usual: string };
  readonly 'norma-completa': { readonly written: string; readonly year: number | undefined };
  readonly 'norma-tecnica': { readonly written: string; readonly right: string; readonly wrong: 'nome' | 'superata' };
  readonly 'norma-vigente': {
    readonly written: string;
    readonly article: string | undefined;
    readonly since: string;
    readonly now: string;
    readonly source: string;
  };
  readonly 'numerazione-fasi': {
    readonly reason: 'ripetuta' | 'salto';
    readonly label: string;
    readonly expected: string;
    readonly group: string;
  };
  readonly 'obiettivi-energia': Record<string, never>;
  /** `own` when the plan itself sets the limit that is passed. */
  readonly 'obiettivi-per-unita': {
    readonly unit: string;
    readonly cards: number;
    readonly least: number;
    readonly most: number;
    readonly own: boolean;
  };
  readonly 'obiettivo-anticorruzione': Record<string, never>;
  readonly 'obiettivo-formazione': { readonly hours: number };
  readonly 'obiettivo-tempi-pagamento': {
    readonly reason: 'assente' | 'peso';
    readonly weight: number | undefined;
    readonly minimum: number;
  };
  readonly 'oiv-o-nucleo': Record<string, never>;
  readonly 'ordine-procedimento': {
    readonly what: 'aperta' | 'chiusa' | 'rovesciata' | 'parere' | 'esecutivita';
    readonly date: string;
    readonly other: string;
  };
  readonly 'organigramma-da-registro': {
    readonly kind: 'area' | 'direzione' | 'settore' | 'servizio autonomo';
    readonly written: number;
    readonly registered: number;
  };
  readonly 'pap-cug-consigliera': { readonly missing: readonly ('cug' | 'parere_consigliera')[] };
  readonly 'pap-misurabile': {
    readonly missing: readonly { readonly field: string; readonly count: number }[];
    readonly items: number;
    readonly total: number;
  };
  /** `year` where the phases are of several years. */
  readonly 'pesi-fasi-100': {
    readonly year: number | undefined;
    readonly sum: number;
    readonly weights: readonly number[];
  };
  /** `without` indicators have no weight. */
  readonly 'pesi-indicatori-100': {
    readonly sum: number;
    readonly weights: readonly number[];
    readonly without: number;
  };
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
  readonly 'piano-senza-schede': Record<string, never>;
  readonly 'pluriennale-dichiarato': { readonly said: string; readonly field: boolean };
  readonly 'polarita-target': {
    readonly name: string;
    readonly polarity: '+' | '-';
    readonly value: number;
    readonly year: number;
    readonly valueBefore: number;
    readonly yearBefore: number;
  };
  readonly 'progressioni-quota': {
    readonly reason: 'assente' | 'oltre';
    readonly percentage: number | undefined;
    readonly maximum: number;
  };
  /** Each place is exactly what is `written`: `right` may take its place, where it is known. */
  readonly 'refusi-noti': {
    readonly what: 'refuso' | 'doppia' | 'trattino';
    readonly written: string;
    readonly right: string | undefined;
  };
  readonly 'responsabile-cessato-prima': {
    readonly unit: string;
    readonly end: string;
    readonly adoption: string;
    readonly succeeded: boolean;
  };
  readonly 'responsabile-in-carica': {
    readonly unit: string;
    readonly from: string;
    /** The last day of a post that is still to be renewed. */
    readonly ends: string | undefined;
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
  readonly 'riga-duplicata': { readonly name: string; readonly table: string; readonly onlyMonth: boolean };
  readonly 'rischio-processi-coperti': {
    readonly reason: 'non-valutati' | 'senza-misura' | 'solo-misure-generali';
    readonly ids: readonly string[];
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
  readonly 'scadenze-agid': {
    readonly what: 'dichiarazione' | 'obiettivi';
    readonly entro: string;
    readonly written: string | undefined;
  };
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
  readonly 'semplificazione-elenco': {
    readonly reason: 'elenco' | 'misura';
    readonly missing: readonly ('target' | 'ufficio')[];
  };
  readonly 'sequenza-codici': {
    readonly unit: string;
    readonly missing: readonly string[];
    readonly before: string;
    readonly after: string;
  };
  readonly 'sezioni-obbligatorie': {
    readonly file: string;
    readonly section: string;
    readonly form: 'ordinaria' | 'semplificata';
  };
  readonly 'sezioni-vuote': { readonly file: string; readonly section: string };
  readonly 'solo-rinvio': { readonly file: string; readonly section: string };
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
  readonly 'spazi-doppi': { readonly times: number };
  readonly 'stesso-testo-fasi': { readonly phase: string; readonly like: string; readonly whole: boolean };
  readonly 'tabella-senza-righe': { readonly field: string };
  readonly 'target-migliorativo': {
    readonly name: string;
    readonly polarity: '+' | '-';
    readonly baseline: number;
    readonly value: number;
    readonly year: number;
  };
  /** `computed` is `days` days after the term of the budget, or named by the law; `late` is in days. */
  readonly 'termine-adozione': {
    readonly what: 'dichiarato' | 'festivo' | 'tardi';
    readonly date: string;
    readonly computed: string;
    readonly days: number | undefined;
    readonly budget: string | undefined;
    readonly late: number;
    readonly holiday: DayOff | undefined;
  };
  readonly 'tipologie-minime': {
    readonly missing: readonly ('semplificazione' | 'digitalizzazione' | 'accessibilita' | 'pari-opportunita')[];
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
  readonly 'unita-senza-obiettivi': { readonly units: readonly string[] };
  readonly 'unita-vs-titolari-eq': {
    readonly reason: 'totale' | 'voce';
    readonly posts: number;
    readonly units: number;
  };
  readonly 'url-coerenti': { readonly what: 'http' | 'dominio'; readonly address: string; readonly own: string };
  readonly 'validazione-presente': {
    readonly cards: number;
    readonly total: number;
    readonly missing: readonly ('validazione' | 'data' | 'esito')[];
  };
  readonly 'voci-ripetute': { readonly text: string; readonly within: boolean };
  readonly 'vp-indicatori': {
    readonly reason: 'assente' | 'senza-indicatore' | 'incompleto';
    readonly codes: readonly string[];
  };
  readonly 'vp-numero': { readonly count: number; readonly maximum: number };
  readonly 'vp-senza-obiettivi': { readonly codes: readonly string[] };
}

export type RuleCode = keyof RuleFacts;

/** Why nobody works on a day: a Sunday, or the holiday that it is. */
export type DayOff =
  | 'domenica'
  | 'capodanno'
  | 'epifania'
  | 'pasqua'
  | 'lunedi-dell-angelo'
  | 'liberazione'
  | 'lavoro'
  | 'repubblica'
  | 'san-francesco'
  | 'ferragosto'
  | 'ognissanti'
  | 'immacolata'
  | 'natale'
  | 'santo-stefano';
