import { chmodSync, chownSync, linkSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';

import { piao, temporaryFolder, writeFiles, type Outcome } from '../support/cli.ts';
import { minimalPlan } from '../support/minimal-plan.ts';

const card = 'piao/obiettivi/tecnico/a.yaml';
const other = 'piao/struttura.yaml';
let cwd = '';

beforeEach(async () => {
  const folder = temporaryFolder();
  onTestFinished(folder.remove);
  cwd = folder.path;
  writeFiles(join(cwd, 'piao'), minimalPlan);
  await fmt();
});

const fmt = (...args: readonly string[]): Promise<Outcome> => piao(['fmt', ...args], { cwd });
const read = (file: string): string => readFileSync(join(cwd, file), 'utf8');

/** Writes a card whose keys have another order; gives the text that it should have. */
function disorder(file = card): string {
  const text = read(file);
  const [first = '', second = '', ...rest] = text.split('\n');
  writeFileSync(join(cwd, file), [second, first, ...rest].join('\n'));
  return text;
}

describe('fmt', () => {
  it('writes what differs, says so, and then has nothing to do', async () => {
    const text = disorder();
    const first = await fmt();
    const second = await fmt();

    expect(first).toEqual({ code: 0, stdout: '', stderr: `${card}\n1 file messo in forma, su 11.\n` });
    expect(read(card)).toBe(text);
    expect(second).toEqual({ code: 0, stdout: '', stderr: 'Niente da cambiare: 11 file già in forma.\n' });
  });

  it('--check lists what differs and writes nothing', async () => {
    disorder();
    const text = read(card);
    const wrong = await fmt('--check');
    await fmt();
    const right = await fmt('--check');

    expect({ code: wrong.code, stdout: wrong.stdout }).toEqual({ code: 1, stdout: `${card}\n` });
    expect(wrong.stderr).toMatch(/^1 file non è in forma, su 11: .*\.\n$/);
    expect(text).not.toBe(read(card));
    expect({ code: right.code, stdout: right.stdout }).toEqual({ code: 0, stdout: '' });
  });

  it.each([
    ['a file', [card], 1],
    ['a folder of the plan', ['piao/obiettivi'], 2],
    ['the folder of a plan', ['piao'], 11],
    ['a file twice', [card, `./${card}`], 1],
    ['a file and its folder', [card, other], 2],
  ])('takes %s', async (_, paths, files) => {
    disorder();

    expect((await fmt('--check', ...paths)).stderr).toContain(`1 file non è in forma, su ${files}:`);
  });

  it('works from a folder inside the plan', async () => {
    disorder();
    const { stdout } = await piao(['fmt', '--check'], { cwd: join(cwd, 'piao/obiettivi') });

    expect(stdout).toBe('tecnico/a.yaml\n');
  });

  it.each([
    ['broken YAML', 'premessa: "a\n', 'yaml/carattere-mancante'],
    ['a key that comes twice', 'premessa: a\npremessa: b\n', 'yaml/chiave-doppia'],
    ['what is not UTF-8', Buffer.from('premessa: citt\xe0', 'latin1'), 'file/non-utf8'],
  ])('tells %s, leaves it alone and goes on with the others', async (_, content, code) => {
    const text = disorder();
    writeFileSync(join(cwd, other), content);
    const outcome = await fmt();

    expect(outcome.code).toBe(1);
    expect(outcome.stderr).toContain(code);
    expect(outcome.stderr).toContain('1 file non si legge e resta com’è');
    expect(readFileSync(join(cwd, other))).toEqual(Buffer.from(content));
    expect(read(card)).toBe(text);
  });

  it.each([
    ['a byte that is no text', '\0'],
    ['words without a key', 'ciao\n'],
  ])('tells of %s what a check does, and calls it no defect of its own', async (_, content) => {
    writeFileSync(join(cwd, other), content);
    const outcome = await fmt();

    expect(outcome.code).toBe(1);
    expect(outcome.stderr).toMatch(
      / schema\/tipo\n[^]*1 file non si legge e resta com’è[^]*\nGli altri 10 file sono già in forma\.\n$/,
    );
    expect(outcome.stderr).not.toContain('difetto');
    expect(readFileSync(join(cwd, other), 'utf8')).toBe(content);
  });

  it('leaves alone a file in which a comment would silence something else, and says what to do', async () => {
    const text = read(card).replace(
      'vincoli: nessuno',
      'vincoli: [\n  # piao-ignora pesi-fasi-100: prova\n  uno, due]',
    );
    writeFileSync(join(cwd, card), text);
    const { code, stderr } = await fmt(card);

    expect(code).toBe(1);
    expect(stderr).toMatch(/^“piao\/obiettivi\/tecnico\/a\.yaml” resta com’è: .*\.\n$/);
    expect(read(card)).toBe(text);
  });

  it('keeps Windows line ends, a byte-order mark and the permissions of a file', async () => {
    const text = disorder();
    writeFileSync(join(cwd, card), `\uFEFF${read(card).replaceAll('\n', '\r\n')}`);
    await fmt();

    expect(read(card)).toBe(`\uFEFF${text.replaceAll('\n', '\r\n')}`);
  });

  it('keeps the permissions of a file that new files would not get', async () => {
    disorder();
    chmodSync(join(cwd, card), 0o666);
    await fmt();

    expect(statSync(join(cwd, card)).mode & 0o777).toBe(0o666);
  });

  it('writes a file that has two names under both', async () => {
    const text = disorder();
    linkSync(join(cwd, card), join(cwd, 'altrove.yaml'));
    await fmt();

    expect(read('altrove.yaml')).toBe(text);
    expect(statSync(join(cwd, card)).nlink).toBe(2);
  });

  it.runIf(process.getuid?.() === 0)('leaves a file of another user to that user', async () => {
    const text = disorder();
    chownSync(join(cwd, card), 1234, 1235);
    await fmt();
    const { gid, uid } = statSync(join(cwd, card));

    expect({ gid, uid }).toEqual({ gid: 1235, uid: 1234 });
    expect(read(card)).toBe(text);
  });

  it('changes nothing that a check tells', async () => {
    const findings = async (): Promise<unknown> => (await piao(['check', '--format', 'concise'], { cwd })).stdout;
    writeFileSync(join(cwd, card), read(card).replace('incidenza: 100', 'incidenza: 10%'));
    const before = await findings();
    await fmt();

    expect(read(card)).toContain('incidenza: 10,');
    expect(await findings()).toEqual(before);
  });

  it.each([
    [['x.yaml'], '“x.yaml” non c’è: controlla il nome.'],
    [['piao/x.txt'], 'In un piano non c’è posto per un file “x.txt”'],
    [['piao/vuota'], 'In “piao/vuota” non c’è nessun file del piano'],
    [['--stdin'], 'Con --stdin serve anche --stdin-path FILE'],
    [['--stdin-path', card], '--stdin-path dice il posto del testo'],
    [['--stdin', '--stdin-path', card, other], 'Con --stdin il testo arriva dallo standard input'],
    [['--stdin', '--stdin-path', 'x.yaml'], '“x.yaml” non è nella cartella del piano'],
  ])('does not run with %j, and says why', async (args, sentence) => {
    writeFileSync(join(cwd, 'piao/x.txt'), '');
    mkdirSync(join(cwd, 'piao/vuota'));
    const { code, stderr, stdout } = await piao(['fmt', ...args], { cwd, input: '' });

    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(sentence);
  });
});

describe('fmt --stdin', () => {
  const formed = (input: string | Uint8Array, path = card): Promise<Outcome> =>
    piao(['fmt', '--stdin', '--stdin-path', path], { cwd, input });

  it('prints the form of the text, of a file that is there or not yet, and writes nothing', async () => {
    const text = read(card);
    const there = await formed('titolo: t\ncodice: A\n');
    const fresh = await formed('\uFEFFtitolo: t\r\ncodice: A', 'piao/obiettivi/tecnico/z.yaml');

    expect(there).toEqual({ code: 0, stdout: 'codice: A\ntitolo: t\n', stderr: '' });
    expect(fresh).toEqual({ code: 0, stdout: '\uFEFFcodice: A\r\ntitolo: t\r\n', stderr: '' });
    expect(read(card)).toBe(text);
  });

  it('prints nothing of a text that cannot be read, and tells why', async () => {
    const { code, stderr, stdout } = await formed('titolo: "a');

    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('yaml/carattere-mancante');
  });
});
