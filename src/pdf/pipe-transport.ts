import type { Readable, Writable } from 'node:stream';

import type { ConnectionTransport } from 'puppeteer-core';

/**
 * Speaks the browser's protocol over two pipes, one message closed by one zero byte. Unlike a port, a pipe cannot be
 * opened by other users of the machine, and the browser ends by itself when it closes.
 *
 * @param onNonsense told once of a message that is none of the protocol; those after it are not read
 */
export function pipeTransport(
  toBrowser: Writable,
  fromBrowser: Readable,
  onNonsense: (detail: string) => void,
): ConnectionTransport {
  let waiting: Buffer[] = [];
  let sound = true;
  const transport: ConnectionTransport = {
    send: (message) => void toBrowser.write(`${message}\0`),
    close: () => void toBrowser.end(),
  };
  // puppeteer takes a message in an async function, whatever its type says: what it cannot read is a promise that fails
  const pass = async (message: string): Promise<void> => {
    if (!sound) return;
    try {
      await Promise.resolve(transport.onmessage?.(message));
    } catch (error) {
      if (sound) onNonsense(String(error));
      sound = false;
    }
  };
  const take = (chunk: Buffer): void => {
    let start = 0;
    for (let end = chunk.indexOf(0); end !== -1; end = chunk.indexOf(0, start)) {
      const message = Buffer.concat([...waiting, chunk.subarray(start, end)]).toString('utf8');
      waiting = [];
      start = end + 1;
      // One turn each: puppeteer expects its promises to settle between two messages.
      setImmediate(() => void pass(message));
    }
    if (start < chunk.length) waiting.push(chunk.subarray(start));
  };
  fromBrowser.on('data', take);
  fromBrowser.once('close', () => transport.onclose?.());
  // A broken pipe is not news: the end of the process says it, with its reason.
  for (const stream of [toBrowser, fromBrowser]) stream.on('error', () => {});
  return transport;
}
