import { describe, expect, it } from 'vitest';

import { createSheets } from '../../src/render/sheets.ts';

describe('the sheets', () => {
  it('have one name for each head and each way to lie', () => {
    const sheets = createSheets('Comune');
    const first = sheets.named('2.1 Valore', false);

    expect(sheets.named('2.1 Valore', false)).toBe(first);
    expect(sheets.named('2.1 Valore', true)).not.toBe(first);
    expect(sheets.rules().match(/@page /g)).toHaveLength(2);
    expect(sheets.rules().match(/landscape/g)).toHaveLength(1);
  });

  it('cannot be led out of the style by a name', () => {
    const sheets = createSheets('"}</style>');
    sheets.named('"}@import', false);

    expect(sheets.rules()).not.toMatch(/<\/style|"\}@import/);
  });
});
