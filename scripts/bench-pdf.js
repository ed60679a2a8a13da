// The row of the benchmark that needs a browser: the PDF with true page numbers against one print of the same final
// HTML by the same browser, each with the start and the end of the browser.
import { homedir, tmpdir } from 'node:os';

import { build, check, findBrowser, fontsFolder, printPdf } from '../lib/index.js';

/** Prints both in turn and gives their wall milliseconds, round by round, and the pages of the PDF. */
export async function printInTurn(example, rounds) {
  const machine = {
    platform: process.platform,
    arch: process.arch,
    environment: process.env,
    uid: process.getuid?.(),
    home: homedir(),
    temporary: tmpdir(),
  };
  const options = { browser: await findBrowser(machine, undefined), machine, fonts: fontsFolder, timeout: 600_000 };
  const { plan } = await check({ folder: example, workingDirectory: example, language: 'it' });
  let html = '';
  const print = async (document) => {
    html = document;
    return { bytes: new Uint8Array(), pages: 0 };
  };
  await build(plan, { draft: false, files: new Map(), print });
  // a document with nothing left to number is printed once
  const final = html.replaceAll('data-page-of="', 'data-page="');
  const measured = [];
  let pages = 0;
  for (let round = 0; round <= rounds; round += 1) {
    const numbered = await timed(() => printPdf(html, options));
    const once = await timed(() => printPdf(final, options));
    pages = numbered.result.pages;
    if (round > 0)
      measured.push([
        { wall: numbered.wall, peak: Number.NaN },
        { wall: once.wall, peak: Number.NaN },
      ]);
  }
  return { measured, pages };
}

async function timed(work) {
  const start = performance.now();
  const result = await work();
  return { result, wall: performance.now() - start };
}
