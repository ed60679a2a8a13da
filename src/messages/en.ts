import type { Messages } from './messages.ts';
import { counted, dated, decimal, listed, quoted, sized } from './wording.ts';

const fields: Readonly<Record<string, string>> = {
  abitanti: 'number of inhabitants',
  codice_fiscale: 'tax code',
  codice_ipa: 'IPA code',
  criteri: 'Criteri di valutazione',
  'criteri.non_raggiunto': 'Obiettivo non raggiunto',
  'criteri.raggiunto': 'Obiettivo raggiunto',
  dipendenti: 'number of employees',
  direttive_specifiche: 'Direttive specifiche',
  finalita_strategiche: 'Finalità strategiche',
  indicatori: 'Indicatori di risultato',
  indirizzo: 'address',
  legale_rappresentante: 'legal representative',
  partita_iva: 'VAT number',
  pec: 'certified e-mail (PEC)',
  risorse_finanziarie: 'Risorse finanziarie',
  risorse_umane: 'Risorse umane',
  risultato_atteso: 'Risultato atteso',
  sito: 'website',
  telefono: 'telephone',
  vincoli: 'Vincoli',
};

const sections: Readonly<Record<string, string>> = {
  anagrafica: 'identification data (section 1)',
  'valore-pubblico': 'public value (2.1)',
  performance: 'performance (2.2)',
  anticorruzione: 'corruption risks and transparency (2.3)',
  struttura: 'organisational structure (3.1)',
  'lavoro-agile': 'remote work (3.2)',
  fabbisogni: 'staffing needs (3.3)',
  formazione: 'training (3.3)',
  monitoraggio: 'monitoring (section 4)',
};

const forms = { ordinaria: 'full', semplificata: 'simplified' } as const;

const types: Readonly<Record<string, string>> = {
  array: 'a list',
  boolean: 'true or false',
  integer: 'a whole number',
  null: 'nothing',
  number: 'a number',
  object: 'a group of fields',
  string: 'a text',
};

const comparisons: Readonly<Record<string, string>> = { '<=': 'at most', '>=': 'at least' };

const date = (iso: string): string => dated(iso, 'en');
const number = (value: number): string => decimal(value, 'en');
const didYouMean = (near: string | undefined): string => (near === undefined ? '' : ` Did you mean ${quoted(near)}?`);

/** Every sentence of the program in English; the names of data stay as the files have them. */
export const en: Messages = {
  findings: {
    'yaml/apostrofo': {
      message: () => 'An apostrophe closes the single quotation marks before the end of the text.',
      help: () => 'Put the text between double quotation marks: "L\'albero".',
    },
    'yaml/carattere-mancante': {
      message: ({ detail }) =>
        detail === ''
          ? 'A closing bracket or quotation mark is missing.'
          : `The closing quotation mark ${detail} is missing.`,
      help: () => 'Close the quotation mark or the bracket that is opened here.',
    },
    'yaml/chiave-doppia': {
      message: ({ detail }) => `The key ${quoted(detail)} is written twice.`,
      help: () => 'Keep one of the two and delete the other.',
    },
    'yaml/due-punti': {
      message: () =>
        'This line has two colons that both look like the end of a key, or a key is broken over several lines.',
      help: () => 'If a colon is part of the text, put the whole text in quotation marks: titolo: "Plan: part two".',
    },
    'yaml/etichetta': {
      message: ({ detail }) => `The YAML tag ${quoted(detail)} is not allowed in a plan.`,
      help: () => 'Remove the tag; if the text begins with an exclamation mark, put it in quotation marks.',
    },
    'yaml/file-vuoto': {
      message: () => 'The file is empty.',
      help: () => 'Write the missing fields, or delete the file.',
    },
    'yaml/inizio-non-ammesso': {
      message: ({ detail }) => `A text cannot begin with ${quoted(detail.slice(0, 1))}.`,
      help: () => 'Put the text in quotation marks.',
    },
    'yaml/piu-documenti': {
      message: () => 'The file contains more than one YAML document.',
      help: () => 'Remove the line with the three dashes (---), or move the second part to another file.',
    },
    'yaml/rientro': {
      message: () => 'The indentation of this line does not match that of the lines near it.',
      help: () => 'Align the line, with spaces, to the other keys of its group; if a bracket is open above, close it.',
    },
    'yaml/rimando': {
      message: ({ detail }) => `The YAML reference ${quoted(detail)} (with & or *) is not allowed in a plan.`,
      help: () =>
        'Repeat the value where it is needed; if the text begins with & or an asterisk, put it in quotation marks.',
    },
    'yaml/sintassi': {
      message: () => 'The YAML is not valid here.',
      help: () => 'Compare this line with those near it: indentation, colons, quotation marks.',
    },
    'yaml/tabulazione': {
      message: () => 'The line is indented with a tab.',
      help: () => 'Use two spaces for each level of indentation.',
    },
    'yaml/troppo-profondo': {
      message: () => 'The data are nested too deeply to be a plan.',
      help: () => 'Check the open brackets and the indentation of this file.',
    },

    'file/fuori-dal-piano': {
      message: ({ file }) => `${quoted(file)} is a link that does not lead to a file in the folder of the plan.`,
      help: () => 'Copy the file into the folder, in place of the link.',
    },
    'file/illeggibile': {
      message: ({ reason }) => `The file cannot be read (${reason}).`,
      help: () => 'Check the permissions of the file.',
    },
    'file/non-utf8': {
      message: ({ line }) => `The file is not encoded in UTF-8: the first wrong character is on line ${line}.`,
      help: () => 'Save the file again with the UTF-8 encoding.',
    },
    'file/sconosciuto': {
      message: ({ file }) => `A plan has no place for a file ${quoted(file)}.`,
      help: ({ near }) =>
        near === undefined
          ? 'Move it to allegati/, or out of the folder of the plan.'
          : `Does it belong in ${quoted(near)}?`,
    },
    'file/troppo-grande': {
      message: ({ bytes, limit }) =>
        `The file is ${number(Math.round(bytes / 1024 / 1024))} MB: the maximum is ${number(limit / 1024 / 1024)} MB.`,
      help: () => 'A file of the plan holds only text: move the rest to allegati/.',
    },

    'schema/chiave-mancante': {
      message: ({ key, title }) =>
        `The key ${quoted(key)}${title.toLowerCase() === key ? '' : ` (${title})`} is missing.`,
      help: ({ key, example }) => `Add a line ${quoted(`${key}: ${example ?? '…'}`)}.`,
    },
    'schema/chiave-sconosciuta': {
      message: ({ key }) => `The key ${quoted(key)} does not exist here.`,
      help: ({ near, known }) =>
        near === undefined ? `The keys allowed here are: ${known.join(', ')}.` : `Did you mean ${quoted(near)}?`,
    },
    'schema/forma': {
      message: ({ value, title }) => `${quoted(value)} is not a valid value for ${quoted(title)}.`,
      // the descriptions come from the schemas, which are Italian
      help: ({ description, example }) =>
        example === undefined ? description : `For example: ${example}. ${description}`,
    },
    'schema/fuori-limiti': {
      message: ({ value, title, comparison, limit }) =>
        `${quoted(value)} is not a valid value for ${quoted(title)}: it must be ${comparisons[comparison] ?? comparison} ${limit}.`,
    },
    'schema/migliaia': {
      message: ({ title, written, read }) =>
        `In ${quoted(title)} the number ${written}, with a point for the thousands, is read as ${number(read)}.`,
      help: ({ written }) => `Write it without points: ${written.replaceAll('.', '')}.`,
    },
    'schema/ripetuto': {
      message: ({ title }) => `An item of the list ${quoted(title)} is repeated.`,
      help: () => 'Delete the repeated item.',
    },
    'schema/scadenza-incompleta': {
      message: ({ keys }) => {
        if (keys.length === 0) return 'The deadline is empty.';
        if (!keys.includes('entro')) return 'The deadline says from when it counts, but not how long (“entro”).';
        return keys.length === 1
          ? 'The deadline says how long (“entro”), but not from when.'
          : `The deadline mixes different forms: ${listed(keys, 'and')}.`;
      },
      help: () => 'Write “entro” with one of “da_atto”, “da_fase” and “da”, or “non_prevedibile” with the reason.',
    },
    'schema/tipo': {
      message: ({ title, expected, found, written }) =>
        found === 'number' && expected.includes('string')
          ? `In ${quoted(title)} the value ${written}, without quotation marks, is read as a number.`
          : `${quoted(title)} must be ${listed(
              expected.map((type) => types[type] ?? type),
              'or',
            )}, not ${found === 'number' && expected.includes('integer') ? 'a number with decimals' : (types[found] ?? found)}.`,
      help: ({ expected, found, written, example }) => {
        if (found === 'number' && expected.includes('string')) return `Write it in quotation marks: "${written}".`;
        if (expected.includes('boolean') && /^(si|sì|no|yes|on|off|vero|falso)$/i.test(written))
          return /^(no|off|falso)$/i.test(written) ? 'Write false.' : 'Write true.';
        if (expected.includes('array')) return 'Put each item on a line of its own that begins with a dash.';
        return example === undefined ? 'Compare it with the card of another unit.' : `For example: ${example}`;
      },
    },
    'schema/troppo-lungo': {
      message: ({ title, length, limit }) => `${quoted(title)} has ${length} characters: the maximum is ${limit}.`,
      help: () => 'Shorten the text, or move part of it to a longer field.',
    },
    'schema/valore-non-ammesso': {
      message: ({ value, title }) => `${quoted(value)} is not among the values allowed for ${quoted(title)}.`,
      help: ({ allowed, near }) =>
        near === undefined ? `Choose one of: ${allowed.join(', ')}.` : `Did you mean ${quoted(near)}?`,
    },
    'schema/vuoto': {
      message: ({ title }) => `${quoted(title)} is empty.`,
      help: () => 'Write the value, or delete the line.',
    },

    'ignora/inutile': {
      message: ({ rule }) => `This comment silences nothing: the rule ${quoted(rule)} finds nothing on the line below.`,
      help: () => 'Delete the comment, or move it right above the line that is reported.',
    },
    'ignora/regola-sconosciuta': {
      message: ({ rule }) =>
        rule.includes('/')
          ? `${quoted(rule)} is a fault of form: it cannot be silenced.`
          : rule === ''
            ? 'The name of the rule to silence is missing.'
            : `There is no rule ${quoted(rule)}.`,
      help: ({ near, rule }) =>
        rule.includes('/')
          ? 'Correct the place that was told, and delete the comment.'
          : near === undefined
            ? 'Copy the name of the rule from the report.'
            : `Did you mean ${quoted(near)}?`,
    },
    'ignora/senza-motivo': {
      message: ({ rule }) => `Silencing ${quoted(rule)} needs a reason.`,
      help: ({ rule }) => `Write it after the colon: # piao-ignora ${rule}: why this is fine here.`,
    },

    'anagrafica-minima': {
      message: ({ missing }) =>
        `The identification data lack: ${listed(
          missing.map((field) => fields[field] ?? field),
          'and',
        )}.`,
      help: ({ missing }) =>
        `Add ${listed(
          missing.map((field) => quoted(field)),
          'and',
        )} to anagrafica.yaml.`,
    },
    'atto-registrato': {
      message: ({ id }) => `The act ${quoted(id)} is not in the register of acts.`,
      help: ({ near }) => `Add it to atti.yaml with body, number, date and subject.${didYouMean(near)}`,
    },
    'campo-vuoto': {
      message: ({ field, missing }) =>
        missing
          ? `The field ${quoted(field.replace('criteri.', ''))} is missing.`
          : `The field ${quoted(fields[field] ?? field)} is blank.`,
      help: ({ field, mayBeNone }) =>
        mayBeNone
          ? `Write the text, or ${quoted(field === 'vincoli' ? 'nessuno' : 'nessuna')} if there are none.`
          : 'Write the missing text.',
    },
    'codice-univoco': {
      message: ({ what, code, unit }) =>
        ({
          scheda: `Another card of ${quoted(unit ?? '')} already has the code ${quoted(code)}.`,
          unita: `Another unit already has the identifier ${quoted(code)}.`,
          'codice-unita': `Another unit already has the code ${quoted(code)}.`,
          atto: `Another act already has the identifier ${quoted(code)}.`,
          soggetto: `Another external body already has the identifier ${quoted(code)}.`,
        })[what],
      help: () => 'Give one of the two a code of its own, then correct whatever refers to it.',
    },
    'codici-fiscali': {
      message: ({ field, value }) =>
        `${quoted(value)} is not a valid ${field === 'partita_iva' ? 'VAT number' : 'tax code'}: its last digit does not match the others.`,
      help: () => 'Copy the number again from its certificate.',
    },
    'coinvolti-registrati': {
      message: ({ name }) => `${quoted(name)} is not among the registered units, codes and external bodies.`,
      help: ({ near }) => `Register it in organizzazione/unita.yaml, or correct the name.${didYouMean(near)}`,
    },
    'data-valida': {
      message: ({ date: day }) => `The day ${day} does not exist.`,
      help: ({ lastDay, month, year }) =>
        lastDay === undefined
          ? `Months go from 1 to 12: here it is ${month}. Write day/month/year.`
          : `The last day of that month is ${String(lastDay).padStart(2, '0')}/${String(month).padStart(2, '0')}/${year}.`,
    },
    'fasi-in-ordine': {
      message: ({ phase, date: day, before, dateBefore }) =>
        `Phase ${phase} is due on ${date(day)}, before phase ${before} (${date(dateBefore)}).`,
      help: () =>
        'Correct one of the two deadlines, or the order of the phases; if the phase does not wait for the one before it, say in “dipende_da” which phases it depends on.',
    },
    'forma-coerente': {
      message: ({ form, employees }) =>
        employees === 50
          ? 'With exactly 50 employees the law does not say which form to choose: the full one is assumed.'
          : `The form is ${quoted(form)}, but the body has ${counted(employees, 'employee', 'employees')}.`,
      help: ({ form, employees }) => {
        if (employees === 50) return form === 'ordinaria' ? 'It may stay so.' : 'Write “ordinaria”, the full form.';
        return `Write ${quoted(form === 'ordinaria' ? 'semplificata' : 'ordinaria')}, or correct the number of employees: the threshold is 50.`;
      },
    },
    'immagine-senza-alternativa': {
      message: ({ file }) => `The picture ${quoted(file)} says nothing to whoever cannot see it.`,
      help: () => 'Describe in “alternativa” what it shows, with its figures.',
    },
    'lavoro-agile-minimo': {
      message: ({ year, percentage, minimum }) =>
        `The quota for ${year} is ${number(percentage)}%: the minimum is ${number(minimum)}%.`,
      help: () => 'Raise the percentage: it is counted on those whose work can be done remotely.',
    },
    'lavoro-agile-righe': {
      message: ({ column, written, computed }) =>
        column === 'totale'
          ? `The total of the row is ${written}, but F + M gives ${computed}.`
          : `“effettivi” is ${written}, but the total less “non_fruiscono” gives ${computed}.`,
      help: () => 'Correct the wrong number of the row.',
    },
    'peso-mancante': {
      message: ({ phase }) => `Phase ${phase} has no weight.`,
      help: () => 'Add “incidenza” to the phase, or to the group it belongs to.',
    },
    'pesi-fasi-100': {
      message: ({ sum, weights }) =>
        `The weights of the phases add up to ${number(sum)}, not to 100: ${weights.map(number).join(' + ')}.`,
      help: () => 'Correct the “incidenza” of the phases until they make 100.',
    },
    'responsabile-in-carica': {
      message: ({ unit, from, deadlines }) =>
        unit === ''
          ? 'The plan has cards, but does not say who heads the units.'
          : from === ''
            ? `Nobody is in charge of ${quoted(unit)} on ${listed(deadlines.map(date), 'and')}.`
            : `From ${date(from)} nobody is in charge of ${quoted(unit)}, and ${deadlines.length === 1 ? 'there is a deadline' : 'there are deadlines'} on ${listed(deadlines.map(date), 'and')}.`,
      help: () => 'Register in organizzazione/incarichi.yaml who leads the unit on those days, even ad interim.',
    },
    'riferimento-risolto': {
      message: ({ what, id }) =>
        ({
          unita: `The unit ${quoted(id)} is not in the register of units.`,
          obiettivo: `There is no card ${quoted(id)}.`,
          file: `There is no file ${quoted(id)}.`,
          citazione: `A text cannot cite ${quoted(id)}: it can cite “atto”, “unita” and “obiettivo”.`,
          fase: `There is no phase ${quoted(id)} in this card.`,
          'valore-pubblico': `The objective of public value ${quoted(id)} is not in valore-pubblico.yaml.`,
          misura: `The measure ${quoted(id)} is not in anticorruzione.yaml.`,
          azione: `The positive action ${quoted(id)} is not in azioni-positive.yaml.`,
          indirizzo: `The strategic direction ${quoted(id)} is not in valore-pubblico.yaml.`,
        })[what],
      help: ({ what, near }) =>
        `${what === 'file' ? 'Put the file in the allegati/ folder of the plan, with this name.' : 'Correct the name, or register what is missing.'}${didYouMean(near)}`,
    },
    'scadenza-circolare': {
      message: ({ phase }) => `The deadline of phase ${phase} depends on itself.`,
      help: () => 'Count the term from an earlier phase, an act or a date.',
    },
    'scadenza-finale-mancante': {
      message: () => 'The card has no final deadline.',
      help: () =>
        'Add “scadenza_finale”; if the date cannot be foreseen: scadenza_finale: { non_prevedibile: "the reason" }.',
    },
    'scadenza-finale-oltre': {
      message: ({ final, last, days }) =>
        `The final deadline (${date(final)}) is ${days} days after the last phase (${date(last)}).`,
      help: () => 'Add the phases that are missing, or bring the final deadline forward.',
    },
    'scadenza-finale-ultima-fase': {
      message: ({ final, last }) => `The final deadline (${date(final)}) comes before the last phase (${date(last)}).`,
      help: () => 'Move the final deadline to the day of the last phase, or later.',
    },
    'scadenza-oltre-esercizio': {
      message: ({ date: day, year }) => `The deadline of ${date(day)} is after ${year}, the year of the cards.`,
      help: () => 'If the objective lasts several years write “pluriennale: true”, with the weights of each year.',
    },
    'scadenza-relativa-risolvibile': {
      message: ({ from, name }) =>
        ({
          atto: `The term counts from the act ${quoted(name)}, which has no date in the register.`,
          fase: `The term counts from phase ${quoted(name)}, which does not exist or has no date.`,
          evento: `The term counts from ${quoted(name)}, and nobody knows when that will be.`,
        })[from],
      help: () => 'Write a date, or count the term from a phase or an act that has one.',
    },
    'scheda-fuori-posto': {
      message: () => 'The card does not stand where its unit and its code say.',
      help: ({ place }) => `Move it to ${quoted(place)}, or correct the unit or the code.`,
    },
    'sequenza-codici': {
      message: ({ unit, missing, before, after }) =>
        `Among the cards of ${quoted(unit)} ${listed(missing, 'and')} ${missing.length === 1 ? 'is' : 'are'} missing: ${before === undefined ? `the first is ${after}` : `after ${before} comes ${after}`}.`,
      help: () => 'Add the missing card, or renumber those that follow.',
    },
    'sezioni-obbligatorie': {
      message: ({ section, form }) =>
        `The section on ${sections[section] ?? section} is missing: a plan in ${forms[form]} form must have it.`,
      help: ({ file, section }) =>
        section === 'anagrafica'
          ? `Add the file ${quoted(file)}.`
          : `Add the file ${quoted(file)}: with a “rinvio” if its content stands in another document.`,
    },
    'somme-tabelle': {
      message: ({ what, name, written, computed }) =>
        `${
          {
            accordi: `The total of the column ${quoted(name)}`,
            assestato: 'The adjusted allocation (“assestato”)',
            consistenza: 'The total of the staff',
            destinatari: `The number of participants of ${quoted(name)}`,
            'di-cui': `The number of ${quoted(name)}`,
            disponibile: 'The sum available (“disponibile”)',
            'incarichi-eq': 'The total of the posts',
            orario: `The number of ${quoted(name)}`,
          }[what]
        } is ${number(written)}, but its items give ${number(computed)}.`,
      help: () => 'Correct the total, or the wrong item.',
    },
    'triennio-coerente': {
      message: ({ reason, found, expected }) =>
        ({
          durata: `The period ${found} is not three years long.`,
          'anno-fuori': `The year ${found} is not within ${expected}.`,
          'altro-triennio': `Here the three years are ${found}, in the plan they are ${expected}.`,
        })[reason],
      help: ({ reason, expected }) => (reason === 'durata' ? `For example: ${expected}.` : 'Correct one of the two.'),
    },
    'unita-circolare': {
      message: ({ chain }) => `Going up from unit to unit leads back to the start: ${chain.join(' → ')}.`,
      help: () => 'Correct “superiore” in one of these units.',
    },
    'unita-registrata': {
      message: ({ unit }) => `The unit ${quoted(unit)} is not in the register of units.`,
      help: ({ near }) => `Register it in organizzazione/unita.yaml, or correct the name.${didYouMean(near)}`,
    },
  },

  labels: {
    'also-here': 'here too',
    employees: 'the employees',
    'first-use': 'first used here',
    'last-holder': 'the last appointment ends here',
    'last-phase': 'the last phase',
    'plan-years': 'the three years of the plan',
    'previous-card': 'the card before',
    'previous-phase': 'the phase before',
  },

  report: {
    severity: { error: 'error', warning: 'warning', info: 'note' },
    help: 'help',
    basis: 'basis',
    summary: ({ files, errors, warnings, infos }) => {
      const where = `in ${counted(files, 'file', 'files')}`;
      if (errors + warnings + infos === 0) return `No problems ${where}.`;
      const counts = [
        counted(errors, 'error', 'errors'),
        counted(warnings, 'warning', 'warnings'),
        ...(infos > 0 ? [counted(infos, 'note', 'notes')] : []),
      ];
      return `${listed(counts, 'and')} ${where}.`;
    },
  },

  talk: {
    programDescription:
      'Compiles the PIAO: checks the files of the offices and makes an accessible page and a PDF of them.',
    checkDescription: 'says what is wrong in the plan, where, and what to do',
    buildDescription: 'checks the plan and writes the page, the PDF and the data',
    folderArgument: 'folder of the plan (if absent: piao)',
    names: {
      command: 'command',
      duration: 'duration',
      folder: 'folder',
      format: 'format[:file]',
      language: 'language',
      options: 'options',
      path: 'path',
    },
    options: {
      lang: 'language of the messages: it, en (also PIAO_LANG)',
      color: 'always use colour',
      noColor: 'never use colour (also NO_COLOR)',
      version: 'print the version',
      help: 'print this help',
      format: 'format of the report: pretty, json; with :FILE it goes to a file (repeatable)',
      maxWarnings: 'end with 1 when there are more than N warnings',
      out: 'folder to write to',
      draft: 'build in spite of errors, with BOZZA (draft) on every page',
      noPdf: 'leave out the PDF: no browser is needed',
      browser: 'Chrome or Chromium to use (also PIAO_BROWSER)',
      timeout: 'time limit for the PDF: 120s, 5m',
    },
    examples: `Examples:
  piao check                       checks the plan in the folder piao/
  piao check --format json:r.json  writes the report to a file
  piao build --bozza               builds even if there are errors`,
    usage: {
      commands: 'Commands:',
      options: 'Options:',
      arguments: 'Arguments:',
      usage: 'Usage:',
      globalOptions: 'Options of every command:',
    },
    helpCommand: 'help on a command',
    unknownCommand: (name) => `There is no command ${quoted(name)}.`,
    unknownOption: (name) => `There is no option ${quoted(name)}.`,
    excessArguments: (command) => `Too many arguments for ${quoted(command)}: it takes at most the folder of the plan.`,
    missingValue: (option) => `The option ${quoted(option)} needs a value.`,
    invalidValue: (option, value, wanted) => `${quoted(value)} is not valid for ${quoted(option)}: ${wanted}.`,
    didYouMean: (name) => `Did you mean ${quoted(name)}?`,
    noFolder: (folder) => `There is no folder ${quoted(folder)}. Name the folder of the plan: piao check FOLDER.`,
    noManifest: (folder) => `There is no plan in ${quoted(folder)}: the file piao.yaml is missing.`,
    unreadableFolder: (folder, reason) => `The folder ${quoted(folder)} cannot be read (${reason}).`,
    cannotWrite: (path, reason) =>
      `Cannot write to ${quoted(path)} (${reason}). Check the space and the permissions, or choose another folder with --out.`,
    outNotOurs: (path) =>
      `${quoted(path)} exists and holds something else: it will not be replaced. Choose another folder with --out, or empty it.`,
    outHoldsSources: (path) =>
      `${quoted(path)} holds the plan, or the folder you are in: choose another folder with --out.`,
    planHasWarnings: (warnings) =>
      `${counted(warnings, 'warning', 'warnings')}: see ${warnings === 1 ? 'it' : 'them'} with piao check.`,
    planHasErrors: (errors) =>
      `The plan has ${counted(errors, 'error', 'errors')}: correct them, or build a draft with --bozza.`,
    tooManyWarnings: (warnings, limit) =>
      `There are ${counted(warnings, 'warning', 'warnings')}: the maximum is ${limit}.`,
    built: (files, pages) =>
      [
        ...files.map(({ path, bytes }) => `${path}  ${sized(bytes, 'en')}`),
        ...(pages === undefined ? [] : [`${counted(pages, 'page', 'pages')} in the PDF.`]),
      ].join('\n'),
    progress: {
      checking: 'checking the plan',
      page: 'making the page',
      printing: 'printing the PDF',
      writing: 'writing the files',
    },
    browserMissing: (tried) =>
      `The PDF needs Chrome or Chromium, and there is none here (tried: ${tried.join(', ')}). Install it, or name it with --browser PATH or PIAO_BROWSER; for the page alone use --no-pdf.`,
    browserStart: (path, detail) =>
      `The browser ${quoted(path)} does not start${detail === '' ? '' : `: ${detail}`}. Try another with --browser PATH, or use --no-pdf.`,
    browserCrash: (step) =>
      `The browser closed by itself (${step}). Try again; if it happens again try another with --browser PATH.`,
    browserTimeout: (step, seconds) =>
      `The browser did not answer within ${number(seconds)} seconds (${step}). Try again with more time, for example --timeout 5m.`,
    steps: {
      unpack: 'while unpacking it',
      start: 'while it started',
      load: 'while it read the page',
      'first-print': 'during the first print',
      'page-numbers': 'while writing the page numbers',
      print: 'while printing',
    },
    durations: 'a time such as 120s or 5m',
    wholeNumbers: 'a whole number',
    cacheRefused: (folder) =>
      `The folder ${quoted(folder)} can be changed by other users: the browser in it will not be run. Delete it and try again, or use --browser PATH.`,
    destinationMissing: (ids) =>
      `The contents of the PDF refer to places that do not exist: ${ids.join(', ')}. This is a fault of piao: report it to its maintainers.`,
    textMissing: (browser) =>
      `The PDF made by ${quoted(browser)} has no text: the browser cannot see the fonts. Try another with --browser PATH.`,
    contentsUnstable: () =>
      'The page numbers of the contents change at every print: the PDF was not written. For the page alone use --no-pdf.',
    withoutSandbox: () =>
      'The system does not let the browser isolate itself: it runs without isolation, with JavaScript off and no network.',
    interrupted: 'Interrupted: the earlier files are as they were.',
    crash: (version, detail) =>
      `Unexpected error in piao ${version}: ${detail}. It is not the plan: report it to the maintainers of piao, with this line.`,
  },
  document: {
    toFill: 'to be filled in',
    withinWeight: (weight) => `within ${weight}`,
    inItsParts: 'in its parts',
    unknownCodes: (some) =>
      some
        ? 'The plan does not tell the unit of the other codes, which are listed in:'
        : 'The plan does not tell the unit of these codes, which are listed in:',
  },
};
