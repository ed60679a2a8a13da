import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { Ajv } from 'ajv';
import { describe, expect, it, onTestFinished } from 'vitest';
import { parse } from 'yaml';

import { kindOf, kinds } from '../../src/sources/kinds.ts';
import { copyExample, piao, root, temporaryFolder } from '../support/cli.ts';

const files = readdirSync(join(root, 'piao'), { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.yaml'),
);

describe('piao schema', () => {
  it.each(kinds)('%s is whole in itself, and holds the files of the example', async (kind) => {
    const { code, stdout } = await piao(['schema', kind], { cwd: '/' });
    const validate = new Ajv({ allErrors: true, strict: false }).compile(JSON.parse(stdout) as object);
    const own = files.filter((name) => kindOf(name) === kind);

    expect(code).toBe(0);
    expect(own.length).toBeGreaterThan(0);
    for (const name of own) {
      validate(parse(readFileSync(join(root, 'piao', name), 'utf8')));

      expect({ name, errors: validate.errors ?? [] }).toEqual({ name, errors: [] });
    }
    expect(validate({ colore: 'rosso' })).toBe(false);
  });

  it('lists the kinds and where their files stand', async () => {
    const { stdout } = await piao(['schema'], { cwd: '/' });

    for (const kind of kinds) expect(stdout).toMatch(new RegExp(`^${kind} +\\S+\\.yaml$`, 'm'));
  });

  it('writes them all as they are shipped, and leaves alone what is right and what is not ours', async () => {
    const folder = temporaryFolder();
    onTestFinished(folder.remove);
    const first = await piao(['schema', '--out', 'schemas'], { cwd: folder.path });
    const names = readdirSync(join(folder.path, 'schemas'));
    const shipped = readdirSync(join(root, 'schemas')).filter((name) => !/^(?:report|verify)\./.test(name));
    writeFileSync(join(folder.path, 'schemas/atti.schema.json'), '{"$id":"atti.schema.json"}');
    const second = await piao(['schema', '--out', 'schemas'], { cwd: folder.path });
    writeFileSync(join(folder.path, 'schemas/atti.schema.json'), '{"mio":true}');
    const third = await piao(['schema', '--out', 'schemas'], { cwd: folder.path });

    expect(names.toSorted()).toEqual(shipped.toSorted());
    for (const name of names.filter((one) => one !== 'atti.schema.json'))
      expect(JSON.parse(readFileSync(join(folder.path, 'schemas', name), 'utf8'))).toEqual(
        JSON.parse(readFileSync(join(root, 'schemas', name), 'utf8')),
      );
    expect(first.stderr).toBe(`${names.length} schemi scritti in “schemas”.\n`);
    expect(second.stderr).toBe(`1 schema scritto in “schemas”; ${names.length - 1} erano già a posto.\n`);
    expect([third.code, third.stderr]).toEqual([2, expect.stringContaining('non è uno schema di piao')]);
    expect(readFileSync(join(folder.path, 'schemas/atti.schema.json'), 'utf8')).toBe('{"mio":true}');
  });

  it.each([
    ['inside a plan', 'piao/schemas', 'dentro la cartella del piano'],
    ['where nothing can be made', '/proc/nothing/schemas', 'Non si può scrivere'],
    ['in the place of a file', 'piao/atti.yaml/schemas', 'dentro la cartella del piano'],
  ])('writes none %s', async (_, out, expected) => {
    const folder = temporaryFolder();
    onTestFinished(folder.remove);
    copyExample(folder.path);
    const { code, stderr } = await piao(['schema', '--out', out], { cwd: folder.path });

    expect(code).toBe(2);
    expect(stderr).toContain(expected);
  });

  it('suggests the kind that was meant', async () => {
    const { code, stderr } = await piao(['schema', 'obietivo'], { cwd: '/' });

    expect(code).toBe(2);
    expect(stderr).toContain('Forse “obiettivo”?');
  });
});
