import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { check } from '../../src/check.ts';
import { filesOfPlan } from '../../src/data/files-of-plan.ts';
import { filesInMemory } from '../../src/sources/files-in-memory.ts';
import { filesOnDisk } from '../../src/sources/plan-files.ts';
import { temporaryFolder, writeFiles } from '../support/cli.ts';
import { minimalPlan } from '../support/minimal-plan.ts';

let folder: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => folder.remove());

async function filesIn(path: string): Promise<ReadonlyMap<string, string>> {
  const { plan } = await check({ folder: path, workingDirectory: path, language: 'it' });
  const files = await filesOfPlan(plan, filesOnDisk(path));
  return new Map(
    [...files].map(([file, bytes]) => [file, new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)]),
  );
}

describe('the files of a plan', () => {
  it('are those that piao reads, those with errors too, and no stranger', async () => {
    writeFiles(folder.path, {
      ...minimalPlan,
      'obiettivi/tecnico/b.yaml': 'titolo: a: b\n',
      'allegati/a.pdf': '%PDF',
      'piao-baseline.json': '{}',
      'note.md': '# Note',
      'segreto.docx': 'x',
      '.env': 'x',
      'performance.yml': 'x',
    });
    const files = await filesIn(folder.path);

    expect([...files.keys()].toSorted()).toEqual(
      [...Object.keys(minimalPlan), 'allegati/a.pdf', 'obiettivi/tecnico/b.yaml', 'piao-baseline.json'].toSorted(),
    );
    expect(files.get('obiettivi/tecnico/b.yaml')).toBe('titolo: a: b\n');
  });

  it('keep the ends of their lines, and lose a byte-order mark', async () => {
    const text = (minimalPlan['piao.yaml'] ?? '').replaceAll('\n', '\r\n');
    writeFiles(folder.path, { ...minimalPlan, 'piao.yaml': `\uFEFF${text}` });

    expect((await filesIn(folder.path)).get('piao.yaml')).toBe(text);
  });

  it('are the texts that were checked, where somebody saves meanwhile', async () => {
    writeFiles(folder.path, minimalPlan);
    const { plan } = await check({ folder: folder.path, workingDirectory: folder.path, language: 'it' });
    writeFiles(folder.path, { 'piao.yaml': 'x', 'obiettivi/tecnico/nuova.yaml': 'x' });
    const files = await filesOfPlan(plan, filesOnDisk(folder.path));

    expect(new TextDecoder().decode(files.get('piao.yaml'))).toBe(minimalPlan['piao.yaml']);
    expect(files.has('obiettivi/tecnico/nuova.yaml')).toBe(false);
  });

  it('make the same plan again', async () => {
    writeFiles(folder.path, { ...minimalPlan, 'allegati/a.txt': 'x' });
    const { plan } = await check({ folder: folder.path, workingDirectory: folder.path, language: 'it' });
    const contents = await filesOfPlan(plan, filesOnDisk(folder.path));
    const stored = filesInMemory({ contents, entries: [...contents.keys()].map((file) => ({ file, is: 'file' })) });
    const again = await check({ folder: 'piao', workingDirectory: '/', language: 'it', files: stored });

    expect(again.report.stats).toMatchObject({ errors: 0 });
    expect(await filesOfPlan(again.plan, stored)).toEqual(contents);
  });
});
