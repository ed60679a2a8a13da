import { mkdirSync, symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { maximumBytes, read, type Read } from '../../src/sources/read.ts';
import { folderOf } from '../support/folder.ts';

function readBytes(content: string | Uint8Array): Promise<Read> {
  return read(folderOf({ 'piao.yaml': content }), 'piao.yaml', 'piano/piao.yaml');
}

describe('read', async () => {
  it('gives the text, the data and both names of a file', async () => {
    const { fault, source, syntax } = await readBytes('anno: 2022\n');

    expect({ fault, syntax }).toEqual({ fault: undefined, syntax: [] });
    expect([source.file, source.path, source.text]).toEqual(['piao.yaml', 'piano/piao.yaml', 'anno: 2022\n']);
    expect(source.data).toEqual({ anno: 2022 });
  });

  it('drops a byte-order mark, so that columns are those of an editor', async () => {
    const { source } = await readBytes('\uFEFFanno: 2022\n');

    expect(source.text).toBe('anno: 2022\n');
    expect(source.position(source.spanOf(['anno']).start)).toEqual({ line: 1, column: 7 });
    expect(source.position(source.keySpanOf(['anno']).start)).toEqual({ line: 1, column: 1 });
  });

  it('reads CRLF, and a text with CRLF inside', async () => {
    const { source } = await readBytes('anno: 2022\r\nnota: |\r\n  uno\r\n  due\r\n');

    expect(source.data).toEqual({ anno: 2022, nota: 'uno\ndue\n' });
    expect(source.position(source.keySpanOf(['nota']).start)).toEqual({ line: 2, column: 1 });
  });

  it('gives the faults of the YAML, and the text for the frame', async () => {
    const { source, syntax } = await readBytes('a: 1\na: 2\n');

    expect(syntax.map(({ code }) => code)).toEqual(['yaml/chiave-doppia']);
    expect(source.text).toBe('a: 1\na: 2\n');
    expect(source.data).toBeUndefined();
  });

  it.each([
    ['Latin-1', Buffer.from('anno: 2022\ncittà: x\n', 'latin1'), 2],
    ['UTF-16', Buffer.from('\uFEFFanno: 2022\n', 'utf16le'), 1],
    ['a character cut in two', Buffer.concat([Buffer.from('a: 1\nb: 2\nc: '), Buffer.from('€').subarray(0, 2)]), 3],
    ['a lone surrogate', Buffer.from([0x61, 0x3a, 0x20, 0xed, 0xa0, 0x80]), 1],
  ])('tells the line of the first character that is not UTF-8: %s', async (_, bytes, line) => {
    const { fault, source } = await readBytes(bytes);

    expect(fault).toEqual({ code: 'file/non-utf8', line });
    expect([source.text, source.data]).toEqual(['', undefined]);
  });

  it('does not read a file that is too large, of 50 MB and of one byte too many', async () => {
    const folder = folderOf({ 'piao.yaml': '', 'atti.yaml': '' });
    truncateSync(join(folder, 'piao.yaml'), 50 * 1024 * 1024);
    truncateSync(join(folder, 'atti.yaml'), maximumBytes + 1);

    expect((await read(folder, 'piao.yaml', 'piao.yaml')).fault).toEqual({
      code: 'file/troppo-grande',
      bytes: 52_428_800,
    });
    expect((await read(folder, 'atti.yaml', 'atti.yaml')).fault).toEqual({
      code: 'file/troppo-grande',
      bytes: maximumBytes + 1,
    });
  });

  it('reads a file as large as a file may be', async () => {
    const { fault, source } = await readBytes(`a: ${'x'.repeat(maximumBytes - 3)}`);

    expect(fault).toBeUndefined();
    expect((source.data as { a: string }).a).toHaveLength(maximumBytes - 3);
  });

  it('tells why a file cannot be read', async () => {
    const folder = folderOf({});
    mkdirSync(join(folder, 'piao.yaml'));
    symlinkSync('atti.yaml', join(folder, 'atti.yaml'));

    expect((await read(folder, 'piao.yaml', 'piao.yaml')).fault).toEqual({
      code: 'file/illeggibile',
      reason: 'EISDIR',
    });
    expect((await read(folder, 'atti.yaml', 'atti.yaml')).fault).toEqual({ code: 'file/illeggibile', reason: 'ELOOP' });
    expect((await read(folder, 'nulla.yaml', 'nulla.yaml')).fault).toEqual({
      code: 'file/illeggibile',
      reason: 'ENOENT',
    });
  });
});
