import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { readPdf } from '../pdf/support/read-pdf.ts';
import { piao, temporaryFolder, writeFiles, type Outcome } from '../support/cli.ts';
import { minimalPlan } from '../support/minimal-plan.ts';

let folder: ReturnType<typeof temporaryFolder>;

beforeEach(() => {
  folder = temporaryFolder();
  writeFiles(join(folder.path, 'piao'), minimalPlan);
});
afterEach(() => folder.remove());

const run = (...args: readonly string[]): Promise<Outcome> => piao(['build', ...args], { cwd: folder.path });
const pdfs = (): readonly string[] => readdirSync(join(folder.path, 'dist')).filter((file) => file.endsWith('.pdf'));
const read = (file: string): Buffer => readFileSync(join(folder.path, 'dist', file));
const digests = (): readonly string[] => pdfs().map((file) => createHash('sha256').update(read(file)).digest('hex'));

describe('piao build --parte', () => {
  it('prints each part by itself, beside the whole, and the same bytes twice', async () => {
    const { code, stdout, stderr } = await run('--parte', 'performance,anticorruzione', '--parte', 'Performance');

    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(
      /\n\d+ pagine nel PDF\.\nEstratti: performance \(\d+ pagine\), anticorruzione \(\d+ pagine\)\.\n$/,
    );
    expect(pdfs()).toEqual([
      'piao-2026-2028-anticorruzione.pdf',
      'piao-2026-2028-performance.pdf',
      'piao-2026-2028.pdf',
    ]);
    expect(spawnSync('sha256sum', ['--quiet', '-c', 'SHA256SUMS'], { cwd: join(folder.path, 'dist') }).status).toBe(0);
    expect(read('SHA256SUMS').toString()).toContain('  piao-2026-2028-performance.pdf\n');

    const before = digests();
    await run('--parte', 'anticorruzione', '--parte', 'performance');
    expect(digests()).toEqual(before);

    const part = await readPdf(read('piao-2026-2028-performance.pdf'));
    const whole = await readPdf(read('piao-2026-2028.pdf'));
    expect(part).toMatchObject({
      tagged: true,
      language: 'it',
      title:
        'Sottosezione 2.2 – Performance – Piano integrato di attività e organizzazione 2026-2028 – Comune di Esempio',
    });
    expect(part.pages.length).toBeLessThan(whole.pages.length);
    expect(part.outline[0]).toContain('Piano integrato');
    for (const text of part.pages.slice(1)) expect(text).toContain('Estratto: sottosezione 2.2');
    expect(part.pages.join(' ')).not.toContain('Registro degli atti');

    // what it made is replaced, by one who asks for no part
    await run();
    expect(pdfs()).toEqual(['piao-2026-2028.pdf']);
  });

  it('prints all that the plan has', async () => {
    await run('--parte', 'tutte');

    expect(pdfs()).toContain('piao-2026-2028-struttura.pdf');
    expect(pdfs()).not.toContain('piao-2026-2028-accessibilita.pdf');
    expect(pdfs().length).toBeGreaterThan(4);
  });

  it('says on every page of a draft of a part that it is one', async () => {
    await run('--bozza', '--parte', 'performance');
    const { pages } = await readPdf(read('piao-2026-2028-performance.pdf'));

    for (const text of pages) expect(text.replaceAll(/\s/g, '')).toContain('BOZZA');
  });

  it.each([
    [
      ['--parte', 'perfomance'],
      '“perfomance” non va bene per “--parte”: valore-pubblico, accessibilita, performance, anticorruzione, struttura, lavoro-agile, fabbisogni, formazione, azioni-positive, monitoraggio, tutte. Forse “performance”?\n',
    ],
    [['--parte', 'performance,'], expect.stringMatching(/^“” non va bene per “--parte”: /)],
    [
      ['--parte', 'performance,accessibilita'],
      expect.stringMatching(
        /^Questo piano non ha la parte “accessibilita”\. Ha: .*performance.*; con “tutte” si chiedono insieme\.\n$/,
      ),
    ],
    [['--parte', 'performance', '--no-pdf'], '“--parte” e “--no-pdf” non vanno insieme.\n'],
  ])('refuses %j with a sentence', async (flags, stderr) => {
    expect(await run(...flags)).toEqual({ code: 2, stdout: '', stderr });
    expect(readdirSync(folder.path)).toEqual(['piao']);
  });
});
