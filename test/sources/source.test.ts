import { describe, expect, it } from 'vitest';

import { parse } from '../../src/sources/parse.ts';
import { Source, type Path, type Span } from '../../src/sources/source.ts';

function sourceOf(text: string): Source {
  const { faults, tree } = parse(text);
  expect(faults).toEqual([]);
  return new Source('a.yaml', 'piao/a.yaml', text, tree);
}

/** What a span marks, after its line and column. */
function marked({ source, start, end }: Span): string {
  const { line, column } = source.position(start);
  return `${line}:${column} ${source.text.slice(start, end)}`;
}

const card = [
  'titolo: Carta dei servizi', // 1
  'criteri: { raggiunto: sì, non_raggiunto: no }', // 2
  'fasi:', // 3
  '  - descrizione: Studio', // 4
  '    coinvolti:', // 5
  '      - "2269"', // 6
  '      - amag', // 7
  '  - descrizione: >-', // 8
  '      Un testo', // 9
  '      lungo', // 10
  'vincoli:', // 11
  'note: # per chi legge', // 12
  '  nessuna', // 13
].join('\n');

describe('Source', () => {
  describe('data', () => {
    it('are plain values', () => {
      expect(sourceOf('a: 1\nb: [x, "y"]\nc: { d: true, e: }').data).toEqual({
        a: 1,
        b: ['x', 'y'],
        c: { d: true, e: null },
      });
    });

    it('are not there for a file that could not be read', () => {
      const source = new Source('a.yaml', 'a.yaml', 'a: [');

      expect(source.data).toBeUndefined();
      expect(marked(source.spanOf(['a']))).toBe('1:1 ');
      expect(marked(source.keySpanOf(['a']))).toBe('1:1 ');
    });
  });

  describe('spanOf', () => {
    it.each<[Path, string]>([
      [['titolo'], '1:9 Carta dei servizi'],
      [['criteri'], '2:10 { raggiunto: sì, non_raggiunto: no }'],
      [['criteri', 'non_raggiunto'], '2:42 no'],
      [['fasi', 0, 'coinvolti', 0], '6:9 "2269"'],
      [['fasi', 0, 'coinvolti', 1], '7:9 amag'],
      [['fasi', '0', 'coinvolti', '1'], '7:9 amag'],
      [['note'], '13:3 nessuna'],
    ])('gives the value at %j', (path, expected) => {
      expect(marked(sourceOf(card).spanOf(path))).toBe(expected);
    });

    it('gives the whole of a block', () => {
      expect(marked(sourceOf(card).spanOf(['fasi', 0])).startsWith('4:5 descrizione: Studio')).toBe(true);
      expect(marked(sourceOf(card).spanOf(['fasi', 1, 'descrizione'])).startsWith('8:18 >-')).toBe(true);
      expect(marked(sourceOf(card).spanOf([]))).toBe(`1:1 ${card}`);
    });

    it.each<[Path, Path]>([
      [
        ['fasi', 0, 'scadenza'],
        ['fasi', 0],
      ],
      [['fasi', 7], ['fasi']],
      [
        ['fasi', 0, 'descrizione', 'x', 'y'],
        ['fasi', 0, 'descrizione'],
      ],
      [['nulla'], []],
    ])('gives the nearest ancestor of %j, which is not there', (path, ancestor) => {
      expect(marked(sourceOf(card).spanOf(path))).toBe(marked(sourceOf(card).spanOf(ancestor)));
    });

    it('gives a place after the key for a value that is blank', () => {
      expect(sourceOf(card).position(sourceOf(card).spanOf(['vincoli']).start).line).toBe(11);
    });

    it('does not take a key for the position in a list, nor a prefix for a name', () => {
      const source = sourceOf('ab: 1\na: 2\nlista:\n  - { "1": x }\n  - y');

      expect(marked(source.spanOf(['a']))).toBe('2:4 2');
      expect(marked(source.spanOf(['lista', 1]))).toBe('5:5 y');
    });
  });

  describe('keySpanOf', () => {
    it.each<[Path, string]>([
      [['titolo'], '1:1 titolo'],
      [['criteri', 'non_raggiunto'], '2:27 non_raggiunto'],
      [['fasi', 0, 'coinvolti'], '5:5 coinvolti'],
      [['vincoli'], '11:1 vincoli'],
      [['note'], '12:1 note'],
    ])('gives the key that holds %j', (path, expected) => {
      expect(marked(sourceOf(card).keySpanOf(path))).toBe(expected);
    });

    it('gives the item itself in a list, and the whole for the root', () => {
      expect(marked(sourceOf(card).keySpanOf(['fasi', 0, 'coinvolti', 1]))).toBe('7:9 amag');
      expect(sourceOf(card).keySpanOf([]).start).toBe(0);
    });

    it('gives a key with its quotation marks', () => {
      expect(marked(sourceOf('"due parole": 1').keySpanOf(['due parole']))).toBe('1:1 "due parole"');
    });
  });

  describe('spanOfText', () => {
    it.each([
      ['a plain text', 'nota: vedi [[atto:x]] e basta', '1:12'],
      ['a quoted text', 'nota: "vedi [[atto:x]]"', '1:13'],
      ['a folded text', 'nota: >-\n  vedi\n  poi [[atto:x]]\n', '3:7'],
      ['a literal text', 'nota: |\n  vedi\n\n  [[atto:x]]\n', '4:3'],
    ])('finds a piece of %s', (_, text, place) => {
      expect(marked(sourceOf(text).spanOfText(['nota'], '[[atto:x]]'))).toBe(`${place} [[atto:x]]`);
    });

    it('finds a piece at the very beginning of a value', () => {
      expect(marked(sourceOf('nota: uno due').spanOfText(['nota'], 'uno'))).toBe('1:7 uno');
    });

    it('finds it in its own value, not in one before', () => {
      expect(marked(sourceOf('a: "[[x]]"\nb: "e [[x]]"').spanOfText(['b'], '[[x]]'))).toBe('2:7 [[x]]');
    });

    it('gives the value when the piece is written otherwise', () => {
      expect(marked(sourceOf('nota: "due\\nrighe"').spanOfText(['nota'], 'due\nrighe'))).toBe('1:7 "due\\nrighe"');
    });
  });

  describe('pointer', () => {
    it.each<[Path, string]>([
      [[], ''],
      [['fasi', 0, 'scadenza'], '/fasi/0/scadenza'],
      [['a/b', 'c~d', '~1'], '/a~1b/c~0d/~01'],
      [['', ' '], '// '],
    ])('writes %j as RFC 6901 does', (path, pointer) => {
      expect(sourceOf(card).spanOf(path).pointer).toBe(pointer);
      expect(sourceOf(card).keySpanOf(path).pointer).toBe(pointer);
      expect(sourceOf(card).spanOfText(path, 'Carta').pointer).toBe(pointer);
    });
  });

  describe('position', () => {
    it('counts lines and columns from 1, also at the ends of lines and of the text', () => {
      const source = new Source('a', 'a', 'ab\n\nc');

      expect([0, 1, 2, 3, 4, 5].map((offset) => source.position(offset))).toEqual([
        { line: 1, column: 1 },
        { line: 1, column: 2 },
        { line: 1, column: 3 },
        { line: 2, column: 1 },
        { line: 3, column: 1 },
        { line: 3, column: 2 },
      ]);
    });

    it('has one line in an empty text', () => {
      expect(new Source('a', 'a', '').position(0)).toEqual({ line: 1, column: 1 });
    });

    it.each([
      ['CRLF', 'a: 1\r\nb: x\r\n', '2:4 x'],
      ['tabs after the key', 'a: 1\nb:\tx', '2:4 x'],
      ['accents', 'perché: "à è ì"\nb: x', '2:4 x'],
      ['accents before the value on its line', '{ perché: à, b: x }', '1:17 x'],
      ['an emoji, which is two columns to editors', '{ a: 🎉, b: x }', '1:13 x'],
      ['a comment before it', '# è così 🎉\n\nb: x # ancora', '3:4 x'],
    ])('holds with %s', (_, text, expected) => {
      expect(marked(sourceOf(text).spanOf(['b']))).toBe(expected);
    });
  });

  describe('line', () => {
    it('gives a line without its end, whichever it is', () => {
      const source = new Source('a', 'a', 'uno\r\ndue\n\r\nquattro');

      expect([0, 1, 2, 3, 4, 5].map((number) => source.line(number))).toEqual(['', 'uno', 'due', '', 'quattro', '']);
    });

    it('has an empty last line after a final line end', () => {
      expect(new Source('a', 'a', 'uno\n').line(1)).toBe('uno');
      expect(new Source('a', 'a', 'uno\n').line(2)).toBe('');
    });
  });

  it('marks a stretch that is no value', () => {
    const span = sourceOf('# nota\na: 1').spanAt(2, 6);

    expect(marked(span)).toBe('1:3 nota');
    expect(span.pointer).toBe('');
  });

  it('never gives a span that ends before it begins', () => {
    const span = new Source('a', 'a', 'abc').spanAt(2, 1);

    expect(span.end).toBe(span.start);
  });
});
