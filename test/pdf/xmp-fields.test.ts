import { describe, expect, it } from 'vitest';

import { piaoNamespace } from '../../src/pdf/pdf-description.ts';
import { fieldsOfPiao } from '../../src/pdf/xmp-fields.ts';

const packet = (inside: string, prefix = 'piao'): string =>
  `<rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:${prefix}="${piaoNamespace}" ${inside}</rdf:Description>`;

describe('the fields of piao in an XMP packet', () => {
  it.each([
    ['elements', packet('><piao:versione>1.0.0</piao:versione><piao:browser>Chrome/1</piao:browser>')],
    ['attributes', packet(`piao:versione="1.0.0" piao:browser='Chrome/1'>`)],
    [
      'under another prefix',
      packet('><ns1:versione>1.0.0</ns1:versione><ns1:browser>\n Chrome/1 </ns1:browser>', 'ns1'),
    ],
    ['with references', packet('><piao:versione>1&#46;0.0</piao:versione><piao:browser>Chrome&#x2f;1</piao:browser>')],
  ])('as %s', (_, text) => {
    expect([...(fieldsOfPiao(text) ?? [])]).toEqual([
      ['versione', '1.0.0'],
      ['browser', 'Chrome/1'],
    ]);
  });

  it('are none where the prefix is somebody else’s', () => {
    expect(
      fieldsOfPiao('<x xmlns:piao="https://altro.example/#"><piao:versione>1</piao:versione></x>'),
    ).toBeUndefined();
    expect(fieldsOfPiao('')).toBeUndefined();
  });
});
