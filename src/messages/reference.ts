import type { Language } from './languages.ts';

/** The words of what is made from the schemas and the program: the pages of docs/reference/ and the manual. */
export interface ReferenceWords {
  readonly index: {
    readonly title: string;
    readonly introduction: string;
    readonly files: string;
    readonly filesColumns: readonly [string, string, string];
    readonly program: string;
    /** What each of the other pages holds, by the name of its file. */
    readonly pages: Readonly<Record<'tipi-comuni' | 'comandi' | 'formati' | 'codici-di-uscita', string>>;
    readonly rules: string;
  };
  readonly keys: {
    readonly title: string;
    readonly place: string;
    readonly firstLine: string;
    readonly columns: readonly [string, string, string, string];
    readonly yes: string;
    /** Required only where another key is missing. */
    without(key: string): string;
    readonly example: string;
    readonly examples: string;
    readonly values: string;
    /** The group or the entries of the list under a key. */
    group(path: string): string;
    entries(path: string): string;
    readonly common: string;
    readonly commonIntroduction: string;
  };
  readonly types: {
    readonly text: string;
    readonly number: string;
    readonly integer: string;
    readonly boolean: string;
    readonly empty: string;
    readonly group: string;
    readonly choice: string;
    readonly or: string;
    listOf(type: string): string;
    /** A value for each year, or for each name. */
    perYear(type: string): string;
    perName(type: string): string;
    from(minimum: number): string;
    upTo(maximum: number): string;
    between(minimum: number, maximum: number): string;
    characters(maximum: number): string;
    entries(minimum: number): string;
  };
  readonly commands: {
    readonly title: string;
    readonly introduction: string;
    readonly global: string;
    readonly columns: readonly [string, string];
  };
  readonly formats: {
    readonly title: string;
    readonly introduction: string;
    readonly plan: string;
    /** What each format is for, by its name. */
    readonly uses: Readonly<Record<string, string>>;
  };
  readonly exitCodes: {
    readonly title: string;
    readonly introduction: string;
    readonly columns: readonly [string, string];
    readonly meanings: Readonly<Record<'clean' | 'findings' | 'failure' | 'interrupted', string>>;
  };
  readonly manual: {
    readonly name: string;
    readonly synopsis: string;
    readonly description: string;
    readonly about: string;
    readonly commands: string;
    readonly options: string;
    readonly examples: string;
    readonly environment: string;
    /** What the program reads from its surroundings, by name. */
    readonly variables: Readonly<Record<string, string>>;
    readonly files: string;
    /** What the program reads and writes, by path. */
    readonly paths: Readonly<Record<string, string>>;
    readonly exitStatus: string;
  };
}

export const referenceWords: Readonly<Record<Language, ReferenceWords>> = {
  it: {
    index: {
      title: 'Riferimento',
      introduction:
        'Ogni chiave, ogni comando e ogni formato di piao. Per imparare a usarlo comincia dalla [guida](../guida/README.md).',
      files: 'I file di un piano',
      filesColumns: ['File', 'Contenuto', 'Dove sta'],
      program: 'Il programma',
      pages: {
        'tipi-comuni': 'le parti che si scrivono allo stesso modo in più file: date, scadenze, percentuali, indicatori',
        comandi: 'ogni comando, con argomenti, opzioni ed esempi',
        formati: 'ogni formato del rapporto di `piao check`, con un esempio',
        'codici-di-uscita': 'che cosa dice il numero con cui il programma finisce',
      },
      rules: 'che cosa controlla ciascuna regola, e perché',
    },
    keys: {
      title: 'Le chiavi',
      place: 'Dove sta',
      firstLine: 'Prima riga, perché l’editor completi e spieghi le chiavi:',
      columns: ['Chiave', 'Si scrive', 'Obbligatoria', 'Spiegazione'],
      yes: 'sì',
      without: (key) => `se manca ${key}`,
      example: 'Esempio',
      examples: 'Esempi',
      values: 'Valori',
      group: (path) => `${path}: le chiavi`,
      entries: (path) => `${path}: ogni voce dell’elenco`,
      common: 'Tipi comuni',
      commonIntroduction: 'Le parti che si scrivono allo stesso modo in più file del piano.',
    },
    types: {
      text: 'testo',
      number: 'numero',
      integer: 'numero intero',
      boolean: '`true` o `false`',
      empty: 'vuoto',
      group: 'gruppo di chiavi',
      choice: 'uno dei valori elencati',
      or: 'oppure',
      listOf: (type) => `elenco: ${type}`,
      perYear: (type) => `per ciascun anno: ${type}`,
      perName: (type) => `per ciascun nome: ${type}`,
      from: (minimum) => `da ${minimum} in su`,
      upTo: (maximum) => `fino a ${maximum}`,
      between: (minimum, maximum) => `da ${minimum} a ${maximum}`,
      characters: (maximum) => `al massimo ${maximum} caratteri`,
      entries: (minimum) => (minimum === 1 ? 'almeno una voce' : `almeno ${minimum} voci`),
    },
    commands: {
      title: 'Comandi',
      introduction: 'Quello che si legge anche con `piao help COMANDO`.',
      global: 'Opzioni di ogni comando',
      columns: ['Si scrive', 'Che cosa fa'],
    },
    formats: {
      title: 'Formati del rapporto',
      introduction:
        'Il formato si sceglie con `piao check --format NOME`; con `--format NOME:FILE` il rapporto va in un file, e l’opzione si può ripetere.',
      plan: 'Gli esempi sono quello che `piao check` scrive di un piano con queste due schede:',
      uses: {
        pretty: 'Per chi legge al terminale: il punto del file, che cosa non va, che cosa fare.',
        concise: 'Una riga per ogni problema, con file, riga e colonna: per gli editor e per cercare nel testo.',
        json: 'Per altri programmi: tutti i problemi con il punto di inizio e di fine.',
        sarif: 'SARIF 2.1.0, per i servizi che raccolgono i risultati dei controlli, come GitHub.',
        github: 'Annotazioni accanto alle righe modificate, in GitHub Actions.',
        gitlab: 'Rapporto Code Quality, per le richieste di unione in GitLab.',
        junit: 'Rapporto JUnit, un caso per file, per i servizi che mostrano i risultati delle prove.',
        markdown: 'Testo in Markdown, per il riepilogo di un’esecuzione automatica.',
      },
    },
    exitCodes: {
      title: 'Codici di uscita',
      introduction:
        'Il numero con cui piao finisce dice ai programmi che lo chiamano come è andata. Non dipende dal formato del rapporto. Nella maggior parte dei terminali si legge con `echo $?` subito dopo il comando.',
      columns: ['Codice', 'Significato'],
      meanings: {
        clean: 'Tutto bene.',
        findings:
          'Il piano ha errori, oppure più avvisi di quanti ne permette `--max-warnings`; con `piao verify`, il PDF è diverso da quello che viene dalle fonti.',
        failure:
          'Il programma non ha potuto lavorare: il comando è scritto male, la cartella non contiene un piano, manca un browser per il PDF, non si può scrivere.',
        interrupted: 'Il comando è stato interrotto con Ctrl-C. I file di prima sono rimasti interi.',
      },
    },
    manual: {
      name: 'NOME',
      synopsis: 'SINTASSI',
      description: 'DESCRIZIONE',
      about:
        'Ogni ufficio scrive il suo file YAML nella cartella del piano. piao dice che cosa non va, in quale riga e che cosa fare; quando non ci sono errori scrive la pagina, il PDF e i dati da pubblicare. Lavora senza rete e dagli stessi file fa sempre gli stessi documenti.',
      commands: 'COMANDI',
      options: 'OPZIONI',
      examples: 'ESEMPI',
      environment: 'AMBIENTE',
      variables: {
        PIAO_LANG: 'Lingua dei messaggi, it oppure en. L’opzione --lang vale di più.',
        PIAO_BROWSER: 'Chrome o Chromium con cui fare il PDF. L’opzione --browser vale di più.',
        NO_COLOR: 'Se non è vuota, i messaggi non hanno colori.',
        FORCE_COLOR: 'Se non è vuota, i messaggi hanno colori anche fuori da un terminale.',
        SOURCE_DATE_EPOCH: 'Data da scrivere nei documenti quando il piano non ne ha una, in secondi dal 1970.',
      },
      files: 'FILE',
      paths: {
        'piao/': 'La cartella del piano: si trova qui o in una cartella più in alto.',
        'piao/piao.yaml': 'Il manifesto: anni, forma, adozione, quanto chiedono le regole.',
        'piao-baseline.json': 'I problemi già noti, scritti da piao check --update-baseline.',
        'dist/': 'Quello che piao build scrive.',
      },
      exitStatus: 'CODICI DI USCITA',
    },
  },
  en: {
    index: {
      title: 'Reference',
      introduction:
        'Every key, command and format of piao. To learn how to use it begin with the [handbook](../guida/README.md).',
      files: 'The files of a plan',
      filesColumns: ['File', 'Content', 'Its place'],
      program: 'The program',
      pages: {
        'tipi-comuni': 'the parts that are written alike in several files: dates, deadlines, percentages, indicators',
        comandi: 'every command, with its arguments, options and examples',
        formati: 'every format of the report of `piao check`, with an example',
        'codici-di-uscita': 'what the number says with which the program ends',
      },
      rules: 'what each rule checks, and why',
    },
    keys: {
      title: 'The keys',
      place: 'Its place',
      firstLine: 'The first line, so that the editor completes and explains the keys:',
      columns: ['Key', 'Is written as', 'Required', 'Explanation'],
      yes: 'yes',
      without: (key) => `without ${key}`,
      example: 'Example',
      examples: 'Examples',
      values: 'Values',
      group: (path) => `${path}: its keys`,
      entries: (path) => `${path}: each entry of the list`,
      common: 'Common types',
      commonIntroduction: 'The parts that are written alike in several files of the plan.',
    },
    types: {
      text: 'text',
      number: 'number',
      integer: 'whole number',
      boolean: '`true` or `false`',
      empty: 'empty',
      group: 'group of keys',
      choice: 'one of the listed values',
      or: 'or',
      listOf: (type) => `list: ${type}`,
      perYear: (type) => `for each year: ${type}`,
      perName: (type) => `for each name: ${type}`,
      from: (minimum) => `from ${minimum} up`,
      upTo: (maximum) => `up to ${maximum}`,
      between: (minimum, maximum) => `from ${minimum} to ${maximum}`,
      characters: (maximum) => `at most ${maximum} characters`,
      entries: (minimum) => (minimum === 1 ? 'at least one entry' : `at least ${minimum} entries`),
    },
    commands: {
      title: 'Commands',
      introduction: 'What `piao help COMMAND` tells as well.',
      global: 'Options of every command',
      columns: ['Is written as', 'Does'],
    },
    formats: {
      title: 'Formats of the report',
      introduction:
        'The format is chosen with `piao check --format NAME`; with `--format NAME:FILE` the report goes to a file, and the option may be repeated.',
      plan: 'The examples are what `piao check` writes of a plan with these two cards:',
      uses: {
        pretty: 'For who reads at a terminal: the place in the file, what is wrong, what to do.',
        concise: 'One line for each finding, with file, line and column: for editors, and to search in.',
        json: 'For other programs: every finding with where it begins and ends.',
        sarif: 'SARIF 2.1.0, for services that gather the results of checks, such as GitHub.',
        github: 'Annotations beside the changed lines, in GitHub Actions.',
        gitlab: 'A Code Quality report, for merge requests in GitLab.',
        junit: 'A JUnit report, a case for each file, for services that show the results of tests.',
        markdown: 'Text in Markdown, for the summary of an automatic run.',
      },
    },
    exitCodes: {
      title: 'Exit codes',
      introduction:
        'The number with which piao ends tells the programs that call it how it went. It does not depend on the format of the report. In most terminals `echo $?` shows it right after the command.',
      columns: ['Code', 'Means'],
      meanings: {
        clean: 'Nothing is wrong.',
        findings:
          'The plan has errors, or more warnings than `--max-warnings` allows; with `piao verify`, the PDF is not the one that the sources make.',
        failure:
          'The program could not run: the command is not written well, the folder holds no plan, there is no browser for the PDF, there is no way to write.',
        interrupted: 'The command was stopped with Ctrl-C. The files that were there are whole.',
      },
    },
    manual: {
      name: 'NAME',
      synopsis: 'SYNOPSIS',
      description: 'DESCRIPTION',
      about:
        'Each office writes its own YAML file in the folder of the plan. piao says what is wrong, in which line and what to do; when there are no errors it writes the page, the PDF and the data to publish. It works without a network, and makes the same documents of the same files.',
      commands: 'COMMANDS',
      options: 'OPTIONS',
      examples: 'EXAMPLES',
      environment: 'ENVIRONMENT',
      variables: {
        PIAO_LANG: 'Language of the messages, it or en. The option --lang comes first.',
        PIAO_BROWSER: 'Chrome or Chromium to make the PDF with. The option --browser comes first.',
        NO_COLOR: 'Unless empty, the messages have no colours.',
        FORCE_COLOR: 'Unless empty, the messages have colours outside a terminal too.',
        SOURCE_DATE_EPOCH: 'Date to write in documents when the plan has none, in seconds since 1970.',
      },
      files: 'FILES',
      paths: {
        'piao/': 'The folder of the plan: it is found here or in a folder above.',
        'piao/piao.yaml': 'The manifest: years, form, adoption, how much the rules ask.',
        'piao-baseline.json': 'The findings that are known, written by piao check --update-baseline.',
        'dist/': 'What piao build writes.',
      },
      exitStatus: 'EXIT STATUS',
    },
  },
};
