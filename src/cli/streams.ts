import { fstatSync, writeSync } from 'node:fs';

import { Chalk, type ChalkInstance } from 'chalk';

import type { Terminal } from '../formatters/formatter.ts';
import { wrap } from '../formatters/wrap.ts';

type Stream = NodeJS.WriteStream & { readonly fd: number };

/** Whether colour was asked for or refused on the command line; `undefined` leaves it to the environment. */
export type ColourWish = boolean | undefined;

/** A stream as the formatters see it: `--color`/`--no-color`, then `NO_COLOR`, then `FORCE_COLOR`, then whether it is a terminal. */
export function terminalOf(stream: Stream, wish: ColourWish): Terminal {
  // a terminal that does not know its size says 0
  return { chalk: chalkOf(stream, wish), width: stream.columns || 100 };
}

function chalkOf(stream: Stream, wish: ColourWish): ChalkInstance {
  return new Chalk({ level: hasColour(stream, wish) ? 1 : 0 });
}

function hasColour(stream: Stream, wish: ColourWish): boolean {
  const { NO_COLOR: refused, FORCE_COLOR: forced, TERM: terminal } = process.env;
  if (wish !== undefined) return wish;
  if (refused) return false;
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  return stream.isTTY && terminal !== 'dumb';
}

/** Results go to stdout; waits until they are out, so that a slow reader loses nothing. */
export function print(text: string): Promise<void> {
  return write(process.stdout, text);
}

/** Talk goes to stderr. */
export function say(text: string): Promise<void> {
  return write(process.stderr, `${fitted(text, process.stderr)}\n`);
}

/** A sentence broken at the width of a terminal; what has lines of its own, or goes elsewhere, stays as it is. */
export function fitted(text: string, { isTTY, columns }: Pick<Stream, 'isTTY' | 'columns'>): string {
  return isTTY && columns > 0 && !text.includes('\n') ? wrap(text, columns).join('\n') : text;
}

function write(stream: Stream, text: string): Promise<void> {
  if (isFile(stream)) return writeWhole(stream.fd, Buffer.from(text));
  return new Promise((resolve, reject) => {
    const settle = (error: NodeJS.ErrnoException | null | undefined): void => {
      // the reader went away (`piao check | head`): nothing is left to say, and nobody to say it to
      if (error && error.code !== 'EPIPE') reject(error);
      else resolve();
      if (!error) stream.off('error', settle);
    };
    // a stream that cannot be written tells it twice, here and as an event that would end the process
    stream.once('error', settle);
    stream.write(text, settle);
  });
}

function isFile({ fd }: Stream): boolean {
  try {
    return fstatSync(fd).isFile();
  } catch {
    return false;
  }
}

/** Into a file Node writes once and does not look how much of it there was room for. */
async function writeWhole(file: number, bytes: Uint8Array): Promise<void> {
  for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
}

export interface Progress {
  step(text: string): void;
  done(): void;
}

/** One quiet line on stderr, gone when done; nothing where nobody looks at a terminal. */
export function progress(): Progress {
  const { stderr } = process;
  if (!stderr.isTTY || process.env['CI'] || process.env['TERM'] === 'dumb') return { step: () => {}, done: () => {} };
  return {
    step: (text) => void stderr.write(`\r\u001b[2K${text}…`),
    done: () => void stderr.write('\r\u001b[2K'),
  };
}
