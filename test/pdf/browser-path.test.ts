import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { describe, expect, it } from 'vitest';

import { findBrowser } from '../../src/pdf/browser-path.ts';

import { testMachine } from './support/machine.ts';

import type { Machine } from '../../src/pdf/machine.ts';

const packed = { folder: '/nowhere', version: '0' };

/** A machine whose only known programs are those in its own `bin`; `/usr/bin` is not looked into on macOS. */
function machineWith(
  programs: Readonly<Record<string, string>>,
  environment: Machine['environment'] = {},
): Machine & { bin: string } {
  const machine = testMachine();
  const bin = path.join(machine.home, 'bin');
  mkdirSync(bin);
  for (const [name, text] of Object.entries(programs)) writeFileSync(path.join(bin, name), text, { mode: 0o755 });
  return { ...machine, bin, environment: { PATH: `.:${bin}`, ...environment } };
}

describe('findBrowser', () => {
  it('takes the option first, then PIAO_BROWSER, then an installed one', async () => {
    const machine = machineWith({ chromium: '', mine: '', other: '' });
    const mine = path.join(machine.bin, 'mine');
    const environment = { ...machine.environment, PIAO_BROWSER: path.join(machine.bin, 'other') };
    expect(await findBrowser({ ...machine, environment }, mine)).toEqual({ origin: 'option', path: mine });
    expect(await findBrowser({ ...machine, environment }, undefined)).toEqual({
      origin: 'environment',
      path: environment.PIAO_BROWSER,
    });
    expect(await findBrowser(machine, undefined, packed)).toEqual({
      origin: 'installed',
      path: path.join(machine.bin, 'chromium'),
    });
  });

  it('takes a bare name from PATH', async () => {
    const machine = machineWith({ mine: '' });
    expect(await findBrowser(machine, 'mine')).toEqual({ origin: 'option', path: path.join(machine.bin, 'mine') });
  });

  it('does not replace a browser that was asked for', async () => {
    const machine = machineWith({ chromium: '' });
    await expect(findBrowser(machine, '/no/such/browser', packed)).rejects.toMatchObject({
      code: 'browser-missing',
      data: { tried: ['/no/such/browser'] },
    });
    const environment = { ...machine.environment, PIAO_BROWSER: machine.bin };
    await expect(findBrowser({ ...machine, environment }, undefined, packed)).rejects.toMatchObject({
      data: { tried: [machine.bin] },
    });
  });

  it('passes over what cannot be run', async () => {
    const machine = machineWith({ chromium: '', 'google-chrome': '' });
    chmodSync(path.join(machine.bin, 'chromium'), 0o644);
    expect(await findBrowser(machine, undefined, packed)).toEqual({
      origin: 'installed',
      path: path.join(machine.bin, 'google-chrome'),
    });
  });

  it('takes the packed browser where none is installed, and says what it tried where there is none', async () => {
    const machine = { ...testMachine({ platform: 'darwin' }), environment: {} };
    expect(await findBrowser(machine, undefined, packed)).toEqual({ origin: 'bundled', packed });
    await expect(findBrowser(machine, undefined)).rejects.toMatchObject({
      code: 'browser-missing',
      data: {
        tried: expect.arrayContaining([
          '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
          '@sparticuz/chromium',
        ]),
      },
    });
  });

  it('looks into the folders of programs on Windows', async () => {
    const machine = testMachine({ platform: 'win32', environment: { PROGRAMFILES: 'E:\\Programmi' } });
    await expect(findBrowser(machine, undefined)).rejects.toMatchObject({
      data: { tried: expect.arrayContaining(['E:\\Programmi\\Google\\Chrome\\Application\\chrome.exe']) },
    });
  });

  it('takes a snap only where there is nothing else, since it cannot see our fonts', async () => {
    const machine = machineWith({
      snap: '',
      'chromium-browser': '#!/bin/sh\nexec /snap/bin/chromium "$@"\n',
      'google-chrome': '',
    });
    symlinkSync(path.join(machine.bin, 'snap'), path.join(machine.bin, 'chromium'));
    expect(await findBrowser(machine, undefined, packed)).toEqual({
      origin: 'installed',
      path: path.join(machine.bin, 'google-chrome'),
    });
  });
});
