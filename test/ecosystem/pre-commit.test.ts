// .pre-commit-hooks.yaml: what it calls is there, and the names that it looks at are those of a plan.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

import manifest from '../../package.json' with { type: 'json' };
import { places } from '../../src/sources/kinds.ts';
import { copyExample, piao, root, temporaryFolder, writeFiles } from '../support/cli.ts';

interface Hook {
  readonly id: string;
  readonly entry: string;
  readonly language: string;
  readonly pass_filenames: boolean;
  readonly files: string;
}

const hooks = parse(readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8')) as readonly Hook[];
const [hook] = hooks;
const [program = '', command = '', ...flags] = hook?.entry.split(' ') ?? [];
const { stdout: help } = await piao([command, '--help'], { cwd: root });

describe('the hook', () => {
  it('is one, by the name that plans ask for', () => {
    expect(hooks.map(({ id, language }) => [id, language])).toEqual([['piao-check', 'node']]);
    expect(manifest.bin).toHaveProperty(program);
    expect(flags.filter((flag) => !help.includes(flag))).toEqual([]);
  });

  it('refuses a commit with an error', async () => {
    const folder = temporaryFolder();
    try {
      copyExample(folder.path);
      execFileSync('git', ['init', '-q'], { cwd: folder.path });
      execFileSync('git', ['add', '.'], { cwd: folder.path });
      const sound = await piao([command, ...flags], { cwd: folder.path });
      writeFiles(folder.path, { 'piao/premessa.yaml': 'testi: []\n' });
      execFileSync('git', ['add', '.'], { cwd: folder.path });
      const broken = await piao([command, ...flags], { cwd: folder.path });

      expect([sound.code, broken.code]).toEqual([0, 1]);
    } finally {
      folder.remove();
    }
  });

  it('reads the whole plan, whichever file changed', () => {
    expect(hook?.pass_filenames).toBe(false);
  });

  it.each([...places, 'allegati/organigramma.png', 'piao-baseline.json', 'obiettivi/avvocatura/a.yml'])(
    'runs when this changes: %s',
    (place) => {
      expect(`piao/${place}`).toMatch(new RegExp(hook?.files ?? '^$'));
    },
  );

  it.each(['README.md', 'docs/guida/README.md', 'package.json'])('leaves this alone: %s', (place) => {
    expect(place).not.toMatch(new RegExp(hook?.files ?? ''));
  });
});
