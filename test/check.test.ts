import { describe, expect, it } from 'vitest';

import { check } from '../src/check.ts';
import { folderOf } from './support/folder.ts';
import { minimalPlan } from './support/minimal-plan.ts';

/** What is said of the minimal plan with other files in it: `file code → help`. */
async function said(
  files: Readonly<Record<string, string>>,
  without: readonly string[] = [],
): Promise<readonly string[]> {
  const kept = Object.entries(minimalPlan).filter(([file]) => !without.includes(file));
  const folder = folderOf({ ...Object.fromEntries(kept), ...files });
  const { report } = await check({ folder, workingDirectory: folder, language: 'it' });
  return report.diagnostics.map(({ code, help, primary }) => `${primary.source.path} ${code} → ${help ?? ''}`);
}

describe('a file with another ending', () => {
  it.each([
    ['obiettivi/tecnico/c.yml', 'c.yaml'],
    ['premessa.yml', 'premessa.yaml'],
    ['premessa.YAML', 'premessa.yaml'],
    ['premessa.yaml.txt', 'premessa.yaml'],
  ])('is to be renamed: %s', async (file, renamed) => {
    expect(await said({ [file]: '' })).toEqual([
      `${file} file/sconosciuto → Il nome di un file del piano finisce in .yaml: rinominalo “${renamed}”.`,
    ]);
  });

  it('is to be moved too where it stands in the wrong place', async () => {
    expect(await said({ 'obiettivi/c.yml': '' })).toEqual([
      'obiettivi/c.yml file/sconosciuto → Il nome di un file del piano finisce in .yaml: rinominalo “c.yaml”. Forse il suo posto è “obiettivi/<unita>/<codice>.yaml”?',
    ]);
  });

  it('is not missing as well', async () => {
    const found = await said({ 'struttura.yml': minimalPlan['struttura.yaml'] ?? '' }, ['struttura.yaml']);

    expect(found.map((line) => line.split(' ')[1])).toEqual(['file/sconosciuto']);
  });
});

describe('a comment that silences nothing', () => {
  const card = minimalPlan['obiettivi/tecnico/a.yaml'] ?? '';
  const silenced = card.replace(/(?=scadenza_finale)/, '# piao-ignora scadenza-oltre-esercizio: dura due anni\n');
  const codes = async (manifest: string, text: string): Promise<readonly string[]> =>
    (await said({ 'piao.yaml': manifest, 'obiettivi/tecnico/a.yaml': text })).map((line) => line.split(' ')[1] ?? '');
  const manifest = minimalPlan['piao.yaml'] ?? '';

  it('is told', async () => {
    expect(await codes(manifest, silenced)).toEqual(['ignora/inutile']);
  });

  it('is not told while the manifest, on which its rule rests, is wrong', async () => {
    expect(await codes(manifest.replace('anno: 2026', 'anno: 2031'), silenced)).not.toContain('ignora/inutile');
  });

  it('is told while another file is wrong', async () => {
    expect(await codes(manifest, silenced.replace('incidenza: 100', 'incidenza: 90'))).toEqual([
      'pesi-fasi-100',
      'ignora/inutile',
    ]);
  });
});
