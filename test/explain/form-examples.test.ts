import { describe, expect, it } from 'vitest';

import { check } from '../../src/check.ts';
import { formExamples } from '../../src/explain/form-examples.ts';
import type { Files } from '../../src/explain/example.ts';
import { formWords, type FormCode } from '../../src/messages/form-words.ts';
import { complete } from '../support/complete.ts';
import { folderOf } from '../support/folder.ts';
import { minimalPlan } from '../support/minimal-plan.ts';
import { faultsOfSentence } from '../support/sentences.ts';

/** The codes of form that piao finds in a plan with some files. */
async function codesIn(files: Files): Promise<readonly string[]> {
  const own = Object.entries(complete(files)).filter(([file]) => Object.hasOwn(files, file));
  // a plan in which all the rest is right: in another no comment is called useless
  const folder = folderOf({ ...minimalPlan, ...Object.fromEntries(own) });
  const { report } = await check({ folder, workingDirectory: folder, language: 'it' });
  return report.diagnostics.map(({ code }) => code).filter((code) => code.includes('/'));
}

describe.each(Object.keys(formExamples) as FormCode[])('the example of %s', (code) => {
  it('is found where it is wrong', async () => {
    expect(await codesIn(formExamples[code]?.wrong ?? {})).toContain(code);
  });

  it('is not found where it is right', async () => {
    expect(await codesIn(formExamples[code]?.right ?? {})).toEqual([]);
  });
});

it('every code has its words', () => {
  for (const words of Object.values(formWords)) {
    for (const { title, why } of Object.values(words)) {
      expect([title, why].flatMap(faultsOfSentence)).toEqual([]);
      expect(title).toMatch(/^\p{Lu}.{8,99}[^.]$/u);
      expect(why).toMatch(/^\p{Lu}.{25,}[.]$/u);
    }
    expect(words.it.why).not.toBe(words.en.why);
  }
});
