import { describe, expect, it } from 'vitest';

import { askedBy, type PreviewRequest } from '../../src/preview/request.ts';

const usual: PreviewRequest = {
  method: 'GET',
  url: '/',
  host: '127.0.0.1:4000',
  origin: undefined,
  site: undefined,
  mode: undefined,
  destination: undefined,
};

function asked(changes: Partial<PreviewRequest>, port = 4000): string {
  const answer = askedBy({ ...usual, ...changes }, port);
  return answer.what === 'refusal' ? `${answer.status} ${answer.why}` : answer.what;
}

describe('a request to the preview', () => {
  it.each([
    [{}, 'page'],
    [{ url: '/?x=1' }, 'page'],
    [{ method: 'HEAD' }, 'page'],
    [{ host: 'LOCALHOST:4000' }, 'page'],
    [{ url: '/events', origin: 'http://localhost:4000', site: 'same-origin' }, 'events'],
    [{ url: '/piao.pdf' }, 'pdf'],
    [{ url: '/piao.json' }, 'data'],
    // a link in a message that somebody reads in a browser
    [{ site: 'cross-site', mode: 'navigate', destination: 'document' }, 'page'],
    [{ host: undefined }, '403 host'],
    [{ host: '127.0.0.1' }, '403 host'],
    [{ host: '127.0.0.1:4001' }, '403 host'],
    [{ host: '127.0.0.1:4000.evil.example' }, '403 host'],
    [{ host: 'evil.example:4000' }, '403 host'],
    [{ origin: 'http://127.0.0.1:4001' }, '403 origin'],
    [{ origin: 'https://127.0.0.1:4000' }, '403 origin'],
    [{ origin: 'null' }, '403 origin'],
    [{ site: 'cross-site', mode: 'navigate', destination: 'iframe' }, '403 origin'],
    [{ site: 'cross-site', mode: 'no-cors', destination: 'script', url: '/piao.json' }, '403 origin'],
    [{ method: 'PUT' }, '405 method'],
    [{ url: '/index.html' }, '404 path'],
    [{ url: '/piao.pdf/' }, '404 path'],
    [{ url: '/constructor' }, '404 path'],
    [{ url: 'http://evil.example/' }, '404 path'],
    [{ url: '' }, '404 path'],
  ] satisfies readonly (readonly [Partial<PreviewRequest>, string])[])('%j is %s', (changes, expected) => {
    expect(asked(changes)).toBe(expected);
  });

  it('may leave out the port that browsers leave out', () => {
    expect(asked({ host: 'localhost' }, 80)).toBe('page');
    expect(asked({ host: 'localhost', origin: 'http://localhost' }, 80)).toBe('page');
  });
});
