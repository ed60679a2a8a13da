import { memoryUsage } from 'node:process';
import { Worker } from 'node:worker_threads';

import type { PdfClaims, PdfContents } from '../verify/pdf-contents.ts';
import type { Answer } from '../verify/read-fault.ts';

/** What a thread is to read. */
export interface ReadTask {
  readonly wanted: 'claims' | 'contents';
  readonly bytes: Uint8Array;
}

export interface ReadLimits {
  /** Milliseconds. */
  readonly timeout: number;
  /** Aborted when the user wants to stop; then the reading fails with its reason. */
  readonly signal: AbortSignal;
}

/** MiB of JavaScript objects; a plan of a thousand pages takes a third. */
const mostObjects = 3072;

/** Bytes by which the whole process may grow: what is unpacked stands outside of the objects. */
const mostGrowth = 3 * 2 ** 30;

/** Milliseconds between two looks at the memory. */
const lookEvery = 100;

/**
 * What a PDF says of its making and carries. The bytes may be anybody's: they are read in a thread that is ended when it
 * takes too much time or memory.
 */
export function readClaimsApart(bytes: Uint8Array, limits: ReadLimits): Promise<Answer<PdfClaims>> {
  return readApart({ wanted: 'claims', bytes }, limits);
}

/** What is on the pages of a PDF and around them, read as above. */
export function readContentsApart(bytes: Uint8Array, limits: ReadLimits): Promise<Answer<PdfContents>> {
  return readApart({ wanted: 'contents', bytes }, limits);
}

async function readApart<T>(task: ReadTask, { signal, timeout }: ReadLimits): Promise<Answer<T>> {
  signal.throwIfAborted();
  // by name: a thread begins with a file, and in the sources there is none that Node reads
  const worker = new Worker(new URL('../../lib/pdf-reader.js', import.meta.url), {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: mostObjects },
    env: {},
    execArgv: [],
    // what the readers have to say is for whoever writes readers
    stdout: true,
    stderr: true,
  });
  const before = memoryUsage.rss();
  let look: NodeJS.Timeout | undefined;
  let patience: NodeJS.Timeout | undefined;
  let stop: (() => void) | undefined;
  try {
    return await new Promise<Answer<T>>((resolve, reject) => {
      look = setInterval(() => {
        if (memoryUsage.rss() - before > mostGrowth) resolve({ fault: 'too-heavy' });
      }, lookEvery);
      patience = setTimeout(() => resolve({ fault: 'too-slow' }), timeout);
      stop = () => reject(signal.reason as Error);
      signal.addEventListener('abort', stop);
      worker.once('message', (answer: Answer<T>) => resolve(answer));
      worker.once('error', (error: NodeJS.ErrnoException) =>
        resolve({ fault: error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'too-heavy' : 'damaged' }),
      );
      worker.once('exit', () => resolve({ fault: 'damaged' }));
    });
  } finally {
    clearInterval(look);
    clearTimeout(patience);
    if (stop) signal.removeEventListener('abort', stop);
    await worker.terminate();
  }
}
