import { readdirSync, readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import type { AnyFinding } from '../../src/diagnostics/diagnostic.ts';
import { validate } from '../../src/schema/validate.ts';
import { kinds, type Kind } from '../../src/sources/kinds.ts';
import { parse } from '../../src/sources/parse.ts';
import { Source } from '../../src/sources/source.ts';
import { linesOf } from '../support/findings.ts';

const files = (folder: string): readonly string[] => readdirSync(new URL(`${folder}/`, import.meta.url)).toSorted();
const valid = files('valid');
const invalid = files('invalid');

/** `valore-pubblico` before `valore`: the longest kind that the name begins with. */
function kindOfFixture(file: string): Kind | undefined {
  return kinds.filter((kind) => file.startsWith(`${kind}-`)).toSorted((a, b) => b.length - a.length)[0];
}

function sourceOf(folder: string, file: string): Source {
  const text = readFileSync(new URL(`${folder}/${file}`, import.meta.url), 'utf8');
  const { faults, tree } = parse(text);
  expect(faults).toEqual([]);
  return new Source(file, file, text, tree);
}

async function findingsIn(folder: string, file: string): Promise<readonly AnyFinding[]> {
  const kind = kindOfFixture(file);
  if (!kind) throw new Error(`${file} begins with no kind`);
  return validate(sourceOf(folder, file), kind);
}

describe('the schemas', () => {
  it.each(valid)('accept %s', async (file) => {
    expect(linesOf(await findingsIn('valid', file))).toEqual([]);
  });

  it.each(invalid)('refuse %s, for one reason', async (file) => {
    const { text } = sourceOf('invalid', file);
    const found = await findingsIn('invalid', file);
    const places = found.map(({ at, code }) => {
      const { line, column } = at.source.position(at.start);
      return `# atteso: ${code} ${line}:${column}`;
    });

    expect(linesOf(found)).toHaveLength(1);
    expect(places).toEqual([text.split('\n')[0]]);
  });

  it.each(kinds)('have files of each kind: %s', (kind) => {
    expect(valid.filter((file) => kindOfFixture(file) === kind).length).toBeGreaterThanOrEqual(1);
    expect(invalid.filter((file) => kindOfFixture(file) === kind).length).toBeGreaterThanOrEqual(3);
  });

  it('have files with names as the law in README.md wants them', () => {
    const law = new RegExp(`^(?:${kinds.join('|')})-[A-Za-z0-9]+(?:_[A-Za-z0-9]+)+\\.yaml$`);

    expect(invalid.filter((file) => !law.test(file))).toEqual([]);
  });
});
