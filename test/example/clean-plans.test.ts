// Two plans in which nothing is to be put right, whatever the profile: a small municipality and a health authority.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { check } from '../../src/check.ts';
import { cleanPlans } from '../support/plans.ts';

describe.each(Object.keys(cleanPlans) as (keyof typeof cleanPlans)[])('the plan of %s', (name) => {
  it.each(['consigliato', 'severo'])('has no finding with the profile %s', async (profile) => {
    const folder = cleanPlans[name]();
    const manifest = join(folder, 'piao.yaml');
    writeFileSync(manifest, `${readFileSync(manifest, 'utf8').replace(/^profilo:.*\n/m, '')}\nprofilo: ${profile}\n`);
    const { report } = await check({ folder, workingDirectory: folder, language: 'it', withKnown: true });

    expect(report.diagnostics.map(({ code, message, primary }) => `${code} ${primary.source.file} ${message}`)).toEqual(
      [],
    );
  });
});
