import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';

import { browserArguments } from './browser-arguments.ts';
import { endingOf, startBrowserProcess } from './browser-process.ts';
import { fontsConf } from './fonts-conf.ts';
import { folderError, isPdfError, pdfError } from './pdf-error.ts';
import { pipeTransport } from './pipe-transport.ts';

import type { Page } from 'puppeteer-core';
import type { BrowserProcess } from './browser-process.ts';
import type { Machine } from './machine.ts';
import type { Watch } from './watch.ts';

export interface LaunchOptions {
  readonly machine: Machine;
  /** Absolute path of the browser's program. */
  readonly path: string;
  /** Folder of shared libraries for the browser alone. */
  readonly libraries?: string | undefined;
  /** Absolute path of the folder with our TTF files. */
  readonly fonts: string;
  readonly watch: Watch;
}

/** A browser with one empty page: no script runs in it and nothing is fetched. */
export interface LaunchedBrowser {
  readonly page: Page;
  /** Its name and version, such as `Chrome/156.0.8078.79`. */
  readonly version: string;
  /** Whether the kernel confines the browser; it cannot for root, nor where it offers no user namespaces. */
  readonly sandbox: boolean;
  /** Ends all its processes and removes all its files. */
  stop(): Promise<void>;
}

/**
 * Starts a browser on a profile of its own. Root gets no sandbox, since the browser refuses; others get one, and only
 * if the machine offers none the browser is started again without.
 *
 * @throws PdfError `browser-start`, `timeout`, `interrupted`
 */
export async function launch(options: LaunchOptions): Promise<LaunchedBrowser> {
  if (options.machine.uid === 0) return attempt(options, false);
  try {
    return await attempt(options, true);
  } catch (error) {
    const mayRetry = options.machine.platform === 'linux' && isPdfError(error) && error.code === 'browser-start';
    if (!mayRetry || !/sandbox|namespace|zygote/i.test(error.data.stderr)) throw error;
    return attempt(options, false);
  }
}

async function attempt(options: LaunchOptions, sandbox: boolean): Promise<LaunchedBrowser> {
  const { machine, watch } = options;
  watch.signal.throwIfAborted();
  const folder = await makeFolder(machine.temporary);
  let browser: BrowserProcess | undefined;
  const removeAtExit = (): void => {
    browser?.kill();
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  };
  // The one touch of `process`: an exit that nobody foresaw must leave neither a browser nor its files.
  process.once('exit', removeAtExit);
  const stop = async (): Promise<void> => {
    browser?.kill();
    if (browser?.pid !== undefined) await browser.ended;
    browser?.release();
    // A child that is still dying may write one file more.
    await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
    process.off('exit', removeAtExit);
  };
  try {
    const environment = await browserEnvironment(options, folder).catch((error: unknown) => {
      throw folderError('temporary', machine.temporary, error);
    });
    browser = startIn(folder, options.path, sandbox, environment);
    watch.follow(browser);
    const started = browser;
    const connected = await watch.during('start', () => connect(watch, started));
    return { ...connected, sandbox, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function makeFolder(temporary: string): Promise<string> {
  try {
    return await mkdtemp(path.join(temporary, 'piao-'));
  } catch (error) {
    throw folderError('temporary', temporary, error);
  }
}

function startIn(folder: string, file: string, sandbox: boolean, environment: Machine['environment']): BrowserProcess {
  try {
    return startBrowserProcess(file, browserArguments(path.join(folder, 'profile'), sandbox), environment);
  } catch (error) {
    // some reasons are told by an event, some, like a program for another machine, at once
    throw pdfError(
      'browser-start',
      { path: file, ending: endingOf(error as NodeJS.ErrnoException), stderr: '' },
      error,
    );
  }
}

async function browserEnvironment(options: LaunchOptions, folder: string): Promise<Machine['environment']> {
  const { environment, platform } = options.machine;
  if (platform !== 'linux') return { ...environment, TZ: 'UTC' };
  const configuration = path.join(folder, 'fonts.conf');
  await writeFile(configuration, fontsConf(options.fonts, path.join(folder, 'fontconfig')));
  await mkdir(path.join(folder, 'run'), { mode: 0o700 });
  return {
    ...environment,
    FONTCONFIG_FILE: configuration,
    // The browser leaves files in the home folder whatever its profile; these go with the rest.
    HOME: folder,
    XDG_CACHE_HOME: path.join(folder, 'cache'),
    XDG_CONFIG_HOME: path.join(folder, 'config'),
    XDG_RUNTIME_DIR: path.join(folder, 'run'),
    TMPDIR: folder,
    // The same dates and names on every machine.
    TZ: 'UTC',
    LC_ALL: 'C.UTF-8',
    ...(options.libraries ? { LD_LIBRARY_PATH: options.libraries } : {}),
  };
}

async function connect(watch: Watch, browser: BrowserProcess): Promise<Pick<LaunchedBrowser, 'page' | 'version'>> {
  const { connect: connectTo } = await import('puppeteer-core');
  const connection = await connectTo({
    transport: pipeTransport(browser.toBrowser, browser.fromBrowser, watch.gaveUp),
    defaultViewport: null,
    protocolTimeout: 0, // the watch has the only clock
  });
  const page = await connection.newPage();
  page.on('error', (error) => watch.gaveUp(error.message));
  page.on('request', (request) => {
    const own = /^(?:data:|about:blank$|about:srcdoc$)/.test(request.url());
    // `aborted`, since any other reason puts the browser's own error page in the place of ours.
    // A request of a page that is being ended may be answered no more.
    void (own ? request.continue() : request.abort('aborted')).catch(() => {});
  });
  const [version] = await Promise.all([
    connection.version(),
    page.setJavaScriptEnabled(false),
    page.setRequestInterception(true),
  ]);
  return { page, version: version.replace(/^Headless/, '') };
}
