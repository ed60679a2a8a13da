import { readdirSync, readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { generated } from '../scripts/generate.js';

const root = new URL('../', import.meta.url);

/** Pages beside the generated ones that people write. */
const written = ['docs/rules/non-automatizzate.md'];

describe('what is made from schemas, rules and the program', async () => {
  const made = await generated();

  it.each(['src/schema/generated/', 'docs/rules/', 'docs/reference/', 'man/'])(
    'is all there, and nothing else is: %s',
    (folder) => {
      const there = readdirSync(new URL(folder, root)).map((name) => `${folder}${name}`);
      const wanted = Object.keys(made).filter((path) => path.startsWith(folder));

      expect(there.filter((path) => !written.includes(path)).toSorted()).toEqual(wanted.toSorted());
    },
  );

  it.each(Object.entries(made))('agrees with what it is made from: %s', (path, text) => {
    const committed = readFileSync(new URL(path, root), 'utf8');

    expect(committed === text, `${path} is stale: run \`npm run generate\``).toBe(true);
  });
});
