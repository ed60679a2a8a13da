import { existsSync, readdirSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { examples } from '../../src/explain/examples/index.ts';
import { ruleWords } from '../../src/messages/rules/index.ts';
import { rules } from '../../src/rules/index.ts';
import { faultsOfSentence } from '../support/sentences.ts';

const codes = rules.map(({ code }) => code);

describe('the rules', () => {
  it('have a code each, of small letters, digits and hyphens', () => {
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.filter((code) => !/^[a-z]+(-[a-z0-9]+)*$/.test(code))).toEqual([]);
  });

  it.each(codes)('%s has a file, a test, an example and its words', (code) => {
    expect(existsSync(new URL(`../../src/rules/${code}.ts`, import.meta.url))).toBe(true);
    expect(existsSync(new URL(`./${code}.test.ts`, import.meta.url))).toBe(true);
    expect(examples[code]).toBeDefined();
    for (const { title, why } of Object.values(ruleWords[code])) {
      expect([title, why].flatMap(faultsOfSentence)).toEqual([]);
      expect(title).toMatch(/^\p{Lu}.{8,99}[^.]$/u);
      expect(why).toMatch(/^\p{Lu}.{25,}[.]$/u);
    }
    expect(ruleWords[code].it.why).not.toBe(ruleWords[code].en.why);
  });

  it('name the norm where one decides', () => {
    const bare = rules.filter(({ basis, ground }) => ground === 'law' && !/\d/.test(basis ?? ''));

    expect(bare.map(({ code }) => code)).toEqual([]);
  });

  it('are all listed: no words, no example and no test of a rule that does not run', () => {
    const tested = readdirSync(new URL('.', import.meta.url)).map((file) => file.replace('.test.ts', ''));

    expect(tested.filter((name) => name !== 'index').toSorted()).toEqual(codes.toSorted());
    expect(Object.keys(ruleWords).toSorted()).toEqual(codes.toSorted());
    expect(Object.keys(examples).toSorted()).toEqual(codes.toSorted());
  });
});
