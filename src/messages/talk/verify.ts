import type { Json, Step } from '../../verify/compare-data.ts';
import type { DifferenceKind, DifferenceOf } from '../../verify/difference.ts';
import type { DocumentPart, MetadataField } from '../../verify/pdf-contents.ts';
import type { ReadFault } from '../../verify/read-fault.ts';
import type { Language } from '../languages.ts';
import { counted, decimal, listed, named, quoted } from '../wording.ts';

/** Who made a PDF. */
interface Makers {
  readonly piao: string;
  readonly browser: string;
}

/** Kinds of difference that are told under one title, in the order in which they are told. */
export const groups = {
  attachments: ['attachment'],
  data: ['data'],
  sources: ['source'],
  text: ['pages', 'text', 'texts'],
  structure: ['structure'],
  links: ['link'],
  drawing: ['drawing'],
  metadata: ['metadata'],
  other: ['document', 'bytes'],
} as const satisfies Readonly<Record<string, readonly DifferenceKind[]>>;

export type Group = keyof typeof groups;

type DifferenceWords = { readonly [Kind in DifferenceKind]: (difference: DifferenceOf<Kind>) => string };

interface VerifyTalk {
  /** After the name of the file. */
  readonly identical: string;
  sameContent(other: { readonly browser: boolean; readonly version: boolean }): string;
  readonly different: string;
  /** What was compared, where all of it is the same but the bytes. */
  readonly allTheSame: string;
  /** How to have the same bytes, where another browser printed. */
  browserForBytes(browser: string): string;
  /** Who made the PDF, and who makes it here. */
  makers(there: Makers, here: Makers): string;
  /** That a drawing may depend on the browser, and how to know. */
  drawingMayDiffer(browser: string): string;
  readonly groups: Readonly<Record<Group, string>>;
  readonly differences: DifferenceWords;
  more(count: number): string;
  /** What does not differ. */
  same(names: readonly string[]): string;
  /** The last line: what was compared with what, and what that proves. */
  readonly proves: {
    readonly carried: string;
    named(sources: string): string;
    readonly differsFromCarried: string;
    differsFromNamed(sources: string): string;
    readonly nothing: string;
  };
  carriedWithErrors(errors: number): string;
  readonly progress: Readonly<Record<'reading' | 'comparing', string>>;
  faults(fault: ReadFault, path: string, file: string | undefined): string;
  missing(path: string): string;
  notFile(path: string): string;
  tooLargeFile(path: string, megabytes: number): string;
  archive(path: string, fault: 'unreadable' | 'outside' | 'repeated' | 'too-large', file: string | undefined): string;
  noManifest(path: string): string;
  carriedManifest(path: string): string;
  sourcesWithErrors(errors: number, sources: string): string;
  sourcesUnknown(sources: string): string;
  noPlanAt(sources: string): string;
  gitMissing(sources: string): string;
  gitFailed(reason: string): string;
  browserMissing(tried: readonly string[]): string;
  browserStart(path: string): string;
}

/** What `piao verify` says. */
export const verifyTalk: Readonly<Record<Language, VerifyTalk>> = {
  it: {
    identical: 'uguale al byte',
    sameContent: ({ browser, version }) =>
      `stesso contenuto, ${[...(browser ? ['altro browser'] : []), ...(version ? ['altra versione di piao'] : [])].join(' e ')}`,
    different: 'diverso',
    allTheSame:
      'Sono uguali i dati e gli altri allegati, il testo nell’ordine in cui si legge, la struttura, i collegamenti, il disegno delle pagine e i metadati; i byte no.',
    browserForBytes: (browser) => `Per un confronto al byte serve ${browser}: si indica con --browser PERCORSO.`,
    makers: (there, here) =>
      `Il PDF dice di essere fatto con piao ${there.piao} e ${there.browser}; qui ci sono piao ${here.piao} e ${here.browser}.`,
    drawingMayDiffer: (browser) =>
      `Le lettere e le linee possono dipendere dal browser: se è così lo dice un confronto con ${browser}, che si indica con --browser PERCORSO.`,
    groups: {
      attachments: 'Allegati',
      data: 'Dati (piao.json)',
      sources: 'File delle fonti (fonti.zip)',
      text: 'Testo delle pagine',
      structure: 'Struttura',
      links: 'Collegamenti',
      drawing: 'Disegno delle pagine',
      metadata: 'Metadati',
      other: 'Altro',
    },
    differences: {
      attachment: ({ change, file }) => `${named(file)} ${attachmentChanges.it[change]}`,
      data: (difference) => dataInWords(difference, 'it'),
      source: ({ change, file }) => `${named(file)} ${sourceChanges.it[change]}`,
      pages: ({ here, there }) =>
        `${counted(there, 'pagina', 'pagine')}, dalle fonti ${here === 1 ? 'ne viene 1' : `ne vengono ${here}`}`,
      text: ({ heading, here, page, there }) => `${pageAndHeading(page, heading, 'it')}: ${changed(there, here, 'it')}`,
      texts: () => 'è cambiato troppo per dirlo punto per punto',
      structure: ({ pages }) => `i tag non sono gli stessi: ${pagesNamed(pages, 'it')}`,
      link: ({ here, page, there }) => `pagina ${page}: ${changed(there, here, 'it')}`,
      drawing: ({ pages }) => `lettere, linee o figure non sono disegnate allo stesso modo: ${pagesNamed(pages, 'it')}`,
      metadata: ({ field, here, there }) =>
        field === 'XMP'
          ? 'il pacchetto XMP non dice le stesse cose'
          : `${metadataFields.it[field]}: ${changed(there, here, 'it')}`,
      document: ({ part }) => documentParts.it[part],
      bytes: () =>
        'tutto quello che piao legge è uguale, i byte no: il file è stato salvato di nuovo con un altro programma, o cambiato dove chi legge non vede',
    },
    more: (count) => `e ${counted(count, 'altra differenza', 'altre differenze')}`,
    same: (names) => `Uguali: ${listed(names, 'e')}.`,
    proves: {
      carried:
        'Questo dimostra che il PDF corrisponde alle fonti che porta con sé. Se quelle fonti siano le vostre lo dice solo --sources.',
      named: (sources) => `Questo dimostra che il PDF corrisponde alle fonti in ${named(sources)}.`,
      differsFromCarried:
        'Il confronto è con le fonti che il PDF porta con sé: non dice se quelle siano le vostre, lo dice solo --sources.',
      differsFromNamed: (sources) => `Il confronto è con le fonti in ${named(sources)}.`,
      nothing: 'Senza le fonti il PDF non si può rifare: indicale con --sources.',
    },
    carriedWithErrors: (errors) =>
      `Le fonti che il PDF porta con sé hanno ${counted(errors, 'errore', 'errori')}: da fonti così piao non fa un PDF, se non una bozza.`,
    progress: { reading: 'Leggo il PDF', comparing: 'Confronto' },
    faults: (fault, path, file) => faultWords.it[fault](named(path), named(file ?? '')),
    missing: (path) => `${named(path)} non c’è: controlla il nome.`,
    notFile: (path) => `${named(path)} non è un file: indica un PDF.`,
    tooLargeFile: (path, megabytes) =>
      `${named(path)} supera ${megabytes} MB: nessun piano è così grande, e non viene letto.`,
    archive: (path, fault, file) =>
      `In ${named(path)} l’allegato “fonti.zip” ${archiveFaults.it[fault](quoted(file ?? ''))}. Con --sources si confronta il PDF con altre fonti.`,
    noManifest: (path) =>
      `In ${named(path)} manca piao.yaml, o ha errori: senza non si può rifare il PDF. Vedi che cosa non va con piao check.`,
    carriedManifest: (path) =>
      `Tra le fonti che ${named(path)} porta con sé manca piao.yaml, o ha errori: non si può rifare il PDF. Con --sources si confronta con altre fonti.`,
    sourcesWithErrors: (errors, sources) =>
      `Le fonti in ${named(sources)} hanno ${counted(errors, 'errore', 'errori')}: piao non ne fa un PDF. Vedi che cosa non va con piao check.`,
    sourcesUnknown: (sources) => `${named(sources)} non è una cartella, e git non conosce una revisione con quel nome.`,
    noPlanAt: (sources) =>
      `Nella revisione ${named(sources)} non c’è il piano. Se era in un’altra cartella, scrivi REVISIONE:CARTELLA.`,
    gitMissing: (sources) =>
      `${named(sources)} non è una cartella, e per una revisione serve il programma git, che qui non c’è.`,
    gitFailed: (reason) =>
      `Git non ha risposto${reason === '' ? '' : `: ${reason}`}. Prova git status in questa cartella.`,
    browserMissing: (tried) =>
      `Per rifare il PDF serve Chrome o Chromium, e qui non c’è (cercati: ${tried.join(', ')}). Installalo, o indicalo con --browser PERCORSO o PIAO_BROWSER.`,
    browserStart: (path) => `Il browser ${named(path)} non parte. Provane un altro con --browser PERCORSO.`,
  },
  en: {
    identical: 'the same to the byte',
    sameContent: ({ browser, version }) =>
      `same content, ${[...(browser ? ['another browser'] : []), ...(version ? ['another version of piao'] : [])].join(' and ')}`,
    different: 'different',
    allTheSame:
      'The data and the other attachments, the text in the order of reading, the structure, the links, the drawing of the pages and the metadata are the same; the bytes are not.',
    browserForBytes: (browser) => `To compare to the byte takes ${browser}: name it with --browser PATH.`,
    makers: (there, here) =>
      `The PDF says that piao ${there.piao} and ${there.browser} made it; here are piao ${here.piao} and ${here.browser}.`,
    drawingMayDiffer: (browser) =>
      `Letters and lines may depend on the browser: whether they do is told by a comparison with ${browser}, named with --browser PATH.`,
    groups: {
      attachments: 'Attachments',
      data: 'Data (piao.json)',
      sources: 'Files of the sources (fonti.zip)',
      text: 'Text of the pages',
      structure: 'Structure',
      links: 'Links',
      drawing: 'Drawing of the pages',
      metadata: 'Metadata',
      other: 'Other',
    },
    differences: {
      attachment: ({ change, file }) => `${named(file)} ${attachmentChanges.en[change]}`,
      data: (difference) => dataInWords(difference, 'en'),
      source: ({ change, file }) => `${named(file)} ${sourceChanges.en[change]}`,
      pages: ({ here, there }) => `${counted(there, 'page', 'pages')}, the sources make ${here}`,
      text: ({ heading, here, page, there }) => `${pageAndHeading(page, heading, 'en')}: ${changed(there, here, 'en')}`,
      texts: () => 'changed too much to be told point by point',
      structure: ({ pages }) => `the tags are not the same: ${pagesNamed(pages, 'en')}`,
      link: ({ here, page, there }) => `page ${page}: ${changed(there, here, 'en')}`,
      drawing: ({ pages }) => `letters, lines or figures are not drawn alike: ${pagesNamed(pages, 'en')}`,
      metadata: ({ field, here, there }) =>
        field === 'XMP'
          ? 'the XMP packet does not say the same'
          : `${metadataFields.en[field]}: ${changed(there, here, 'en')}`,
      document: ({ part }) => documentParts.en[part],
      bytes: () =>
        'all that piao reads is the same, the bytes are not: the file was saved again by another program, or changed where no reader sees it',
    },
    more: (count) => `and ${counted(count, 'other difference', 'other differences')}`,
    same: (names) => `The same: ${listed(names, 'and')}.`,
    proves: {
      carried:
        'This proves that the PDF corresponds to the sources that it carries. Whether those are yours only --sources can tell.',
      named: (sources) => `This proves that the PDF corresponds to the sources in ${named(sources)}.`,
      differsFromCarried:
        'It was compared with the sources that it carries: whether those are yours only --sources can tell.',
      differsFromNamed: (sources) => `It was compared with the sources in ${named(sources)}.`,
      nothing: 'Without the sources the PDF cannot be made again: name them with --sources.',
    },
    carriedWithErrors: (errors) =>
      `The sources that the PDF carries have ${counted(errors, 'error', 'errors')}: of such sources piao makes no PDF, unless a draft.`,
    progress: { reading: 'Reading the PDF', comparing: 'Comparing' },
    faults: (fault, path, file) => faultWords.en[fault](named(path), named(file ?? '')),
    missing: (path) => `${named(path)} is not there: check the name.`,
    notFile: (path) => `${named(path)} is no file: name a PDF.`,
    tooLargeFile: (path, megabytes) =>
      `${named(path)} has more than ${megabytes} MB: no plan is that large, and it is not read.`,
    archive: (path, fault, file) =>
      `In ${named(path)} the attachment “fonti.zip” ${archiveFaults.en[fault](quoted(file ?? ''))}. With --sources the PDF is compared with other sources.`,
    noManifest: (path) =>
      `In ${named(path)} piao.yaml is missing, or has errors: without it the PDF cannot be made again. See what is wrong with piao check.`,
    carriedManifest: (path) =>
      `Among the sources that ${named(path)} carries piao.yaml is missing, or has errors: the PDF cannot be made again. With --sources it is compared with other sources.`,
    sourcesWithErrors: (errors, sources) =>
      `The sources in ${named(sources)} have ${counted(errors, 'error', 'errors')}: piao makes no PDF of them. See what is wrong with piao check.`,
    sourcesUnknown: (sources) => `${named(sources)} is no folder, and git knows no revision of that name.`,
    noPlanAt: (sources) =>
      `The revision ${named(sources)} has no plan. If it was in another folder, write REVISION:FOLDER.`,
    gitMissing: (sources) => `${named(sources)} is no folder, and a revision needs the program git, which is not here.`,
    gitFailed: (reason) => `Git did not answer${reason === '' ? '' : `: ${reason}`}. Try git status in this folder.`,
    browserMissing: (tried) =>
      `To make the PDF again takes Chrome or Chromium, and there is none here (tried: ${tried.join(', ')}). Install it, or name it with --browser PATH or PIAO_BROWSER.`,
    browserStart: (path) => `The browser ${named(path)} does not start. Try another with --browser PATH.`,
  },
};

// --- words for facts ---------------------------------------------------------------------------------------------

type In<Words> = Readonly<Record<Language, Words>>;

const attachmentChanges: In<Readonly<Record<DifferenceOf<'attachment'>['change'], string>>> = {
  it: {
    missing: 'manca',
    foreign: 'non è di piao: è stato aggiunto',
    changed: 'non è quello che viene dalle fonti: è stato cambiato',
    resaved: 'contiene gli stessi file, ma è stato salvato di nuovo',
    described: 'ha un’altra descrizione',
  },
  en: {
    missing: 'is missing',
    foreign: 'is not of piao: it was added',
    changed: 'is not what the sources make: it was changed',
    resaved: 'has the same files in it, but was saved again',
    described: 'has another description',
  },
};

const sourceChanges: In<Readonly<Record<DifferenceOf<'source'>['change'], string>>> = {
  it: {
    added: 'non è nel PDF, nelle fonti c’è',
    removed: 'è nel PDF, nelle fonti non c’è',
    changed: 'nel PDF ha un altro contenuto',
  },
  en: {
    added: 'is not in the PDF, but in the sources',
    removed: 'is in the PDF, but not in the sources',
    changed: 'has other contents in the PDF',
  },
};

const metadataFields: In<Readonly<Record<MetadataField, string>>> = {
  it: {
    Title: 'titolo',
    Author: 'autore',
    Subject: 'oggetto',
    Keywords: 'parole chiave',
    Creator: 'programma',
    Producer: 'browser',
    CreationDate: 'data',
    ModDate: 'data di modifica',
    XMP: 'XMP',
  },
  en: {
    Title: 'title',
    Author: 'author',
    Subject: 'subject',
    Keywords: 'keywords',
    Creator: 'program',
    Producer: 'browser',
    CreationDate: 'date',
    ModDate: 'date of change',
    XMP: 'XMP',
  },
};

const documentParts: In<Readonly<Record<DocumentPart, string>>> = {
  it: {
    outline: 'i segnalibri non sono gli stessi',
    language: 'la lingua dichiarata non è la stessa',
    labels: 'i numeri delle pagine non sono gli stessi',
    opening: 'all’apertura il PDF fa qualcosa che piao non scrive',
    scripts: 'il PDF contiene programmi (JavaScript), che piao non scrive',
    fields: 'il PDF contiene campi da compilare o firme, che piao non scrive',
    view: 'il modo in cui si apre non è lo stesso',
    layers: 'il PDF contiene livelli, che piao non scrive',
  },
  en: {
    outline: 'the bookmarks are not the same',
    language: 'the declared language is not the same',
    labels: 'the numbers of the pages are not the same',
    opening: 'when opened the PDF does something that piao does not write',
    scripts: 'the PDF has programs in it (JavaScript), which piao does not write',
    fields: 'the PDF has fields to fill in or signatures, which piao does not write',
    view: 'the way in which it opens is not the same',
    layers: 'the PDF has layers, which piao does not write',
  },
};

const faultWords: In<Readonly<Record<ReadFault, (path: string, file: string) => string>>> = {
  it: {
    empty: (path) => `${path} è vuoto.`,
    'not-pdf': (path) => `${path} non è un PDF.`,
    truncated: (path) => `${path} non è intero: manca la fine. Scaricalo o copialo di nuovo.`,
    encrypted: (path) =>
      `${path} è protetto da una password o cifrato: piao non fa PDF così, e non può leggerlo. Cerca l’originale.`,
    damaged: (path) => `${path} è danneggiato e non si legge. Scaricalo o copialo di nuovo.`,
    foreign: (path) =>
      `${path} non è stato fatto da piao, o ha perso i metadati che lo dicono (succede quando si stampa o si converte di nuovo).`,
    'attachment-too-large': (path, file) =>
      `In ${path} l’allegato ${file} è più grande di quanto un piano può essere, e non viene aperto.`,
    'attachment-damaged': (path, file) => `In ${path} l’allegato ${file} è danneggiato e non si legge.`,
    'too-slow': (path) =>
      `Per leggere ${path} ci vuole troppo tempo. Se è un PDF grande, riprova con --timeout 10m; altrimenti è danneggiato.`,
    'too-heavy': (path) => `Per leggere ${path} ci vuole più memoria di quanta ne serve a un piano: è danneggiato.`,
  },
  en: {
    empty: (path) => `${path} is empty.`,
    'not-pdf': (path) => `${path} is no PDF.`,
    truncated: (path) => `${path} is not whole: its end is missing. Download or copy it again.`,
    encrypted: (path) =>
      `${path} is protected by a password or encrypted: piao makes no such PDF, and cannot read it. Look for the original.`,
    damaged: (path) => `${path} is damaged and cannot be read. Download or copy it again.`,
    foreign: (path) =>
      `${path} was not made by piao, or has lost the metadata that say so (as when it is printed or converted again).`,
    'attachment-too-large': (path, file) =>
      `In ${path} the attachment ${file} is larger than a plan can be, and is not opened.`,
    'attachment-damaged': (path, file) => `In ${path} the attachment ${file} is damaged and cannot be read.`,
    'too-slow': (path) =>
      `Reading ${path} takes too long. If it is a large PDF, try again with --timeout 10m; else it is damaged.`,
    'too-heavy': (path) => `Reading ${path} takes more memory than a plan needs: it is damaged.`,
  },
};

const archiveFaults: In<
  Readonly<Record<'unreadable' | 'outside' | 'repeated' | 'too-large', (file: string) => string>>
> = {
  it: {
    unreadable: () => 'è danneggiato e non si legge',
    outside: (file) => `contiene un file che uscirebbe dalla cartella, ${file}, e non viene aperto`,
    repeated: (file) => `contiene due volte il file ${file}, e non viene aperto`,
    'too-large': () => 'è più grande di quanto un piano può essere, e non viene aperto',
  },
  en: {
    unreadable: () => 'is damaged and cannot be read',
    outside: (file) => `has a file in it that would leave the folder, ${file}, and is not opened`,
    repeated: (file) => `has the file ${file} in it twice, and is not opened`,
    'too-large': () => 'is larger than a plan can be, and is not opened',
  },
};

// --- sentences ---------------------------------------------------------------------------------------------------

/** `obiettivo A di Settore Tecnico, fase 2: incidenza 20, nelle fonti 30`. */
function dataInWords({ here, place, there }: DifferenceOf<'data'>, language: Language): string {
  const last = place.at(-1);
  const isKey = last?.step === 'key';
  const above = (isKey ? place.slice(0, -1) : place).map((step) => stepInWords(step, language)).join(', ');
  const key = isKey ? `${stepInWords(last, language)} ` : '';
  const theirs = valueInWords(there, language);
  const ours = valueInWords(here, language);
  const sentence = {
    it:
      there === undefined
        ? `${key}manca, nelle fonti ${here === undefined ? 'manca' : isKey ? ours : 'c’è'}`
        : here === undefined
          ? `${isKey ? `${key}${theirs}` : 'c’è'}, nelle fonti manca`
          : `${key}${theirs}, nelle fonti ${ours}`,
    en:
      there === undefined
        ? `${key}missing, in the sources ${isKey ? ours : 'there'}`
        : here === undefined
          ? `${isKey ? `${key}${theirs}` : 'there'}, in the sources missing`
          : `${key}${theirs}, in the sources ${ours}`,
  }[language];
  return above === '' ? sentence : `${above}: ${sentence}`;
}

function stepInWords(step: Step, language: Language): string {
  switch (step.step) {
    case 'key':
      return step.key.replaceAll('_', ' ');
    case 'card':
      return language === 'it' ? `obiettivo ${step.code} di ${step.unit}` : `objective ${step.code} of ${step.unit}`;
    case 'phase':
      return language === 'it' ? `fase ${step.label}` : `phase ${step.label}`;
    case 'entry':
      return quoted(step.name);
    case 'number':
      return language === 'it' ? `voce ${step.number}` : `entry ${step.number}`;
  }
}

function valueInWords(value: Json | undefined, language: Language): string {
  if (typeof value === 'number') return decimal(value, language);
  if (typeof value === 'string') return quoted(value);
  if (typeof value === 'boolean') return { it: value ? 'sì' : 'no', en: value ? 'yes' : 'no' }[language];
  if (value === null || value === undefined) return { it: 'vuoto', en: 'empty' }[language];
  if (!Array.isArray(value)) return { it: 'un gruppo di dati', en: 'a group of data' }[language];
  const items = value as readonly Json[];
  if (items.every((item) => typeof item === 'string')) return quoted(items.join(', '));
  return { it: counted(items.length, 'voce', 'voci'), en: counted(items.length, 'entry', 'entries') }[language];
}

function pageAndHeading(page: number, heading: string | undefined, language: Language): string {
  const where = `${language === 'it' ? 'pagina' : 'page'} ${page}`;
  return heading === undefined ? where : `${where}, ${quoted(heading)}`;
}

function changed(there: string | undefined, here: string | undefined, language: Language): string {
  if (language === 'it') {
    if (there === undefined) return `manca, dalle fonti ${quoted(here ?? '')}`;
    return here === undefined
      ? `${quoted(there)}, dalle fonti niente`
      : `${quoted(there)}, dalle fonti ${quoted(here)}`;
  }
  if (there === undefined) return `missing, from the sources ${quoted(here ?? '')}`;
  return here === undefined
    ? `${quoted(there)}, from the sources nothing`
    : `${quoted(there)}, from the sources ${quoted(here)}`;
}

/** Pages named one by one; of more, how many. */
const mostPages = 10;

function pagesNamed(pages: readonly number[], language: Language): string {
  const names = pages.slice(0, mostPages).map(String);
  const beyond = pages.length - names.length;
  if (language === 'it') {
    const word = pages.length === 1 ? 'pagina' : 'pagine';
    return beyond > 0 ? `${word} ${names.join(', ')} e altre ${beyond}` : `${word} ${listed(names, 'e')}`;
  }
  const word = pages.length === 1 ? 'page' : 'pages';
  return beyond > 0 ? `${word} ${names.join(', ')} and ${beyond} more` : `${word} ${listed(names, 'and')}`;
}
