import { spawn } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

import { build } from 'esbuild';
import { expect, it, onTestFinished, vi } from 'vitest';

import { fonts, leftBehind, processesNaming, systemBrowser, testMachine } from './support/machine.ts';

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** Runs printPdf in a process of its own, which stops dead in the first print, and tells when it is there. */
async function printingProcess() {
  const machine = testMachine();
  const mark = path.join(machine.home, '..', 'struck');
  const order = { browser: (await systemBrowser()).path, at: 'Page.printToPDF', act: 'hang', mark };
  const environment = { ...machine.environment, SABOTAGE: JSON.stringify(order) };
  const browser = { origin: 'option', path: here('support/saboteur.mjs') };
  const options = { machine: { ...machine, environment }, fonts, timeout: 60_000, browser };
  // Inside node_modules, so that it finds the packages.
  const program = here(`../../node_modules/.cache/piao-sudden-exit-${process.pid}.mjs`);
  onTestFinished(() => rmSync(program, { force: true }));
  await build({
    stdin: {
      contents: `import { printPdf } from ${JSON.stringify(here('../../src/pdf/print.ts'))}
        process.once('SIGUSR2', () => { throw new Error('nobody foresaw it') })
        await printPdf('<!doctype html><a href="#a">a</a><b data-page-of="a"></b><h1 id="a">A</h1>', ${JSON.stringify(options)})`,
      resolveDir: here('.'),
    },
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    outfile: program,
  });
  const child = spawn(process.execPath, [program], { stdio: 'ignore' });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  await vi.waitFor(() => expect(existsSync(mark)).toBe(true), { timeout: 30_000 });
  expect(processesNaming(machine.temporary)).not.toEqual([]);
  return { child, ended, machine };
}

it('an exit that nobody foresaw leaves no process and no file', async () => {
  const { child, ended, machine } = await printingProcess();
  child.kill('SIGUSR2');
  expect(await ended).toBe(1);
  await vi.waitFor(() => expect(leftBehind(machine)).toEqual([]));
});

it('a killed piao takes its browser along, which has lost its pipe', async () => {
  const { child, ended, machine } = await printingProcess();
  child.kill('SIGKILL');
  await ended;
  await vi.waitFor(() => expect(processesNaming(machine.temporary)).toEqual([]), { timeout: 10_000 });
});
