/** What can be wrong with the YAML of a file, whatever the file holds. */
export type SyntaxCode =
  | 'yaml/apostrofo'
  | 'yaml/carattere-mancante'
  | 'yaml/chiave-doppia'
  | 'yaml/citazione'
  | 'yaml/due-punti'
  | 'yaml/due-punti-mancanti'
  | 'yaml/etichetta'
  | 'yaml/file-vuoto'
  | 'yaml/inizio-non-ammesso'
  | 'yaml/piu-documenti'
  | 'yaml/rientro'
  | 'yaml/rimando'
  | 'yaml/sintassi'
  | 'yaml/spazio-dopo-due-punti'
  | 'yaml/tabulazione'
  | 'yaml/testo-dopo-virgolette'
  | 'yaml/trattino-mancante'
  | 'yaml/troppo-profondo'
  | 'yaml/virgola-mancante';

/** A fault in the YAML of a file, between two offsets. */
export interface SyntaxFault {
  readonly code: SyntaxCode;
  readonly start: number;
  readonly end: number;
  /** The text that the fault is about: a key, a character. */
  readonly detail: string;
}
