import { createHash } from 'node:crypto';

import type { Language } from '../messages/languages.ts';
import { serveTalk } from '../messages/talk/serve.ts';
import { clientScript } from './client.ts';
import { emptyPage, servedPage, sentencePage } from './page.ts';
import type { Asked } from './request.ts';
import type { PreviewState } from './state.ts';

/** An answer, whole. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

const scriptHash = createHash('sha256').update(clientScript).digest('base64');

/** What a page of the preview may do: show itself, run the one script, and listen to where it came from. */
const policy = [
  "default-src 'none'",
  `script-src 'sha256-${scriptHash}'`,
  "connect-src 'self'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  'font-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** What every answer says of itself: it is for this page alone, is what it says, and is not kept. */
const caution = {
  'Cache-Control': 'no-store',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
} as const;

/** The headers of the stream of events. */
export const eventHeaders: Reply['headers'] = { ...caution, 'Content-Type': 'text/event-stream; charset=utf-8' };

/** The page of the plan as it stands, with what the check says. */
export function pageReply(state: PreviewState, language: Language): Reply {
  return html(200, state.good ? servedPage(state, state.good, language) : emptyPage(state, language));
}

/** The data of the last page without errors. */
export function dataReply({ good }: PreviewState, language: Language): Reply {
  if (!good) return notYetReply(language);
  return { status: 200, headers: { ...caution, 'Content-Type': 'application/json; charset=utf-8' }, body: good.data };
}

/** The PDF, shown in the browser. */
export function pdfReply(bytes: Uint8Array): Reply {
  const headers = { 'Content-Type': 'application/pdf', 'Content-Disposition': 'inline; filename="piao.pdf"' };
  return { status: 200, headers: { ...caution, ...headers }, body: bytes };
}

/** Why there is no PDF, in a sentence. */
export function noPdfReply(sentence: string, language: Language): Reply {
  return html(503, sentencePage(serveTalk[language].page.noPdf, sentence, language));
}

/** There was no state of the plan without errors yet, of which a PDF or the data could be. */
export function notYetReply(language: Language): Reply {
  const { noPage, notYet } = serveTalk[language].page;
  return html(503, sentencePage(noPage, notYet, language));
}

/** The answer to what is refused. */
export function refusalReply({ status, why }: Extract<Asked, { what: 'refusal' }>, language: Language): Reply {
  const { noPage, refusals } = serveTalk[language].page;
  const reply = html(status, sentencePage(noPage, refusals[why], language));
  return status === 405 ? { ...reply, headers: { ...reply.headers, Allow: 'GET, HEAD' } } : reply;
}

function html(status: number, body: string): Reply {
  const headers = { ...caution, 'Content-Security-Policy': policy, 'Content-Type': 'text/html; charset=utf-8' };
  return { status, headers, body };
}
