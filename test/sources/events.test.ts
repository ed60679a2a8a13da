import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { readEvents } from '../../src/sources/events.ts';
import { parse } from '../../src/sources/parse.ts';
import type { Path } from '../../src/sources/source.ts';
import { root } from '../support/cli.ts';

/** Every path that leads to a value. */
function pathsOf(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([step, child]) => pathsOf(child, [...path, step]))];
}

/** What the two readers do not agree on in a text that the quick one accepts. */
function differences(text: string): readonly unknown[] {
  const quick = readEvents(text);
  if (!quick) return [];
  const { faults, tree } = parse(text);
  if (!tree) return [{ text, refused: faults.map(({ code }) => code) }];
  if (JSON.stringify(quick.value) !== JSON.stringify(tree.value)) return [{ text, values: [quick.value, tree.value] }];
  return pathsOf(quick.value)
    .map((path) => ({ text, path, places: [quick.locate(path), tree.locate(path)] }))
    .filter(({ places: [first, second] }) => JSON.stringify(first) !== JSON.stringify(second))
    .slice(0, 1);
}

/** Numbers that look random and are the same each time (mulberry32), from 0 up to a limit. */
function randomNumbers(start: number): (limit: number) => number {
  let seed = start;
  return (limit) => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

const example = readdirSync(join(root, 'piao'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => readFileSync(join(root, 'piao', file), 'utf8'));

const small = [
  'a: 1\nb:\n  - c: x\n    d: >\n      y\n\n      z\n  - e\nf: { g: 1, h: [a, b] }\ni: |\n  t\nj:\n',
  'a:\n- b\n- \'c\'\nd: "e"\n',
  'a: >- # nota\n  uno\n\n  due\n\n# fine\nb: [c: 1, { d, e: }, ]\n',
];

const signs =
  '\n|  |"|\'|:|: |- |#| #|{|}|[|]|,|\t|>|>-|~|null|0o17|0x1f|.inf|+1|-0|01|True|NO|&a|*a|!x|%|@|`|? |---|...|\r\n|è|<<: |.5|5.|\\'.split(
    '|',
  );

describe('the quick reader', () => {
  it('accepts every file of the example plan', () => {
    expect(example.map((text) => readEvents(text) === undefined)).not.toContain(true);
  });

  it('reads in the example plan the values of the other reader, at the same places', () => {
    expect(example.flatMap(differences)).toEqual([]);
  });

  it('reads alike, or leaves to the other reader, whatever a mistake of typing makes of a file', () => {
    const random = randomNumbers(2026);
    const heads = example.map((text) => text.slice(0, 1200).replace(/\n[^\n]*$/, '\n'));
    const mistaken = Array.from({ length: 4000 }, (_, index) => {
      const pool = index % 3 === 0 ? heads : small;
      let text = pool[random(pool.length)] ?? '';
      for (let times = random(3); times >= 0; times -= 1) {
        const at = random(text.length);
        const cut = random(3) === 0 ? random(6) : 0;
        text = text.slice(0, at) + (random(5) === 0 ? '' : signs[random(signs.length)]) + text.slice(at + cut);
      }
      return text;
    });

    expect(mistaken.filter((text) => readEvents(text) !== undefined).length).toBeGreaterThan(1000);
    expect(mistaken.flatMap(differences)).toEqual([]);
  });

  it.each([
    ['a fault', 'a: "x'],
    ['a key written twice', 'a: 1\na: 2'],
    ['an anchor', 'a: &x 1'],
    ['an alias', 'a: &x 1\nb: *x'],
    ['a tag', 'a: !!str 1'],
    ['a directive', '%YAML 1.1\n---\na: NO'],
    ['a second document', 'a: 1\n---\nb: 2'],
    ['nothing', '# da fare\n'],
    ['a list', '- a'],
    ['a group as a key', '{ a: 1 }: b'],
    ['a key that goes on after a list on the same line', "a:\n- b\n- 'c' d: 1"],
    ['more levels than a plan has', `a: ${'['.repeat(70)}${']'.repeat(70)}`],
  ])('leaves to the other %s', (_, text) => {
    expect(readEvents(text)).toBeUndefined();
  });
});
