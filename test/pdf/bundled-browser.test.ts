import { chmodSync, mkdirSync, readdirSync, rmSync, statSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';

import { packTar } from 'modern-tar';
import { describe, expect, it } from 'vitest';

import { unpackBundledBrowser } from '../../src/pdf/bundled-browser.ts';
import { printPdf } from '../../src/pdf/print.ts';

import { bundledBrowser, fonts, testMachine } from './support/machine.ts';
import { countFonts, readPdf } from './support/read-pdf.ts';

import type { BundledPackage } from '../../src/pdf/bundled-package.ts';
import type { Machine } from '../../src/pdf/machine.ts';

const noSignal = new AbortController().signal;

/** A package as small as can be, built like the real one. */
async function smallPackage(machine: Machine): Promise<BundledPackage> {
  const folder = path.join(machine.home, '..', 'package');
  mkdirSync(path.join(folder, 'bin'), { recursive: true });
  const libraries = await packTar([{ header: { name: 'lib/libnss3.so', size: 3, mode: 0o777 }, body: 'nss' }]);
  writeFileSync(path.join(folder, 'bin', 'chromium.br'), brotliCompressSync('the program'));
  writeFileSync(path.join(folder, 'bin', 'al2023.tar.br'), brotliCompressSync(libraries));
  return { folder, version: '1.2.3' };
}

async function prepared(): Promise<{ machine: Machine; packed: BundledPackage; cache: string }> {
  const base = testMachine();
  const machine = { ...base, environment: { ...base.environment, XDG_CACHE_HOME: undefined } };
  return { machine, packed: await smallPackage(machine), cache: path.join(machine.home, '.cache', 'piao') };
}

const mode = (place: string): string => (statSync(place).mode & 0o777).toString(8);

describe('unpackBundledBrowser', () => {
  it('unpacks once, for the user alone', async () => {
    const { machine, packed, cache } = await prepared();
    const unpacked = await unpackBundledBrowser(packed, machine, noSignal);
    expect(await readFile(unpacked.path, 'utf8')).toBe('the program');
    expect(await readFile(path.join(unpacked.libraries, 'libnss3.so'), 'utf8')).toBe('nss');
    const folder = path.dirname(unpacked.path);
    expect(path.basename(folder)).toMatch(/^chromium-1\.2\.3-[0-9a-f]{12}$/);
    expect([cache, folder, unpacked.path, unpacked.libraries].map(mode)).toEqual(['700', '700', '700', '700']);
    expect(mode(path.join(unpacked.libraries, 'libnss3.so'))).toBe('600');

    rmSync(path.join(packed.folder, 'bin', 'chromium.br'));
    writeFileSync(path.join(packed.folder, 'bin', 'chromium.br'), brotliCompressSync('the program')); // same size: not read
    const before = statSync(unpacked.path).mtimeMs;
    expect(await unpackBundledBrowser(packed, machine, noSignal)).toEqual(unpacked);
    expect(statSync(unpacked.path).mtimeMs).toBe(before);
    expect(readdirSync(cache)).toHaveLength(1);
  });

  it('uses XDG_CACHE_HOME, unless it is relative', async () => {
    const { machine, packed } = await prepared();
    const at = async (cache: string): Promise<string> =>
      (await unpackBundledBrowser(packed, { ...machine, environment: { XDG_CACHE_HOME: cache } }, noSignal)).path;
    expect(await at(`${machine.home}/elsewhere`)).toContain(`${machine.home}/elsewhere/piao/chromium-`);
    expect(await at('relative')).toContain(`${machine.home}/.cache/piao/chromium-`);
  });

  it('may be done by several processes at once', async () => {
    const { machine, packed, cache } = await prepared();
    const all = await Promise.all(
      Array.from({ length: 5 }, async () => unpackBundledBrowser(packed, machine, noSignal)),
    );
    expect(new Set(all.map((each) => each.path)).size).toBe(1);
    expect(readdirSync(cache)).toHaveLength(1);
  });

  it('does not use what is half unpacked', async () => {
    const { machine, packed, cache } = await prepared();
    const first = await unpackBundledBrowser(packed, machine, noSignal);
    truncateSync(first.path, 3);
    const second = await unpackBundledBrowser(packed, machine, noSignal);
    expect(second.path).not.toBe(first.path);
    expect(await readFile(second.path, 'utf8')).toBe('the program');
    rmSync(second.libraries, { recursive: true });
    const third = await unpackBundledBrowser(packed, machine, noSignal);
    expect(readdirSync(cache)).toHaveLength(3);
    rmSync(path.join(path.dirname(third.path), 'complete.json'));
    await expect(unpackBundledBrowser(packed, machine, noSignal)).rejects.toMatchObject({
      code: 'cache-refused',
      data: { reason: 'damaged' },
    });
  });

  it('leaves nothing when it fails or is stopped', async () => {
    const { machine, packed, cache } = await prepared();
    await expect(unpackBundledBrowser(packed, machine, AbortSignal.abort())).rejects.toThrow('aborted');
    expect(readdirSync(cache)).toEqual([]);
    writeFileSync(path.join(packed.folder, 'bin', 'chromium.br'), 'not brotli at all');
    await expect(unpackBundledBrowser(packed, machine, noSignal)).rejects.toMatchObject({ code: expect.any(String) });
    expect(readdirSync(cache)).toEqual([]);
  });

  it('refuses a folder of another user, one where others may write, and a link', async () => {
    const { machine, packed, cache } = await prepared();
    const { path: program } = await unpackBundledBrowser(packed, machine, noSignal);
    const folder = path.dirname(program);
    const stranger = { ...machine, uid: (machine.uid ?? 0) + 1 };
    await expect(unpackBundledBrowser(packed, stranger, noSignal)).rejects.toMatchObject({
      code: 'cache-refused',
      data: { folder: cache, reason: 'other-owner' },
    });
    for (const place of [cache, folder]) {
      chmodSync(place, 0o770);
      await expect(unpackBundledBrowser(packed, machine, noSignal)).rejects.toMatchObject({
        code: 'cache-refused',
        data: { folder: place, reason: 'writable-by-others' },
      });
      chmodSync(place, 0o700);
    }
    rmSync(folder, { recursive: true });
    symlinkSync(machine.home, folder);
    await expect(unpackBundledBrowser(packed, machine, noSignal)).rejects.toMatchObject({
      data: { folder, reason: 'not-a-folder' },
    });
  });
});

describe('the packed browser', () => {
  it('prints the text with our fonts alone, none of them Type 3', async () => {
    const machine = testMachine();
    const html =
      '<!doctype html><html lang="it"><title>x</title><p>Perché così <b>più</b> <i>≥</i> → ✓ αβ</p><pre>a b</pre><p style="font-family: serif">grazie</p>';
    const { bytes } = await printPdf(html, { browser: bundledBrowser(), machine, fonts, timeout: 120_000 });
    expect((await readPdf(bytes)).pages).toEqual(['Perché così più ≥ → ✓ αβ a b grazie']);
    expect(countFonts(bytes, 'Type3')).toBe(0);
    const names = [
      ...Buffer.from(bytes)
        .toString('latin1')
        .matchAll(/\/BaseFont \/[A-Z]{6}\+(\w+)/g),
    ].map(([, name]) => name);
    expect(new Set(names)).toEqual(new Set(['TitilliumWeb', 'DejaVuSans']));
  });

  it('is not believed when it saw no font and printed blank pages', async () => {
    const machine = testMachine();
    const html = '<!doctype html><p>testo</p>';
    const options = { browser: bundledBrowser(), machine, fonts: machine.home, timeout: 120_000 };
    await expect(printPdf(html, options)).rejects.toMatchObject({ code: 'text-missing' });
    expect((await printPdf('<!doctype html><p></p>', options)).pages).toBe(1);
  });
});
