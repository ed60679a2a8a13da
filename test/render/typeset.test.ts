import { describe, expect, it } from 'vitest';

import { typeset } from '../../src/render/typeset.ts';

describe('the typesetter', () => {
  it.each([
    ["<p>l'ente dell&#39;8 settembre, un po' di</p>", '<p>l’ente dell’8 settembre, un po’ di</p>'],
    ['<p>"C\'è" (&quot;Sole&quot;)</p>', '<p>“C’è” (“Sole”)</p>'],
    ['<p>dell\'<em>ente</em> "<em>no</em>"</p>', '<p>dell’<em>ente</em> “<em>no</em>”</p>'],
    ['<td>fine</td><td>"inizio"</td>', '<td>fine</td><td>“inizio”</td>'],
  ])('rounds marks: %s', (html, expected) => {
    expect(typeset(html).replaceAll('\u00A0', ' ')).toBe(expected);
  });

  it.each([
    ['n. 200', 'n.\u00A0200'],
    ['l’art. 6, comma 3, del D.Lgs. n. 81', 'l’art.\u00A06, comma\u00A03, del D.Lgs.\u00A0n.\u00A081'],
    ['artt. 1 e 2 del DPR 62/2013', 'artt.\u00A01 e 2 del DPR\u00A062/2013'],
    ['fino al 28 febbraio 2022', 'fino al 28\u00A0febbraio 2022'],
    ['in. 3 persone, comma tre', 'in. 3 persone, comma tre'],
  ])('keeps together what a line would part: %s', (text, expected) => {
    expect(typeset(`<p>${text}</p>`)).toBe(`<p>${expected}</p>`);
  });

  it('keeps years together without a character of its own, which would be copied', () => {
    expect(typeset('<p>DUP 2022-2024, tel. 0131-515111</p>')).toBe(
      '<p>DUP <span class="together">2022-2024</span>, tel. 0131-515111</p>',
    );
    expect(typeset('<svg><text>2022-2024</text></svg>')).toBe('<svg><text>2022-2024</text></svg>');
  });

  it('leaves alone heads, styles, attributes and addresses', () => {
    const html =
      '<head><title>l\'ente "A" n. 1</title><style>a{content:"x"}</style></head>' +
      '<p aria-label="l\'ente n. 1"><a href="https://a.it/2022-2024">https://a.it/<wbr>2022-2024</a></p>';

    expect(typeset(html)).toBe(html);
  });

  it('goes on after a drawing in a drawing', () => {
    expect(typeset("<svg><svg><path/></svg><text>d'anno</text></svg><p>2022-2024</p>")).toBe(
      '<svg><svg><path/></svg><text>d’anno</text></svg><p><span class="together">2022-2024</span></p>',
    );
  });
});
