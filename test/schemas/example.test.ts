import { describe, expect, it } from 'vitest';

import { exampleOf } from '../../src/schema/example.ts';
import { schemas } from '../../src/schema/schemas.ts';
import { parse } from '../../src/sources/parse.ts';

/** Every example of the schemas, at any depth. */
function examplesIn(value: unknown): readonly unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) =>
    key === 'examples' && Array.isArray(child) ? child : examplesIn(child),
  );
}

const examples = Object.values(schemas).flatMap(examplesIn);

describe('an example', () => {
  it('is read as what the schemas mean', () => {
    const whole = examples
      .map((example) => ({ example, written: exampleOf('campo', example) ?? '' }))
      .filter(({ written }) => !written.endsWith('…'));
    const misread = whole.filter(
      ({ example, written }) => JSON.stringify(parse(written).tree?.value) !== JSON.stringify({ campo: example }),
    );

    expect(whole.length).toBeGreaterThan(400);
    expect(misread).toEqual([]);
  });

  it('has a few lines', () => {
    const lines = examples.map((example) => exampleOf('campo', example)?.split('\n').length ?? 0);

    expect(Math.max(...lines)).toBe(8);
  });

  it('of an item begins with a dash', () => {
    expect(exampleOf(0, { descrizione: 'Studio', incidenza: 100 })).toBe('- descrizione: Studio\n  incidenza: 100');
    expect(exampleOf(2, 'Studio')).toBe('- Studio');
  });

  it('of a value is that value with its key', () => {
    expect(exampleOf('peso', 20)).toBe('peso: 20');
    expect(exampleOf('mese', '01.2022')).toBe('mese: "01.2022"');
    expect(exampleOf('nota', '[[atto:gc-1]]: così')).toBe('nota: "[[atto:gc-1]]: così"');
    expect(exampleOf('nota', undefined)).toBeUndefined();
  });
});
