import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import Draft4 from 'ajv-draft-04';
import { describe, expect, it } from 'vitest';

import { sarif } from '../../src/formatters/sarif.ts';
import { minimalPlan } from '../support/minimal-plan.ts';
import { exampleReport, reportOf, strangeReport, written } from './support.ts';

// the schema of the standard, which this package carries
const official = createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
const Ajv = Draft4.default;
const validate = new Ajv({ allErrors: true, strict: false, validateFormats: false, unicodeRegExp: false }).compile(
  JSON.parse(readFileSync(official, 'utf8')) as object,
);

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly locations: readonly [
    {
      readonly physicalLocation: {
        readonly artifactLocation: { readonly uri: string };
        readonly region: Readonly<Record<'startLine' | 'startColumn' | 'endLine' | 'endColumn', number>>;
      };
    },
  ];
  readonly fixes?: readonly unknown[];
}

interface Log {
  readonly runs: readonly [
    {
      readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
      readonly results: readonly Result[];
    },
  ];
}

const logOf = (text: string): Log => JSON.parse(text) as Log;

describe('sarif', () => {
  it.each([
    ['a strange plan', strangeReport],
    ['the example plan', exampleReport],
  ])('of %s is valid against the schema of the standard', async (_, madeReport) => {
    const report = await madeReport();
    const log = logOf(written(sarif, report));

    validate(log);

    expect(validate.errors ?? []).toEqual([]);
    expect(log.runs[0].results.map(({ ruleId }) => ruleId)).toEqual(report.diagnostics.map(({ code }) => code));
    for (const { ruleId, ruleIndex } of log.runs[0].results)
      expect(log.runs[0].tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
  });

  it('that breaks the standard is refused', async () => {
    const log = logOf(written(sarif, await strangeReport()));

    expect(validate({ ...log, version: '2.0.0' })).toBe(false);
  });

  it('names files by addresses from the root of the repository', async () => {
    const uris = (prefix: string, text: string): readonly string[] =>
      logOf(text.replaceAll('PREFIX', prefix)).runs[0].results.map(
        ({ locations: [{ physicalLocation }] }) => physicalLocation.artifactLocation.uri,
      );
    const report = await strangeReport();

    expect(uris('', written(sarif, report))).toContain('obiettivi/tecnico/con%20spazi%20%26%20(altro).yaml');
    expect(uris('', written(sarif, report, { prefix: 'piani/2026' }))).toContain('piani/2026/obiettivi/tecnico/a.yaml');
  });

  it('gives each finding a fingerprint of its own, which is the same when lines move', async () => {
    const prints = (text: string): readonly (string | undefined)[] =>
      logOf(text).runs[0].results.map(({ partialFingerprints }) => partialFingerprints['piao/v1']);
    const before = prints(written(sarif, await exampleReport()));

    expect(new Set(before).size).toBe(before.length);
    expect(before.every((print) => print !== undefined && /^[0-9a-f]{16}(-\d+)?$/.test(print))).toBe(true);
  });

  it('carries the change that makes a finding right', async () => {
    const struttura = minimalPlan['struttura.yaml']?.replace('totale: 12', 'totale: 13') ?? '';
    const report = await reportOf({ ...minimalPlan, 'struttura.yaml': struttura });
    const log = logOf(written(sarif, report));
    validate(log);

    expect(validate.errors ?? []).toEqual([]);
    expect(log.runs[0].results.flatMap(({ fixes = [] }) => fixes)).toMatchObject([
      {
        artifactChanges: [
          {
            artifactLocation: { uri: 'struttura.yaml' },
            replacements: [
              {
                deletedRegion: { startLine: 4, startColumn: 11, endLine: 4, endColumn: 13 },
                insertedContent: { text: '12' },
              },
            ],
          },
        ],
      },
    ]);
  });
});
