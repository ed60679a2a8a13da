import type { Messages } from './messages.ts';
import { between, citation, counted, decimal, listed, named, quoted, shown, sized } from './wording.ts';

const types: Readonly<Record<string, string>> = {
  array: 'un elenco',
  boolean: 'vero o falso (true, false)',
  integer: 'un numero intero',
  null: 'niente',
  number: 'un numero',
  object: 'un gruppo di campi',
  string: 'un testo',
};

const comparisons: Readonly<Record<string, string>> = { '<=': 'al massimo', '>=': 'almeno' };

/** What the system says by a code, for the codes that people meet. */
const systemReasons: Readonly<Record<string, string>> = {
  EACCES: 'permesso negato',
  EBUSY: 'in uso',
  EDQUOT: 'spazio finito',
  EEXIST: 'c’è già un file con quel nome',
  EFBIG: 'file troppo grande',
  EISDIR: 'è una cartella',
  ELOOP: 'collegamenti che girano in tondo',
  EMFILE: 'troppi file aperti',
  ENAMETOOLONG: 'nome troppo lungo',
  ENOENT: 'non esiste',
  ENOSPC: 'spazio finito',
  ENOTDIR: 'una parte del percorso è un file',
  EPERM: 'operazione non permessa',
  EROFS: 'disco di sola lettura',
};

const spaceAdvice = 'Fai spazio sul disco, o scegli un’altra cartella con --out.';
const outAdvice: Readonly<Record<string, string>> = {
  EDQUOT: spaceAdvice,
  EEXIST: 'Scegli un’altra cartella con --out.',
  ENAMETOOLONG: 'Scegli un nome più corto con --out.',
  ENOSPC: spaceAdvice,
  ENOTDIR: 'Scegli un’altra cartella con --out.',
};

const notRunReasons: Readonly<Record<string, string>> = {
  EACCES: 'manca il permesso di eseguirlo (EACCES)',
  ENOENT: 'non c’è, o manca il programma che lo interpreta (ENOENT)',
  ENOEXEC: 'non è un programma per questo sistema (ENOEXEC)',
};

/** ` (permesso negato, EACCES)`. */
function because(code: string): string {
  if (code === '') return '';
  return systemReasons[code] === undefined ? ` (${code})` : ` (${systemReasons[code]}, ${code})`;
}

const number = (value: number): string => decimal(value, 'it');

/** Every sentence of the program in Italian. */
export const it: Messages = {
  findings: {
    'yaml/apostrofo': {
      message: () => 'Un apostrofo chiude le virgolette semplici prima della fine del testo.',
      help: () => 'Metti il testo tra virgolette doppie: "L\'albero".',
    },
    'yaml/carattere-mancante': {
      message: ({ detail }) =>
        detail === ''
          ? 'Manca una parentesi o una virgoletta di chiusura.'
          : `Manca la ${/[\]}]/.test(detail) ? 'parentesi' : 'virgoletta'} di chiusura ${detail}.`,
      help: ({ detail }) =>
        /[\]}]/.test(detail)
          ? 'Chiudi la parentesi aperta in questo punto; se è un segno del testo, metti tutto il testo tra virgolette.'
          : 'Chiudi le virgolette o la parentesi aperte in questo punto.',
    },
    'yaml/chiave-doppia': {
      message: ({ detail }) => `La voce ${quoted(detail)} è scritta due volte.`,
      help: () =>
        'Tieni una sola delle due voci e cancella l’altra; se qui comincia una nuova voce di un elenco, mettile davanti un trattino.',
    },
    'yaml/citazione': {
      message: () => 'Un testo che comincia con [[ va tra virgolette.',
      help: ({ detail }) => `Scrivi tutto il testo tra virgolette: ${citation(detail)}`,
    },
    'yaml/due-punti': {
      message: () => 'In questa riga ci sono due volte i due punti, oppure una voce è spezzata su più righe.',
      help: () =>
        'Se i due punti fanno parte del testo, metti tutto il testo tra virgolette: titolo: "Piano: seconda parte".',
    },
    'yaml/due-punti-mancanti': {
      message: ({ detail }) => `Dopo ${quoted(detail)} mancano i due punti.`,
      help: ({ detail }) =>
        `Scrivi i due punti e uno spazio prima del valore: ${detail}: …; se la riga continua il testo di sopra, falla cominciare più a destra.`,
    },
    'yaml/etichetta': {
      message: ({ detail }) => `L’etichetta YAML ${quoted(detail)} non è ammessa in un piano.`,
      help: () => 'Togli l’etichetta; se il testo comincia con un punto esclamativo, mettilo tra virgolette.',
    },
    'yaml/file-vuoto': {
      message: () => 'Il file è vuoto.',
      help: () => 'Scrivi i campi che mancano, oppure cancella il file.',
    },
    'yaml/inizio-non-ammesso': {
      message: ({ detail }) => `Un testo senza virgolette non può cominciare con ${quoted(detail.slice(0, 1))}.`,
      help: ({ detail }) =>
        `Metti tutto il testo tra virgolette: ${between(detail)}${
          /^[>|]/.test(detail)
            ? `; con ${detail.charAt(0)} da solo, il testo comincia nella riga sotto`
            : /^-\s/.test(detail)
              ? '; le voci di un elenco cominciano nella riga sotto'
              : ''
        }`,
    },
    'yaml/piu-documenti': {
      message: () => 'Il file contiene più di un documento YAML.',
      help: () => 'Togli la riga con i tre trattini (---), o sposta la seconda parte in un altro file.',
    },
    'yaml/rientro': {
      message: () => 'Il rientro di questa riga non corrisponde a quello delle righe vicine.',
      help: () =>
        'Allinea la riga, con degli spazi, alle altre voci dello stesso gruppo; se sopra c’è una parentesi aperta, chiudila.',
    },
    'yaml/rimando': {
      message: ({ detail }) => `Il rimando YAML ${quoted(detail)} (con & o *) non è ammesso in un piano.`,
      help: () => 'Ripeti il valore dove serve; se il testo comincia con & o con un asterisco, mettilo tra virgolette.',
    },
    'yaml/sintassi': {
      message: () => 'Questo punto del file non è YAML corretto.',
      help: () => 'Confronta la riga con quelle vicine: rientro, due punti, virgolette.',
    },
    'yaml/spazio-dopo-due-punti': {
      message: ({ detail }) => `Manca uno spazio dopo i due punti di ${quoted(detail)}.`,
      help: ({ detail }) => `Metti lo spazio tra i due punti e il valore: ${detail}: …`,
    },
    'yaml/tabulazione': {
      message: () => 'Il rientro è fatto con una tabulazione.',
      help: ({ detail }) => `Usa ${detail} spazi per ogni livello di rientro, come nelle altre righe del file.`,
    },
    'yaml/testo-dopo-virgolette': {
      message: ({ detail }) => `Dopo la virgoletta di chiusura c’è altro testo: ${quoted(detail)}.`,
      help: () =>
        `Metti tra virgolette tutto il testo; se contiene delle virgolette, usa fuori quelle semplici: '"Transazione" in causa'.`,
    },
    'yaml/trattino-mancante': {
      message: ({ detail }) =>
        `La voce ${quoted(detail)} si ripete: probabilmente qui comincia un’altra voce dell’elenco, e manca il trattino.`,
      help: ({ detail }) =>
        `Non cancellare nulla: metti un trattino davanti a ${quoted(detail)}, nella colonna degli altri trattini: - ${detail}: …`,
    },
    'yaml/troppo-profondo': {
      message: () => 'I dati sono annidati troppo in profondità per essere un piano.',
      help: () => 'Controlla le parentesi aperte e i rientri di questo file.',
    },
    'yaml/virgola-mancante': {
      message: ({ detail }) => `Dentro le parentesi, prima di ${quoted(detail)} manca una virgola.`,
      help: () => 'Metti la virgola tra le due voci; se è tutto un testo solo, mettilo tra virgolette.',
    },

    'file/fuori-dal-piano': {
      message: ({ file }) => `${named(file)} è un collegamento che non porta a un file della cartella del piano.`,
      help: () => 'Copia il file nella cartella, al posto del collegamento.',
    },
    'file/illeggibile': {
      message: ({ reason }) =>
        reason === 'EISDIR'
          ? 'Qui ci vuole un file, e c’è una cartella.'
          : `Il file non si può leggere${because(reason)}.`,
      help: ({ reason }) =>
        reason === 'EISDIR' ? 'Sposta la cartella fuori dal piano.' : 'Controlla i permessi del file.',
    },
    'file/non-utf8': {
      message: ({ line }) => `Il file non è scritto in UTF-8: il primo carattere sbagliato è alla riga ${line}.`,
      help: () => 'Salva di nuovo il file scegliendo la codifica UTF-8.',
    },
    'file/sconosciuto': {
      message: ({ file }) => `Il piano non prevede un file ${named(file)}.`,
      help: ({ near, renamed }) => {
        const place = near === undefined ? '' : ` Forse il suo posto è ${named(near)}?`;
        if (renamed !== undefined)
          return `Il nome di un file del piano finisce in .yaml: rinominalo ${named(renamed)}.${place}`;
        return place === '' ? 'Spostalo in allegati/, oppure fuori dalla cartella del piano.' : place.trimStart();
      },
    },
    'file/troppo-grande': {
      message: ({ bytes, limit }) =>
        `Il file è di ${number(Math.round(bytes / 1024 / 1024))} MB: il massimo è ${number(limit / 1024 / 1024)} MB.`,
      help: () => 'Un file del piano contiene solo testo: sposta il resto in allegati/.',
    },

    'schema/altri': {
      message: ({ count }) =>
        count === 1 ? 'Qui c’è un altro errore di forma.' : `Qui ci sono altri ${count} errori di forma.`,
      help: () => 'Correggi prima quelli sopra: spesso dipendono tutti da una sola riga rovinata.',
    },
    'schema/anno': {
      message: ({ value, title, year }) =>
        `${quoted(value)} non va bene per il campo ${quoted(title)}: l’anno è ${year}.`,
      help: ({ first, last }) => `L’anno ha quattro cifre, da ${first} a ${last}.`,
    },
    'schema/chiave-mancante': {
      message: ({ key, title }) => `Manca il campo ${quoted(key)}${title.toLowerCase() === key ? '' : ` (${title})`}.`,
      help: ({ key, example }) =>
        example === undefined
          ? `Aggiungi il campo ${quoted(key)}.`
          : `Aggiungi il campo ${quoted(key)}, per esempio:${shown(example)}`,
    },
    'schema/chiave-sconosciuta': {
      message: ({ key, rule }) =>
        rule ? `La regola ${quoted(key)} non esiste.` : `Il campo ${quoted(key)} non esiste qui.`,
      help: ({ near, known, rule }) => {
        if (near !== undefined) return `Forse volevi scrivere ${quoted(near)}.`;
        return rule ? 'L’elenco: piao explain.' : `I campi ammessi sono: ${known.join(', ')}.`;
      },
    },
    'schema/forma': {
      message: ({ value, title }) => `${quoted(value)} non va bene per il campo ${quoted(title)}.`,
      help: ({ description, example, deadline }) => {
        if (example === undefined) return description;
        return deadline
          ? `Scrivi il giorno così: ${example}. Se non c’è un giorno: conclusa, in corso d’anno, oppure { non_prevedibile: il motivo }`
          : `${description} Per esempio:${shown(example)}`;
      },
    },
    'schema/fuori-limiti': {
      message: ({ value, title, comparison, limit }) =>
        `${quoted(value)} non va bene per il campo ${quoted(title)}: deve essere ${comparisons[comparison] ?? comparison} ${limit}.`,
      help: ({ description, example }) =>
        example === undefined ? description : `${description} Per esempio:${shown(example)}`,
    },
    'schema/migliaia': {
      message: ({ title, written, read }) =>
        `Nel campo ${quoted(title)} il numero ${written}, con il punto delle migliaia, è letto come ${number(read)}.`,
      help: ({ written }) => `Scrivilo senza punti: ${written.replaceAll('.', '')}.`,
    },
    'schema/ripetuto': {
      message: ({ title }) => `Nell’elenco ${quoted(title)} una voce è ripetuta.`,
      help: () => 'Cancella la voce doppia.',
    },
    'schema/scadenza-incompleta': {
      message: ({ keys }) => {
        if (keys.length === 0) return 'La scadenza è vuota.';
        if (!keys.includes('entro')) return 'La scadenza dice da quando decorre, ma non “entro” quanto tempo.';
        return keys.length === 1
          ? 'La scadenza dice “entro” quanto tempo, ma non da quando.'
          : `La scadenza mescola forme diverse: ${listed(keys, 'e')}.`;
      },
      help: () => 'Scrivi “entro” con uno tra “da_atto”, “da_fase” e “da”, oppure “non_prevedibile” con il motivo.',
    },
    'schema/tipo': {
      message: ({ title, expected, found, written }) =>
        found === 'number' && expected.includes('string')
          ? `Nel campo ${quoted(title)} il valore ${written} senza virgolette è letto come un numero.`
          : `Nel campo ${quoted(title)} ci vuole ${listed(
              expected.map((type) => types[type] ?? type),
              'o',
            )}, non ${found === 'number' && expected.includes('integer') ? 'un numero con decimali' : (types[found] ?? found)}.`,
      help: ({ expected, found, written, example }) => {
        if (found === 'number' && expected.includes('string')) return `Scrivilo tra virgolette: "${written}".`;
        if (expected.includes('string') && /^[[{].*\S.*[\]}]$/.test(written))
          return `Se è un testo, mettilo tra virgolette: ${between(written)}.`;
        if (expected.includes('boolean') && /^(si|sì|no|yes|on|off|vero|falso)$/i.test(written))
          return /^(no|off|falso)$/i.test(written) ? 'Scrivi false.' : 'Scrivi true.';
        const like = example === undefined ? '' : `Per esempio:${shown(example)}`;
        if (expected.includes('array'))
          return `Metti ogni voce su una riga che comincia con un trattino. ${like}`.trimEnd();
        return like === '' ? 'Confronta con la scheda di un’altra unità.' : like;
      },
    },
    'schema/troppo-lungo': {
      message: ({ title, length, limit }) => `Il campo ${quoted(title)} ha ${length} caratteri: il massimo è ${limit}.`,
      help: () => 'Accorcia il testo, o spostane una parte in un campo più ampio.',
    },
    'schema/valore-non-ammesso': {
      message: ({ value, title }) => `${quoted(value)} non è tra i valori ammessi per il campo ${quoted(title)}.`,
      help: ({ allowed, near }) =>
        near === undefined ? `Scegli tra: ${allowed.join(', ')}.` : `Forse volevi scrivere ${quoted(near)}.`,
    },
    'schema/vuoto': {
      message: ({ title }) => `Il campo ${quoted(title)} è vuoto.`,
      help: ({ required, example }) => {
        if (!required) return 'Scrivi il valore, oppure cancella la riga.';
        return example === undefined
          ? 'Scrivi il valore: il campo è obbligatorio.'
          : `Scrivi almeno una voce:${shown(example)}`;
      },
    },

    'ignora/inutile': {
      message: ({ rule }) =>
        `Questo commento non mette a tacere nulla: la regola ${quoted(rule)} non segnala niente nella riga sotto.`,
      help: () => 'Cancella il commento, oppure spostalo subito sopra la riga segnalata.',
    },
    'ignora/piu-regole': {
      message: ({ rules }) => `Un commento mette a tacere una regola sola: questo ne nomina ${rules.length}.`,
      help: ({ rules }) =>
        `Scrivi un commento per ciascuna regola, uno sotto l’altro: # piao-ignora ${rules[0] ?? ''}: motivo`,
    },
    'ignora/regola-sconosciuta': {
      message: ({ rule }) =>
        rule.includes('/')
          ? `${quoted(rule)} è un errore di forma: non si mette a tacere.`
          : rule === ''
            ? 'Manca il nome della regola da mettere a tacere.'
            : `La regola ${quoted(rule)} non esiste.`,
      help: ({ near, rule }) =>
        rule.includes('/')
          ? 'Correggi il punto segnalato, e cancella il commento.'
          : near === undefined
            ? 'Copia il nome della regola dalla segnalazione.'
            : `Forse ${quoted(near)}?`,
    },
    'ignora/scritto-male': {
      message: ({ written }) => `Un commento che comincia con ${quoted(written)} non mette a tacere nulla.`,
      help: ({ rule }) => `Forse volevi scrivere così: # piao-ignora ${rule ?? 'REGOLA'}: motivo`,
    },
    'ignora/senza-motivo': {
      message: ({ rule }) => `Per mettere a tacere ${quoted(rule)} ci vuole un motivo.`,
      help: ({ rule }) => `Scrivilo dopo i due punti: # piao-ignora ${rule}: perché qui va bene così.`,
    },

    'base/illeggibile': {
      message: () => 'Il file dei risultati già noti non si può leggere.',
      help: () => 'Riscrivilo con piao check --update-baseline, oppure cancellalo.',
    },
    'base/superata': {
      message: ({ count, first }) =>
        count === 1
          ? `Un risultato già noto non c’è più: ${first.rule} in ${quoted(first.file)}.`
          : `Non ci sono più ${count} risultati già noti; il primo è ${first.rule} in ${quoted(first.file)}.`,
      help: () => 'Aggiorna l’elenco con piao check --update-baseline.',
    },
  },

  labels: {
    'adoption-of-objectives': 'l’adozione degli obiettivi',
    adoption: 'l’approvazione',
    'also-here': 'anche qui',
    'awaited-phase': 'la fase da cui dipende',
    'budget-approval': 'l’approvazione del bilancio',
    'budget-term': 'il termine del bilancio',
    'card-without-link': 'scheda senza collegamento',
    'counts-from': 'il termine decorre da qui',
    employees: 'i dipendenti',
    'final-deadline': 'la scadenza finale',
    'first-use': 'usato qui la prima volta',
    indicators: 'gli indicatori',
    'last-holder': 'l’ultimo incarico finisce qui',
    'last-phase': 'l’ultima fase',
    'other-card': 'l’altra scheda',
    'other-holder': 'l’altro incarico',
    'past-deadline': 'una scadenza già passata',
    placeholder: 'il segnaposto',
    'plan-years': 'il triennio del piano',
    'previous-card': 'la scheda precedente',
    'previous-phase': 'la fase precedente',
    'register-of-units': 'il registro delle unità',
    'registered-act': 'nel registro degli atti',
    resources: 'né importo né capitolo',
    'value-before': 'il valore di prima',
  },

  report: {
    severity: { error: 'errore', warning: 'avviso', info: 'nota' },
    help: 'che fare',
    basis: 'base',
    morePlaces: (count) => `e altri ${count} punti`,
    summary: ({ files, errors, warnings, infos }, least = 'info') => {
      const where = `in ${counted(files, 'file', 'file')}`;
      if (errors + warnings + infos === 0) {
        if (least === 'info') return `Nessun problema ${where}.`;
        return least === 'error' ? `Nessun errore ${where}.` : `Nessun errore e nessun avviso ${where}.`;
      }
      const counts = [
        counted(errors, 'errore', 'errori'),
        ...(least === 'error' ? [] : [counted(warnings, 'avviso', 'avvisi')]),
        ...(infos > 0 ? [counted(infos, 'nota', 'note')] : []),
      ];
      return `${listed(counts, 'e')} ${where}.`;
    },
    notShown: ({ beyond, infos, warnings }) =>
      [
        ...(beyond > 0
          ? [
              `${beyond === 1 ? 'Un altro non è mostrato' : `Altri ${beyond} non sono mostrati`}: per vederli, un --limit più alto.`,
            ]
          : []),
        ...(warnings + infos > 0
          ? [
              `Non mostrati, perché pesano meno: ${listed(
                [
                  ...(warnings > 0 ? [counted(warnings, 'avviso', 'avvisi')] : []),
                  ...(infos > 0 ? [counted(infos, 'nota', 'note')] : []),
                ],
                'e',
              )}. Per vederli: piao check senza --severity.`,
            ]
          : []),
      ].join(' '),
    columns: { severity: 'Peso', place: 'Dove', finding: 'Che cosa non va, e che cosa fare', rule: 'Regola' },
  },

  explain: {
    basis: 'Base',
    wrong: 'Sbagliato',
    right: 'Giusto',
    silence: 'Come silenziarla',
    silenceHere: 'In un punto solo, con il motivo, nella riga sopra:',
    silenceEverywhere: 'In tutto il piano, in piao.yaml:',
    reason: 'il motivo',
    profiles: { essenziale: 'essenziale', consigliato: 'consigliato', severo: 'severo' },
    grounds: {
      law: 'norma',
      arithmetic: 'aritmetica',
      logic: 'coerenza del piano con se stesso',
      calendar: 'calendario',
      practice: 'buona pratica',
    },
    asked: (profile) => `dal profilo ${quoted(profile)}`,
    listTitle: 'Le regole',
    listIntroduction: (count) =>
      `piao controlla un piano con ${count} regole. Il profilo dice da quale livello in su una regola è attiva: “essenziale” tiene gli errori certi, “consigliato” (se manca) aggiunge gli avvisi, “severo” anche lo stile. Profilo e peso di ogni regola si scelgono in piao.yaml, con “profilo” e “regole”.`,
    columns: ['Regola', 'Che cosa chiede', 'Peso', 'Profilo', 'Base'],
    listEnd: 'Quello che piao lascia al giudizio delle persone, e perché: [non automatizzate](non-automatizzate.md).',
    form: 'forma dei file',
    formOnly: 'Un problema di forma non si può silenziare: si corregge.',
    listForm: 'Non sono regole: riguardano la forma dei file, i commenti che silenziano e l’elenco dei problemi noti.',
    listHint: () => 'piao explain REGOLA spiega una regola, con un esempio sbagliato e uno giusto.',
  },

  talk: {
    names: {
      card: 'unità/codice',
      command: 'comando',
      date: 'data',
      duration: 'durata',
      file: 'file',
      folder: 'cartella',
      format: 'formato[:file]',
      kind: 'tipo',
      language: 'lingua',
      options: 'opzioni',
      path: 'percorso',
      rule: 'regola',
      sign: 'segno',
      text: 'testo',
      weight: 'peso',
      name: 'nome',
      year: 'anno',
      service: 'servizio',
      what: 'cosa',
    },
    usage: {
      commands: 'Comandi:',
      options: 'Opzioni:',
      arguments: 'Argomenti:',
      usage: 'Uso:',
      globalOptions: 'Opzioni di tutti i comandi:',
      examples: 'Esempi:',
    },
    helpCommand: 'aiuto su un comando',
    unknownCommand: (name) => `Il comando ${quoted(name)} non esiste.`,
    unknownOption: (name) => `L’opzione ${quoted(name)} non esiste.`,
    optionOf: (name, command, flags) => `${quoted(name)} è un’opzione di ${quoted(command)}: piao ${command} ${flags}`,
    excessArguments: (command) => `Troppi argomenti per ${quoted(command)}. Come si usa: piao help ${command}.`,
    missingArgument: (argument, command) =>
      `A ${quoted(command)} manca un argomento: ${argument}. Come si usa: piao help ${command}.`,
    missingValue: (option) => `All’opzione ${quoted(option)} manca il valore.`,
    invalidValue: (option, value, wanted) => `${quoted(value)} non va bene per ${quoted(option)}: ${wanted}.`,
    didYouMean: (name) => `Forse ${quoted(name)}?`,
    noFolder: (folder) =>
      `${quoted(folder)} non c’è, o non è una cartella. Indica quella del piano, per esempio piao check CARTELLA, o comincia un piano nuovo: piao init.`,
    notAFolder: (path, folder = 'CARTELLA') =>
      `${named(path)} è un file, e piao legge il piano intero, perché le parti si controllano a vicenda. Indica la cartella: piao check ${folder}. Per quello che stai per registrare con git: piao check --staged.`,
    noManifest: (folder) => `In ${quoted(folder)} non c’è un piano: manca il file piao.yaml.`,
    manifestMisnamed: (folder, file) =>
      `In ${quoted(folder)} non c’è il file piao.yaml, ma c’è ${quoted(file)}: rinominalo piao.yaml.`,
    unreadableFolder: (folder, reason) => `La cartella ${quoted(folder)} non si può leggere (${reason}).`,
    cannotRead: (path, reason) => `Non si può leggere ${named(path)}${because(reason)}. Controlla i permessi.`,
    cannotWriteOut: (path, reason) =>
      reason === 'EBUSY'
        ? `${named(path)} è in uso, o è un disco montato: non si può sostituire${because(reason)}. Scegli con --out una cartella al suo interno.`
        : `Non si può scrivere in ${named(path)}${because(reason)}. ${outAdvice[reason] ?? 'Controlla lo spazio e i permessi, o scegli un’altra cartella con --out.'}`,
    cannotWriteOutput: (reason) =>
      `Il risultato non si può scrivere dove è diretto${because(reason)}. Controlla il file o il programma che lo riceve.`,
    temporaryUnwritable: (folder, reason) =>
      `Per fare il PDF serve una cartella temporanea, e ${named(folder)} non va bene${because(reason)}. Indicane un’altra con TMPDIR.`,
    cacheUnwritable: (folder, reason) =>
      `Il browser incluso non si può scompattare in ${named(folder)}${because(reason)}. Indica un’altra cartella con XDG_CACHE_HOME, o un browser con --browser PERCORSO.`,
    noWorkingDirectory: 'La cartella in cui sei non c’è più. Spostati in un’altra e riprova.',
    outForeign: (path, file) =>
      `In ${named(path)} c’è ${named(file)}, che piao non ha scritto e che andrebbe perso: spostalo altrove, o scegli un’altra cartella con --out.`,
    outInsidePlan: (path) =>
      `${named(path)} è dentro la cartella del piano, che tiene solo i file degli uffici: scegli con --out una cartella fuori.`,
    outDangling: (path) =>
      `${named(path)} è un collegamento che non porta a niente: cancellalo, o scegli un’altra cartella con --out.`,
    reportInsidePlan: (path) =>
      `Il rapporto non si scrive in ${named(path)}, che è dentro la cartella del piano: scegli un file fuori.`,
    reportTwice: (path) => `Due rapporti andrebbero nello stesso file ${named(path)}: dai a ciascuno il suo.`,
    reportWritten: (paths, summary) => `Rapporto scritto in ${listed(paths.map(named), 'e')}. ${summary}`,
    cannotWriteReport: (path, reason) =>
      `Non si può scrivere il rapporto in ${named(path)} (${reason}). Controlla che la cartella ci sia e che abbia spazio e permessi, o scegli un altro file dopo i due punti di --format.`,
    cannotWriteThere: (path, reason) =>
      `Non si può scrivere in ${named(path)} (${reason}). Controlla lo spazio e i permessi.`,
    outNotFolder: (path) => `${named(path)} è un file, non una cartella: scegli una cartella con --out.`,
    outNotOurs: (path) =>
      `${named(path)} esiste e contiene altro: non la sostituisco. Scegli un’altra cartella con --out, o svuotala.`,
    outHoldsSources: (path) =>
      `${named(path)} contiene il piano, o la cartella in cui sei: scegli un’altra cartella con --out.`,
    planHasWarnings: (warnings) =>
      `${counted(warnings, 'avviso', 'avvisi')}: ${warnings === 1 ? 'vedilo' : 'vedili'} con piao check.`,
    planHasErrors: (errors) =>
      `Il piano ha ${counted(errors, 'errore', 'errori')}: ${errors === 1 ? 'correggilo' : 'correggili'}, oppure costruisci una bozza con --bozza.`,
    manifestHasErrors: (errors) =>
      `Il piano ha ${counted(errors, 'errore', 'errori')}. Senza un piao.yaml corretto non si può fare nemmeno una bozza: correggi prima quello.`,
    leftOut: (files) => `In questa bozza mancano i file con errori: ${files.join(', ')}.`,
    conflictingOptions: (one, other) => `${quoted(one)} e ${quoted(other)} non vanno insieme.`,
    unknownRule: (code) =>
      `${code === '' ? 'Manca il nome della regola' : `La regola ${quoted(code)} non esiste`}. L’elenco: piao explain.`,
    ruleFailed: (code, version, reason) =>
      `La regola ${quoted(code)} si è fermata per un difetto di piao ${version}: ${reason}. Le altre hanno finito. Segnalalo a chi mantiene piao, con questa riga.`,
    knownFindings: (count) =>
      `${counted(count, 'risultato già noto', 'risultati già noti')}, in piao-baseline.json: non ${count === 1 ? 'è contato' : 'sono contati'}.`,
    baselineWritten: (count, path, change) => {
      const written = `${counted(count, 'risultato scritto', 'risultati scritti')} in ${path}: da ora piao check dice solo quelli nuovi.`;
      if (!change) return written;
      const errors = change.errors === 0 ? '' : ` (${counted(change.errors, 'errore', 'errori')})`;
      return `${written} Rispetto all’elenco di prima: ${counted(change.fresh, 'risultato nuovo', 'risultati nuovi')}${errors}, ${change.gone} in meno.`;
    },
    changedMeanwhile: (path) => `${named(path)} è cambiato mentre lo correggevo: non l’ho toccato. Riprova.`,
    corrected: (count) =>
      count === 0 ? 'Niente da correggere da solo.' : `${counted(count, 'correzione fatta', 'correzioni fatte')}.`,
    wouldCorrect: (count) =>
      count === 0
        ? 'Niente da correggere da solo.'
        : `${counted(count, 'correzione', 'correzioni')} con --fix: nessun file è cambiato.`,
    tooManyWarnings: (warnings, limit) => `Gli avvisi sono ${warnings}: il massimo è ${limit}.`,
    sourcesTooLarge: (limit) =>
      `Il PDF porta con sé i file del piano, e insieme superano ${sized(limit, 'it')}. Togli da allegati/ quelli più grandi, oppure usa --no-pdf.`,
    built: (files, pages) =>
      [
        ...files.map(({ path, bytes }) => `${path}  ${sized(bytes, 'it')}`),
        ...(pages === undefined ? [] : [`${counted(pages, 'pagina', 'pagine')} nel PDF.`]),
      ].join('\n'),
    progress: {
      checking: 'controllo il piano',
      page: 'compongo la pagina',
      printing: 'stampo il PDF',
      writing: 'scrivo i file',
    },
    browserMissing: (tried) =>
      `Per fare il PDF serve Chrome o Chromium, e qui non c’è (cercato: ${tried.join(', ')}). Installalo, oppure indicalo con --browser PERCORSO o con PIAO_BROWSER; per la sola pagina usa --no-pdf.`,
    browserStart: (path, detail) =>
      `Il browser ${named(path)} non parte${detail === '' ? '' : `: ${detail}`}. Provane un altro con --browser PERCORSO, o usa --no-pdf.`,
    endings: {
      exit: (code) => `si è chiuso prima di rispondere (codice ${code})`,
      library: (name) => `gli manca la libreria di sistema ${named(name)}`,
      signal: (name) => `il sistema lo ha chiuso (segnale ${name})`,
      notRun: (reason) => notRunReasons[reason] ?? `il sistema non lo esegue${because(reason)}`,
      nonsense: 'non risponde come Chrome o Chromium',
    },
    browserCrash: (step) =>
      `Il browser si è chiuso da solo (${step}). Riprova; se succede ancora provane un altro con --browser PERCORSO.`,
    browserTimeout: (step, seconds) =>
      `Il browser non ha risposto entro ${counted(seconds, 'secondo', 'secondi')} (${step}). Riprova con più tempo, per esempio --timeout 5m.`,
    steps: {
      unpack: 'mentre lo scompattavo',
      start: 'mentre partiva',
      load: 'mentre leggeva la pagina',
      'first-print': 'durante la prima stampa',
      'page-numbers': 'mentre scriveva i numeri di pagina',
      print: 'durante la stampa',
    },
    durations: 'un tempo come 120s o 5m',
    wholeNumbers: 'un numero intero da 0 in su',
    cacheRefused: (folder) =>
      `La cartella ${named(folder)} può essere modificata da altri utenti: non ne eseguo il browser. Cancellala e riprova, oppure usa --browser PERCORSO.`,
    destinationMissing: (ids) =>
      `L’indice del PDF rimanda a punti che non ci sono: ${ids.join(', ')}. È un difetto di piao: segnalalo a chi lo mantiene.`,
    textMissing: (browser) =>
      `Il PDF fatto da ${named(browser)} è senza testo: il browser non vede i caratteri. Provane un altro con --browser PERCORSO.`,
    contentsUnstable: () =>
      'I numeri di pagina dell’indice cambiano a ogni stampa: il PDF non è stato scritto. Per la sola pagina usa --no-pdf.',
    withoutSandbox: () =>
      'Il sistema non permette al browser di isolarsi: lo uso senza isolamento, a JavaScript spento e senza rete.',
    interrupted: 'Interrotto: i file di prima sono rimasti come erano.',
    crash: (version, detail) =>
      `Errore inatteso di piao ${version}: ${detail}. Non dipende dal piano: segnalalo a chi mantiene piao, con questa riga.`,
  },
  document: {
    toFill: 'da compilare',
    withinWeight: (weight) => `nel ${weight}`,
    inItsParts: 'nelle sue parti',
    unknownCodes: (some) =>
      some
        ? 'Degli altri codici il piano non dice l’unità: l’elenco è nel'
        : 'Di questi codici il piano non dice l’unità: l’elenco è nel',
    extract: ({ number, title, within }, draft) => {
      const section = (of: string): string => `${of.includes('.') ? 'sottosezione' : 'sezione'} ${of}`;
      const part =
        number === undefined
          ? `la parte “${title}”${within === undefined ? '' : ` della ${section(within)}`}`
          : `la ${section(number)}, “${title}”`;
      const rest = draft ? 'è un documento a parte' : 'è pubblicato in Amministrazione trasparente';
      return `Questo è un estratto del piano: contiene soltanto ${part}. Il piano intero ${rest}.`;
    },
    extractOf: (part) => `Estratto: ${part}`,
    attachments: {
      data: 'Tutto il piano come dati',
      cards: 'Gli obiettivi, uno per riga',
      phases: 'Le fasi degli obiettivi, una per riga',
      sources: 'I file da cui è fatto il piano',
    },
  },
};
