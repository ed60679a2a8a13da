import type { Language } from '../languages.ts';
import { counted, named, quoted } from '../wording.ts';

/** What was looked at, in the order of the report. */
export const examinations = [
  'piao',
  'node',
  'browser',
  'fonts',
  'output',
  'temporary',
  'plan',
  'schemas',
  'git',
  'hook',
] as const;

export type Examination = (typeof examinations)[number];

/** What was found, as facts. */
export interface Findings {
  readonly piao: { readonly version: string };
  readonly node: { readonly version: string; readonly supported: boolean; readonly range: string };
  readonly browser:
    | { readonly path: string; readonly version: string; readonly sandbox: boolean }
    | { readonly sentence: string };
  readonly fonts: { readonly count: number };
  readonly output: { readonly folder: string; readonly reason: string | undefined };
  readonly temporary: { readonly folder: string; readonly reason: string | undefined };
  readonly plan: { readonly folder: string; readonly files: number | undefined; readonly sentence: string | undefined };
  readonly schemas: {
    /** Files that name the schema of this version, another one, none. */
    readonly right: number;
    readonly wrong: readonly string[];
    readonly none: number;
  };
  readonly git: { readonly version: string | undefined; readonly repository: boolean };
  readonly hook: {
    readonly found: string | undefined;
    /** The program by which it runs piao, where it needs one of this machine. */
    readonly calls: string | undefined;
    readonly runs: boolean;
  };
}

type Words = { readonly [E in Examination]: (facts: Findings[E]) => string };
/** What to do, where something is to be done. */
type Advice = { readonly [E in Examination]?: (facts: Findings[E]) => string | undefined };

interface DoctorTalk {
  readonly names: Readonly<Record<Examination, string>>;
  readonly states: Readonly<Record<'ok' | 'note' | 'problem', string>>;
  readonly found: Words;
  readonly advice: Advice;
  readonly todo: string;
  summary(problems: number, notes: number): string;
}

/** What `piao doctor` says. */
export const doctorTalk: Readonly<Record<Language, DoctorTalk>> = {
  it: {
    names: {
      piao: 'piao',
      node: 'Node.js',
      browser: 'browser per il PDF',
      fonts: 'caratteri',
      output: 'cartella di uscita',
      temporary: 'cartella temporanea',
      plan: 'piano',
      schemas: 'schemi per l’editor',
      git: 'git',
      hook: 'controllo prima di registrare',
    },
    states: { ok: 'a posto', note: 'da vedere', problem: 'problema' },
    found: {
      piao: ({ version }) => `versione ${version}`,
      node: ({ supported, version }) => `versione ${version}${supported ? '' : ', che piao non conosce'}`,
      browser: (facts) =>
        'sentence' in facts
          ? facts.sentence
          : `${facts.version}, ${facts.path}${facts.sandbox ? '' : ', senza isolamento'}`,
      fonts: ({ count }) => (count > 0 ? counted(count, 'file trovato', 'file trovati') : 'non ci sono'),
      output: ({ folder, reason }) => `${folder}${reason === undefined ? '' : ` non si può scrivere (${reason})`}`,
      temporary: ({ folder, reason }) => `${folder}${reason === undefined ? '' : ` non si può scrivere (${reason})`}`,
      plan: ({ files, folder, sentence }) => sentence ?? `${folder}, ${counted(files ?? 0, 'file', 'file')}`,
      schemas: ({ none, right, wrong }) =>
        [
          counted(right, 'file lo indica', 'file lo indicano'),
          ...(none > 0 ? [`${none} non ${none === 1 ? 'indica' : 'indicano'} nessuno schema`] : []),
          ...(wrong.length > 0
            ? [
                `${wrong.length} ${wrong.length === 1 ? 'ne indica uno diverso o che manca' : 'ne indicano uno diverso o che manca'}`,
              ]
            : []),
        ].join('; '),
      git: ({ repository, version }) =>
        version === undefined
          ? 'non c’è'
          : `versione ${version}${repository ? '' : '; il piano non è in un repository'}`,
      hook: ({ calls, found, runs }) =>
        found === undefined ? 'non c’è' : `${found}${runs ? '' : `, che chiama ${quoted(calls ?? '')} e non lo trova`}`,
    },
    advice: {
      node: ({ range, supported }) => (supported ? undefined : `Installa una versione compresa in ${range}.`),
      fonts: ({ count }) => (count > 0 ? undefined : 'L’installazione è incompleta: installa di nuovo piao.'),
      output: ({ reason }) =>
        reason === undefined
          ? undefined
          : 'Dai i permessi di scrittura, o costruisci altrove con piao build --out CARTELLA.',
      temporary: ({ reason }) => (reason === undefined ? undefined : 'Indica un’altra cartella con TMPDIR.'),
      plan: ({ sentence }) =>
        sentence === undefined ? undefined : 'Vai nella cartella del piano, o cominciane uno con piao init.',
      schemas: ({ none, wrong }) => {
        if (wrong.length > 0)
          return `Scrivi gli schemi di questa versione accanto al piano, con piao schema --out schemas; il primo file: ${named(wrong[0] ?? '')}.`;
        return none > 0
          ? 'Per i suggerimenti dell’editor aggiungi come prima riga: # yaml-language-server: $schema=…/schemas/TIPO.schema.json'
          : undefined;
      },
      git: ({ repository, version }) => {
        if (version === undefined) return 'Per lavorare in tanti e per piao check --staged installa git.';
        return repository ? undefined : 'Per conservare la storia del piano: git init nella cartella che lo contiene.';
      },
      hook: ({ found, runs }) => {
        if (found === undefined)
          return `Perché git controlli da solo ogni registrazione: ${quoted('pre-commit install')}, come dice la guida.`;
        return runs
          ? undefined
          : 'Così nessuna registrazione riesce: installa piao per tutto il computer, con npm install -g e il suo file .tgz, oppure chiama nel controllo npx --no-install piao.';
      },
    },
    todo: 'che fare',
    summary: (problems, notes) =>
      problems === 0 && notes === 0
        ? 'Tutto a posto.'
        : `${counted(problems, 'problema', 'problemi')}, ${counted(notes, 'cosa da vedere', 'cose da vedere')}.${problems === 0 ? ' Il piano si può costruire.' : ''}`,
  },
  en: {
    names: {
      piao: 'piao',
      node: 'Node.js',
      browser: 'browser for the PDF',
      fonts: 'typefaces',
      output: 'output folder',
      temporary: 'temporary folder',
      plan: 'plan',
      schemas: 'schemas for the editor',
      git: 'git',
      hook: 'check before a commit',
    },
    states: { ok: 'fine', note: 'to see', problem: 'problem' },
    found: {
      piao: ({ version }) => `version ${version}`,
      node: ({ supported, version }) => `version ${version}${supported ? '' : ', which piao does not know'}`,
      browser: (facts) =>
        'sentence' in facts
          ? facts.sentence
          : `${facts.version}, ${facts.path}${facts.sandbox ? '' : ', without isolation'}`,
      fonts: ({ count }) => (count > 0 ? `${counted(count, 'file', 'files')} found` : 'none is there'),
      output: ({ folder, reason }) => `${folder}${reason === undefined ? '' : ` cannot be written (${reason})`}`,
      temporary: ({ folder, reason }) => `${folder}${reason === undefined ? '' : ` cannot be written (${reason})`}`,
      plan: ({ files, folder, sentence }) => sentence ?? `${folder}, ${counted(files ?? 0, 'file', 'files')}`,
      schemas: ({ none, right, wrong }) =>
        [
          counted(right, 'file names it', 'files name it'),
          ...(none > 0 ? [`${none} ${none === 1 ? 'names' : 'name'} no schema`] : []),
          ...(wrong.length > 0
            ? [`${wrong.length} ${wrong.length === 1 ? 'names' : 'name'} another one, or one that is missing`]
            : []),
        ].join('; '),
      git: ({ repository, version }) =>
        version === undefined ? 'not there' : `version ${version}${repository ? '' : '; the plan is in no repository'}`,
      hook: ({ calls, found, runs }) =>
        found === undefined
          ? 'not there'
          : `${found}${runs ? '' : `, which calls ${quoted(calls ?? '')} and does not find it`}`,
    },
    advice: {
      node: ({ range, supported }) => (supported ? undefined : `Install a version within ${range}.`),
      fonts: ({ count }) => (count > 0 ? undefined : 'The installation is not whole: install piao again.'),
      output: ({ reason }) =>
        reason === undefined ? undefined : 'Give permission to write, or build elsewhere with piao build --out FOLDER.',
      temporary: ({ reason }) => (reason === undefined ? undefined : 'Name another folder with TMPDIR.'),
      plan: ({ sentence }) =>
        sentence === undefined ? undefined : 'Go to the folder of the plan, or begin one with piao init.',
      schemas: ({ none, wrong }) => {
        if (wrong.length > 0)
          return `Write the schemas of this version beside the plan, with piao schema --out schemas; the first file: ${named(wrong[0] ?? '')}.`;
        return none > 0
          ? 'For help from the editor add as the first line: # yaml-language-server: $schema=…/schemas/KIND.schema.json'
          : undefined;
      },
      git: ({ repository, version }) => {
        if (version === undefined) return 'To work with others and for piao check --staged, install git.';
        return repository ? undefined : 'To keep the history of the plan: git init in the folder that holds it.';
      },
      hook: ({ found, runs }) => {
        if (found === undefined)
          return `To let git check each commit: ${quoted('pre-commit install')}, as the handbook says.`;
        return runs
          ? undefined
          : 'So no commit succeeds: install piao for the whole computer, with npm install -g and its .tgz file, or let the check call npx --no-install piao.';
      },
    },
    todo: 'what to do',
    summary: (problems, notes) =>
      problems === 0 && notes === 0
        ? 'All is well.'
        : `${counted(problems, 'problem', 'problems')}, ${counted(notes, 'thing to see', 'things to see')}.${problems === 0 ? ' The plan can be built.' : ''}`,
  },
};
