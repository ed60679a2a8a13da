import { existsSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { kindOf, kinds, placeOf, places } from '../../src/sources/kinds.ts';

describe('kinds', () => {
  it('have a schema of the same name', () => {
    const missing = kinds.filter((kind) => !existsSync(new URL(`../../schemas/${kind}.schema.json`, import.meta.url)));

    expect(missing).toEqual([]);
  });

  it('have a place each, which tells the kind', () => {
    for (const kind of kinds.filter((one) => one !== 'obiettivo')) expect(kindOf(placeOf(kind))).toBe(kind);
    expect(new Set(places).size).toBe(kinds.length);
  });

  it.each([
    ['piao.yaml', 'piao'],
    ['organizzazione/unita.yaml', 'unita'],
    ['organizzazione/incarichi.yaml', 'incarichi'],
    ['obiettivi/avvocatura/a.yaml', 'obiettivo'],
    ['obiettivi/2250/VP1_ST1.yaml', 'obiettivo'],
  ])('%s is %s', (file, kind) => {
    expect(kindOf(file)).toBe(kind);
  });

  it.each([
    'unita.yaml',
    'organizzazione/piao.yaml',
    'obiettivi/a.yaml',
    'obiettivi/avvocatura/altro/a.yaml',
    'obiettivi/avvocatura/a.yml',
    'obiettivi/avvocatura/a.yaml.bak',
    'obiettivo.yaml',
    'Piao.yaml',
    'piao.yml',
    './piao.yaml',
    'allegati/piao.yaml',
    '',
  ])('%j has no kind', (file) => {
    expect(kindOf(file)).toBeUndefined();
  });
});
