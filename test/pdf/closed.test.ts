import { createServer } from 'node:http';

import { describe, expect, it, onTestFinished } from 'vitest';

import { printPdf } from '../../src/pdf/print.ts';

import { browsers, fonts, testMachine } from './support/machine.ts';
import { readPdf } from './support/read-pdf.ts';

import type { AddressInfo } from 'node:net';

async function countingServer(): Promise<{ readonly url: string; readonly connections: () => number }> {
  let count = 0;
  const server = createServer((_, response) => response.end('dal server'));
  server.on('connection', () => (count += 1));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo; // it listens on a port, not on a pipe
  return { url: `http://127.0.0.1:${port}`, connections: () => count };
}

describe.each(browsers)('a page printed with $name', ({ browser }) => {
  it('reaches no server, by whatever road', async () => {
    const { url, connections } = await countingServer();
    const script = `fetch('${url}/script'); new Image().src = '${url}/script-image'; document.body.append('lo script')`;
    const html = `<!doctype html><html lang="it"><head><title>x</title>
      <link rel="preconnect" href="${url}"><link rel="dns-prefetch" href="${url}"><link rel="prefetch" href="${url}/p">
      <link rel="stylesheet" href="${url}/css"><link rel="icon" href="${url}/icon"><link rel="manifest" href="${url}/m">
      <style>@import url("${url}/import"); @font-face { font-family: f; src: url("${url}/font") }
      body { background: url("${url}/background"); font-family: f, "Titillium Web" }</style>
      <script>${script}</script><script src="${url}/js"></script></head>
      <body onload="${script}"><p>testo proprio</p>
      <img alt="" src="${url}/img" onerror="${script}"><iframe src="${url}/iframe"></iframe><object data="${url}/object"></object>
      <embed src="${url}/embed"><video src="${url}/video" poster="${url}/poster"></video><audio src="${url}/audio" autoplay></audio>
      <svg><image href="${url}/svg"/><use href="${url}/use#a"/></svg>
      <iframe srcdoc="<img src='${url}/srcdoc'><script>fetch('${url}/srcdoc-script')</script>"></iframe>
      <iframe src="data:text/html,<img src='${url}/data'><script>fetch('${url}/data-script')</script>"></iframe>
      </body></html>`;
    const printed = await printPdf(html, { browser: await browser(), machine: testMachine(), fonts, timeout: 60_000 });
    const text = (await readPdf(printed.bytes)).pages.join(' ');
    expect(text).toContain('testo proprio');
    expect(text).not.toContain('dal server');
    expect(text).not.toContain('lo script');
    expect(connections()).toBe(0);
  });

  it('cannot be led away to another page', async () => {
    const { url, connections } = await countingServer();
    const html = `<!doctype html><head><meta http-equiv="refresh" content="0;url=${url}/elsewhere"></head><p>testo proprio</p>`;
    const printed = await printPdf(html, { browser: await browser(), machine: testMachine(), fonts, timeout: 60_000 });
    expect((await readPdf(printed.bytes)).pages).toEqual(['testo proprio']);
    expect(connections()).toBe(0);
  });

  it('reads no file of the machine', async () => {
    const file = 'file:///etc/passwd';
    const html = `<!doctype html><head><link rel="stylesheet" href="${file}"></head><p>testo proprio</p><img alt="" src="${file}">
      <iframe src="${file}"></iframe><object data="${file}"></object><embed src="${file}">
      <iframe srcdoc="<iframe src='${file}'></iframe>"></iframe>`;
    const printed = await printPdf(html, { browser: await browser(), machine: testMachine(), fonts, timeout: 60_000 });
    const { pages } = await readPdf(printed.bytes);
    expect(pages.join(' ')).toBe('testo proprio');
  });

  it('shows the pictures that it brings along', async () => {
    const red = encodeURIComponent(
      '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><path d="M0 0h9v9z" fill="red"/></svg>',
    );
    const [none, some] = await Promise.all(
      ['', `<img alt="rosso" src="data:image/svg+xml,${red}">`].map(async (picture) =>
        printPdf(`<!doctype html><p>x</p>${picture}`, {
          browser: await browser(),
          machine: testMachine(),
          fonts,
          timeout: 60_000,
        }),
      ),
    );
    const types = (await readPdf(some?.bytes ?? new Uint8Array())).structure;
    expect([...types]).toContain('Figure');
    expect(some?.bytes.length).toBeGreaterThan(none?.bytes.length ?? 0);
  });
});
