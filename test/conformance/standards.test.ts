import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { beforeAll, describe, expect, it } from 'vitest';

import { piao, root, temporaryFolder } from '../support/cli.ts';
import { judge, standards, verdictsOn } from './verapdf.ts';

const folder = temporaryFolder();

/** The PDFs of the plans, and each part of the example. */
const made: string[] = [];

async function build(name: string, plan: string, ...options: readonly string[]): Promise<void> {
  const out = join(folder.path, name);
  const { code, stderr } = await piao(['build', plan, '--out', out, ...options], { cwd: folder.path });
  if (code !== 0) throw new Error(stderr);
  made.push(
    ...readdirSync(out)
      .filter((file) => file.endsWith('.pdf'))
      .map((file) => join(out, file)),
  );
}

beforeAll(async () => {
  const example = join(root, 'piao');
  const fixture = (name: string): string => join(root, 'test/fixtures', name);
  await build('example', example, '--parte', 'tutte');
  // it lies over the example, and has errors, as the plan that was published had: only a draft can be made of it
  const published = join(folder.path, 'published');
  for (const layer of [example, fixture('come-pubblicato')]) cpSync(layer, published, { recursive: true });
  await build('as-published', published, '--bozza');
  await build('municipality', fixture('pulito'));
  await build('health-authority', fixture('azienda-sanitaria'));
  return () => folder.remove();
});

describe.skipIf(judge.reason)(`veraPDF${judge.reason ? `: ${judge.reason}` : ''}`, () => {
  it.each(standards)('finds nothing wrong by %s', (standard) => {
    const verdicts = verdictsOn(made, standard);
    expect([...verdicts.keys()].toSorted()).toEqual(made.toSorted());
    for (const verdict of verdicts.values())
      expect(verdict).toEqual({ compliant: true, passed: expect.any(Number), broken: [] });
    for (const { passed } of verdicts.values()) expect(passed).toBeGreaterThan(90);
  });

  it.each([
    ['3a', 'OutputIntents'],
    ['ua1', 'Metadata'],
  ] as const)('would find by %s that %s is missing', async (standard, key) => {
    const [smallest = ''] = made.toSorted((one, other) => statSync(one).size - statSync(other).size);
    const document = await PDFDocument.load(readFileSync(smallest), { updateMetadata: false });
    document.catalog.delete(PDFName.of(key));
    const broken = join(folder.path, `without-${key}.pdf`);
    writeFileSync(broken, await document.save({ useObjectStreams: false, addDefaultPage: false }));
    const verdict = verdictsOn([broken], standard).get(broken);
    expect(verdict?.compliant).toBe(false);
    expect(verdict?.broken.length).toBeGreaterThan(0);
  });
});

describe('other readers', () => {
  it('find every file sound', () => {
    for (const file of made)
      expect(run('qpdf', '--check', file)).toContain('No syntax or stream encoding errors found');
  });

  it('find every font embedded, subset, with its characters, and none of Type 3', () => {
    for (const file of made) {
      const fonts = run('pdffonts', file).trim().split('\n').slice(2);
      expect(fonts.length).toBeGreaterThan(3);
      // name, type, encoding, embedded, subset, to Unicode
      for (const font of fonts) expect(font).toMatch(/^[A-Z]{6}\+\S+ +CID TrueType +Identity-H +yes yes yes /);
    }
  });
});

function run(program: string, ...args: readonly string[]): string {
  const { error, status, stderr, stdout } = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (error) throw new Error(`${program} is missing: install poppler-utils and qpdf`);
  if (status !== 0) throw new Error(`${program} ended with ${status}: ${stderr}`);
  return stdout;
}
