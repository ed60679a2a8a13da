// The pictures of the README and of the handbook show what the program shows today. `npm run pictures` draws them anew.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';

import { pagePictures } from '../../scripts/pictures/page.js';
import { terminalPictures } from '../../scripts/pictures.js';
import { root } from '../support/cli.ts';

const drawn = terminalPictures();

describe('the pictures of the terminal', () => {
  it.each(Object.keys(drawn))('%s is what the terminal shows', (file) => {
    expect(readFileSync(join(root, file), 'utf8')).toBe(drawn[file]);
  });
});

describe('the pictures of the page', () => {
  it('are what the browser shows, but for what another browser draws a little differently', async () => {
    const pictures = await pagePictures();

    for (const [file, bytes] of Object.entries(pictures)) {
      const now = PNG.sync.read(Buffer.from(bytes));
      const then = PNG.sync.read(readFileSync(join(root, file)));

      expect([file, then.width, then.height]).toEqual([file, now.width, now.height]);
      const different = pixelmatch(then.data, now.data, undefined, now.width, now.height, { threshold: 0.2 });
      expect([file, different / (now.width * now.height) < 0.02]).toEqual([file, true]);
    }
  });

  it('are all used, and so are those of the terminal', () => {
    const folder = join(root, 'docs/guida');
    const texts = readdirSync(folder)
      .filter((name) => name.endsWith('.md'))
      .map((name) => readFileSync(join(folder, name), 'utf8'))
      .join('\n');
    const used = [...texts.matchAll(/!\[[^\]]+\]\(immagini\/([^)]+)\)/g)].map(([, name = '']) => name);

    expect([...new Set(used)].toSorted()).toEqual(readdirSync(join(folder, 'immagini')).toSorted());
  });
});
