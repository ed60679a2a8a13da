import type { Messages } from './messages.ts';
import { between, citation, counted, decimal, listed, named, quoted, shown, sized } from './wording.ts';

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

/** What the system says by a code, for the codes that people meet. */
const systemReasons: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EBUSY: 'in use',
  EDQUOT: 'no space left',
  EEXIST: 'there is a file of that name',
  EFBIG: 'file too large',
  EISDIR: 'it is a folder',
  ELOOP: 'links that go round in a circle',
  EMFILE: 'too many open files',
  ENAMETOOLONG: 'name too long',
  ENOENT: 'it does not exist',
  ENOSPC: 'no space left',
  ENOTDIR: 'a part of the path is a file',
  EPERM: 'not permitted',
  EROFS: 'read-only disk',
};

const spaceAdvice = 'Make room on the disk, or choose another folder with --out.';
const outAdvice: Readonly<Record<string, string>> = {
  EDQUOT: spaceAdvice,
  EEXIST: 'Choose another folder with --out.',
  ENAMETOOLONG: 'Choose a shorter name with --out.',
  ENOSPC: spaceAdvice,
  ENOTDIR: 'Choose another folder with --out.',
};

const notRunReasons: Readonly<Record<string, string>> = {
  EACCES: 'there is no permission to run it (EACCES)',
  ENOENT: 'it is not there, or the program that interprets it is missing (ENOENT)',
  ENOEXEC: 'it is not a program for this system (ENOEXEC)',
};

/** ` (permission denied, EACCES)`. */
function because(code: string): string {
  if (code === '') return '';
  return systemReasons[code] === undefined ? ` (${code})` : ` (${systemReasons[code]}, ${code})`;
}

const number = (value: number): string => decimal(value, 'en');

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
          : `The closing ${/[\]}]/.test(detail) ? 'bracket' : 'quotation mark'} ${detail} is missing.`,
      help: ({ detail }) =>
        /[\]}]/.test(detail)
          ? 'Close the bracket that is opened here; if it is a sign of the text, put the whole text in quotation marks.'
          : 'Close the quotation mark or the bracket that is opened here.',
    },
    'yaml/chiave-doppia': {
      message: ({ detail }) => `The key ${quoted(detail)} is written twice.`,
      help: () =>
        'Keep one of the two and delete the other; if a new item of a list begins here, put a dash before it.',
    },
    'yaml/citazione': {
      message: () => 'A text that begins with [[ goes between quotation marks.',
      help: ({ detail }) => `Put the whole text in quotation marks: ${citation(detail)}`,
    },
    'yaml/due-punti': {
      message: () =>
        'This line has two colons that both look like the end of a key, or a key is broken over several lines.',
      help: () => 'If a colon is part of the text, put the whole text in quotation marks: titolo: "Plan: part two".',
    },
    'yaml/due-punti-mancanti': {
      message: ({ detail }) => `The colon after ${quoted(detail)} is missing.`,
      help: ({ detail }) =>
        `Write a colon and a space before the value: ${detail}: …; if the line goes on with the text above, let it begin further right.`,
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
      message: ({ detail }) => `A text without quotation marks cannot begin with ${quoted(detail.slice(0, 1))}.`,
      help: ({ detail }) =>
        `Put the whole text in quotation marks: ${between(detail)}${
          /^[>|]/.test(detail)
            ? `; after ${detail.charAt(0)} alone, the text begins on the line below`
            : /^-\s/.test(detail)
              ? '; the items of a list begin on the line below'
              : ''
        }`,
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
    'yaml/spazio-dopo-due-punti': {
      message: ({ detail }) => `A space is missing after the colon of ${quoted(detail)}.`,
      help: ({ detail }) => `Put the space between the colon and the value: ${detail}: …`,
    },
    'yaml/tabulazione': {
      message: () => 'The line is indented with a tab.',
      help: ({ detail }) => `Use ${detail} spaces for each level of indentation, as the other lines of the file do.`,
    },
    'yaml/testo-dopo-virgolette': {
      message: ({ detail }) => `After the closing quotation mark there is more text: ${quoted(detail)}.`,
      help: () =>
        `Put all of the text in quotation marks; if it has quotation marks in it, use single ones around it: '"Left" and right'.`,
    },
    'yaml/trattino-mancante': {
      message: ({ detail }) =>
        `The key ${quoted(detail)} comes again: another item of the list probably begins here, and its dash is missing.`,
      help: ({ detail }) =>
        `Delete nothing: put a dash before ${quoted(detail)}, in the column of the other dashes: - ${detail}: …`,
    },
    'yaml/troppo-profondo': {
      message: () => 'The data are nested too deeply to be a plan.',
      help: () => 'Check the open brackets and the indentation of this file.',
    },
    'yaml/virgola-mancante': {
      message: ({ detail }) => `Within the brackets, a comma is missing before ${quoted(detail)}.`,
      help: () => 'Put the comma between the two; if all of it is one text, put that in quotation marks.',
    },

    'file/fuori-dal-piano': {
      message: ({ file }) => `${named(file)} is a link that does not lead to a file in the folder of the plan.`,
      help: () => 'Copy the file into the folder, in place of the link.',
    },
    'file/illeggibile': {
      message: ({ reason }) =>
        reason === 'EISDIR'
          ? 'There is a folder here, where a file should be.'
          : `The file cannot be read${because(reason)}.`,
      help: ({ reason }) =>
        reason === 'EISDIR' ? 'Move the folder out of the plan.' : 'Check the permissions of the file.',
    },
    'file/non-utf8': {
      message: ({ line }) => `The file is not encoded in UTF-8: the first wrong character is on line ${line}.`,
      help: () => 'Save the file again with the UTF-8 encoding.',
    },
    'file/sconosciuto': {
      message: ({ file }) => `A plan has no place for a file ${named(file)}.`,
      help: ({ near, renamed }) => {
        const place = near === undefined ? '' : ` Does it belong in ${named(near)}?`;
        if (renamed !== undefined)
          return `The name of a file of the plan ends in .yaml: rename it to ${named(renamed)}.${place}`;
        return place === '' ? 'Move it to allegati/, or out of the folder of the plan.' : place.trimStart();
      },
    },
    'file/troppo-grande': {
      message: ({ bytes, limit }) =>
        `The file is ${number(Math.round(bytes / 1024 / 1024))} MB: the maximum is ${number(limit / 1024 / 1024)} MB.`,
      help: () => 'A file of the plan holds only text: move the rest to allegati/.',
    },

    'schema/altri': {
      message: ({ count }) =>
        count === 1 ? 'There is one more error of form here.' : `There are ${count} more errors of form here.`,
      help: () => 'Correct those above first: often they all come from one damaged line.',
    },
    'schema/anno': {
      message: ({ value, title, year }) =>
        `${quoted(value)} is not a valid value for ${quoted(title)}: its year is ${year}.`,
      help: ({ first, last }) => `A year has four figures, from ${first} to ${last}.`,
    },
    'schema/chiave-mancante': {
      message: ({ key, title }) =>
        `The key ${quoted(key)}${title.toLowerCase() === key ? '' : ` (${title})`} is missing.`,
      help: ({ key, example }) =>
        example === undefined
          ? `Add the key ${quoted(key)}.`
          : `Add the key ${quoted(key)}, for example:${shown(example)}`,
    },
    'schema/chiave-sconosciuta': {
      message: ({ key, rule }) =>
        rule ? `There is no rule ${quoted(key)}.` : `The key ${quoted(key)} does not exist here.`,
      help: ({ near, known, rule }) => {
        if (near !== undefined) return `Did you mean ${quoted(near)}?`;
        return rule ? 'The list: piao explain.' : `The keys allowed here are: ${known.join(', ')}.`;
      },
    },
    'schema/forma': {
      message: ({ value, title }) => `${quoted(value)} is not a valid value for ${quoted(title)}.`,
      // the descriptions of the schemas are Italian: the example speaks for itself
      help: ({ example, deadline }) => {
        if (example === undefined) return 'Compare it with the same field in another file.';
        return deadline
          ? `Write the day like this: ${example}. Where there is no day: conclusa, in corso d’anno, or { non_prevedibile: the reason }`
          : `For example:${shown(example)}`;
      },
    },
    'schema/fuori-limiti': {
      message: ({ value, title, comparison, limit }) =>
        `${quoted(value)} is not a valid value for ${quoted(title)}: it must be ${comparisons[comparison] ?? comparison} ${limit}.`,
      help: ({ example }) =>
        example === undefined ? 'Compare it with the same field in another file.' : `For example:${shown(example)}`,
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
        if (expected.includes('string') && /^[[{].*\S.*[\]}]$/.test(written))
          return `If it is a text, put it in quotation marks: ${between(written)}.`;
        if (expected.includes('boolean') && /^(si|sì|no|yes|on|off|vero|falso)$/i.test(written))
          return /^(no|off|falso)$/i.test(written) ? 'Write false.' : 'Write true.';
        const like = example === undefined ? '' : `For example:${shown(example)}`;
        if (expected.includes('array'))
          return `Put each item on a line of its own that begins with a dash. ${like}`.trimEnd();
        return like === '' ? 'Compare it with the card of another unit.' : like;
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
      help: ({ required, example }) => {
        if (!required) return 'Write the value, or delete the line.';
        return example === undefined
          ? 'Write the value: the key is required.'
          : `Write at least one item:${shown(example)}`;
      },
    },

    'ignora/inutile': {
      message: ({ rule }) => `This comment silences nothing: the rule ${quoted(rule)} finds nothing on the line below.`,
      help: () => 'Delete the comment, or move it right above the line that is reported.',
    },
    'ignora/piu-regole': {
      message: ({ rules }) => `A comment silences one rule only: this one names ${rules.length}.`,
      help: ({ rules }) =>
        `Write a comment for each rule, one below the other: # piao-ignora ${rules[0] ?? ''}: reason`,
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
    'ignora/scritto-male': {
      message: ({ written }) => `A comment that begins with ${quoted(written)} silences nothing.`,
      help: ({ rule }) => `Did you mean this: # piao-ignora ${rule ?? 'RULE'}: reason`,
    },
    'ignora/senza-motivo': {
      message: ({ rule }) => `Silencing ${quoted(rule)} needs a reason.`,
      help: ({ rule }) => `Write it after the colon: # piao-ignora ${rule}: why this is fine here.`,
    },

    'base/illeggibile': {
      message: () => 'The file of known findings cannot be read.',
      help: () => 'Write it anew with piao check --update-baseline, or delete it.',
    },
    'base/superata': {
      message: ({ count, first }) =>
        count === 1
          ? `A known finding no longer occurs: ${first.rule} in ${quoted(first.file)}.`
          : `Of the known findings ${count} no longer occur; the first is ${first.rule} in ${quoted(first.file)}.`,
      help: () => 'Update the list with piao check --update-baseline.',
    },
  },

  labels: {
    'adoption-of-objectives': 'the adoption of the objectives',
    adoption: 'the approval',
    'also-here': 'here too',
    'awaited-phase': 'the phase it depends on',
    'budget-approval': 'the approval of the budget',
    'budget-term': 'the term of the budget',
    'card-without-link': 'a card without a link',
    'counts-from': 'the term counts from here',
    employees: 'the employees',
    'final-deadline': 'the final deadline',
    'first-use': 'first used here',
    indicators: 'the indicators',
    'last-holder': 'the last appointment ends here',
    'last-phase': 'the last phase',
    'other-card': 'the other card',
    'other-holder': 'the other post',
    'past-deadline': 'a deadline already over',
    placeholder: 'the placeholder',
    'plan-years': 'the three years of the plan',
    'previous-card': 'the card before',
    'previous-phase': 'the phase before',
    'register-of-units': 'the register of units',
    'registered-act': 'in the register of acts',
    resources: 'neither amount nor chapter',
    'value-before': 'the value before',
  },

  report: {
    severity: { error: 'error', warning: 'warning', info: 'note' },
    help: 'help',
    basis: 'basis',
    morePlaces: (count) => `and ${count} more places`,
    summary: ({ files, errors, warnings, infos }, least = 'info') => {
      const where = `in ${counted(files, 'file', 'files')}`;
      if (errors + warnings + infos === 0) {
        if (least === 'info') return `No problems ${where}.`;
        return least === 'error' ? `No errors ${where}.` : `No errors and no warnings ${where}.`;
      }
      const counts = [
        counted(errors, 'error', 'errors'),
        ...(least === 'error' ? [] : [counted(warnings, 'warning', 'warnings')]),
        ...(infos > 0 ? [counted(infos, 'note', 'notes')] : []),
      ];
      return `${listed(counts, 'and')} ${where}.`;
    },
    notShown: ({ beyond, infos, warnings }) =>
      [
        ...(beyond > 0
          ? [`${beyond === 1 ? 'One more is not shown' : `${beyond} more are not shown`}: a higher --limit shows them.`]
          : []),
        ...(warnings + infos > 0
          ? [
              `Not shown, since they weigh less: ${listed(
                [
                  ...(warnings > 0 ? [counted(warnings, 'warning', 'warnings')] : []),
                  ...(infos > 0 ? [counted(infos, 'note', 'notes')] : []),
                ],
                'and',
              )}. To see them: piao check without --severity.`,
            ]
          : []),
      ].join(' '),
    columns: { severity: 'Weight', place: 'Where', finding: 'What is wrong, and what to do', rule: 'Rule' },
  },

  explain: {
    basis: 'Basis',
    wrong: 'Wrong',
    right: 'Right',
    silence: 'How to silence it',
    silenceHere: 'At one place, with the reason, on the line above:',
    silenceEverywhere: 'In the whole plan, in piao.yaml:',
    reason: 'the reason',
    profiles: { essenziale: 'essenziale', consigliato: 'consigliato', severo: 'severo' },
    grounds: {
      law: 'law',
      arithmetic: 'arithmetic',
      logic: 'the plan agreeing with itself',
      calendar: 'calendar',
      practice: 'good practice',
    },
    asked: (profile) => `from the profile ${quoted(profile)} on`,
    listTitle: 'The rules',
    listIntroduction: (count) => `piao checks a plan with ${count} rules.`,
    columns: ['Rule', 'What it asks', 'Weight', 'Profile', 'Basis'],
    listEnd: 'What is left to the judgement of people, and why: [not automated](non-automatizzate.md).',
    form: 'form of the files',
    formOnly: 'A fault of form cannot be silenced: it is put right.',
    listForm:
      'No rules, but what is asked of the form of files, of comments that silence and of the list of known findings.',
    listHint: () => 'piao explain RULE explains one, with a wrong and a right example.',
  },

  talk: {
    names: {
      card: 'unit/code',
      command: 'command',
      date: 'date',
      duration: 'duration',
      file: 'file',
      folder: 'folder',
      format: 'format[:file]',
      kind: 'kind',
      language: 'language',
      options: 'options',
      path: 'path',
      rule: 'rule',
      sign: 'sign',
      text: 'text',
      weight: 'weight',
      name: 'name',
      year: 'year',
      service: 'service',
      what: 'what',
    },
    usage: {
      commands: 'Commands:',
      options: 'Options:',
      arguments: 'Arguments:',
      usage: 'Usage:',
      globalOptions: 'Options of every command:',
      examples: 'Examples:',
    },
    helpCommand: 'help on a command',
    unknownCommand: (name) => `There is no command ${quoted(name)}.`,
    unknownOption: (name) => `There is no option ${quoted(name)}.`,
    optionOf: (name, command, flags) => `${quoted(name)} is an option of ${quoted(command)}: piao ${command} ${flags}`,
    excessArguments: (command) => `Too many arguments for ${quoted(command)}. How it is used: piao help ${command}.`,
    missingArgument: (argument, command) =>
      `${quoted(command)} needs an argument: ${argument}. How it is used: piao help ${command}.`,
    missingValue: (option) => `The option ${quoted(option)} needs a value.`,
    invalidValue: (option, value, wanted) => `${quoted(value)} is not valid for ${quoted(option)}: ${wanted}.`,
    didYouMean: (name) => `Did you mean ${quoted(name)}?`,
    noFolder: (folder) =>
      `There is no folder ${quoted(folder)}. Name the folder of the plan, for example piao check FOLDER, or begin a new plan: piao init.`,
    notAFolder: (path, folder = 'FOLDER') =>
      `${named(path)} is a file, and piao reads the whole plan, whose parts are checked against each other. Name the folder: piao check ${folder}. For what you are about to commit with git: piao check --staged.`,
    noManifest: (folder) => `There is no plan in ${quoted(folder)}: the file piao.yaml is missing.`,
    manifestMisnamed: (folder, file) =>
      `There is no file piao.yaml in ${quoted(folder)}, but there is ${quoted(file)}: rename it to piao.yaml.`,
    unreadableFolder: (folder, reason) => `The folder ${quoted(folder)} cannot be read (${reason}).`,
    cannotRead: (path, reason) => `Cannot read ${named(path)}${because(reason)}. Check the permissions.`,
    cannotWriteOut: (path, reason) =>
      reason === 'EBUSY'
        ? `${named(path)} is in use, or a mounted disk: it cannot be replaced${because(reason)}. Choose a folder inside it with --out.`
        : `Cannot write to ${named(path)}${because(reason)}. ${outAdvice[reason] ?? 'Check the space and the permissions, or choose another folder with --out.'}`,
    cannotWriteOutput: (reason) =>
      `The result cannot be written where it goes${because(reason)}. Check the file or the program that receives it.`,
    temporaryUnwritable: (folder, reason) =>
      `The PDF needs a temporary folder, and ${named(folder)} will not do${because(reason)}. Name another with TMPDIR.`,
    cacheUnwritable: (folder, reason) =>
      `The included browser cannot be unpacked in ${named(folder)}${because(reason)}. Name another folder with XDG_CACHE_HOME, or a browser with --browser PATH.`,
    noWorkingDirectory: 'The folder you are in is no longer there. Go to another and try again.',
    outForeign: (path, file) =>
      `${named(path)} holds ${named(file)}, which piao did not write and which would be lost: move it elsewhere, or choose another folder with --out.`,
    outInsidePlan: (path) =>
      `${named(path)} is inside the folder of the plan, which holds the files of the offices alone: choose a folder outside with --out.`,
    outDangling: (path) =>
      `${named(path)} is a link that leads nowhere: delete it, or choose another folder with --out.`,
    reportInsidePlan: (path) =>
      `The report is not written to ${named(path)}, which is inside the folder of the plan: choose a file outside.`,
    reportTwice: (path) => `Two reports would go to the same file ${named(path)}: give each its own.`,
    reportWritten: (paths, summary) => `Report written to ${listed(paths.map(named), 'and')}. ${summary}`,
    cannotWriteReport: (path, reason) =>
      `Cannot write the report to ${named(path)} (${reason}). Check that its folder exists and has space and permissions, or choose another file after the colon of --format.`,
    cannotWriteThere: (path, reason) =>
      `Cannot write to ${named(path)} (${reason}). Check the space and the permissions.`,
    outNotFolder: (path) => `${named(path)} is a file, not a folder: choose a folder with --out.`,
    outNotOurs: (path) =>
      `${named(path)} exists and holds something else: it will not be replaced. Choose another folder with --out, or empty it.`,
    outHoldsSources: (path) =>
      `${named(path)} holds the plan, or the folder you are in: choose another folder with --out.`,
    planHasWarnings: (warnings) =>
      `${counted(warnings, 'warning', 'warnings')}: see ${warnings === 1 ? 'it' : 'them'} with piao check.`,
    planHasErrors: (errors) =>
      `The plan has ${counted(errors, 'error', 'errors')}: correct them, or build a draft with --bozza.`,
    manifestHasErrors: (errors) =>
      `The plan has ${counted(errors, 'error', 'errors')}. Without a sound piao.yaml not even a draft can be made: correct that file first.`,
    leftOut: (files) => `This draft leaves out the files with errors: ${files.join(', ')}.`,
    conflictingOptions: (one, other) => `${quoted(one)} and ${quoted(other)} do not go together.`,
    unknownRule: (code) =>
      `${code === '' ? 'The name of the rule is missing' : `There is no rule ${quoted(code)}`}. The list: piao explain.`,
    ruleFailed: (code, version, reason) =>
      `The rule ${quoted(code)} stopped because of a defect of piao ${version}: ${reason}. The others have finished. Please report it to the maintainers of piao, with this line.`,
    knownFindings: (count) =>
      `${counted(count, 'known finding', 'known findings')} in piao-baseline.json: not counted.`,
    baselineWritten: (count, path, change) => {
      const written = `${counted(count, 'finding', 'findings')} written to ${path}: from now on piao check tells only new ones.`;
      if (!change) return written;
      const errors = change.errors === 0 ? '' : ` (${counted(change.errors, 'error', 'errors')})`;
      return `${written} Since the list before: ${counted(change.fresh, 'new finding', 'new findings')}${errors}, ${change.gone} gone.`;
    },
    changedMeanwhile: (path) => `${named(path)} changed while it was being corrected: it was left alone. Try again.`,
    corrected: (count) =>
      count === 0 ? 'Nothing to put right.' : `${counted(count, 'correction', 'corrections')} made.`,
    wouldCorrect: (count) =>
      count === 0
        ? 'Nothing to put right.'
        : `${counted(count, 'correction', 'corrections')} with --fix: no file has changed.`,
    tooManyWarnings: (warnings, limit) =>
      `There are ${counted(warnings, 'warning', 'warnings')}: the maximum is ${limit}.`,
    sourcesTooLarge: (limit) =>
      `The PDF carries the files of the plan, and together they are more than ${sized(limit, 'en')}. Take the largest out of allegati/, or use --no-pdf.`,
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
      `The browser ${named(path)} does not start${detail === '' ? '' : `: ${detail}`}. Try another with --browser PATH, or use --no-pdf.`,
    endings: {
      exit: (code) => `it closed before it answered (code ${code})`,
      library: (name) => `it lacks the system library ${named(name)}`,
      signal: (name) => `the system closed it (signal ${name})`,
      notRun: (reason) => notRunReasons[reason] ?? `the system does not run it${because(reason)}`,
      nonsense: 'it does not answer as Chrome or Chromium do',
    },
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
    wholeNumbers: 'a whole number, 0 or more',
    cacheRefused: (folder) =>
      `The folder ${named(folder)} can be changed by other users: the browser in it will not be run. Delete it and try again, or use --browser PATH.`,
    destinationMissing: (ids) =>
      `The contents of the PDF refer to places that do not exist: ${ids.join(', ')}. This is a fault of piao: report it to its maintainers.`,
    textMissing: (browser) =>
      `The PDF made by ${named(browser)} has no text: the browser cannot see the fonts. Try another with --browser PATH.`,
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
    extract: ({ number, title, within }, draft) => {
      const section = (of: string): string => `${of.includes('.') ? 'subsection' : 'section'} ${of}`;
      const part =
        number === undefined
          ? `the part “${title}”${within === undefined ? '' : ` of ${section(within)}`}`
          : `${section(number)}, “${title}”`;
      const rest = draft ? 'is a document of its own' : 'is published in Amministrazione trasparente';
      return `This is an extract of the plan: it holds only ${part}. The whole plan ${rest}.`;
    },
    extractOf: (part) => `Extract: ${part}`,
    attachments: {
      data: 'The whole plan as data',
      cards: 'The objectives, one a line',
      phases: 'The phases of the objectives, one a line',
      sources: 'The files that the plan is made from',
    },
  },
};
