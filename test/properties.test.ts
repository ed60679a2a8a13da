// What must hold of every check, whatever the plan: tried on the example plan and on the plan as it was published.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';
import { isMap, parseDocument } from 'yaml';

import { check } from '../src/check.ts';
import type { Diagnostic } from '../src/diagnostics/diagnostic.ts';
import { fix } from '../src/fix.ts';
import { assemble } from '../src/plan/assemble.ts';
import { rules } from '../src/rules/index.ts';
import { discover } from '../src/sources/discover.ts';
import { read } from '../src/sources/read.ts';
import { plans } from './support/plans.ts';
import { runRules } from './support/run-rules.ts';

async function diagnosticsOf(folder: string): Promise<readonly Diagnostic[]> {
  const { report } = await check({ folder, workingDirectory: folder, language: 'it', withKnown: true });
  return report.diagnostics;
}

/** A finding without its place in the file. */
function bare({ code, message, primary, severity }: Diagnostic): string {
  return `${severity} ${code} ${primary.source.file} ${message}`;
}

function lineOf({ primary }: Diagnostic): number {
  return primary.source.position(primary.start).line;
}

/** The line above which a comment can stand: that of the key, where the place is within a text of many lines. */
function lineToSilence({ primary: { pointer, source } }: Diagnostic): number {
  const path = pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  return source.position(source.keySpanOf(path).start).line;
}

/** Changes the text of each YAML file of a folder. */
function rewrite(folder: string, change: (text: string, file: string) => string): void {
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.yaml'),
  )) {
    const path = join(folder, file);
    writeFileSync(path, change(readFileSync(path, 'utf8'), file.replaceAll('\\', '/')));
  }
}

describe.each(Object.keys(plans) as (keyof typeof plans)[])('the check of %s', (name) => {
  it('does not depend on the order of the files', async () => {
    const folder = plans[name]();
    const { attachments, found } = await discover(folder);
    const sound = await Promise.all(
      found.map(async ({ file, kind }) => ({ kind, source: (await read(folder, file, file)).source })),
    );
    const findingsOf = (files: typeof sound): readonly string[] =>
      runRules(rules, assemble(files, [], attachments))
        .map(({ at, code, facts }) => JSON.stringify([code, at.source.file, at.start, facts]))
        .toSorted();

    expect(findingsOf(sound).length).toBeGreaterThan(0);
    expect(findingsOf(sound.toReversed())).toEqual(findingsOf(sound));
  });

  it('does not depend on the order of the keys', async () => {
    const folder = plans[name]();
    const before = await diagnosticsOf(folder);
    rewrite(folder, (text) => {
      const document = parseDocument(text);
      if (isMap(document.contents)) document.contents.items.reverse();
      return document.toString({ lineWidth: 0 });
    });
    // a comment that silences stands above a line: only what no comment touches can be compared
    const silenced = (file: string): boolean => readFileSync(join(folder, file), 'utf8').includes('piao-ignora');
    const plain = (all: readonly Diagnostic[]): readonly string[] =>
      all
        .filter(({ primary }) => !silenced(primary.source.file))
        .map(bare)
        .toSorted();

    expect(plain(await diagnosticsOf(folder))).toEqual(plain(before));
  });

  it('moves with the lines when comments and blank lines are added, and changes in nothing else', async () => {
    const folder = plans[name]();
    const before = await diagnosticsOf(folder);
    rewrite(folder, (text) => `# una nota\n\n# un’altra\n${text}`);
    const after = await diagnosticsOf(folder);

    expect(after.map(bare)).toEqual(before.map(bare));
    expect(after.map(lineOf)).toEqual(before.map((finding) => lineOf(finding) + 3));
  });

  it('finds nothing when all is silenced', async () => {
    const folder = plans[name]();
    const found = await diagnosticsOf(folder);
    rewrite(folder, (text, file) => {
      const lines = text.split('\n');
      const here = found.filter(({ primary }) => primary.source.file === file);
      return lines
        .flatMap((line, index) => {
          const codes = new Set(here.filter((finding) => lineToSilence(finding) === index + 1).map(({ code }) => code));
          return [...[...codes].map((code) => `# piao-ignora ${code}: prova`), line];
        })
        .join('\n');
    });

    expect(found.length).toBeGreaterThan(0);
    expect((await diagnosticsOf(folder)).map(bare)).toEqual([]);
  });

  it('has nothing left to put right after a correction, and a second one does nothing', async () => {
    const folder = plans[name]();
    const options = { folder, workingDirectory: folder, language: 'it' } as const;
    const first = await fix(options);
    for (const { after, file } of first.files) writeFileSync(join(folder, file), after);
    const second = await fix(options);

    expect((await diagnosticsOf(folder)).filter((finding) => finding.fix !== undefined)).toEqual([]);
    expect([second.files, second.corrections]).toEqual([[], []]);
  });
});
