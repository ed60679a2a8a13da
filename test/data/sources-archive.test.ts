import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { strToU8, zipSync } from 'fflate';
import { afterEach, describe, expect, it } from 'vitest';

import { isArchiveError, largestArchive } from '../../src/data/archive-error.ts';
import { readSourcesArchive, writeSourcesArchive } from '../../src/data/sources-archive.ts';
import { temporaryFolder } from '../support/cli.ts';

const files = new Map([
  ['piao.yaml', strToU8('anno: 2026\n'.repeat(100))],
  ['allegati/città è.txt', strToU8('perché\n')],
  ['allegati/__proto__', strToU8('')],
  ['allegati/a.bin', Uint8Array.from({ length: 1000 }, (_, index) => (index * 7919) % 251)],
]);

/** An archive as anybody may make it. */
const archive = (contents: Readonly<Record<string, string>>, level: 0 | 9 = 9): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(contents).map(([name, text]) => [name, strToU8(text)])), { level });

function faultOf(bytes: Uint8Array): unknown {
  try {
    readSourcesArchive(bytes);
    return undefined;
  } catch (error) {
    return isArchiveError(error) ? [error.fault, error.file] : error;
  }
}

/** Writes over each place in which a text stands. */
function patched(bytes: Uint8Array, from: string, to: string): Uint8Array {
  return Uint8Array.from(Buffer.from(Buffer.from(bytes).toString('latin1').replaceAll(from, to), 'latin1'));
}

/** The archive, whose directory says of its first file that it takes so many bytes. */
function claiming(bytes: Uint8Array, size: number): Uint8Array {
  const copy = Buffer.from(bytes);
  copy.writeUInt32LE(size, copy.indexOf('PK\u0001\u0002') + 24);
  return copy;
}

describe('the archive of the sources', () => {
  const zone = process.env['TZ'];
  afterEach(() => {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });

  it('gives back the files, in the order of their names', () => {
    const read = readSourcesArchive(writeSourcesArchive(files));

    expect([...read.keys()]).toEqual(['allegati/__proto__', 'allegati/a.bin', 'allegati/città è.txt', 'piao.yaml']);
    for (const [name, content] of files) expect(read.get(name)).toEqual(content);
  });

  it('is the same to the byte whatever the order of the files and the time zone', () => {
    const archives = ['UTC', 'Asia/Tokyo', 'America/New_York', 'Africa/Monrovia', 'Pacific/Apia'].map((each, index) => {
      process.env['TZ'] = each;
      const order = index % 2 === 0 ? [...files] : [...files].toReversed();
      return { offset: new Date(2022, 0, 1).getTimezoneOffset(), bytes: writeSourcesArchive(new Map(order)) };
    });

    expect(new Set(archives.map(({ offset }) => offset)).size).toBeGreaterThan(3);
    for (const { bytes } of archives) expect(bytes).toEqual(archives[0]?.bytes);
  });

  it('is an archive for others too, whose files are of the first of January 1980', () => {
    const folder = temporaryFolder();
    try {
      writeFileSync(join(folder.path, 'fonti.zip'), writeSourcesArchive(files));
      const unzip = (...args: readonly string[]): string =>
        execFileSync('unzip', [...args], {
          cwd: folder.path,
          encoding: 'utf8',
          env: { ...process.env, TZ: 'Asia/Tokyo' },
        });

      expect(unzip('-tq', 'fonti.zip')).toContain('No errors detected');
      expect(unzip('-p', 'fonti.zip', 'piao.yaml')).toBe('anno: 2026\n'.repeat(100));
      expect(unzip('-Z', '-T', 'fonti.zip').match(/ 19800101\.000000 /g)).toHaveLength(files.size);
    } finally {
      folder.remove();
    }
  });

  it.each([
    ['/etc/passwd'],
    ['../piao.yaml'],
    ['obiettivi/../../x.yaml'],
    ['obiettivi/./x.yaml'],
    ['obiettivi//x.yaml'],
    ['obiettivi/'],
    ['..\\x.yaml'],
    ['C:x.yaml'],
    ['piao.yaml\u0000.png'],
  ])('lets nobody write outside of the folder: %j', (name) => {
    expect(faultOf(archive({ [name]: 'x' }))).toEqual(['outside', name]);
  });

  it('has one file of a name', () => {
    expect(faultOf(patched(archive({ 'a.yaml': 'x', 'b.yaml': 'y' }), 'b.yaml', 'a.yaml'))).toEqual([
      'repeated',
      'a.yaml',
    ]);
  });

  it('is not unpacked where that takes too much, nor where it says less than it takes', () => {
    const bytes = archive({ 'a.yaml': 'x'.repeat(10_000) });

    expect(faultOf(claiming(bytes, largestArchive + 1))).toEqual(['too-large', 'a.yaml']);
    expect(faultOf(claiming(bytes, 10_001))).toEqual(['unreadable', 'a.yaml']);
  });

  it.each([
    ['none', new Uint8Array(), undefined],
    ['a text', strToU8('anno: 2026\n'.repeat(10)), undefined],
    ['one cut short', archive({ 'a.yaml': 'x' }).slice(0, -30), undefined],
    ['one of its own name alone', patched(archive({ xxxxxxxxx: 'x' }), 'xxxxxxxxx', '__proto__'), '__proto__'],
  ])('is told from what is none: %s', (_, bytes, file) => {
    expect(faultOf(bytes)).toEqual(['unreadable', file]);
  });

  it('is not made where nobody would read it', () => {
    const large = new Map([['allegati/a.bin', { length: largestArchive + 1 } as unknown as Uint8Array]]);

    expect(() => writeSourcesArchive(large)).toThrow(/too-large/);
  });
});
