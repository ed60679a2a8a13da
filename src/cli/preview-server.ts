import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

import type { Language } from '../messages/languages.ts';
import { encodeEvent } from '../preview/event.ts';
import {
  dataReply,
  eventHeaders,
  notYetReply,
  pageReply,
  pdfReply,
  refusalReply,
  type Reply,
} from '../preview/reply.ts';
import { askedBy } from '../preview/request.ts';
import type { PreviewState } from '../preview/state.ts';

export interface PreviewServer {
  /** `http://127.0.0.1:49152/`. */
  readonly address: string;
  /** Shows another state from now on, and tells the pages that are open. */
  show(state: PreviewState): void;
  /** Ends every connection. */
  close(): Promise<void>;
}

export interface ServerOptions {
  readonly state: PreviewState;
  /** 0 for one that is free. */
  readonly port: number;
  readonly language: Language;
  /** The answer with the PDF of the last page without errors, or why there is none. */
  readonly pdf: () => Promise<Reply>;
}

const loopback = '127.0.0.1';

/** Serves a preview to this machine alone. Fails as the system does where the port cannot be had. */
export async function servePreview({ language, pdf, port, ...first }: ServerOptions): Promise<PreviewServer> {
  let { state } = first;
  const listeners = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    void answer(request, response);
  });
  const actual = await listen(server, port);

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const asked = askedBy(requestOf(request), actual);
    switch (asked.what) {
      case 'refusal':
        return send(request, response, refusalReply(asked, language));
      case 'page':
        return send(request, response, pageReply(state, language));
      case 'data':
        return send(request, response, dataReply(state, language));
      case 'pdf':
        // a question about the PDF is no reason to print it
        if (state.good && request.method === 'HEAD') return send(request, response, pdfReply(new Uint8Array()));
        return send(request, response, state.good ? await pdf() : notYetReply(language));
      case 'events':
        response.writeHead(200, eventHeaders);
        if (request.method === 'HEAD') return void response.end();
        listeners.add(response);
        response.on('close', () => listeners.delete(response));
        // whoever connects again may have missed something
        response.write(encodeEvent(state, language));
    }
  }

  return {
    address: `http://${loopback}:${actual}/`,
    show(next) {
      state = next;
      for (const listener of listeners) listener.write(encodeEvent(state, language));
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, loopback, () => {
      server.off('error', reject);
      // a server that listens on a port has an address of this kind
      resolve((server.address() as AddressInfo).port);
    });
  });
}

function requestOf({ headers, method = '', url = '' }: IncomingMessage): Parameters<typeof askedBy>[0] {
  const one = (name: string): string | undefined => {
    const value = headers[name];
    return typeof value === 'string' ? value : undefined;
  };
  return {
    method,
    url,
    host: one('host'),
    origin: one('origin'),
    site: one('sec-fetch-site'),
    mode: one('sec-fetch-mode'),
    destination: one('sec-fetch-dest'),
  };
}

function send({ method }: IncomingMessage, response: ServerResponse, { status, headers, body }: Reply): void {
  response.writeHead(status, headers);
  response.end(method === 'HEAD' ? undefined : body);
}
