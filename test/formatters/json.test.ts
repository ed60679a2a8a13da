import { readFileSync } from 'node:fs';

import { Ajv } from 'ajv';
import { expect, it } from 'vitest';

import { json } from '../../src/formatters/json.ts';
import { exampleReport, strangeReport, written } from './support.ts';

const schema = JSON.parse(readFileSync(new URL('../../schemas/report.schema.json', import.meta.url), 'utf8')) as object;

it.each([
  ['a strange plan', strangeReport],
  ['the example plan', exampleReport],
])('the report of %s is what its schema describes', async (_, reportOf) => {
  const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema);
  const report = JSON.parse(written(json, await reportOf())) as { diagnostics: readonly object[] };

  expect(report.diagnostics.length).toBeGreaterThan(1);
  validate(report);
  expect(validate.errors ?? []).toEqual([]);
  expect(validate({ ...report, diagnostics: [{ ...report.diagnostics[0], severity: 'errore' }] })).toBe(false);
});
