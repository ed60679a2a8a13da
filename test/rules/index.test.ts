import { existsSync, readdirSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { messages } from '../../src/messages/phrase.ts';
import { rules } from '../../src/rules/index.ts';

const codes = rules.map(({ code }) => code);

describe('the rules', () => {
  it('have a code each, of small letters, digits and hyphens', () => {
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.filter((code) => !/^[a-z]+(-[a-z0-9]+)+$/.test(code))).toEqual([]);
  });

  it.each(codes)('%s has a file, a test and its words', (code) => {
    expect(existsSync(new URL(`../../src/rules/${code}.ts`, import.meta.url))).toBe(true);
    expect(existsSync(new URL(`./${code}.test.ts`, import.meta.url))).toBe(true);
    expect(Object.keys(messages.it.findings)).toContain(code);
    expect(Object.keys(messages.en.findings)).toContain(code);
  });

  it('are all listed: no test of a rule that does not run', () => {
    const tested = readdirSync(new URL('.', import.meta.url)).map((file) => file.replace('.test.ts', ''));

    expect(tested.filter((name) => name !== 'index').toSorted()).toEqual(codes.toSorted());
  });
});
