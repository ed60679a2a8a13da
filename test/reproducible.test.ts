// The same sources give the same bytes, wherever, whenever and in whatever order they lie.
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { describe, expect, it, onTestFinished } from 'vitest';

import { piao, root, temporaryFolder } from './support/cli.ts';

/** Each published file by name, as a digest. */
function digests(folder: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    readdirSync(folder).map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex'),
    ]),
  );
}

/** Copies a plan file by file, the last one first, with the times of another day. */
function copyBackwards(from: string, to: string): void {
  const files = readdirSync(from, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(from.length + 1))
    .toSorted()
    .toReversed();
  for (const file of files) {
    mkdirSync(dirname(join(to, file)), { recursive: true });
    writeFileSync(join(to, file), readFileSync(join(from, file)));
    utimesSync(join(to, file), 1_000_000_000, 1_000_000_000);
  }
}

describe('two builds of the same sources', () => {
  it('give the same bytes of page, PDF, data and fingerprints in another place, time zone, language and order of files', async () => {
    const folder = temporaryFolder();
    onTestFinished(folder.remove);
    const from = join(root, 'test/fixtures/pulito');
    cpSync(from, join(folder.path, 'uno/piao'), { recursive: true });
    copyBackwards(from, join(folder.path, 'due/più in fondo/altro nome'));
    const one = await piao(['build'], {
      cwd: join(folder.path, 'uno'),
      environment: { TZ: 'Europe/Rome', LANG: 'it_IT.UTF-8' },
    });
    const other = await piao(['build', 'altro nome', '--out', '../pubblicato', '--lang', 'en'], {
      cwd: join(folder.path, 'due/più in fondo'),
      environment: { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', LANGUAGE: 'ar' },
    });
    const made = digests(join(folder.path, 'uno/dist'));

    expect([one.code, other.code]).toEqual([0, 0]);
    expect(Object.keys(made)).toEqual([
      'SHA256SUMS',
      'fasi.csv',
      'index.html',
      'obiettivi.csv',
      'piao-2026-2028.pdf',
      'piao.json',
    ]);
    expect(digests(join(folder.path, 'due/pubblicato'))).toEqual(made);
  });

  it('give other bytes where the day is given from outside, and say which', async () => {
    const folder = temporaryFolder();
    onTestFinished(folder.remove);
    cpSync(join(root, 'test/fixtures/pulito'), join(folder.path, 'piao'), { recursive: true });
    await piao(['build'], { cwd: folder.path });
    await piao(['build', '--out', 'altro'], { cwd: folder.path, environment: { SOURCE_DATE_EPOCH: '1000000000' } });
    const pdf = 'piao-2026-2028.pdf';
    const [own, given] = [digests(join(folder.path, 'dist')), digests(join(folder.path, 'altro'))];

    expect(given[pdf]).not.toBe(own[pdf]);
    expect({ ...given, [pdf]: '', SHA256SUMS: '' }).toEqual({ ...own, [pdf]: '', SHA256SUMS: '' });
    expect(readFileSync(join(folder.path, 'altro', pdf), 'latin1')).toContain('2001-09-09T01:46:40');
  });
});
