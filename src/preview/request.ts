/** What of a request decides the answer; headers as they came. */
export interface PreviewRequest {
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  readonly host: string | undefined;
  readonly origin: string | undefined;
  /** `Sec-Fetch-Site`, `Sec-Fetch-Mode` and `Sec-Fetch-Dest`, which browsers add. */
  readonly site: string | undefined;
  readonly mode: string | undefined;
  readonly destination: string | undefined;
}

/** What is asked for, or why it is refused. */
export type Asked =
  | { readonly what: 'page' | 'events' | 'pdf' | 'data' }
  | { readonly what: 'refusal'; readonly status: 403 | 404 | 405; readonly why: 'host' | 'origin' | 'method' | 'path' };

/** Every path that there is: nothing of the disk is ever asked for by its name. */
const paths: ReadonlyMap<string, 'page' | 'events' | 'pdf' | 'data'> = new Map([
  ['/', 'page'],
  ['/events', 'events'],
  ['/piao.pdf', 'pdf'],
  ['/piao.json', 'data'],
]);

/**
 * What a request to the preview on a port asks for. Another name in `Host` means that a site has its name lead to this
 * machine, in order to read what is here; another `Origin` that a page of a site asks.
 */
export function askedBy(request: PreviewRequest, port: number): Asked {
  const hosts = ['127.0.0.1', 'localhost'].flatMap((name) => [`${name}:${port}`, ...(port === 80 ? [name] : [])]);
  if (!hosts.includes(request.host?.toLowerCase() ?? '')) return refusal(403, 'host');
  if (isForeign(request, hosts)) return refusal(403, 'origin');
  if (request.method !== 'GET' && request.method !== 'HEAD') return refusal(405, 'method');
  const what = paths.get(request.url.replace(/\?.*$/s, ''));
  return what === undefined ? refusal(404, 'path') : { what };
}

function isForeign({ origin, site, mode, destination }: PreviewRequest, hosts: readonly string[]): boolean {
  if (origin !== undefined && !hosts.some((host) => origin.toLowerCase() === `http://${host}`)) return true;
  // a link of another site may be followed; a site may not put the preview into itself
  return site === 'cross-site' && !(mode === 'navigate' && destination === 'document');
}

function refusal(status: 403 | 404 | 405, why: 'host' | 'origin' | 'method' | 'path'): Asked {
  return { what: 'refusal', status, why };
}
