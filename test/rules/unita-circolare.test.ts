import { describe, expect, it } from 'vitest';

import { unitaCircolare } from '../../src/rules/unita-circolare.ts';
import { findings } from '../support/findings.ts';
import { planOf } from '../support/plan.ts';

const file = 'organizzazione/unita.yaml';

function found(...units: readonly (readonly [id: string, above?: string])[]): readonly string[] {
  const lines = units.map(
    ([id, above]) =>
      `  - { id: ${id}, codice: "c-${id}"${above ? `, superiore: "${above}"` : ''}, denominazione: Nome, tipo: settore }`,
  );
  return findings(unitaCircolare, planOf({ [file]: ['unita:', ...lines].join('\n') }));
}

describe('unita-circolare', () => {
  it('accepts a tree, and a unit above that no register has', () => {
    expect(found(['area'], ['settore', 'area'], ['ufficio', 'settore'], ['altro', 'nessuna'])).toEqual([]);
  });

  it('points at a unit above itself, also by its code', () => {
    expect(found(['area', 'area'])).toEqual([
      `${file}:2:46 Risalendo di unità in unità si torna al punto di partenza: area → area.`,
    ]);
    expect(found(['area', 'c-area'])).toHaveLength(1);
  });

  it('tells a circle once, at its first unit, and not the units that only hang from it', () => {
    expect(found(['ufficio', 'a'], ['a', 'b'], ['b', 'c'], ['c', 'a'])).toEqual([
      `${file}:3:40 Risalendo di unità in unità si torna al punto di partenza: a → b → c → a.`,
    ]);
  });

  it('tells two circles', () => {
    expect(found(['a', 'b'], ['c', 'd'], ['b', 'a'], ['d', 'c'])).toEqual([
      `${file}:2:40 Risalendo di unità in unità si torna al punto di partenza: a → b → a.`,
      `${file}:3:40 Risalendo di unità in unità si torna al punto di partenza: c → d → c.`,
    ]);
  });

  it('ends also when the circle goes through an identifier used twice', () => {
    expect(found(['a', 'b'], ['a', 'b'], ['b', 'a'])).toHaveLength(1);
  });
});
