import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { describe, expect, it, vi } from 'vitest';

import { printPdf } from '../../src/pdf/print.ts';

import { bundledBrowser, fonts, leftBehind, systemBrowser, testMachine } from './support/machine.ts';

import type { BrowserFound } from '../../src/pdf/browser-path.ts';
import type { Machine } from '../../src/pdf/machine.ts';

const page = '<!doctype html><title>x</title><a href="#a">a</a><b data-page-of="a">0000</b><h1 id="a">A</h1>';
const minute = 60_000;

function fakeBrowser(machine: Machine, script: string): BrowserFound {
  const file = path.join(machine.home, '..', 'fake-browser');
  writeFileSync(file, `#!/bin/sh\n${script}\n`, { mode: 0o700 });
  return { origin: 'option', path: file };
}

interface Sabotage {
  readonly at: string;
  readonly act: 'crash' | 'hang' | 'kill-page';
}

async function sabotaged(sabotage: Sabotage): Promise<{ browser: BrowserFound; machine: Machine; mark: string }> {
  const machine = testMachine();
  const mark = path.join(machine.home, '..', 'struck');
  const order = JSON.stringify({ ...sabotage, mark, browser: (await systemBrowser()).path });
  return {
    mark,
    browser: { origin: 'option', path: fileURLToPath(new URL('support/saboteur.mjs', import.meta.url)) },
    machine: { ...machine, environment: { ...machine.environment, SABOTAGE: order } },
  };
}

const nothingLeft = async (machine: Machine): Promise<void> =>
  vi.waitFor(() => expect(leftBehind(machine)).toEqual([]));

describe('a browser that fails', () => {
  it('cannot be run: the error has its path and the reason', async () => {
    const machine = testMachine();
    const missing = path.join(machine.home, 'nowhere');
    const printing = printPdf(page, { browser: { origin: 'option', path: missing }, machine, fonts, timeout: minute });
    await expect(printing).rejects.toMatchObject({
      code: 'browser-start',
      data: { path: missing, ending: { how: 'not-run', code: 'ENOENT' } },
    });
    await nothingLeft(machine);
  });

  it('ends at once: the error has its last words', async () => {
    const machine = testMachine();
    const browser = fakeBrowser(machine, 'echo "libnss3.so: cannot open shared object file" >&2; exit 127');
    await expect(printPdf(page, { browser, machine, fonts, timeout: minute })).rejects.toMatchObject({
      code: 'browser-start',
      data: { ending: { how: 'exit', code: 127 }, stderr: expect.stringContaining('libnss3.so') },
    });
    await nothingLeft(machine);
  });

  it.each(['not json', 'null', '{"method":"Target.attachedToTarget"}'])(
    'answers %s, which no browser does',
    async (answer) => {
      const machine = testMachine();
      const browser = fakeBrowser(machine, `printf '{}\\0%s\\0' '${answer}' >&4; exec sleep 600`);
      await expect(printPdf(page, { browser, machine, fonts, timeout: minute })).rejects.toMatchObject({
        code: 'browser-start',
        data: { ending: { how: 'nonsense' } },
      });
      await nothingLeft(machine);
    },
  );

  it('never answers: the timeout names the start', async () => {
    const machine = testMachine();
    const browser = fakeBrowser(machine, `sleep 600 "${machine.temporary}" & sleep 600`);
    await expect(printPdf(page, { browser, machine, fonts, timeout: 300 })).rejects.toMatchObject({
      code: 'timeout',
      data: { step: 'start', milliseconds: 300 },
    });
    await nothingLeft(machine);
  });

  it('hangs in a print: the timeout names the print', async () => {
    const { browser, machine, mark } = await sabotaged({ at: 'Page.printToPDF', act: 'hang' });
    const printing = printPdf(page, { browser, machine, fonts, timeout: 8000 });
    await expect(printing).rejects.toMatchObject({ code: 'timeout', data: { step: 'first-print' } });
    expect(existsSync(mark)).toBe(true);
    await nothingLeft(machine);
  });

  it('dies in a print: the error names the step', async () => {
    const { browser, machine } = await sabotaged({ at: 'Page.printToPDF', act: 'crash' });
    await expect(printPdf(page, { browser, machine, fonts, timeout: minute })).rejects.toMatchObject({
      code: 'browser-crash',
      data: { step: 'first-print', stderr: expect.stringContaining('the saboteur struck') },
    });
    await nothingLeft(machine);
  });

  it('loses its page: the error names the step', async () => {
    const { browser, machine } = await sabotaged({ at: 'Page.printToPDF', act: 'kill-page' });
    await expect(printPdf(page, { browser, machine, fonts, timeout: minute })).rejects.toMatchObject({
      code: 'browser-crash',
      data: { step: 'first-print' },
    });
    await nothingLeft(machine);
  });
});

describe('a folder that cannot be written', () => {
  it('for the profile: the error names it', async () => {
    const machine = testMachine();
    const temporary = path.join(machine.temporary, 'nowhere');
    const printing = printPdf(page, {
      browser: await systemBrowser(),
      machine: { ...machine, temporary },
      fonts,
      timeout: minute,
    });
    await expect(printing).rejects.toMatchObject({
      code: 'folder-unwritable',
      data: { use: 'temporary', folder: temporary, reason: 'ENOENT' },
    });
  });

  it('for the packed browser: the error names it', async () => {
    const machine = testMachine();
    const file = path.join(machine.home, '..', 'file');
    writeFileSync(file, '');
    const environment = { ...machine.environment, XDG_CACHE_HOME: file };
    const printing = printPdf(page, {
      browser: bundledBrowser(),
      machine: { ...machine, environment },
      fonts,
      timeout: minute,
    });
    await expect(printing).rejects.toMatchObject({
      code: 'folder-unwritable',
      data: { use: 'cache', folder: path.join(file, 'piao'), reason: 'ENOTDIR' },
    });
  });
});

describe('an interruption', () => {
  it('in a print leaves no process and no file', async () => {
    const { browser, machine, mark } = await sabotaged({ at: 'Page.printToPDF', act: 'hang' });
    const interruption = new AbortController();
    const printing = printPdf(page, { browser, machine, fonts, timeout: minute, signal: interruption.signal });
    const outcome = printing.catch((error: unknown) => error);
    await vi.waitFor(() => expect(existsSync(mark)).toBe(true), { timeout: 20_000 });
    expect(leftBehind(machine)).not.toEqual([]);
    interruption.abort();
    expect(await outcome).toMatchObject({ code: 'interrupted', data: { step: 'first-print' } });
    await nothingLeft(machine);
  });

  it('before the start starts nothing', async () => {
    const machine = testMachine();
    const browser = fakeBrowser(machine, `touch "${machine.home}/started"`);
    const printing = printPdf(page, { browser, machine, fonts, timeout: minute, signal: AbortSignal.abort() });
    await expect(printing).rejects.toMatchObject({ code: 'interrupted' });
    await nothingLeft(machine);
  });
});

describe('the sandbox', () => {
  const reluctant = (real: string): string =>
    `case "$*" in *--no-sandbox*) exec "${real}" "$@";; *) echo "No usable sandbox! Update your kernel" >&2; exit 1;; esac`;

  it('is given up only when the machine offers none, and the result says so', async () => {
    const machine = testMachine({ uid: 4321 });
    const browser = fakeBrowser(machine, reluctant((await systemBrowser()).path));
    const printed = await printPdf(page, { browser, machine, fonts, timeout: minute });
    expect(printed.sandbox).toBe(false);
    expect(printed.pages).toBe(1);
    await nothingLeft(machine);
  });

  it('stays on when the browser fails for another reason', async () => {
    const machine = testMachine({ uid: 4321 });
    const browser = fakeBrowser(
      machine,
      `echo "$*" >> "${machine.temporary}/../starts"; echo "out of memory" >&2; exit 1`,
    );
    await expect(printPdf(page, { browser, machine, fonts, timeout: minute })).rejects.toMatchObject({
      code: 'browser-start',
    });
    await nothingLeft(machine);
  });
});

describe('a page that cannot be numbered', () => {
  it('asks for an id that nothing links to, or that is not there', async () => {
    const html =
      '<!doctype html><b data-page-of="a">0000</b><b data-page-of="z">0000</b><h1 id="a">A</h1><h1 id="b"><a href="#b">B</a></h1>';
    const printing = printPdf(html, { browser: await systemBrowser(), machine: testMachine(), fonts, timeout: minute });
    await expect(printing).rejects.toMatchObject({ code: 'destination-missing', data: { ids: ['a', 'z'] } });
  });

  it('never settles: the number on the page decides where the title stands', async () => {
    // With one digit there is room for a tall box, which pushes the title to page 10; with two digits for a short one.
    const html = `<!doctype html><style>
      @page { size: A4; margin: 10mm } div { break-after: page } p { height: 500pt; margin: 0 }
      section { display: flex } b { font: 300pt/1 "Titillium Web"; height: 1pt; overflow: hidden } i { flex: 1; aspect-ratio: 1 }
      </style><a href="#a">a</a>${'<div>x</div>'.repeat(8)}<p>x</p>
      <section><b data-page-of="a">0</b><i></i></section><h1 id="a">A</h1>`;
    const printing = printPdf(html, { browser: await systemBrowser(), machine: testMachine(), fonts, timeout: minute });
    await expect(printing).rejects.toMatchObject({ code: 'contents-unstable', data: { ids: ['a'], prints: 4 } });
  });
});
