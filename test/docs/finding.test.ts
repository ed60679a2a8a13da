import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, it } from 'vitest';

import { copyExample, piao, root, temporaryFolder } from '../support/cli.ts';

const folder = temporaryFolder();
beforeAll(() => copyExample(folder.path));
afterAll(() => folder.remove());

it('the picture in the README shows what the terminal shows', async () => {
  const card = join(folder.path, 'piao/obiettivi/avvocatura/b.yaml');
  writeFileSync(card, readFileSync(card, 'utf8').replace('scadenza_finale: 30/11/2022', 'scadenza_finale: 30/10/2022'));
  const { stdout } = await piao(['check'], { cwd: folder.path });
  const picture = readFileSync(join(root, 'docs/finding.svg'), 'utf8');
  const drawn = [...picture.matchAll(/<text [^>]*>(.*?)<\/text>/g)].map(([, line = '']) =>
    line.replaceAll(/<[^>]*>/g, '').trimEnd(),
  );

  expect(drawn).toHaveLength(10);
  expect(drawn.filter((line) => !stdout.split('\n').includes(line))).toEqual([]);
});
