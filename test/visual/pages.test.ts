// Twenty pages of the example plan's PDF look as they did. `npm run pictures` draws them anew.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { beforeAll, describe, expect, it } from 'vitest';

import { folderOfPages, pdfPictures } from '../../scripts/pictures/pages.js';
import { root } from '../support/cli.ts';

const kept = readdirSync(join(root, folderOfPages)).filter((name) => name.endsWith('.png'));
/** Another browser or another release of poppler draws letters a little differently; a line that moves is far more. */
const tolerance = 0.006;

describe('the pages of the PDF', () => {
  let drawn: Readonly<Record<string, Buffer>> = {};
  beforeAll(() => {
    drawn = pdfPictures();
  });

  it('that are drawn are those that are kept', () => {
    expect(Object.keys(drawn).map((file) => basename(file))).toHaveLength(kept.length);
    expect(
      Object.keys(drawn)
        .map((file) => basename(file))
        .toSorted(),
    ).toEqual(kept.toSorted());
  });

  it.each(kept)('%s looks as it did', (name) => {
    const now = PNG.sync.read(drawn[`${folderOfPages}/${name}`] ?? Buffer.alloc(0));
    const then = PNG.sync.read(readFileSync(join(root, folderOfPages, name)));

    expect([then.width, then.height]).toEqual([now.width, now.height]);
    const different = pixelmatch(then.data, now.data, undefined, now.width, now.height, { threshold: 0.2 });
    expect(different / (now.width * now.height)).toBeLessThan(tolerance);
  });
});
