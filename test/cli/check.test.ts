import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { copyExample, piao, root, temporaryFolder, transcript } from '../support/cli.ts';

const folder = temporaryFolder();
beforeAll(() => copyExample(folder.path));
afterAll(() => folder.remove());

/** Changes one piece of one file of the copy, runs `check` on it and puts the file back. */
async function checkWith(
  file: string,
  change: (text: string) => string,
  args: readonly string[] = [],
): Promise<string> {
  const path = join(folder.path, file);
  const before = readFileSync(path, 'utf8');
  const after = change(before);
  if (after === before) throw new Error(`nothing changed in ${file}`);
  writeFileSync(path, after);
  try {
    return transcript(['check', ...args], await piao(['check', ...args], { cwd: folder.path }));
  } finally {
    writeFileSync(path, before);
  }
}

/** The findings of severity error only, as a person reads them. */
function errorsOf(text: string): string {
  const [report = '', end = ''] = text.split('\n--- exit');
  const blocks = report.split('\n\n').filter((block) => /(^|\n)(errore|error): /.test(block));
  return `${blocks.map((block) => block.replace(/^\$ piao.*\n/, '').trimEnd()).join('\n\n')}\n--- exit${end}`;
}

/** The real plan’s own weaknesses: docs/rules/ says what each is. */
const known = { warnings: 89, infos: 32 };

describe('piao check on the example plan', () => {
  it('finds no error, and the real plan’s own weaknesses as warnings', async () => {
    const { code, stdout, stderr } = await piao(['check'], { cwd: root });

    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout.endsWith(`\n0 errori, ${known.warnings} avvisi e ${known.infos} note in 57 file.\n`)).toBe(true);
  });

  it.each([
    ['from the folder around the plan', folder, 'piao/atti.yaml', 'piao'],
    ['from within the plan', { path: join(folder.path, 'piao') }, 'atti.yaml', '.'],
  ])('says what to name in the place of a file, %s', async (_, { path }, file, named) => {
    const { code, stderr, stdout } = await piao(['check', file], { cwd: path });

    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(`“${file}” è un file, e piao legge il piano intero`);
    expect(stderr).toContain(`piao check ${named}. `);
    expect(stderr).toContain('piao check --staged');
  });

  it('tells a wrong weight', async () => {
    const text = await checkWith('piao/obiettivi/avvocatura/b.yaml', (yaml) =>
      yaml.replace('incidenza: 50', 'incidenza: 55'),
    );

    await expect(errorsOf(text)).toMatchFileSnapshot('__snapshots__/weight.txt');
  });

  it('tells a misspelt key and the one that was meant', async () => {
    const text = await checkWith('piao/obiettivi/avvocatura/b.yaml', (yaml) =>
      yaml.replace('risultato_atteso:', 'risultato_ateso:'),
    );

    await expect(errorsOf(text)).toMatchFileSnapshot('__snapshots__/misspelt-key.txt');
  });

  it('speaks English when asked', async () => {
    const text = await checkWith(
      'piao/obiettivi/avvocatura/b.yaml',
      (yaml) => yaml.replace('scadenza: 31/05/2022', 'scadenza: 31/02/2022'),
      ['--lang', 'en'],
    );

    await expect(errorsOf(text)).toMatchFileSnapshot('__snapshots__/english.txt');
  });

  it('points at two files when two agree badly', async () => {
    const text = await checkWith('piao/organizzazione/incarichi.yaml', (yaml) =>
      yaml.replace(/(unita: avvocatura\n(?: {4}.*\n)*)/, '$1    al: 31/05/2022\n'),
    );

    await expect(errorsOf(text)).toMatchFileSnapshot('__snapshots__/two-files.txt');
  });

  it('writes JSON with places that count from one', async () => {
    const text = await checkWith(
      'piao/obiettivi/avvocatura/b.yaml',
      (yaml) => yaml.replace('incidenza: 50', 'incidenza: 55'),
      ['--format', 'json'],
    );
    const report = JSON.parse(text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1));
    const error = report.diagnostics.find((one: { severity: string }) => one.severity === 'error');

    expect(report.version).toBe(1);
    expect(report.stats).toEqual({ files: 57, errors: 1, ...known });
    const yaml = readFileSync(join(root, 'piao/obiettivi/avvocatura/b.yaml'), 'utf8');
    const line = yaml.split('\n').indexOf('fasi:') + 1;
    expect(error).toEqual({
      code: 'pesi-fasi-100',
      severity: 'error',
      message: 'I pesi delle fasi sommano a 105, non a 100: 55 + 40 + 10.',
      help: expect.any(String),
      file: 'piao/obiettivi/avvocatura/b.yaml',
      pointer: '/fasi',
      range: { start: { line, column: 1 }, end: { line, column: 5 } },
      related: [],
    });
  });

  it('writes several formats in one run', async () => {
    const { code, stdout } = await piao(
      ['check', '--format', 'pretty', '--format', `json:${folder.path}/report.json`],
      { cwd: folder.path },
    );

    expect(code).toBe(0);
    expect(stdout).toContain(`${known.warnings} avvisi`);
    expect(JSON.parse(readFileSync(join(folder.path, 'report.json'), 'utf8')).stats.warnings).toBe(known.warnings);
  });

  it('ends with 1 when the warnings are more than allowed', async () => {
    const allowed = await piao(['check', '--max-warnings', String(known.warnings)], { cwd: root });
    const refused = await piao(['check', '--max-warnings', String(known.warnings - 1)], { cwd: root });

    expect([allowed.code, refused.code]).toEqual([0, 1]);
    expect(refused.stderr).toBe(`Gli avvisi sono ${known.warnings}: il massimo è ${known.warnings - 1}.\n`);
  });

  it('colours only where it may', async () => {
    const plain = await piao(['check'], { cwd: root, environment: { FORCE_COLOR: '1' } });
    const forced = await piao(['check', '--color'], { cwd: root });
    const escape = String.fromCharCode(27);

    expect(plain.stdout.includes(escape)).toBe(false);
    expect(forced.stdout.includes(escape)).toBe(true);
  });
});

describe('any one change in any card', () => {
  const cards = readdirSync(join(root, 'piao/obiettivi'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => join('piao/obiettivi', file));

  interface Found {
    readonly code: string;
    readonly file: string;
    readonly range: { readonly start: { readonly line: number } };
  }

  /** The lines of each card that match, each changed in a copy of the plan of its own: one line a card and a run. */
  async function changeEverywhere(
    pattern: RegExp,
    replacement: string | ((line: string) => string),
  ): Promise<{ readonly wanted: string[]; readonly found: (code: string) => string[] }> {
    const copy = temporaryFolder();
    try {
      copyExample(copy.path);
      const wanted: string[] = [];
      for (const card of cards) {
        const lines = readFileSync(join(root, card), 'utf8').split('\n');
        for (const [index, line] of lines.entries()) {
          if (!pattern.test(line)) continue;
          lines[index] = typeof replacement === 'string' ? line.replace(pattern, replacement) : replacement(line);
          wanted.push(`${card}:${index + 1}`);
        }
        writeFileSync(join(copy.path, card), lines.join('\n'));
      }
      const { stdout } = await piao(['check', '--format', 'json'], { cwd: copy.path });
      const { diagnostics } = JSON.parse(stdout) as { readonly diagnostics: readonly Found[] };
      const found = (code: string): string[] =>
        [
          ...new Set(
            diagnostics.filter((one) => one.code === code).map(({ file, range }) => `${file}:${range.start.line}`),
          ),
        ].toSorted();
      return { wanted: wanted.toSorted(), found };
    } finally {
      copy.remove();
    }
  }

  it('in a deadline is found on its line', async () => {
    const { wanted, found } = await changeEverywhere(/(?<=scadenza(?:_finale)?: )\d\d\/\d\d\/\d{4}/, '31/02/2022');

    expect(wanted.length).toBeGreaterThan(170);
    expect(found('data-valida')).toEqual(wanted);
  });

  it('in a unit is found on its line', async () => {
    const { wanted, found } = await changeEverywhere(/^unita: .*/, 'unita: ufficio-che-non-esiste');

    expect(wanted).toHaveLength(42);
    expect(found('unita-registrata')).toEqual(wanted);
  });

  it('in a code of those involved is found on its line', async () => {
    // a code of its own in each place: one that stands in many is told once
    let code = 90_000;
    const { wanted, found } = await changeEverywhere(/"\d{4,5}"/, (line) =>
      line.replace(/"\d{4,5}"/, `"${(code += 1)}"`),
    );

    expect(wanted.length).toBeGreaterThan(30);
    expect(found('coinvolti-registrati')).toEqual(wanted);
  });

  it('in an act that a text cites is found on its line', async () => {
    const { wanted, found } = await changeEverywhere(/\[\[atto:[^\]]*\]\]/, '[[atto:gc-1999-1]]');

    expect(wanted.length).toBeGreaterThan(5);
    expect(found('atto-registrato')).toEqual(wanted);
  });

  it('in a weight is found where the weights of its card are', async () => {
    const copy = temporaryFolder();
    try {
      copyExample(copy.path);
      const wanted: string[] = [];
      for (const card of cards) {
        const text = readFileSync(join(root, card), 'utf8');
        writeFileSync(
          join(copy.path, card),
          text.replace(/(?<=incidenza: )[1-9]\d*/, (weight) => String(Number(weight) - 1)),
        );
        wanted.push(`${card}:${text.split('\n').indexOf('fasi:') + 1}`);
      }
      const { stdout } = await piao(['check', '--format', 'json'], { cwd: copy.path });
      const { diagnostics } = JSON.parse(stdout) as { readonly diagnostics: readonly Found[] };
      const found = diagnostics
        .filter(({ code }) => code === 'pesi-fasi-100')
        .map(({ file, range }) => `${file}:${range.start.line}`);

      expect(found.toSorted()).toEqual(wanted.toSorted());
    } finally {
      copy.remove();
    }
  });
});
