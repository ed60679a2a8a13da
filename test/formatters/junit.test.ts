import { describe, expect, it } from 'vitest';
import { XMLParser, XMLValidator } from 'fast-xml-parser';

import { junit } from '../../src/formatters/junit.ts';
import { exampleReport, strangeReport, written } from './support.ts';

interface Case {
  readonly name: string;
  readonly failure?: { readonly message: string; readonly '#text': string };
  readonly 'system-out'?: string;
}

interface Suites {
  readonly testsuites: {
    readonly testsuite: { readonly tests: string; readonly failures: string; readonly testcase: readonly Case[] };
  };
}

function suiteOf(text: string): Suites['testsuites']['testsuite'] {
  expect(XMLValidator.validate(text)).toBe(true);
  const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' });
  return (parser.parse(text) as Suites).testsuites.testsuite;
}

describe('junit', () => {
  it('has a test for each file, of which those with errors fail', async () => {
    const report = await strangeReport();
    const suite = suiteOf(written(junit, report));
    const failed = suite.testcase.filter(({ failure }) => failure !== undefined);

    expect(suite.testcase.map(({ name }) => name)).toEqual(report.files);
    expect(failed.map(({ name }) => name)).toEqual([
      'obiettivi/tecnico/a.yaml',
      'obiettivi/tecnico/con spazi & (altro).yaml',
    ]);
    expect([suite.tests, suite.failures]).toEqual([String(report.files.length), '2']);
    expect(failed[0]?.failure?.message).toContain('“50%,<b>|: &`x` [z]');
  });

  it('shows warnings where a file does not fail', async () => {
    const suite = suiteOf(written(junit, await exampleReport()));

    expect(suite.failures).toBe('0');
    expect(suite.testcase.filter((one) => one['system-out'] !== undefined).length).toBeGreaterThan(5);
  });
});
