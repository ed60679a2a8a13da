import { once } from 'node:events';
import { chmodSync, mkdirSync, readFileSync, renameSync, rmSync, watch, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { createServer, createConnection } from 'node:net';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';

import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';

import type { PreviewEvent } from '../../src/preview/event.ts';
import { processesNaming, systemBrowser } from '../pdf/support/machine.ts';
import { piao, temporaryFolder, writeFiles } from '../support/cli.ts';
import { minimalPlan } from '../support/minimal-plan.ts';
import { startPiao, type Running } from '../support/running.ts';

const card = 'obiettivi/tecnico/a.yaml';
const sound = minimalPlan[card] ?? '';
const broken = sound.replace('incidenza: 100', 'incidenza: 90');
const title = (text: string): string => sound.replace('Censimento degli alberi', text);

let folder: string;
let plan: string;

beforeEach(() => {
  const temporary = temporaryFolder();
  onTestFinished(temporary.remove);
  folder = temporary.path;
  plan = join(folder, 'piao');
  writeFiles(plan, minimalPlan);
  mkdirSync(join(folder, 'tmp'));
});

interface Served extends Running {
  readonly port: number;
  readonly address: string;
}

/** Starts the preview and waits for its address. */
async function serve(
  args: readonly string[] = [],
  environment: Readonly<Record<string, string>> = {},
): Promise<Served> {
  const running = startPiao(['serve', ...args], folder, { TMPDIR: join(folder, 'tmp'), ...environment });
  const address = (await running.until('stdout', /^.*\n/)).trim();
  await running.until('stderr', /^piao: .*\n/m);
  return { ...running, address, port: Number(new URL(address).port) };
}

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

interface Wish {
  readonly path?: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Asks as a program that may send any header, which `fetch` may not. */
function ask(port: number, { path = '/', method = 'GET', headers = {} }: Wish = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, method, headers, agent: false }, (response) => {
      let body = '';
      response.setEncoding('latin1').on('data', (text: string) => {
        body += text;
      });
      response.on('end', () => {
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.from(body, 'latin1').toString('utf8'),
        });
      });
    });
    sent.on('error', reject).end();
  });
}

/** What the preview tells those who listen, one after the other. */
async function listen({ address }: Served): Promise<() => Promise<PreviewEvent>> {
  const response = await fetch(`${address}events`);
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  return async () => {
    for (;;) {
      const end = rest.indexOf('\n\n');
      if (end >= 0) {
        const event = rest.slice('data: '.length, end);
        rest = rest.slice(end + 2);
        return JSON.parse(event) as PreviewEvent;
      }
      const read = await reader?.read();
      if (!read || read.done) throw new Error('the stream ended');
      rest += read.value;
    }
  };
}

/** Saves as many editors do: beside, and then in the place of the file. */
function saveByRename(path: string, text: string): void {
  writeFileSync(`${path}.new~`, text);
  renameSync(`${path}.new~`, path);
}

describe('piao serve', () => {
  it('shows the page that a build writes, with its own script and no other', async () => {
    const served = await serve();
    const { body, headers, status } = await ask(served.port);
    await piao(['build', '--no-pdf'], { cwd: folder });
    const page = readFileSync(join(folder, 'dist/index.html'), 'utf8');
    const between = (text: string): string | undefined => /<header[\s\S]*<\/footer>/.exec(text)?.[0];

    expect(served.address).toBe(`http://127.0.0.1:${served.port}/`);
    expect(status).toBe(200);
    expect(between(body)).toBe(between(page));
    expect(body).not.toContain('http-equiv');
    expect(headers['content-security-policy']).toMatch(/default-src 'none'; script-src 'sha256-[^']+';/);
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'cross-origin-resource-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
    });
    expect(served.written('stdout')).toBe(`${served.address}\n`);
  });

  it('gives the data that a build writes', async () => {
    const { port } = await serve();
    await piao(['build', '--no-pdf'], { cwd: folder });

    expect((await ask(port, { path: '/piao.json' })).body).toBe(readFileSync(join(folder, 'dist/piao.json'), 'utf8'));
  });

  it.each([
    ['a foreign name of the machine', { headers: { Host: 'evil.example' } }, 403],
    ['the right name at another port', { headers: { Host: '127.0.0.1:1' } }, 403],
    ['a foreign origin', { headers: { Origin: 'https://evil.example' } }, 403],
    ['a foreign origin that listens', { path: '/events', headers: { Origin: 'null' } }, 403],
    ['a picture of another site', { headers: { 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Mode': 'no-cors' } }, 403],
    ['a request to change', { method: 'POST' }, 405],
    ['a request to take away', { method: 'DELETE', path: '/piao.json' }, 405],
    ['a path that climbs', { path: '/../piao/piao.yaml' }, 404],
    ['a path that climbs in disguise', { path: '/%2e%2e%2fpiao/piao.yaml' }, 404],
    ['a file of the plan', { path: '/piao.yaml' }, 404],
    ['a path of the disk', { path: '//etc/passwd' }, 404],
  ] satisfies readonly (readonly [string, Wish, number])[])('refuses %s', async (_, wish, status) => {
    const { port } = await serve();
    const answer = await ask(port, wish);

    expect(answer.status).toBe(status);
    expect(answer.body).not.toContain('Comune di Esempio');
    expect(answer.headers['cache-control']).toBe('no-store');
  });

  it('answers to its own name, to localhost and to a question about the page', async () => {
    const { port } = await serve();
    const answers = await Promise.all([
      ask(port, { headers: { Host: `localhost:${port}` } }),
      ask(port, { headers: { Origin: `http://127.0.0.1:${port}` } }),
      ask(port, { method: 'HEAD' }),
    ]);

    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(answers[2].body).toBe('');
  });

  it('listens on no other address of this machine', async (context) => {
    const { port } = await serve();
    const others = Object.values(networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .map(({ address, scopeid }) => (scopeid ? undefined : address))
      .filter((address) => address !== undefined && address !== '127.0.0.1');
    // the whole of 127/8 is this machine on Linux
    const tried = [...others, ...(process.platform === 'linux' ? ['127.0.0.2'] : [])];
    if (tried.length === 0) context.skip('this machine has no second address');

    for (const host of tried) {
      const socket = createConnection({ host, port });
      const [error] = (await once(socket, 'error')) as [NodeJS.ErrnoException];
      expect([host, error.code]).toEqual([host, 'ECONNREFUSED']);
    }
  });

  it('follows a save, and one by a new name', async () => {
    const served = await serve();
    const next = await listen(served);
    const first = await next();
    writeFileSync(join(plan, card), title('Censimento dei prati'));
    const second = await next();
    const { body } = await ask(served.port);
    saveByRename(join(plan, card), title('Censimento dei parchi'));
    const third = await next();

    expect(first.stopped).toBe(false);
    expect(new Set([first.version, second.version, third.version]).size).toBe(3);
    expect(body).toContain('Censimento dei prati');
    expect((await ask(served.port)).body).toContain('Censimento dei parchi');
    await served.until('stderr', /^piao\/obiettivi\/tecnico\/a\.yaml: Nessun problema.*\n/m);
  });

  it('keeps the last good page under the findings of a broken file, until it is mended', async () => {
    const served = await serve();
    const next = await listen(served);
    const { version } = await next();
    writeFileSync(join(plan, card), broken);
    const bad = await next();
    const { body } = await ask(served.port);
    writeFileSync(join(plan, card), sound);
    const mended = await next();

    expect(bad).toMatchObject({ version, stopped: true });
    expect(bad.label).toMatch(/^1 errore/);
    expect(bad.panel).toContain('piao/obiettivi/tecnico/a.yaml:6:');
    expect(body).toContain('Censimento degli alberi');
    expect(body).toContain(bad.panel);
    expect(mended).toMatchObject({ version, stopped: false });
    expect((await ask(served.port)).body).not.toContain(bad.panel);
  });

  it('says so where there was no good page yet, and neither the data nor a PDF is made', async () => {
    writeFileSync(join(plan, card), broken);
    const served = await serve();
    const next = await listen(served);
    const [page, data, pdf] = await Promise.all(
      ['/', '/piao.json', '/piao.pdf'].map((path) => ask(served.port, { path })),
    );
    const { panel, version } = await next();
    writeFileSync(join(plan, card), sound);

    expect(version).toBe('');
    expect(page?.body).toContain('La pagina non c’è ancora');
    expect(page?.body).toContain(panel);
    expect([data?.status, pdf?.status]).toEqual([503, 503]);
    expect((await next()).version).not.toBe('');
    expect((await ask(served.port)).body).toContain('Censimento degli alberi');
  });

  it('shows the newest of many saves in a burst', async () => {
    const served = await serve();
    const next = await listen(served);
    await next();
    for (let count = 1; count <= 20; count += 1) writeFileSync(join(plan, card), title(`Censimento ${count}`));
    writeFileSync(join(plan, 'fabbisogni.yaml'), 'evoluzione: Ultimo salvataggio della serie.\n');
    const seen = new Set<string>();
    const last = async (): Promise<boolean> => {
      const { body } = await ask(served.port);
      return body.includes('Censimento 20') && body.includes('Ultimo salvataggio della serie.');
    };
    while (!(await last())) seen.add((await next()).version);

    expect(seen.size).toBeLessThan(20);
  });

  it('keeps the page through a file that is empty for an instant', async () => {
    const served = await serve();
    const next = await listen(served);
    await next();
    writeFileSync(join(plan, card), '');
    writeFileSync(join(plan, card), title('Censimento dei viali'));
    const bodies: string[] = [];
    do {
      await next();
      bodies.push((await ask(served.port)).body);
    } while (!bodies.at(-1)?.includes('Censimento dei viali'));

    // where a check came in between, the page of before is still there
    for (const body of bodies) expect(body).toMatch(/Censimento d(egli alberi|ei viali)/);
    expect(bodies.at(-1)).toContain('Nessun problema');
  });

  it('waits for a manifest that was taken away, and for the whole folder', async () => {
    const served = await serve();
    const next = await listen(served);
    const { version } = await next();
    rmSync(join(plan, 'piao.yaml'));
    const without = await next();
    writeFileSync(join(plan, 'piao.yaml'), minimalPlan['piao.yaml'] ?? '');
    const again = await next();
    rmSync(plan, { recursive: true });
    let gone = await next();
    while (!gone.stopped) gone = await next();
    writeFiles(plan, { ...minimalPlan, [card]: title('Censimento dei ritorni') });
    let back = await next();
    while (back.stopped) back = await next();

    writeFileSync(join(plan, card), title('Censimento dopo il ritorno'));
    while (!(await ask(served.port)).body.includes('Censimento dopo il ritorno')) await next();

    expect(without).toMatchObject({ version, stopped: true, label: 'Controllo non riuscito' });
    expect(without.panel).toContain('piao.yaml');
    expect(again).toMatchObject({ version, stopped: false });
    expect(gone.version).toBe(version);
  });

  it('prints the PDF when it is asked for, once for those who ask together', async () => {
    const { path } = await systemBrowser();
    const served = await serve(['--browser', path]);
    const answers = await Promise.all([1, 2].map(() => ask(served.port, { path: '/piao.pdf' })));
    await served.until('stderr', /^PDF stampato: \d+ pagine\.\n/m);
    await ask(served.port, { path: '/piao.pdf' });

    expect(answers.map(({ status, body }) => [status, body.slice(0, 5)])).toEqual([
      [200, '%PDF-'],
      [200, '%PDF-'],
    ]);
    expect(served.written('stderr').match(/PDF stampato/g)).toHaveLength(1);
    expect(processesNaming(folder).filter((id) => id !== served.process.pid)).toEqual([]);
  });

  it('says what is missing where there is no browser', async () => {
    const served = await serve(['--browser', join(folder, 'nowhere')]);
    const { body, status } = await ask(served.port, { path: '/piao.pdf' });

    expect(status).toBe(503);
    expect(body).toContain('PDF non fatto');
    expect(body).toContain('nowhere');
    expect((await ask(served.port)).status).toBe(200);
  });

  it('ends with 130 at Ctrl-C, and closes the pages that listen', async () => {
    const served = await serve();
    const next = await listen(served);
    await next();
    served.process.kill('SIGINT');

    expect(await served.ended).toBe(130);
    await expect(next()).rejects.toThrow();
    expect(served.written('stderr')).toMatch(/\nAnteprima chiusa\.\n$/);
  });

  it('leaves no browser behind when it is ended in the midst of a print', async () => {
    const { path } = await systemBrowser();
    const served = await serve(['--browser', path]);
    const started = once(watch(join(folder, 'tmp')), 'change');
    const asked = ask(served.port, { path: '/piao.pdf' }).catch(() => undefined);
    await started;
    served.process.kill('SIGINT');

    expect(await served.ended).toBe(130);
    await asked;
    expect(processesNaming(join(folder, 'tmp'))).toEqual([]);
  });

  it('says that a port is taken, and what is no port', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    onTestFinished(() => void other.close());
    const address = other.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const taken = await piao(['serve', '--port', String(port)], { cwd: folder });
    const none = await piao(['serve', '--port', '70000'], { cwd: folder });

    expect(taken).toMatchObject({ code: 2, stdout: '' });
    expect(taken.stderr).toBe(
      `La porta ${port} è già usata da un altro programma. Scegline un’altra con --port, o lascia scegliere a piao togliendo --port.\n`,
    );
    expect(none).toMatchObject({ code: 2, stdout: '' });
    expect(none.stderr).toContain('un numero da 1 a 65535');
  });

  it('goes on when nobody reads its address', async () => {
    const running = startPiao(['serve'], folder);
    running.process.stdout?.destroy();
    await running.until('stderr', /^piao: .*\n/m);
    running.process.kill('SIGINT');

    expect(await running.ended).toBe(130);
    expect(running.written('stderr')).not.toContain('EPIPE');
  });

  it.runIf(process.platform === 'linux')(
    'opens the browser of the system, and says so where there is none',
    async () => {
      const programs = join(folder, 'programs');
      mkdirSync(programs);
      writeFileSync(
        join(programs, 'xdg-open'),
        `#!/bin/sh\necho "$1" > "${folder}/opened.part"\nmv "${folder}/opened.part" "${folder}/opened"\n`,
      );
      chmodSync(join(programs, 'xdg-open'), 0o755);
      const opened = new Promise<void>((resolve) => {
        const watcher = watch(folder, (_, name) => {
          if (name !== 'opened') return;
          watcher.close();
          resolve();
        });
      });
      const served = await serve(['--open'], { PATH: `${programs}:${process.env['PATH'] ?? ''}` });
      await opened;
      const without = await serve(['--open'], { PATH: '/nowhere' });
      await without.until('stderr', /^Il browser non si è aperto: aprilo tu all’indirizzo http:.*\n/m);

      expect(readFileSync(join(folder, 'opened'), 'utf8')).toBe(`${served.address}\n`);
      expect((await ask(without.port)).status).toBe(200);
    },
  );
});
