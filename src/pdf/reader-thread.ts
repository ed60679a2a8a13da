/** Reads a PDF in a thread of its own, which can be ended whatever the bytes make of it; see `read-apart.ts`. */
import { parentPort, workerData } from 'node:worker_threads';

import { readClaims } from './read-claims.ts';
import { readContents } from './read-contents.ts';
import type { Answer } from '../verify/read-fault.ts';
import type { ReadTask } from './read-apart.ts';

async function answerOf({ bytes, wanted }: ReadTask): Promise<Answer<unknown>> {
  if (wanted === 'claims') return readClaims(bytes);
  try {
    return { value: await readContents(bytes) };
  } catch {
    return { fault: 'damaged' };
  }
}

parentPort?.postMessage(await answerOf(workerData as ReadTask));
