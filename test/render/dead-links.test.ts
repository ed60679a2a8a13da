import { describe, expect, it } from 'vitest';

import { withoutDeadLinks } from '../../src/render/dead-links.ts';

describe('a page without dead links', () => {
  it('has the words of a link that leads nowhere, and the other links as they were', () => {
    const page =
      '<h2 id="a">A</h2><a href="#a">qui</a> <a href="#b">altrove, <em>lontano</em></a> <a class="x" href="#b" title="y">e\npoi</a> <a href="https://x.it/#b">web</a> <abbr title="href=&quot;#b&quot;">s</abbr>';

    expect(withoutDeadLinks(page)).toBe(
      '<h2 id="a">A</h2><a href="#a">qui</a> altrove, <em>lontano</em> e\npoi <a href="https://x.it/#b">web</a> <abbr title="href=&quot;#b&quot;">s</abbr>',
    );
  });

  it('keeps a link to a place that stands after it', () => {
    expect(withoutDeadLinks('<a href="#z">z</a><p class="k" id="z">z</p>')).toBe(
      '<a href="#z">z</a><p class="k" id="z">z</p>',
    );
  });

  it('takes for a place only what has that id', () => {
    expect(withoutDeadLinks('<a href="#z">z</a><p data-id="z">id="z"</p>')).toBe('z<p data-id="z">id="z"</p>');
  });
});
