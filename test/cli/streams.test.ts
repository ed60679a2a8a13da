import { describe, expect, it } from 'vitest';

import { fitted } from '../../src/cli/streams.ts';

const long = 'Il piano ha 1 errore: correggilo, oppure costruisci una bozza con --bozza.';

describe('a sentence on stderr', () => {
  it('is broken between words at the width of a terminal', () => {
    expect(fitted(long, { isTTY: true, columns: 40 })).toBe(
      'Il piano ha 1 errore: correggilo, oppure\ncostruisci una bozza con --bozza.',
    );
  });

  it('keeps to one line where another program reads it', () => {
    expect(fitted(long, { isTTY: false, columns: 40 })).toBe(long);
  });

  it('keeps the lines that it has', () => {
    expect(fitted(`a  b\n${long}`, { isTTY: true, columns: 40 })).toBe(`a  b\n${long}`);
  });
});
