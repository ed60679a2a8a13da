import { readdirSync, readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { generated } from '../scripts/generate.js';

const folder = new URL('../src/schema/generated/', import.meta.url);

describe('what is made from the schemas', async () => {
  const made = await generated();

  it('is all there, and nothing else is', () => {
    expect(readdirSync(folder).toSorted()).toEqual(Object.keys(made).toSorted());
  });

  it.each(Object.entries(made))('agrees with the schemas: %s', (file, text) => {
    const committed = readFileSync(new URL(file, folder), 'utf8');

    expect(committed === text, `${file} is not what the schemas say: run \`npm run generate\``).toBe(true);
  });
});
