import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

import { describe, expect, it, onTestFinished } from 'vitest';

import { piao, temporaryFolder, writeFiles } from '../support/cli.ts';
import { atTerminal, controlC, controlD, enter, type Press } from '../support/terminal.ts';

const answered: readonly Press[] = [
  ['Come si chiama', `Comune di Esempio${enter}`],
  ['Che ente è', `1${enter}`],
  ['primo dei tre anni', `2027${enter}`],
  ['Quanti dipendenti', `30${enter}`],
  ['Dove saranno', `2${enter}`],
];

function emptyFolder(): string {
  const folder = temporaryFolder();
  onTestFinished(folder.remove);
  return folder.path;
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .toSorted();
}

describe('piao init where a folder is a link', () => {
  it.each([
    ['that leads out', 'fuori'],
    ['that leads to nothing', 'nowhere'],
  ])('%s writes nothing, there or here', async (_, target) => {
    const parent = emptyFolder();
    const cwd = join(parent, 'qui');
    for (const name of [cwd, join(parent, 'fuori')]) mkdirSync(name);
    symlinkSync(join('..', target), join(cwd, 'schemas'));
    const { code, stderr } = await piao(['init', '--yes'], { cwd });

    expect(code).toBe(2);
    expect(stderr).toContain('“schemas” è un collegamento');
    expect([readdirSync(cwd), readdirSync(join(parent, 'fuori'))]).toEqual([['schemas'], []]);
  });

  it('that stays inside, writes through it', async () => {
    const cwd = emptyFolder();
    mkdirSync(join(cwd, 'tipi'));
    symlinkSync('tipi', join(cwd, 'schemas'));

    expect((await piao(['init', '--yes'], { cwd })).code).toBe(0);
    expect(existsSync(join(cwd, 'tipi/piao.schema.json'))).toBe(true);
  });
});

describe('piao init at a terminal', () => {
  it('asks, and writes a plan from the answers that passes the check', async () => {
    const cwd = emptyFolder();
    const { code, screen } = await atTerminal(['init'], answered, { cwd });

    expect(code).toBe(0);
    expect(screen).toContain('È un piano in forma semplificata.');
    expect(readFileSync(join(cwd, 'piao/anagrafica.yaml'), 'utf8')).toMatch(
      /\ndenominazione: Comune di Esempio\n[^]*\ntipo_ente: comune\n[^]* {2}numero: 30\n[^]* {2}al: 31\/12\/2026\n/,
    );
    expect(readFileSync(join(cwd, 'piao/piao.yaml'), 'utf8')).toMatch(/ da: 2027\n[^]* a: 2029\n/);
    expect(existsSync(join(cwd, '.gitlab-ci.yml'))).toBe(true);
    expect((await piao(['check'], { cwd })).code).toBe(0);
  });

  it('asks again what will not do, and says why', async () => {
    const [name, body, year, employees, service] = answered;
    const presses = [
      ['Come si chiama', enter],
      ['serve una risposta', ''],
      name,
      ['Che ente è', `99${enter}`],
      ['“99” non è tra le scelte', ''],
      body,
      ['primo dei tre anni', `27${enter}`],
      ['“27” non va bene', ''],
      year,
      ['Quanti dipendenti', `trenta${enter}`],
      ['“trenta” non è un numero', ''],
      employees,
      service,
    ].filter((press) => press !== undefined) as readonly Press[];
    const { code } = await atTerminal(['init'], presses, { cwd: emptyFolder() });

    expect(code).toBe(0);
  });

  it('asks only what it is not told', async () => {
    const told = ['init', '--tipo', 'regione', '--anno', '2026', '--dipendenti', '900', '--ci', 'none'];
    const { code, screen } = await atTerminal(told, answered.slice(0, 1), { cwd: emptyFolder() });

    expect(code).toBe(0);
    expect(screen.match(/^> /gm)).toHaveLength(1);
  });

  it('sends no sequence to a simple terminal of 40 columns, and its questions fit', async () => {
    const options = { cwd: emptyFolder(), columns: 40, environment: { TERM: 'dumb' } };
    const { code, screen } = await atTerminal(['init'], answered, options);
    const [questions = ''] = screen.split(/^\d+ file scritti/m);

    expect(code).toBe(0);
    // eslint-disable-next-line no-control-regex
    expect(screen).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f]/);
    expect(questions.split('\n').filter((line) => [...line].length > 40)).toEqual([]);
  });

  it.each([
    ['Ctrl-C', controlC],
    ['Ctrl-D', controlD],
  ])('writes nothing after %s, and ends with 130', async (_, key) => {
    const cwd = emptyFolder();
    const presses: readonly Press[] = [...answered.slice(0, 3), ['Quanti dipendenti', key]];
    const { code, screen } = await atTerminal(['init'], presses, { cwd });

    expect(code).toBe(130);
    expect(screen).toContain('Interrotto');
    expect(filesIn(cwd)).toEqual([]);
  });
});

describe('piao init', () => {
  it.each(['it', 'en'])('needs no question with --yes (%s)', async (language) => {
    const cwd = emptyFolder();
    const { code, stderr, stdout } = await piao(['init', 'prova', '--yes', '--lang', language], { cwd });
    const check = await piao(['check'], { cwd: join(cwd, 'prova') });

    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('piao check');
    expect(check.code).toBe(0);
  });

  it('begins a plan that is found by the folder it was begun in', async () => {
    const cwd = emptyFolder();
    await piao(['init', 'prova', '--yes'], { cwd });
    const { code, stdout } = await piao(['check', 'prova', '--format', 'concise'], { cwd });

    expect(code).toBe(0);
    expect(stdout).toContain('\nprova/piao/');
  });

  it('takes the year after the day that SOURCE_DATE_EPOCH tells', async () => {
    const cwd = emptyFolder();
    await piao(['init', '--yes'], { cwd, environment: { SOURCE_DATE_EPOCH: '1780272000' } });

    expect(readFileSync(join(cwd, 'piao/piao.yaml'), 'utf8')).toContain('\nanno: 2027\n');
  });

  it('writes the same files whatever the language of its words', async () => {
    const cwd = emptyFolder();
    for (const language of ['it', 'en'])
      await piao(['init', language, '--yes', '--anno', '2027', '--lang', language], { cwd });
    const texts = ['it', 'en'].map((name) =>
      filesIn(join(cwd, name)).map((file) => [file, readFileSync(join(cwd, name, file), 'utf8')]),
    );

    expect(texts[0]).not.toEqual([]);
    expect(texts[0]).toEqual(texts[1]);
  });

  it('opens each file of the plan with the line that names its schema, which is there', async () => {
    const cwd = emptyFolder();
    await piao(['init', '--yes'], { cwd });
    const schemas = filesIn(join(cwd, 'piao')).map((file) => {
      const [, schema = ''] =
        /^# yaml-language-server: \$schema=(\S+)\n/.exec(readFileSync(join(cwd, 'piao', file), 'utf8')) ?? [];
      return resolve(cwd, 'piao', dirname(file), schema);
    });

    expect(schemas).not.toEqual([]);
    expect(schemas.filter((path) => !path.startsWith(join(cwd, 'schemas/')) || !existsSync(path))).toEqual([]);
  });

  it('keeps a file that is there, and says so', async () => {
    const cwd = emptyFolder();
    writeFiles(cwd, { '.gitignore': 'mine\n', 'schemas/piao.schema.json': '{}\n' });
    const { code, stdout } = await piao(['init', '--yes'], { cwd });

    expect(code).toBe(0);
    expect(stdout).toContain('C’erano già, e non sono cambiati: schemas/piao.schema.json, .gitignore.');
    expect(readFileSync(join(cwd, '.gitignore'), 'utf8')).toBe('mine\n');
  });

  it.each(['piao/piao.yaml', 'piao.yaml'])('leaves alone a folder with a plan, %s', async (manifest) => {
    const cwd = emptyFolder();
    writeFiles(cwd, { [manifest]: 'anno: 2026\n' });
    const { code, stderr, stdout } = await piao(['init', '--yes'], { cwd });

    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(`C’è già un piano, “${manifest}”`);
    expect(filesIn(cwd)).toEqual([manifest]);
  });

  it('names the flags where there is no terminal to ask in', async () => {
    const cwd = emptyFolder();
    const { code, stderr } = await piao(['init', '--tipo', 'comune', '--anno', '2027'], { cwd, input: '' });

    expect(code).toBe(2);
    expect(stderr).toContain('--nome, --dipendenti e --ci, oppure --yes');
    expect(filesIn(cwd)).toEqual([]);
  });

  it.each([
    [['--tipo', 'comuni'], 'Forse “comune”?'],
    [['--anno', '27'], '“27” non va bene'],
    [['--dipendenti', '-3'], '“-3” non è un numero intero'],
    [['--ci', 'jenkins'], '“jenkins” non è tra le scelte'],
    [['--nome', ' '], 'Qui serve una risposta.'],
  ])('tells that a flag will not do: %s', async (flags, sentence) => {
    const cwd = emptyFolder();
    const { code, stderr } = await piao(['init', '--yes', ...flags], { cwd });

    expect(code).toBe(2);
    expect(stderr).toContain(sentence);
    expect(filesIn(cwd)).toEqual([]);
  });

  it('leaves nothing of its own where it cannot write everything', async () => {
    const cwd = emptyFolder();
    writeFiles(cwd, { piao: 'a file where a folder is to be\n' });
    const { code, stderr } = await piao(['init', '--yes'], { cwd });

    expect(code).toBe(2);
    expect(stderr).toContain('Non si può scrivere');
    expect(filesIn(cwd)).toEqual(['piao']);
    expect(readdirSync(cwd)).toEqual(['piao']);
  });
});
