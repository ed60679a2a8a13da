import { describe, expect, it } from 'vitest';

import { messages } from '../../src/messages/languages.ts';
import type { SyntaxCode } from '../../src/sources/syntax-fault.ts';
import { parse } from '../../src/sources/parse.ts';
import { Source } from '../../src/sources/source.ts';

/** The faults of a text, each as `code line:column what is marked`. */
function faultsOf(text: string): readonly string[] {
  const source = new Source('a', 'a', text);
  return parse(text).faults.map(({ code, start, end }) => {
    const { line, column } = source.position(start);
    return `${code} ${line}:${column} ${text.slice(start, end)}`;
  });
}

function dataOf(text: string): unknown {
  const { faults, tree } = parse(text);
  expect(faults).toEqual([]);
  return tree?.value;
}

const cases: readonly (readonly [what: string, text: string, fault: string])[] = [
  ['a quotation mark never closed', 'anno: 1\ntitolo: "Piano\nforma: x\n', 'yaml/carattere-mancante 2:9 "'],
  ['an apostrophe between single ones', "a: 1\ntitolo: 'L'albero'\n", "yaml/apostrofo 2:12 albero'"],
  ['a single one never closed', "a:\n  - x\n  - 'y\nb: 1", "yaml/carattere-mancante 3:5 '"],
  ['a quotation mark closed further down', 'a: "x\nb: y"\nc: "z"\n', 'yaml/carattere-mancante 1:4 "'],
  ['a brace never closed', '{ a: 1', 'yaml/carattere-mancante 1:7 '],
  ['a bracket never closed', 'a: [1, 2\nb: 3', 'yaml/carattere-mancante 1:4 ['],
  ['a brace never closed, over a line', 'a: 1\nb: { c: 1\nd: 3', 'yaml/carattere-mancante 2:4 {'],
  ['the inner of two that nothing closes', 'a: { b: [1\nd: 3', 'yaml/carattere-mancante 1:9 ['],
  ['a bracket closed too far left', 'x:\n  a: [\n    1\n]\nb: 1', 'yaml/rientro 4:1 ]'],
  ['a key written twice', 'a: 1\nb: 2\na: 3', 'yaml/chiave-doppia 3:1 a'],
  ['a key written twice inside another', 'x:\n  due parole: 1\n  due parole: 2', 'yaml/chiave-doppia 3:3 due parole'],
  ['a key written twice on a line', 'x: { k: 1, k: 2 }', 'yaml/chiave-doppia 1:12 k'],
  ['a colon in a bare text', 'titolo: Piano: seconda parte', 'yaml/due-punti 1:9 P'],
  ['a line that is no key', 'a: 1\nquesta riga\nb: 2', 'yaml/rientro 2:1 questa riga'],
  ['a tag', 'a: 1\nb: !nota x', 'yaml/etichetta 2:4 !nota'],
  ['a tag of YAML', 'a: !!str 1', 'yaml/etichetta 1:4 !!str'],
  ['a tag that does not suit its value', 'a: !!int pippo', 'yaml/etichetta 1:4 !!int'],
  ['a text that begins with an exclamation mark', 'a: !attenzione', 'yaml/etichetta 1:4 !attenzione'],
  ['no text', '', 'yaml/file-vuoto 1:1 '],
  ['only spaces', '  \n\n', 'yaml/file-vuoto 1:1 '],
  ['only comments', '# da fare\n', 'yaml/file-vuoto 1:1 '],
  ['only the mark of a document', '---\n', 'yaml/file-vuoto 1:1 '],
  ['only nothing', 'null', 'yaml/file-vuoto 1:1 '],
  ['a text that begins with @', 'a: @ente', 'yaml/inizio-non-ammesso 1:4 @ente'],
  ['a text that begins with %', 'a: %x', 'yaml/inizio-non-ammesso 1:4 %x'],
  ['a text that begins with a backtick', 'a: 1\nb: `x`', 'yaml/inizio-non-ammesso 2:4 `x`'],
  [
    'a text that begins with words in brackets',
    'a: [Bozza] Carta # n\nb: 1',
    'yaml/inizio-non-ammesso 1:4 [Bozza] Carta',
  ],
  ['an item that begins with words in braces', 'a:\n  - {x} Carta\n', 'yaml/inizio-non-ammesso 2:5 {x} Carta'],
  ['a text that begins with an asterisk and a space', 'a: * nota\nb: 1', 'yaml/inizio-non-ammesso 1:4 * nota'],
  ['a text that begins with an ampersand and a space', 'a: & nota\nb: 1', 'yaml/inizio-non-ammesso 1:4 & nota'],
  ['a text that begins with a comparison', 'a: > 50 giorni\nb: 1', 'yaml/inizio-non-ammesso 1:4 > 50 giorni'],
  ['a minus sign alone', 'x:\n  - a: b\n    polarita: -\n    c: d', 'yaml/inizio-non-ammesso 3:15 -'],
  ['a minus sign alone within braces', 'x: { a: b, polarita: - }', 'yaml/inizio-non-ammesso 1:22 -'],
  ['an item on the line of its key', 'a: - x\nb: 1', 'yaml/inizio-non-ammesso 1:4 - x'],
  ['a text that begins with a question mark', 'a: ? x\nb: 1', 'yaml/inizio-non-ammesso 1:4 ? x'],
  ['a text that begins with a closing bracket', 'a: ]x\nb: 1', 'yaml/inizio-non-ammesso 1:4 ]x'],
  ['a comma that is missing', 'a: { b: Studio c: 40, d: 1 }', 'yaml/virgola-mancante 1:16 c'],
  ['a comma that is missing after the first', 'a: { b: x, c: 40 d: 1 }', 'yaml/virgola-mancante 1:18 d'],
  ['a comma that is missing after a quoted text', 'a: { b: "x" c: 40 }', 'yaml/virgola-mancante 1:13 c'],
  ['a comma that is missing at the end of a line', 'a: { b: x\n  c: 40, d: 1 }', 'yaml/virgola-mancante 2:3 c'],
  ['another sign where a comma is wanted', 'a: { da: 2026; al: 2028 }', 'yaml/virgola-mancante 1:16 al'],
  ['a comma that is missing between texts', 'a: ["x" "y"]', 'yaml/virgola-mancante 1:9 "y"'],
  ['a colon in a bare text within braces', 'a: { b: Tutte: le fasi }', 'yaml/due-punti 1:9 Tutte'],
  ['a key without its colon', 'a: 1\nnon_raggiunto Nessuna fase\nb: 2', 'yaml/due-punti-mancanti 2:1 non_raggiunto'],
  ['a second document', 'a: 1\n---\nb: 2', 'yaml/piu-documenti 2:1 ---'],
  ['a second document after dots', 'a: 1\n...\nb: 2', 'yaml/piu-documenti 3:1 b: 2'],
  ['a line that is no key, at the end', 'a: 1\nquesta riga', 'yaml/rientro 2:1 questa riga'],
  ['a line that stands between two levels', 'a:\n    b: 1\n  c: 2', 'yaml/rientro 3:3 c'],
  ['an item that stands too far left', 'a:\n  - 1\n - 2', 'yaml/rientro 3:2 - 2'],
  ['an item that stands too far right', 'a:\n  - b: x\n     - b: 2', 'yaml/rientro 3:6 - b'],
  ['a key of an item one space too far left', 'a:\n  - b: x\n   c: 50\n', 'yaml/rientro 3:4 c'],
  ['one of a later line', 'a:\n  - b: x\n    c: 50\n   d: z\ne: 1', 'yaml/rientro 4:4 d'],
  ['a key of an item a space too far right', 'a:\n  - b: x\n     c: 50\n    d: 1', 'yaml/rientro 3:6 c'],
  ['a key of an item far too far right', 'a:\n  - b: x\n       c: 50\n    d: 1', 'yaml/rientro 3:8 c'],
  ['a key too far right after a quoted text', 'a:\n  - b: "x"\n      c: 50', 'yaml/rientro 3:7 c'],
  ['a key of a group a space too far right', 'a:\n  da: 2022\n   a: 2024\nb: 1', 'yaml/rientro 3:4 a'],
  ['a key too far right after a list of texts', 'a:\n  - testo\n     b: x', 'yaml/rientro 3:6 b'],
  ['a key of the first level a space too far right', 'a: 1\n b: 2\nc: 3', 'yaml/rientro 2:2 b'],
  ['a text that goes on and has a colon', 'a: uno\n  due e tre: x\nb: 1', 'yaml/due-punti 2:3 due e tre'],
  ['a colon without a space', 'a: 1\ntitolo:Transazione\nb: 2', 'yaml/spazio-dopo-due-punti 2:1 titolo:'],
  ['a colon without a space at the end', 'a: 1\ntitolo:Transazione', 'yaml/spazio-dopo-due-punti 2:1 titolo:'],
  ['a colon without a space in an item', 'a:\n  - b:x\n    c: 1', 'yaml/spazio-dopo-due-punti 2:5 b:'],
  ['a colon without a space under another key', 'a:\n  - b: x\n    c:50\nd: 1', 'yaml/spazio-dopo-due-punti 3:5 c:'],
  ['an address that is no key', 'a: 1\nhttps://x.it\nb: 2', 'yaml/rientro 2:1 https://x.it'],
  ['an item without its dash', 'a:\n  - b: 1\n    c: 2\n    b: 3\n    c: 4', 'yaml/trattino-mancante 4:5 b'],
  [
    'an item without its dash, with groups',
    'a:\n- b: 1\n  c: { d: 1 }\n  b: 3\n  c: { d: 2 }',
    'yaml/trattino-mancante 4:3 b',
  ],
  ['an item in the column of the dashes', 'a:\n  - b: 1\n    c: 2\n  b: 3\n  c: 4', 'yaml/trattino-mancante 4:3 b'],
  ['a text that begins with a citation', 'a: 1\nb: [[atto:x]] Testo\n', 'yaml/citazione 2:4 [[atto:x]] Testo'],
  ['an item that begins with a citation', 'a:\n  - [[atto:x]], e poi # nota', 'yaml/citazione 2:5 [[atto:x]], e poi'],
  ['a citation and a text on two lines', 'a: [[atto:x]]\n  e poi\nb: 1', 'yaml/citazione 1:4 [[atto:x]]'],
  ['a citation never closed', 'a: [[atto:x]\nb: 1', 'yaml/citazione 1:4 [[atto:x]'],
  ['something after a single quoted text', "a: 'x' y", 'yaml/testo-dopo-virgolette 1:8 y'],
  ['an anchor', 'a: &x 1\nb: 2', 'yaml/rimando 1:4 &x'],
  ['an anchor on a group', 'a:\n  - &x { b: 1 }', 'yaml/rimando 2:5 &x'],
  ['an anchor of nothing', 'a: &x\nb: 1', 'yaml/rimando 1:4 &x'],
  ['an alias', 'a: *x', 'yaml/rimando 1:4 *x'],
  ['bold type without quotation marks', 'a: **importante**', 'yaml/rimando 1:4 **importante**'],
  ['a bracket closed and never opened', 'a: 1\n]', 'yaml/sintassi 2:1 ]'],
  ['something after a quoted text', 'a: "x" y', 'yaml/testo-dopo-virgolette 1:8 y'],
  ['an escape that does not exist', 'a: "C:\\dati"', 'yaml/sintassi 1:7 \\'],
  ['a list beside a group', '- a\nb: 1', 'yaml/sintassi 2:1 b'],
  ['a tab', 'a:\n\tb: 1', 'yaml/tabulazione 2:1 \t'],
  ['a tab among spaces', 'a:\n  b: 1\n\tc: 2', 'yaml/tabulazione 3:1 \t'],
  ['nesting beyond any plan', `a: ${'['.repeat(70)}${']'.repeat(70)}`, 'yaml/troppo-profondo 1:64 ['],
];

describe('parse', () => {
  it.each(cases)('tells %s', (_, text, fault) => {
    expect(faultsOf(text)).toEqual([fault]);
    expect(parse(text).tree).toBeUndefined();
  });

  it('has a case for each code', () => {
    const told = new Set(cases.map(([, , fault]) => fault.split(' ')[0] ?? ''));
    const codes = Object.keys(messages.it.findings).filter((code): code is SyntaxCode => code.startsWith('yaml/'));

    expect([...told].toSorted()).toEqual(codes.toSorted());
  });

  it('holds the place with CRLF', () => {
    expect(faultsOf('a: 1\r\nb: 2\r\na: 3\r\n')).toEqual(['yaml/chiave-doppia 3:1 a']);
    expect(faultsOf('a:\r\n\tb: 1\r\n')).toEqual(['yaml/tabulazione 2:1 \t']);
  });

  it('tells each key written twice, but of other faults only the first', () => {
    expect(faultsOf('a: 1\na: 2\na: 3')).toEqual(['yaml/chiave-doppia 2:1 a', 'yaml/chiave-doppia 3:1 a']);
    expect(faultsOf('a: 1\nb: 2\na: 1\nb: 2')).toEqual(['yaml/chiave-doppia 3:1 a', 'yaml/chiave-doppia 4:1 b']);
    expect(faultsOf('x:\n  - a: 1\n    a: 2\n    a: 3')).toEqual([
      'yaml/chiave-doppia 3:5 a',
      'yaml/chiave-doppia 4:5 a',
    ]);
    expect(faultsOf('a: *x\nb: *y\na: 2')).toEqual(['yaml/rimando 1:4 *x', 'yaml/chiave-doppia 3:1 a']);
    expect(faultsOf('b: @x\nc: `y\n')).toEqual(['yaml/inizio-non-ammesso 1:4 @x']);
  });

  it('tells a missing dash once for each item that lost it', () => {
    const lost = '  - a: 1\n    b: 1\n    a: 2\n    b: 2\n    a: 3\n    b: 3\n';

    expect(faultsOf(`x:\n${lost}${lost}`)).toEqual(['yaml/trattino-mancante 4:5 a', 'yaml/trattino-mancante 10:5 a']);
  });

  it('takes a key for the same however it is written', () => {
    expect(faultsOf('2022: a\n"2022": b')).toEqual(['yaml/chiave-doppia 2:1 "2022"']);
    expect(faultsOf("'a': 1\na: 2")).toEqual(['yaml/chiave-doppia 2:1 a']);
    expect(faultsOf('a: 1\nA: 2')).toEqual([]);
  });

  it('says what the fault is about', () => {
    expect(parse('a: "x').faults[0]?.detail).toBe('"');
    expect(parse("a: 'x").faults[0]?.detail).toBe("'");
    expect(parse('{ a: 1').faults[0]?.detail).toBe('');
    expect(parse('a: [1\nb: 1').faults[0]?.detail).toBe(']');
    expect(parse('a:\n\tb: 1').faults[0]?.detail).toBe('2');
    expect(parse('a:\n    b: 1\nc:\n\td: 1').faults[0]?.detail).toBe('4');
    expect(parse('due parole: 1\ndue parole: 2').faults[0]?.detail).toBe('due parole');
    expect(parse('a: !!str 1').faults[0]?.detail).toBe('!!str');
    expect(parse('a: *x').faults[0]?.detail).toBe('*x');
    expect(parse('titolo:Transazione\na: 1').faults[0]?.detail).toBe('titolo');
    expect(parse('a: [[atto:x]] Testo # nota').faults[0]?.detail).toBe('[[atto:x]] Testo');
  });

  describe('does not overflow nor fill the memory', () => {
    it.each([
      ['brackets', '['.repeat(100_000)],
      ['brackets that close', `a: ${'['.repeat(100_000)}${']'.repeat(100_000)}`],
      ['braces', '{ a: '.repeat(100_000)],
      ['blocks', Array.from({ length: 2000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
      ['lists', `${'- '.repeat(50_000)}a`],
    ])('with 100,000 nested %s', (_, text) => {
      expect(parse(text).faults.map(({ code }) => code)).toEqual(['yaml/troppo-profondo']);
    });

    it('with an alias bomb', () => {
      const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]'];
      for (const [above, name] of 'abcdefghi'
        .split('')
        .map((letter, index, all) => [letter, all[index + 1]] as const)) {
        if (name) bomb.push(`${name}: &${name} [${Array.from({ length: 9 }, () => `*${above}`).join(', ')}]`);
      }

      expect(faultsOf(bomb.join('\n'))).toEqual(['yaml/rimando 1:4 &a']);
    });
  });

  it('accepts what a plan may nest', () => {
    expect(parse(`${'['.repeat(50)}${']'.repeat(50)}`).faults).toEqual([]);
  });

  describe('reads what stands in the file', () => {
    it.each([
      ['NO', 'NO'],
      ['no', 'no'],
      ['sì', 'sì'],
      ['on', 'on'],
      ['2022-10-30', '2022-10-30'],
      ['31/12/2022', '31/12/2022'],
      ['1:20', '1:20'],
      ['20%', '20%'],
      ['33,3', '33,3'],
      ['33.3', 33.3],
      ['true', true],
      ['~', null],
      ['', null],
      ['006003', 6003],
      ['01.2022', 1.2022],
    ])('%s', (written, value) => {
      expect(dataOf(`a: ${written}`)).toEqual({ a: value });
    });

    it('as YAML 1.2, also when the file says otherwise', () => {
      expect(dataOf('%YAML 1.1\n---\na: NO\nb: 2022-10-30\nc: 1:20')).toEqual({ a: 'NO', b: '2022-10-30', c: '1:20' });
    });

    it('with a mark before and after the one document', () => {
      expect(dataOf('---\na: 1\n...\n')).toEqual({ a: 1 });
    });

    it('keeping paragraphs apart in a folded text', () => {
      expect(dataOf('a: >-\n  uno\n  due\n\n  tre\n')).toEqual({ a: 'uno due\n\ntre' });
      expect(dataOf('a: >\n  uno\n\n\n  tre\n')).toEqual({ a: 'uno\n\ntre\n' });
      expect(dataOf('a: |-\n  uno\n  due\n')).toEqual({ a: 'uno\ndue' });
    });

    it('with keys that mean something to JavaScript as ordinary keys', () => {
      const data = dataOf('__proto__: { x: 1 }\nconstructor: 2\ntoString: 3') as Record<string, unknown>;

      expect(Object.keys(data)).toEqual(['__proto__', 'constructor', 'toString']);
      expect(Object.getPrototypeOf(data)).toBe(Object.prototype);
      expect('x' in data).toBe(false);
    });
  });
});
