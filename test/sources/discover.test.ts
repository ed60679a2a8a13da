import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { nearest } from '../../src/diagnostics/suggest.ts';
import { discover } from '../../src/sources/discover.ts';
import { places } from '../../src/sources/kinds.ts';
import { folderOf } from '../support/folder.ts';

describe('discover', () => {
  it('lists the files of a plan with their kinds, in the order of their paths', async () => {
    const folder = folderOf({
      'struttura.yaml': '',
      'piao.yaml': '',
      'organizzazione/unita.yaml': '',
      'obiettivi/b/a.yaml': '',
      'obiettivi/a/b.yaml': '',
      'obiettivi/a/a.yaml': '',
      'obiettivi/a/10.yaml': '',
      'atti.yaml': '',
    });
    const { found, misplaced } = await discover(folder);

    expect(found).toEqual([
      { file: 'atti.yaml', kind: 'atti' },
      { file: 'obiettivi/a/10.yaml', kind: 'obiettivo' },
      { file: 'obiettivi/a/a.yaml', kind: 'obiettivo' },
      { file: 'obiettivi/a/b.yaml', kind: 'obiettivo' },
      { file: 'obiettivi/b/a.yaml', kind: 'obiettivo' },
      { file: 'organizzazione/unita.yaml', kind: 'unita' },
      { file: 'piao.yaml', kind: 'piao' },
      { file: 'struttura.yaml', kind: 'struttura' },
    ]);
    expect(misplaced).toEqual([]);
  });

  it('lists attachments apart, at any depth and whatever their names', async () => {
    const folder = folderOf({
      'allegati/a.png': '',
      'allegati/grafici/è un [grafico].svg': '',
      'allegati/piao.yaml': '',
    });
    const { attachments, found, misplaced } = await discover(folder);

    expect([...attachments]).toEqual(['allegati/a.png', 'allegati/grafici/è un [grafico].svg', 'allegati/piao.yaml']);
    expect([found, misplaced]).toEqual([[], []]);
  });

  it('leaves out notes, hidden files and empty folders', async () => {
    const folder = folderOf({ 'LEGGIMI.md': '', 'obiettivi/appunti.txt': '', '.gitignore': '', '.git/config': '' });
    mkdirSync(join(folder, 'obiettivi', 'vuota'));

    expect(await discover(folder)).toEqual({ found: [], misplaced: [], attachments: new Set() });
  });

  it('leaves out what file managers and office programs leave behind', async () => {
    const folder = folderOf({
      'Thumbs.db': '',
      'allegati/desktop.ini': '',
      'obiettivi/a/~$scheda.docx': '',
      'obiettivi/.~lock.scheda.odt#': '',
      '.DS_Store': '',
    });

    expect(await discover(folder)).toEqual({ found: [], misplaced: [], attachments: new Set() });
  });

  it('sees a file and a card whose names hold a line end', async () => {
    const { found, misplaced } = await discover(folderOf({ 'atti.yaml\n': '', 'obiettivi/a/x\ny.yaml': '' }));

    expect(found).toEqual([{ file: 'obiettivi/a/x\ny.yaml', kind: 'obiettivo' }]);
    expect(misplaced).toEqual([{ file: 'atti.yaml\n', reason: 'unknown' }]);
  });

  it('does not take for a note a file to whose name an editor added an ending', async () => {
    const { misplaced } = await discover(folderOf({ 'atti.yaml.txt': '', 'note.txt': '' }));

    expect(misplaced).toEqual([{ file: 'atti.yaml.txt', reason: 'unknown' }]);
  });

  it.each([
    ['performace.yaml', 'performance.yaml'],
    ['Piao.yaml', 'piao.yaml'],
    ['piao.yml', 'piao.yaml'],
    ['lavoro_agile.yaml', 'lavoro-agile.yaml'],
    ['organizazione/unita.yaml', 'organizzazione/unita.yaml'],
    ['obiettivi/avvocatura/bozze/a.yaml', undefined],
    ['bilancio.xlsx', undefined],
  ])('tells %s, which has no place, and the place near it is %s', async (file, near) => {
    const { found, misplaced } = await discover(folderOf({ [file]: '' }));

    expect([found, misplaced]).toEqual([[], [{ file, reason: 'unknown' }]]);
    expect(nearest(file, places)).toBe(near);
  });

  describe('with links', () => {
    it('follows one to a file of the plan', async () => {
      const folder = folderOf({ 'allegati/comune.yaml': '' });
      symlinkSync('allegati/comune.yaml', join(folder, 'anagrafica.yaml'));

      expect((await discover(folder)).found).toEqual([{ file: 'anagrafica.yaml', kind: 'anagrafica' }]);
    });

    it.each([
      ['out of the plan', '/etc/hostname'],
      ['out of the plan by a relative path', '../../../../../../../etc/hostname'],
      ['nowhere', 'nulla.yaml'],
      ['itself', 'anagrafica.yaml'],
      ['a folder of the plan', 'allegati'],
      ['a folder outside', '/etc'],
    ])('does not follow one to %s', async (_, target) => {
      const folder = folderOf({ 'allegati/a.png': '' });
      symlinkSync(target, join(folder, 'anagrafica.yaml'));
      const { found, misplaced } = await discover(folder);

      expect(found).toEqual([]);
      expect(misplaced).toEqual([{ file: 'anagrafica.yaml', reason: 'outside' }]);
    });

    it('does not enter a linked folder of cards, nor take an attachment from outside', async () => {
      const outside = folderOf({ 'a.yaml': '', 'segreto.pdf': '' });
      const folder = folderOf({ 'obiettivi/avvocatura/a.yaml': '', 'allegati/a.png': '' });
      symlinkSync(outside, join(folder, 'obiettivi', 'altri'));
      symlinkSync(join(outside, 'segreto.pdf'), join(folder, 'allegati', 'b.pdf'));
      const { attachments, found, misplaced } = await discover(folder);

      expect(found.map(({ file }) => file)).toEqual(['obiettivi/avvocatura/a.yaml']);
      expect([...attachments]).toEqual(['allegati/a.png']);
      expect(misplaced).toEqual([
        { file: 'allegati/b.pdf', reason: 'outside' },
        { file: 'obiettivi/altri', reason: 'outside' },
      ]);
    });

    it('knows its own folder by another name', async () => {
      const folder = folderOf({ 'piano/piao.yaml': '', 'piano/allegati/x.yaml': '' });
      symlinkSync('piano', join(folder, 'collegato'));
      symlinkSync('allegati/x.yaml', join(folder, 'piano', 'atti.yaml'));

      expect((await discover(join(folder, 'collegato'))).found.map(({ file }) => file)).toEqual([
        'atti.yaml',
        'piao.yaml',
      ]);
    });
  });

  it('does not take a pipe for a file, which would be read for ever', async () => {
    const folder = folderOf({ 'piao.yaml': '' });
    execFileSync('mkfifo', [join(folder, 'atti.yaml')]);
    const { found, misplaced } = await discover(folder);

    expect(found).toEqual([{ file: 'piao.yaml', kind: 'piao' }]);
    expect(misplaced).toEqual([{ file: 'atti.yaml', reason: 'no-file' }]);
  });

  it('fails as the file system does when there is no such folder', async () => {
    await expect(discover(join(folderOf({}), 'nulla'))).rejects.toMatchObject({ code: 'ENOENT' });
  });
});
