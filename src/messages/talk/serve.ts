import type { Language } from '../languages.ts';
import { counted, named } from '../wording.ts';

/** What `piao serve` says, at the terminal and in the page. */
export interface ServeTalk {
  started(folder: string): string;
  /** One rebuild: what changed, and how the plan stands. */
  rebuilt(files: readonly string[], outcome: string): string;
  readonly stopped: string;
  portTaken(port: number): string;
  portForbidden(port: number): string;
  readonly ports: string;
  cannotOpen(address: string): string;
  printed(pages: number): string;
  readonly page: PreviewWords;
}

/** The words around the findings in a page that is previewed. */
export interface PreviewWords {
  readonly name: string;
  readonly close: string;
  readonly pdf: string;
  readonly data: string;
  errors(count: number): string;
  warnings(count: number): string;
  infos(count: number): string;
  readonly sound: string;
  readonly stuck: string;
  readonly lastGood: string;
  readonly noneYet: string;
  readonly noneYetTitle: string;
  more(count: number): string;
  readonly gone: string;
  readonly refusals: Readonly<Record<'host' | 'origin' | 'method' | 'path', string>>;
  readonly notYet: string;
  readonly noPdf: string;
  readonly noPage: string;
}

/** Of many files the first; the rest is counted. */
const mostNamed = 3;

export const serveTalk: Readonly<Record<Language, ServeTalk>> = {
  it: {
    started: (folder) =>
      `Anteprima di ${named(folder)}: apri l’indirizzo in un browser. Si aggiorna a ogni salvataggio; Ctrl-C per finire.`,
    rebuilt: (files, outcome) => `${namedSome(files, (count) => `altri ${count}`)}: ${outcome}`,
    stopped: 'Anteprima chiusa.',
    portTaken: (port) =>
      `La porta ${port} è già usata da un altro programma. Scegline un’altra con --port, o lascia scegliere a piao togliendo --port.`,
    portForbidden: (port) =>
      `Il sistema non permette di usare la porta ${port}. Scegline un’altra con --port, per esempio 8080.`,
    ports: 'un numero da 1 a 65535',
    cannotOpen: (address) => `Il browser non si è aperto: aprilo tu all’indirizzo ${address}`,
    printed: (pages) => `PDF stampato: ${counted(pages, 'pagina', 'pagine')}.`,
    page: {
      name: 'Anteprima',
      close: 'Chiudi',
      pdf: 'PDF',
      data: 'Dati',
      errors: (count) => counted(count, 'errore', 'errori'),
      warnings: (count) => counted(count, 'avviso', 'avvisi'),
      infos: (count) => counted(count, 'nota', 'note'),
      sound: 'Nessun problema',
      stuck: 'Controllo non riuscito',
      lastGood: 'La pagina qui sotto è l’ultima senza errori: si aggiorna appena li correggi e salvi.',
      noneYet: 'La pagina del piano compare qui appena correggi gli errori e salvi.',
      noneYetTitle: 'La pagina non c’è ancora',
      more: (count) =>
        `${count === 1 ? 'Un altro non è mostrato' : `Altri ${count} non sono mostrati`}: l’elenco intero si vede con piao check.`,
      gone: 'L’anteprima si è fermata: questa pagina non si aggiorna più. Riavvia piao serve.',
      refusals: {
        host: 'Questo indirizzo non è quello dell’anteprima: usa quello scritto nel terminale.',
        origin: 'Un altro sito ha chiesto questa pagina: aprila dall’indirizzo scritto nel terminale.',
        method: 'L’anteprima si può solo leggere.',
        path: 'Qui non c’è nulla: la pagina del piano è all’indirizzo scritto nel terminale.',
      },
      notYet:
        'Il PDF e i dati si fanno quando il piano è senza errori: correggi quelli mostrati nella pagina del piano.',
      noPdf: 'PDF non fatto',
      noPage: 'Pagina non disponibile',
    },
  },
  en: {
    started: (folder) =>
      `Preview of ${named(folder)}: open the address in a browser. It follows every save; Ctrl-C to end.`,
    rebuilt: (files, outcome) => `${namedSome(files, (count) => `${count} more`)}: ${outcome}`,
    stopped: 'Preview closed.',
    portTaken: (port) =>
      `Another program already uses port ${port}. Choose another with --port, or leave --port out and piao chooses.`,
    portForbidden: (port) =>
      `The system does not allow the use of port ${port}. Choose another with --port, for instance 8080.`,
    ports: 'a number from 1 to 65535',
    cannotOpen: (address) => `The browser did not open: open it yourself at ${address}`,
    printed: (pages) => `PDF printed: ${counted(pages, 'page', 'pages')}.`,
    page: {
      name: 'Preview',
      close: 'Close',
      pdf: 'PDF',
      data: 'Data',
      errors: (count) => counted(count, 'error', 'errors'),
      warnings: (count) => counted(count, 'warning', 'warnings'),
      infos: (count) => counted(count, 'note', 'notes'),
      sound: 'No problems',
      stuck: 'Check not done',
      lastGood: 'The page below is the last one without errors: it follows as soon as you correct them and save.',
      noneYet: 'The page of the plan appears here as soon as you correct the errors and save.',
      noneYetTitle: 'There is no page yet',
      more: (count) =>
        `${count === 1 ? 'One more is not shown' : `${count} more are not shown`}: piao check lists them all.`,
      gone: 'The preview has stopped: this page no longer follows. Start piao serve again.',
      refusals: {
        host: 'This is not the address of the preview: use the one written in the terminal.',
        origin: 'Another site asked for this page: open it from the address written in the terminal.',
        method: 'The preview can only be read.',
        path: 'Nothing is here: the page of the plan is at the address written in the terminal.',
      },
      notYet: 'The PDF and the data are made when the plan has no errors: correct those shown in the page of the plan.',
      noPdf: 'PDF not made',
      noPage: 'Page not available',
    },
  },
};

/** `a, b, altri 4`. */
function namedSome(files: readonly string[], others: (count: number) => string): string {
  // a single one more is named rather than counted
  const shown = files.slice(0, files.length > mostNamed + 1 ? mostNamed : undefined);
  const left = files.length - shown.length;
  return [...shown, ...(left > 0 ? [others(left)] : [])].join(', ');
}
