import type { Messages } from './messages.ts';
import { counted, dated, decimal, listed, quoted, sized } from './wording.ts';

const fields: Readonly<Record<string, string>> = {
  abitanti: 'abitanti',
  codice_fiscale: 'codice fiscale',
  codice_ipa: 'codice IPA',
  criteri: 'Criteri di valutazione',
  'criteri.non_raggiunto': 'Obiettivo non raggiunto',
  'criteri.raggiunto': 'Obiettivo raggiunto',
  dipendenti: 'dipendenti',
  direttive_specifiche: 'Direttive specifiche',
  finalita_strategiche: 'Finalità strategiche',
  indicatori: 'Indicatori di risultato',
  indirizzo: 'indirizzo',
  legale_rappresentante: 'legale rappresentante',
  partita_iva: 'partita IVA',
  pec: 'PEC',
  risorse_finanziarie: 'Risorse finanziarie',
  risorse_umane: 'Risorse umane',
  risultato_atteso: 'Risultato atteso',
  sito: 'sito',
  telefono: 'telefono',
  vincoli: 'Vincoli',
};

const sections: Readonly<Record<string, string>> = {
  anagrafica: 'la scheda anagrafica (sezione 1)',
  'valore-pubblico': 'il valore pubblico (2.1)',
  performance: 'la performance (2.2)',
  anticorruzione: 'la sottosezione su rischi corruttivi e trasparenza (2.3)',
  struttura: 'la struttura organizzativa (3.1)',
  'lavoro-agile': 'il lavoro agile (3.2)',
  fabbisogni: 'il piano dei fabbisogni (3.3)',
  formazione: 'la formazione (3.3)',
  monitoraggio: 'il monitoraggio (sezione 4)',
};

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

const date = (iso: string): string => dated(iso, 'it');
const number = (value: number): string => decimal(value, 'it');
const didYouMean = (near: string | undefined): string => (near === undefined ? '' : ` Forse ${quoted(near)}?`);

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
          : `Manca la virgoletta di chiusura ${detail}.`,
      help: () => 'Chiudi le virgolette o la parentesi aperte in questo punto.',
    },
    'yaml/chiave-doppia': {
      message: ({ detail }) => `La voce ${quoted(detail)} è scritta due volte.`,
      help: () => 'Tieni una sola delle due voci e cancella l’altra.',
    },
    'yaml/due-punti': {
      message: () => 'In questa riga ci sono due volte i due punti, oppure una voce è spezzata su più righe.',
      help: () =>
        'Se i due punti fanno parte del testo, metti tutto il testo tra virgolette: titolo: "Piano: seconda parte".',
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
      message: ({ detail }) => `Un testo non può cominciare con ${quoted(detail.slice(0, 1))}.`,
      help: () => 'Metti il testo tra virgolette.',
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
    'yaml/tabulazione': {
      message: () => 'Il rientro è fatto con una tabulazione.',
      help: () => 'Usa due spazi per ogni livello di rientro.',
    },
    'yaml/troppo-profondo': {
      message: () => 'I dati sono annidati troppo in profondità per essere un piano.',
      help: () => 'Controlla le parentesi aperte e i rientri di questo file.',
    },

    'file/fuori-dal-piano': {
      message: ({ file }) => `${quoted(file)} è un collegamento che non porta a un file della cartella del piano.`,
      help: () => 'Copia il file nella cartella, al posto del collegamento.',
    },
    'file/illeggibile': {
      message: ({ reason }) => `Il file non si può leggere (${reason}).`,
      help: () => 'Controlla i permessi del file.',
    },
    'file/non-utf8': {
      message: ({ line }) => `Il file non è scritto in UTF-8: il primo carattere sbagliato è alla riga ${line}.`,
      help: () => 'Salva di nuovo il file scegliendo la codifica UTF-8.',
    },
    'file/sconosciuto': {
      message: ({ file }) => `Il piano non prevede un file ${quoted(file)}.`,
      help: ({ near }) =>
        near === undefined
          ? 'Spostalo in allegati/, oppure fuori dalla cartella del piano.'
          : `Forse il suo posto è ${quoted(near)}?`,
    },
    'file/troppo-grande': {
      message: ({ bytes, limit }) =>
        `Il file è di ${number(Math.round(bytes / 1024 / 1024))} MB: il massimo è ${number(limit / 1024 / 1024)} MB.`,
      help: () => 'Un file del piano contiene solo testo: sposta il resto in allegati/.',
    },

    'schema/chiave-mancante': {
      message: ({ key, title }) => `Manca il campo ${quoted(key)}${title.toLowerCase() === key ? '' : ` (${title})`}.`,
      help: ({ key, example }) => `Aggiungi una riga ${quoted(`${key}: ${example ?? '…'}`)}.`,
    },
    'schema/chiave-sconosciuta': {
      message: ({ key }) => `Il campo ${quoted(key)} non esiste qui.`,
      help: ({ near, known }) =>
        near === undefined ? `I campi ammessi sono: ${known.join(', ')}.` : `Forse volevi scrivere ${quoted(near)}.`,
    },
    'schema/forma': {
      message: ({ value, title }) => `${quoted(value)} non va bene per il campo ${quoted(title)}.`,
      help: ({ description, example }) => `${description}${example === undefined ? '' : ` Per esempio: ${example}`}`,
    },
    'schema/fuori-limiti': {
      message: ({ value, title, comparison, limit }) =>
        `${quoted(value)} non va bene per il campo ${quoted(title)}: deve essere ${comparisons[comparison] ?? comparison} ${limit}.`,
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
        if (expected.includes('boolean') && /^(si|sì|no|yes|on|off|vero|falso)$/i.test(written))
          return /^(no|off|falso)$/i.test(written) ? 'Scrivi false.' : 'Scrivi true.';
        if (expected.includes('array')) return 'Metti ogni voce su una riga che comincia con un trattino.';
        return example === undefined ? 'Confronta con la scheda di un’altra unità.' : `Per esempio: ${example}`;
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
      help: () => 'Scrivi il valore, oppure cancella la riga.',
    },

    'ignora/inutile': {
      message: ({ rule }) =>
        `Questo commento non mette a tacere nulla: la regola ${quoted(rule)} non segnala niente nella riga sotto.`,
      help: () => 'Cancella il commento, oppure spostalo subito sopra la riga segnalata.',
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
    'ignora/senza-motivo': {
      message: ({ rule }) => `Per mettere a tacere ${quoted(rule)} ci vuole un motivo.`,
      help: ({ rule }) => `Scrivilo dopo i due punti: # piao-ignora ${rule}: perché qui va bene così.`,
    },

    'anagrafica-minima': {
      message: ({ missing }) =>
        `Nella scheda anagrafica ${missing.length === 1 ? 'manca' : 'mancano'}: ${listed(
          missing.map((field) => fields[field] ?? field),
          'e',
        )}.`,
      help: ({ missing }) =>
        `Aggiungi ${listed(
          missing.map((field) => quoted(field)),
          'e',
        )} ad anagrafica.yaml.`,
    },
    'atto-registrato': {
      message: ({ id }) => `L’atto ${quoted(id)} non è nel registro degli atti.`,
      help: ({ near }) => `Aggiungilo ad atti.yaml con organo, numero, data e oggetto.${didYouMean(near)}`,
    },
    'campo-vuoto': {
      message: ({ field, missing }) =>
        missing
          ? `Manca il campo ${quoted(field.replace('criteri.', ''))} (${fields[field] ?? field}).`
          : `Il campo ${quoted(fields[field] ?? field)} è in bianco.`,
      help: ({ field, mayBeNone }) =>
        mayBeNone
          ? `Scrivi il testo, oppure ${quoted(field === 'vincoli' ? 'nessuno' : 'nessuna')} se non ce ne sono.`
          : 'Scrivi il testo che manca.',
    },
    'codice-univoco': {
      message: ({ what, code, unit }) =>
        ({
          scheda: `Il codice ${quoted(code)} è già quello di un’altra scheda di ${quoted(unit ?? '')}.`,
          unita: `L’identificativo ${quoted(code)} è già quello di un’altra unità.`,
          'codice-unita': `Il codice ${quoted(code)} è già quello di un’altra unità.`,
          atto: `L’identificativo ${quoted(code)} è già quello di un altro atto.`,
          soggetto: `L’identificativo ${quoted(code)} è già quello di un altro soggetto esterno.`,
        })[what],
      help: () => 'Dai a uno dei due un codice suo, poi correggi chi lo cita.',
    },
    'codici-fiscali': {
      message: ({ field, value }) =>
        `${quoted(value)} non è ${field === 'partita_iva' ? 'una partita IVA' : 'un codice fiscale'}: l’ultima cifra non torna con le altre.`,
      help: () => 'Ricopia il numero dal certificato di attribuzione.',
    },
    'coinvolti-registrati': {
      message: ({ name }) => `${quoted(name)} non è tra le unità, i codici e i soggetti esterni registrati.`,
      help: ({ near }) => `Registralo in organizzazione/unita.yaml, oppure correggi il nome.${didYouMean(near)}`,
    },
    'data-valida': {
      message: ({ date: day }) => `Il giorno ${day} non esiste.`,
      help: ({ lastDay, month, year }) =>
        lastDay === undefined
          ? `I mesi vanno da 1 a 12: qui c’è ${month}. Scrivi giorno/mese/anno.`
          : `L’ultimo giorno di quel mese è il ${String(lastDay).padStart(2, '0')}/${String(month).padStart(2, '0')}/${year}.`,
    },
    'fasi-in-ordine': {
      message: ({ phase, date: day, before, dateBefore }) =>
        `La fase ${phase} scade il ${date(day)}, prima della fase ${before} (${date(dateBefore)}).`,
      help: () =>
        'Correggi una delle due scadenze, o l’ordine delle fasi; se la fase non aspetta quella prima, scrivi da quali dipende in “dipende_da”.',
    },
    'forma-coerente': {
      message: ({ form, employees }) =>
        employees === 50
          ? 'Con 50 dipendenti esatti la legge non dice quale forma scegliere: si considera ordinaria.'
          : `La forma è ${quoted(form)}, ma l’ente ha ${counted(employees, 'dipendente', 'dipendenti')}.`,
      help: ({ form, employees }) => {
        if (employees === 50)
          return form === 'ordinaria' ? 'Va bene così.' : 'Scrivi “ordinaria”, che è la forma più completa.';
        return `Scrivi ${quoted(form === 'ordinaria' ? 'semplificata' : 'ordinaria')}, oppure correggi il numero dei dipendenti: il confine è 50.`;
      },
    },
    'immagine-senza-alternativa': {
      message: ({ file }) => `L’immagine ${quoted(file)} non dice nulla a chi non la vede.`,
      help: () => 'Descrivi in “alternativa” che cosa mostra, con i suoi numeri.',
    },
    'lavoro-agile-minimo': {
      message: ({ year, percentage, minimum }) =>
        `Il contingente del ${year} è ${number(percentage)}%: il minimo è ${number(minimum)}%.`,
      help: () => 'Alza la percentuale: si calcola su chi svolge attività possibili a distanza.',
    },
    'lavoro-agile-righe': {
      message: ({ column, written, computed }) =>
        column === 'totale'
          ? `Il totale della riga è ${written}, ma F + M fa ${computed}.`
          : `Gli effettivi sono ${written}, ma il totale meno chi non ne fruisce fa ${computed}.`,
      help: () => 'Correggi il numero sbagliato della riga.',
    },
    'peso-mancante': {
      message: ({ phase }) => `La fase ${phase} non ha un peso.`,
      help: () => 'Aggiungi “incidenza” alla fase, o al gruppo di cui fa parte.',
    },
    'pesi-fasi-100': {
      message: ({ sum, weights }) =>
        `I pesi delle fasi sommano a ${number(sum)}, non a 100: ${weights.map(number).join(' + ')}.`,
      help: () => 'Correggi “incidenza” in una o più fasi: la somma deve fare 100.',
    },
    'responsabile-in-carica': {
      message: ({ unit, from, deadlines }) =>
        unit === ''
          ? 'Il piano ha delle schede, ma non dice chi dirige le unità.'
          : from === ''
            ? `Nessuno ha l’incarico di ${quoted(unit)} il ${listed(deadlines.map(date), 'e')}.`
            : `Dal ${date(from)} nessuno ha l’incarico di ${quoted(unit)}, e ${deadlines.length === 1 ? 'qui c’è una scadenza' : 'ci sono scadenze'} il ${listed(deadlines.map(date), 'e')}.`,
      help: () => 'Registra in organizzazione/incarichi.yaml chi regge l’unità in quei giorni, anche ad interim.',
    },
    'riferimento-risolto': {
      message: ({ what, id }) =>
        ({
          unita: `L’unità ${quoted(id)} non è nel registro delle unità.`,
          obiettivo: `La scheda ${quoted(id)} non esiste.`,
          file: `Il file ${quoted(id)} non c’è.`,
          citazione: `Un testo non può citare ${quoted(id)}: si citano atto, unita e obiettivo.`,
          fase: `La fase ${quoted(id)} non c’è in questa scheda.`,
          'valore-pubblico': `L’obiettivo di valore pubblico ${quoted(id)} non è in valore-pubblico.yaml.`,
          misura: `La misura ${quoted(id)} non è in anticorruzione.yaml.`,
          azione: `L’azione positiva ${quoted(id)} non è in azioni-positive.yaml.`,
          indirizzo: `L’indirizzo strategico ${quoted(id)} non è in valore-pubblico.yaml.`,
        })[what],
      help: ({ what, near }) =>
        `${what === 'file' ? 'Metti il file nella cartella allegati/ del piano, con questo nome.' : 'Correggi il nome, o registra quello che manca.'}${didYouMean(near)}`,
    },
    'scadenza-circolare': {
      message: ({ phase }) => `La scadenza della fase ${phase} dipende da se stessa.`,
      help: () => 'Fai partire il termine da una fase precedente, da un atto o da una data.',
    },
    'scadenza-finale-mancante': {
      message: () => 'La scheda non ha una scadenza finale.',
      help: () =>
        'Aggiungi “scadenza_finale”; se la data non si può prevedere: scadenza_finale: { non_prevedibile: "il motivo" }.',
    },
    'scadenza-finale-oltre': {
      message: ({ final, last, days }) =>
        `La scadenza finale (${date(final)}) è ${days} giorni dopo l’ultima fase (${date(last)}).`,
      help: () => 'Aggiungi le fasi che mancano, oppure anticipa la scadenza finale.',
    },
    'scadenza-finale-ultima-fase': {
      message: ({ final, last }) => `La scadenza finale (${date(final)}) viene prima dell’ultima fase (${date(last)}).`,
      help: () => 'Sposta la scadenza finale al giorno dell’ultima fase, o più avanti.',
    },
    'scadenza-oltre-esercizio': {
      message: ({ date: day, year }) => `La scadenza del ${date(day)} è oltre il ${year}, l’anno delle schede.`,
      help: () => 'Se l’obiettivo dura più anni scrivi “pluriennale: true”, con i pesi di ciascun anno.',
    },
    'scadenza-relativa-risolvibile': {
      message: ({ from, name }) =>
        ({
          atto: `Il termine decorre dall’atto ${quoted(name)}, che nel registro non ha una data.`,
          fase: `Il termine decorre dalla fase ${quoted(name)}, che non c’è o non ha una data.`,
          evento: `Il termine decorre da ${quoted(name)}, e non si sa quando sarà.`,
        })[from],
      help: () => 'Scrivi una data, oppure fai decorrere il termine da una fase o da un atto che ne abbiano una.',
    },
    'scheda-fuori-posto': {
      message: () => 'La scheda non sta dove dicono la sua unità e il suo codice.',
      help: ({ place }) => `Spostala in ${quoted(place)}, oppure correggi l’unità o il codice.`,
    },
    'sequenza-codici': {
      message: ({ unit, missing, before, after }) =>
        `Tra le schede di ${quoted(unit)} ${missing.length === 1 ? 'manca' : 'mancano'} ${listed(missing, 'e')}: ${before === undefined ? 'si comincia' : `dopo ${before} si passa`} ${before === undefined ? 'da' : 'a'} ${after}.`,
      help: () => 'Aggiungi la scheda che manca, oppure rinumera quelle che seguono.',
    },
    'sezioni-obbligatorie': {
      message: ({ section, form }) =>
        `Manca ${sections[section] ?? section}, che un piano in forma ${form} deve avere.`,
      help: ({ file, section }) =>
        section === 'anagrafica'
          ? `Aggiungi il file ${quoted(file)}.`
          : `Aggiungi il file ${quoted(file)}: se il contenuto sta in un altro documento, con un “rinvio”.`,
    },
    'somme-tabelle': {
      message: ({ what, name, written, computed }) =>
        `${
          {
            accordi: `Il totale della colonna ${quoted(name)}`,
            assestato: 'Lo stanziamento assestato',
            consistenza: 'Il totale del personale',
            destinatari: `Il numero dei destinatari di ${quoted(name)}`,
            'di-cui': `Il numero di ${quoted(name)}`,
            disponibile: 'La somma disponibile',
            'incarichi-eq': 'Il totale degli incarichi',
            orario: `Il numero di ${quoted(name)}`,
          }[what]
        } è ${number(written)}, ma le voci danno ${number(computed)}.`,
      help: () => 'Correggi il totale, o la voce sbagliata.',
    },
    'triennio-coerente': {
      message: ({ reason, found, expected }) =>
        ({
          durata: `Il triennio ${found} non è di tre anni.`,
          'anno-fuori': `L’anno ${found} non è nel triennio ${expected}.`,
          'altro-triennio': `Qui il triennio è ${found}, nel piano è ${expected}.`,
        })[reason],
      help: ({ reason, expected }) => (reason === 'durata' ? `Per esempio: ${expected}.` : 'Correggi uno dei due.'),
    },
    'unita-circolare': {
      message: ({ chain }) => `Risalendo di unità in unità si torna al punto di partenza: ${chain.join(' → ')}.`,
      help: () => 'Correggi “superiore” in una di queste unità.',
    },
    'unita-registrata': {
      message: ({ unit }) => `L’unità ${quoted(unit)} non è nel registro delle unità.`,
      help: ({ near }) => `Registrala in organizzazione/unita.yaml, oppure correggi il nome.${didYouMean(near)}`,
    },
  },

  labels: {
    'also-here': 'anche qui',
    employees: 'i dipendenti',
    'first-use': 'usato qui la prima volta',
    'last-holder': 'l’ultimo incarico finisce qui',
    'last-phase': 'l’ultima fase',
    'plan-years': 'il triennio del piano',
    'previous-card': 'la scheda precedente',
    'previous-phase': 'la fase precedente',
  },

  report: {
    severity: { error: 'errore', warning: 'avviso', info: 'nota' },
    help: 'che fare',
    basis: 'base',
    summary: ({ files, errors, warnings, infos }) => {
      const where = `in ${counted(files, 'file', 'file')}`;
      if (errors + warnings + infos === 0) return `Nessun problema ${where}.`;
      const counts = [
        counted(errors, 'errore', 'errori'),
        counted(warnings, 'avviso', 'avvisi'),
        ...(infos > 0 ? [counted(infos, 'nota', 'note')] : []),
      ];
      return `${listed(counts, 'e')} ${where}.`;
    },
  },

  talk: {
    programDescription: 'Compila il PIAO: controlla i file degli uffici e ne fa una pagina accessibile e un PDF.',
    checkDescription: 'dice che cosa non va nel piano, dove e che cosa fare',
    buildDescription: 'controlla il piano e scrive la pagina, il PDF e i dati',
    folderArgument: 'cartella del piano (se manca: piao)',
    names: {
      command: 'comando',
      duration: 'durata',
      folder: 'cartella',
      format: 'formato[:file]',
      language: 'lingua',
      options: 'opzioni',
      path: 'percorso',
    },
    options: {
      lang: 'lingua dei messaggi: it, en (anche PIAO_LANG)',
      color: 'colora sempre',
      noColor: 'non colorare (anche NO_COLOR)',
      version: 'scrive la versione',
      help: 'scrive questo aiuto',
      format: 'formato del rapporto: pretty (se manca) o json; con :FILE lo scrive in un file; ripetibile',
      maxWarnings: 'finisce con 1 se gli avvisi sono più di n',
      out: 'cartella in cui scrivere (se manca: dist)',
      draft: 'costruisce anche con errori, con BOZZA su ogni pagina',
      noPdf: 'non fa il PDF: non serve un browser',
      browser: 'Chrome o Chromium da usare (anche PIAO_BROWSER)',
      timeout: 'tempo massimo per il PDF: 120s (se manca), 5m',
    },
    examples: `Esempi:
  piao check                       controlla il piano nella cartella piao/
  piao check --format json:r.json  scrive il rapporto in un file
  piao build --bozza               costruisce anche se ci sono errori`,
    usage: {
      commands: 'Comandi:',
      options: 'Opzioni:',
      arguments: 'Argomenti:',
      usage: 'Uso:',
      globalOptions: 'Opzioni di tutti i comandi:',
    },
    helpCommand: 'aiuto su un comando',
    unknownCommand: (name) => `Il comando ${quoted(name)} non esiste.`,
    unknownOption: (name) => `L’opzione ${quoted(name)} non esiste.`,
    excessArguments: (command) => `Troppi argomenti per ${quoted(command)}: ci vuole al massimo la cartella del piano.`,
    missingValue: (option) => `All’opzione ${quoted(option)} manca il valore.`,
    invalidValue: (option, value, wanted) => `${quoted(value)} non va bene per ${quoted(option)}: ${wanted}.`,
    didYouMean: (name) => `Forse ${quoted(name)}?`,
    noFolder: (folder) =>
      `${quoted(folder)} non c’è, o non è una cartella. Indica quella del piano: piao check CARTELLA, piao build CARTELLA.`,
    noManifest: (folder) => `In ${quoted(folder)} non c’è un piano: manca il file piao.yaml.`,
    unreadableFolder: (folder, reason) => `La cartella ${quoted(folder)} non si può leggere (${reason}).`,
    cannotWrite: (path, reason) =>
      `Non si può scrivere in ${quoted(path)} (${reason}). Controlla lo spazio e i permessi, o scegli un’altra cartella con --out.`,
    outNotOurs: (path) =>
      `${quoted(path)} esiste e contiene altro: non la sostituisco. Scegli un’altra cartella con --out, o svuotala.`,
    outHoldsSources: (path) =>
      `${quoted(path)} contiene il piano, o la cartella in cui sei: scegli un’altra cartella con --out.`,
    planHasWarnings: (warnings) =>
      `${counted(warnings, 'avviso', 'avvisi')}: ${warnings === 1 ? 'vedilo' : 'vedili'} con piao check.`,
    planHasErrors: (errors) =>
      `Il piano ha ${counted(errors, 'errore', 'errori')}: ${errors === 1 ? 'correggilo' : 'correggili'}, oppure costruisci una bozza con --bozza.`,
    tooManyWarnings: (warnings, limit) => `Gli avvisi sono ${warnings}: il massimo è ${limit}.`,
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
      `Il browser ${quoted(path)} non parte${detail === '' ? '' : `: ${detail}`}. Provane un altro con --browser PERCORSO, o usa --no-pdf.`,
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
    wholeNumbers: 'un numero intero',
    cacheRefused: (folder) =>
      `La cartella ${quoted(folder)} può essere modificata da altri utenti: non ne eseguo il browser. Cancellala e riprova, oppure usa --browser PERCORSO.`,
    destinationMissing: (ids) =>
      `L’indice del PDF rimanda a punti che non ci sono: ${ids.join(', ')}. È un difetto di piao: segnalalo a chi lo mantiene.`,
    textMissing: (browser) =>
      `Il PDF fatto da ${quoted(browser)} è senza testo: il browser non vede i caratteri. Provane un altro con --browser PERCORSO.`,
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
  },
};
