import { describe, expect, it } from 'vitest';

import { missingColon } from '../../src/schema/missing-colon.ts';
import { parse } from '../../src/sources/parse.ts';
import { Source } from '../../src/sources/source.ts';

/** The fault of the text of a card, as `code line:column what is marked`. */
function faultOf(text: string): string {
  const source = new Source('a', 'a', text);
  const [fault] = parse(text).faults;
  if (!fault) throw new Error('there is no fault');
  const { code, end, start } = missingColon(fault, source, 'obiettivo');
  const { column, line } = source.position(start);
  return `${code} ${line}:${column} ${text.slice(start, end)}`;
}

describe('a colon that is missing after a key', () => {
  it.each([
    ['in the first line', 'titolo Carta\nunita: x\n', '1:1 titolo'],
    ['among others', 'codice: A\ntitolo Carta dei servizi\nunita: x\n', '2:1 titolo'],
    ['in the last line', 'codice: A\ntitolo Carta\n', '2:1 titolo'],
    ['of a key without a value on its line', 'codice: A\ntitolo\nunita: x\n', '2:1 titolo'],
    ['of a key that holds a list', 'codice: A\nfasi\n  - descrizione: Studio\n    incidenza: 40\n', '2:1 fasi'],
    ['in an item', 'fasi:\n  - descrizione: Studio\n    incidenza 40\n    scadenza: x\n', '3:5 incidenza'],
    ['in the first line of an item', 'fasi:\n  - descrizione Studio\n    incidenza: 40\n', '2:5 descrizione'],
    ['with Windows line ends', 'codice: A\r\ntitolo Carta\r\nunita: x\r\n', '2:1 titolo'],
  ])('is told %s', (_, text, place) => {
    expect(faultOf(text)).toBe(`yaml/due-punti-mancanti ${place}`);
  });

  it.each([
    ['a word that is no key of a card', 'codice: A\nquesta riga\nunita: x\n', '2:1 questa riga'],
    ['a key in another column than the item above', 'vincoli:\n  - fasi del progetto\n     titolo: x', '3:6 titolo'],
    ['a key that has its colon', 'codice: A\n titolo: x\n', '2:2 titolo'],
  ])('is not seen in %s', (_, text, place) => {
    expect(faultOf(text)).toBe(`yaml/rientro ${place}`);
  });
});
