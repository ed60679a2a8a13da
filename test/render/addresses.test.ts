import { describe, expect, it } from 'vitest';

import { breakable, longestHost } from '../../src/render/addresses.ts';

describe('an address', () => {
  it('breaks at its joints and not in its host, and says what it said', () => {
    const url = 'https://www.comune.it/piano-triennale/a.html?x=1&y=2';

    expect(breakable(url)).toBe('https://<wbr>www.comune.it/<wbr>piano-<wbr>triennale/<wbr>a.<wbr>html?x=1&amp;y=2');
    expect(breakable(url).replaceAll('<wbr>', '').replaceAll('&amp;', '&')).toBe(url);
    expect(breakable('www.comune.it')).toBe('www.comune.it');
  });

  it('asks room for its host', () => {
    expect(longestHost('vedi https://a.it/x e https://www.b.it')).toBe('www.b.it'.length);
    expect(longestHost('vedi')).toBe(0);
  });
});
