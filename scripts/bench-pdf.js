// The rows of the benchmark that need a browser: the finished PDF, with true page numbers, tags mended and files inside,
// against one print of the same final HTML by the same browser, each with the start and the end of the browser.
import { readdirSync, readFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';

import { build, check, findBrowser, finishPdf, fontsFolder, printPdf } from '../lib/index.js';

/**
 * Makes both in turn and gives, round by round, their wall milliseconds and the peak memory of the whole tree of
 * processes (MiB, where the system can tell); with the pages of the PDF and both sizes in bytes.
 */
export async function printInTurn(folder, rounds) {
  const machine = {
    platform: process.platform,
    arch: process.arch,
    environment: process.env,
    uid: process.getuid?.(),
    home: homedir(),
    temporary: tmpdir(),
  };
  const options = { browser: await findBrowser(machine, undefined), machine, fonts: fontsFolder, timeout: 600_000 };
  const { plan } = await check({ folder, workingDirectory: folder, language: 'it' });
  let html = '';
  let description;
  const print = async (document, described) => {
    html = document;
    description = described;
    return { bytes: new Uint8Array(), pages: 0 };
  };
  await build(plan, { draft: false, files: new Map(), print });
  // a document with nothing left to number is printed once
  const final = html.replaceAll('data-page-of="', 'data-page="');
  const measured = [];
  let last;
  for (let round = 0; round <= rounds; round += 1) {
    const finished = await watched(async () => {
      const printed = await printPdf(html, options);
      return { pages: printed.pages, bytes: await finishPdf(printed, description) };
    });
    const once = await watched(() => printPdf(final, options));
    last = { pages: finished.result.pages, size: finished.result.bytes.length, raw: once.result.bytes.length };
    if (round > 0 || rounds === 0) measured.push([finished, once]);
  }
  return { measured, ...last };
}

const oftenEnough = 200;

/** Does a work; its wall milliseconds, and the most that this process and those it started held together. */
async function watched(work) {
  let peak = Number.NaN;
  const look = () => {
    const now = memoryOfTree();
    if (!(now <= peak)) peak = now;
  };
  const timer = setInterval(look, oftenEnough);
  const start = performance.now();
  try {
    const result = await work();
    look();
    return { result, wall: performance.now() - start, peak };
  } finally {
    clearInterval(timer);
  }
}

/** The memory of this process and of all below it, in MiB, what several share counted once; none where there is no /proc. */
function memoryOfTree() {
  try {
    const parents = new Map(
      readdirSync('/proc')
        .filter((name) => /^\d+$/.test(name))
        .map((id) => [Number(id), Number(/\) \S (\d+)/.exec(fileOf(`/proc/${id}/stat`))?.[1])]),
    );
    const isOurs = (id) => id === process.pid || (parents.has(id) && isOurs(parents.get(id)));
    const kilobytes = [...parents.keys()]
      .filter(isOurs)
      .map((id) => Number(/^Pss:\s+(\d+)/m.exec(fileOf(`/proc/${id}/smaps_rollup`))?.[1] ?? 0));
    return kilobytes.reduce((sum, each) => sum + each, 0) / 1024;
  } catch {
    return Number.NaN;
  }
}

/** Empty where the process has ended since. */
function fileOf(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
