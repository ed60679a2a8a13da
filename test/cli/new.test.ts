import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it, onTestFinished } from 'vitest';
import { parse } from 'yaml';

import { piao, temporaryFolder, writeFiles, type Outcome } from '../support/cli.ts';
import { minimalPlan } from '../support/minimal-plan.ts';
import { atTerminal, controlC, controlD, enter, type Press } from '../support/terminal.ts';

/** A folder with the small plan in it, with some files changed. */
function planWith(files: Readonly<Record<string, string>> = {}): string {
  const folder = temporaryFolder();
  onTestFinished(folder.remove);
  writeFiles(join(folder.path, 'piao'), { ...minimalPlan, ...files });
  return folder.path;
}

function textOf(cwd: string, file: string): string {
  return readFileSync(join(cwd, 'piao', file), 'utf8');
}

/** Every text of the small plan that is no longer as it was. */
function changedIn(cwd: string): readonly string[] {
  return Object.keys(minimalPlan).filter((file) => textOf(cwd, file) !== minimalPlan[file]);
}

/** The findings of a plan that weigh as errors, by code. */
async function errorsIn(cwd: string): Promise<Pick<Outcome, 'code' | 'stdout'>> {
  const { code, stdout } = await piao(['check', '--format', 'concise', '--severity', 'errore'], { cwd });
  return { code, stdout };
}

const act = ['--organo', 'Giunta comunale', '--tipo', 'deliberazione', '--numero', '12', '--data', '20/01/2026'];

describe('piao new', () => {
  it('obiettivo begins a card with the next code of the unit, in its place', async () => {
    const cwd = planWith();
    const { code, stderr, stdout } = await piao(
      ['new', 'obiettivo', '--unita', 'tecnico', '--titolo', 'Strade: buche # 2', '--scadenza', '30/11/2026'],
      { cwd },
    );

    expect({ code, stdout }).toEqual({ code: 0, stdout: 'piao/obiettivi/tecnico/b.yaml:1\n' });
    expect(stderr).toContain('Scheda “tecnico/B” cominciata.');
    expect(parse(textOf(cwd, 'obiettivi/tecnico/b.yaml'))).toMatchObject({
      codice: 'B',
      titolo: 'Strade: buche # 2',
      unita: 'tecnico',
      fasi: [{ incidenza: 100, scadenza: '30/11/2026' }],
      scadenza_finale: '30/11/2026',
    });
    expect(textOf(cwd, 'obiettivi/tecnico/b.yaml')).toMatch(
      /^# yaml-language-server: \$schema=\.\.\/\.\.\/\.\.\/schemas\/obiettivo\.schema\.json\n/,
    );
    expect(changedIn(cwd)).toEqual([]);
    expect(await errorsIn(cwd)).toMatchObject({ code: 0 });
  });

  it('obiettivo takes a unit by its code, ends with the year and follows numbers with numbers', async () => {
    const card = (minimalPlan['obiettivi/affari-generali/a.yaml'] ?? '').replace('codice: A', 'codice: "9"');
    const cwd = planWith({ 'obiettivi/affari-generali/a.yaml': card });
    const { stdout } = await piao(['new', 'obiettivo', '--unita', '100', '--titolo', 'Archivio'], { cwd });

    expect(stdout).toBe('piao/obiettivi/affari-generali/10.yaml:1\n');
    expect(parse(textOf(cwd, 'obiettivi/affari-generali/10.yaml'))).toMatchObject({
      codice: '10',
      unita: 'affari-generali',
      scadenza_finale: '31/12/2026',
    });
  });

  it('obiettivo does not take the place of a card that cannot be read', async () => {
    const cwd = planWith({ 'obiettivi/tecnico/b.yaml': 'codice: [B\n' });
    const { stdout } = await piao(['new', 'obiettivo', '--unita', 'tecnico', '--titolo', 'Archivio'], { cwd });

    expect(stdout).toBe('piao/obiettivi/tecnico/c.yaml:1\n');
  });

  it('unita is registered under the unit that it depends on', async () => {
    const cwd = planWith();
    const { code, stdout } = await piao(
      ['new', 'unita', '--denominazione', 'Ufficio Attività produttive', '--tipo', 'ufficio', '--superiore', '100'],
      { cwd },
    );

    expect({ code, stdout }).toEqual({ code: 0, stdout: 'piao/organizzazione/unita.yaml:7\n' });
    expect(textOf(cwd, 'organizzazione/unita.yaml')).toBe(
      (minimalPlan['organizzazione/unita.yaml'] ?? '').replace(
        '  - id: tecnico\n',
        `  - id: attivita-produttive
    denominazione: Ufficio Attività produttive
    tipo: ufficio
    superiore: affari-generali
  - id: tecnico
`,
      ),
    );
    expect(await errorsIn(cwd)).toMatchObject({ code: 0 });
  });

  it('atto is called as the others of its body, and comes after them', async () => {
    const cwd = planWith({
      'atti.yaml': `# Gli atti.\n${minimalPlan['atti.yaml']}  - id: cc-2026-2\n    organo: Consiglio comunale\n    tipo: deliberazione\n`,
    });
    const { code, stderr, stdout } = await piao(['new', 'atto', ...act, '--oggetto', 'Tariffe'], { cwd });

    expect({ code, stdout }).toEqual({ code: 0, stdout: 'piao/atti.yaml:9\n' });
    expect(stderr).toContain('[[atto:gc-2026-12]]');
    expect(textOf(cwd, 'atti.yaml')).toMatch(
      /^# Gli atti\.\n[^]* {4}oggetto: Macrostruttura\n {2}- id: gc-2026-12\n {4}organo: Giunta comunale\n {4}tipo: deliberazione\n {4}numero: 12\n {4}data: 20\/01\/2026\n {4}oggetto: Tariffe\n {2}- id: cc-2026-2\n/,
    );
    expect(await errorsIn(cwd)).toMatchObject({ code: 0 });
  });

  it('atto begins the register where there is none', async () => {
    const cwd = planWith();
    rmSync(join(cwd, 'piao/atti.yaml'));
    const { code } = await piao(['new', 'atto', ...act], { cwd });

    expect(code).toBe(0);
    expect(textOf(cwd, 'atti.yaml')).toMatch(
      /^# yaml-language-server: \$schema=\.\.\/schemas\/atti\.schema\.json\natti:\n {2}- id: gc-2026-12\n/,
    );
  });

  it('indicatore keeps the line ends, the comments and the other indicators of the card', async () => {
    const text = (minimalPlan['obiettivi/tecnico/a.yaml'] ?? '').replaceAll('\n', ' # x\r\n');
    const cwd = planWith({ 'obiettivi/tecnico/a.yaml': `\uFEFF${text}` });
    const { code, stdout } = await piao(
      ['new', 'indicatore', '--scheda', 'tecnico/a', '--denominazione', 'Alberi', '--polarita', '+'],
      { cwd },
    );

    expect({ code, stdout }).toEqual({ code: 0, stdout: 'piao/obiettivi/tecnico/a.yaml:11\n' });
    expect(textOf(cwd, 'obiettivi/tecnico/a.yaml')).toBe(
      `\uFEFF${text}`.replace(
        '[alberi censiti] # x',
        // in its form the card has no line of more than a hundred columns
        '# x\r\n  - alberi censiti\r\n  - { denominazione: Alberi, formula: da completare, unita_misura: da completare, polarita: "+" }',
      ),
    );
  });

  it.each([
    ['obiettivo', ['--unita', 'tecnico']],
    ['indicatore', ['--scheda', 'tecnico/A']],
    ['unita', ['--tipo', 'ufficio', '--id', 'strade']],
    ['azione', ['--ambito', 'Benessere']],
  ])('%s leaves a plan in canonical form in it, however long its words are', async (what, flags) => {
    const cwd = planWith();
    await piao(['fmt'], { cwd });
    const name = what === 'unita' || what === 'indicatore' ? '--denominazione' : '--titolo';
    const words = `[Bozza] ${'Ricognizione delle strade, "anche" vicinali: tutte '.repeat(3)}`;
    const added = await piao(['new', what, ...flags, name, words], { cwd });

    expect(added.code).toBe(0);
    expect(await piao(['fmt', '--check'], { cwd })).toMatchObject({ code: 0, stdout: '' });
  });

  it('indicatore leaves comments that are right once they are none', async () => {
    const card = (minimalPlan['obiettivi/tecnico/a.yaml'] ?? '').replace('[alberi censiti]', '\n  - alberi censiti');
    const cwd = planWith({ 'obiettivi/tecnico/a.yaml': card });
    await piao(['new', 'indicatore', '--scheda', 'tecnico/A', '--denominazione', 'Alberi censiti due volte'], { cwd });
    const text = textOf(cwd, 'obiettivi/tecnico/a.yaml');
    const active = text.replaceAll(/^( *)# (?=\w+:)/gm, '$1');
    writeFiles(join(cwd, 'piao'), { 'obiettivi/tecnico/a.yaml': active });

    expect(active).toContain('\n    polarita: "+"');
    expect(parse(active)).toMatchObject({ indicatori: [{}, { polarita: '+', target: { 2026: 'da completare' } }] });
  });

  it('azione has the next number of its field', async () => {
    const cwd = planWith({
      'azioni-positive.yaml': `ambiti:
  - id: benessere
    titolo: Benessere
    azioni:
      - { id: benessere-1, numero: 1, titolo: Ascolto, descrizione: Sportello. }
      - { id: benessere-4, numero: 4, titolo: Nido, descrizione: Convenzione. }
`,
    });
    const { code, stdout } = await piao(['new', 'azione', '--titolo', 'Orari'], { cwd });

    expect({ code, stdout }).toEqual({ code: 0, stdout: 'piao/azioni-positive.yaml:7\n' });
    expect(textOf(cwd, 'azioni-positive.yaml')).toContain(
      '      - id: benessere-5\n        numero: 5\n        titolo: Orari\n        descrizione: da completare\n',
    );
  });

  it('azione begins the file where there is none', async () => {
    const cwd = planWith();
    const { code } = await piao(['new', 'azione', '--ambito', 'Ambito formativo', '--titolo', 'Corsi'], { cwd });

    expect(code).toBe(0);
    expect(parse(textOf(cwd, 'azioni-positive.yaml'))).toEqual({
      ambiti: [
        {
          id: 'formativo',
          titolo: 'Ambito formativo',
          azioni: [{ id: 'formativo-1', numero: 1, titolo: 'Corsi', descrizione: 'da completare' }],
        },
      ],
    });
    expect(await errorsIn(cwd)).toMatchObject({ code: 0 });
  });
});

describe('piao new says what is wrong, and writes nothing', () => {
  it.each([
    ['a flag is missing', ['obiettivo', '--titolo', 'X'], 'manca --unita.'],
    ['several are', ['atto'], 'mancano --organo, --tipo, --numero e --data.'],
    ['a flag is of another thing', ['atto', ...act, '--titolo', 'X'], 'L’opzione --titolo non serve a piao new atto'],
    ['the unit is not known', ['obiettivo', '--unita', 'tecnco', '--titolo', 'X'], 'Forse “tecnico”?'],
    [
      'the unit above is not known',
      ['unita', '--denominazione', 'X', '--tipo', 'ufficio', '--superiore', 'affari'],
      'L’unità “affari” non è nel registro',
    ],
    ['the card is not known', ['indicatore', '--scheda', 'tecnico/B', '--denominazione', 'X'], 'Forse “tecnico/A”?'],
    ['the kind is not known', ['unita', '--denominazione', 'X', '--tipo', 'setore'], 'Forse “settore”?'],
    ['the day does not exist', ['atto', ...act.slice(0, -1), '31/02/2026'], 'serve un giorno che esiste'],
    ['the number is none', ['atto', ...act, '--numero', 'dodici'], 'serve un numero intero'],
    ['the act exists', ['atto', ...act, '--numero', '1'], '“gc-2026-1” c’è già: piao/atti.yaml:2.'],
    ['the card exists', ['obiettivo', '--unita', 'tecnico', '--titolo', 'X', '--codice', 'a'], '“tecnico/a” c’è già'],
    [
      'the unit exists',
      ['unita', '--denominazione', 'Settore Tecnico', '--tipo', 'settore'],
      '“tecnico” c’è già: piao/organizzazione/unita.yaml:7.',
    ],
    [
      'the schema would refuse it',
      ['obiettivo', '--unita', 'tecnico', '--titolo', 'X'.repeat(2000)],
      'Così il file non sarebbe valido',
    ],
    ['there is nothing of that name', ['scheda'], 'obiettivo, unita, atto, indicatore, azione'],
  ])('%s', async (_, args, sentence) => {
    const cwd = planWith();
    const { code, stderr, stdout } = await piao(['new', ...args], { cwd });

    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(sentence);
    expect(changedIn(cwd)).toEqual([]);
    expect(existsSync(join(cwd, 'piao/obiettivi/tecnico/b.yaml'))).toBe(false);
  });

  it('a file that has to be made longer cannot be read', async () => {
    const cwd = planWith({ 'atti.yaml': 'atti:\n  - id: gc-2026-1\n    tipo: deliberazione\n    organno: Giunta\n' });
    const { code, stderr } = await piao(['new', 'atto', ...act], { cwd });

    expect(code).toBe(2);
    expect(stderr).toMatch(/va corretto un errore[^]*piao\/atti\.yaml:\d+: .*organ/);
  });

  it('the list leaves no place', async () => {
    const text = '{ atti: [] }\n';
    const cwd = planWith({
      'atti.yaml': text,
      'organizzazione/unita.yaml': (minimalPlan['organizzazione/unita.yaml'] ?? '').replace(
        '    atto: gc-2026-1\n',
        '',
      ),
    });
    const { code, stderr } = await piao(['new', 'atto', ...act], { cwd });

    expect(code).toBe(2);
    expect(stderr).toContain('Aggiungi tu queste righe:\nid: gc-2026-12\n');
    expect(textOf(cwd, 'atti.yaml')).toBe(text);
  });
});

describe('piao new at a terminal', () => {
  const answers: readonly Press[] = [
    ['Quale unità ne risponde?', `9${enter}`],
    ['“9” non va bene', ''],
    ['> ', `2${enter}`],
    ['Titolo', `Strade${enter}`],
    ['Scadenza finale [31/12/2026]', `30/13/2026${enter}`],
    ['serve un giorno che esiste', ''],
    ['> ', enter],
  ];

  it.each([80, 40])('asks for what it lacks, with the usual answer, in %i columns', async (columns) => {
    const cwd = planWith();
    const { code, screen } = await atTerminal(
      ['new', 'obiettivo'],
      columns === 80 ? answers : answers.filter(([, keys]) => keys !== ''),
      {
        cwd,
        columns,
        environment: { TERM: 'dumb' },
      },
    );

    expect(code).toBe(0);
    expect(screen).not.toContain('\u001b');
    expect(screen).toContain('piao/obiettivi/tecnico/b.yaml:1\n');
    expect(parse(textOf(cwd, 'obiettivi/tecnico/b.yaml'))).toMatchObject({
      titolo: 'Strade',
      scadenza_finale: '31/12/2026',
    });
  });

  it('asks nothing that it is told', async () => {
    const cwd = planWith();
    const presses: readonly Press[] = [
      ['Denominazione', `Settore Cultura${enter}`],
      ['Nome breve, che non cambia negli anni [cultura]', enter],
    ];
    const { code, screen } = await atTerminal(['new', 'unita', '--tipo', 'settore'], presses, { cwd });

    expect(code).toBe(0);
    expect(screen).not.toContain('Di che tipo');
    expect(textOf(cwd, 'organizzazione/unita.yaml')).toContain('  - id: cultura\n    denominazione: Settore Cultura\n');
  });

  it.each([
    ['Ctrl-C', controlC],
    ['Ctrl-D', controlD],
  ])('ends with 130 on %s, and writes nothing', async (_, key) => {
    const cwd = planWith();
    const { code, screen } = await atTerminal(
      ['new', 'obiettivo'],
      [
        ['Quale unità', `1${enter}`],
        ['Titolo', key],
      ],
      { cwd },
    );

    expect(code).toBe(130);
    expect(screen).toContain('Interrotto');
    expect(changedIn(cwd)).toEqual([]);
  });
});
