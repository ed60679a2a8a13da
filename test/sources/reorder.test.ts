import { describe, expect, it } from 'vitest';

import { reorder } from '../../src/sources/reorder.ts';
import { edited } from '../../src/sources/edit.ts';
import { parse } from '../../src/sources/parse.ts';
import { Source } from '../../src/sources/source.ts';

/** A text with its list `a` in another order. */
function reordered(text: string, order: readonly number[]): string | undefined {
  const edits = reorder(new Source('a.yaml', 'a.yaml', text, parse(text).tree), ['a'], order);
  return edits && edited(text, edits);
}

describe('reorder', () => {
  it('moves items with their comments, and leaves the rest', () => {
    const text = [
      'x: 1',
      'a: # elenco',
      '  # la seconda',
      '  - n: 2 # due',
      '    testo: >',
      '      lungo',
      '  # la prima',
      "  - { n: '1' }",
      'y: 2',
      '',
    ].join('\n');

    expect(reordered(text, [1, 0])).toBe(
      [
        'x: 1',
        'a: # elenco',
        '  # la prima',
        "  - { n: '1' }",
        '  # la seconda',
        '  - n: 2 # due',
        '    testo: >',
        '      lungo',
        'y: 2',
        '',
      ].join('\n'),
    );
  });

  it('copes with a last line without an end', () => {
    expect(reordered('a:\n- 3\n- 1\n- 2', [1, 2, 0])).toBe('a:\n- 1\n- 2\n- 3');
  });

  it('does not touch a list on one line', () => {
    expect(reordered('a: [2, 1]', [1, 0])).toBeUndefined();
  });
});
