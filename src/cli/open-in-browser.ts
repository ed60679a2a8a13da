import { spawn } from 'node:child_process';

/** The program of each system that opens an address in the browser that people use. */
const openers: Readonly<Record<string, readonly string[]>> = {
  darwin: ['open'],
  // `start` is a word of the shell; its first argument in quotation marks would be a title
  win32: ['cmd', '/c', 'start', ''],
};

/** Opens an address in the browser of the system; `failed` is called where there is none, or it refuses. */
export function openInBrowser(address: string, failed: () => void): void {
  const [program = '', ...args] = openers[process.platform] ?? ['xdg-open'];
  const child = spawn(program, [...args, address], { stdio: 'ignore', detached: true, windowsHide: true });
  child.on('error', failed);
  child.on('exit', (code) => {
    if (code !== 0 && code !== null) failed();
  });
  // it may be the browser itself, which stays
  child.unref();
}
