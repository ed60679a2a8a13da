// Pictures of the page as a browser shows it, of a desk and of a telephone.
import { mkdtempSync, rmSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { launch } from 'puppeteer-core';

import { findBrowser } from '../../lib/index.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

const views = [
  { file: 'docs/guida/immagini/pagina.png', width: 1200, height: 800, anchor: '' },
  { file: 'docs/guida/immagini/scheda.png', width: 1200, height: 900, anchor: 'obiettivo-risorse-umane-a' },
  { file: 'docs/guida/immagini/telefono.png', width: 390, height: 780, anchor: 'obiettivo-risorse-umane-a' },
];

/** The page of the example plan in each view, as PNG, by path from the root of the project. */
export async function pagePictures() {
  const folder = mkdtempSync(join(tmpdir(), 'piao-pictures-'));
  const { platform, arch, env: environment } = process;
  const machine = { platform, arch, environment, uid: process.getuid?.(), home: homedir(), temporary: tmpdir() };
  const { path } = await findBrowser(machine, undefined);
  const browser = await launch({ executablePath: path, args: ['--no-sandbox', '--hide-scrollbars'] });
  try {
    const out = join(folder, 'dist');
    const built = spawnSync(process.execPath, [join(root, 'lib/cli.js'), 'build', 'piao', '--no-pdf', '--out', out], {
      cwd: root,
    });
    if (built.status !== 0) throw new Error(`The example plan was not built: ${String(built.stderr)}`);
    const pictures = {};
    for (const { anchor, file, height, width } of views) {
      const page = await browser.newPage();
      await page.setViewport({ width, height });
      await page.goto(pathToFileURL(join(out, 'index.html')).href);
      await page.evaluate(async (id) => {
        await document.fonts.ready;
        document.getElementById(id)?.scrollIntoView({ behavior: 'instant' });
      }, anchor);
      pictures[file] = await page.screenshot();
      await page.close();
    }
    return pictures;
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
