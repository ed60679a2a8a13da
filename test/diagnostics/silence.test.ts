import { describe, expect, it } from 'vitest';

import { applySilences } from '../../src/diagnostics/silence.ts';
import type { AnyFinding } from '../../src/diagnostics/diagnostic.ts';
import { parse } from '../../src/sources/parse.ts';
import { Source } from '../../src/sources/source.ts';
import { linesOf } from '../support/findings.ts';

const rules = new Set(['peso-mancante', 'scadenza-circolare', 'data-valida']);

/** A finding of `peso-mancante` at the first place of a piece of text. */
function weightless(source: Source, piece: string): AnyFinding {
  const start = source.text.indexOf(piece);
  return {
    code: 'peso-mancante',
    severity: 'warning',
    at: source.spanAt(start, start + piece.length),
    facts: { phase: '1' },
  };
}

function sourceOf(...lines: readonly string[]): Source {
  return new Source('a.yaml', 'a.yaml', lines.join('\n'));
}

/** What is left of a finding on `fase` after the silences of a text. */
function left(...lines: readonly string[]): readonly string[] {
  const source = sourceOf(...lines);
  return linesOf(applySilences([weightless(source, 'fase')], [source], rules, true));
}

const told = 'La fase 1 non ha un peso.';

describe('piao-ignora', () => {
  it.each([
    ['on the line above', ['# piao-ignora peso-mancante: così nel piano', 'fase']],
    ['indented as the line', ['x:', '  # piao-ignora peso-mancante: così nel piano', '  fase']],
    [
      'above a blank line and another comment',
      ['# piao-ignora peso-mancante: così nel piano', '', '  ', '# nota', 'fase'],
    ],
    ['without spaces, and with many', ['#piao-ignora   peso-mancante  :  così  ', 'fase']],
    ['with a colon in the reason', ['# piao-ignora peso-mancante: nel piano: così', 'fase']],
    ['with CRLF', ['# piao-ignora peso-mancante: così nel piano\r', '\r', 'fase\r']],
    ['without a colon', ['# piao-ignora peso-mancante così nel piano', 'fase']],
  ])('silences a rule %s', (_, lines) => {
    expect(left(...lines)).toEqual([]);
  });

  it('silences every finding of the rule on the line', () => {
    const source = sourceOf('# piao-ignora peso-mancante: così', 'fase e parte');

    expect(applySilences([weightless(source, 'fase'), weightless(source, 'parte')], [source], rules, true)).toEqual([]);
  });

  it.each([
    ['a text of several lines', 'testo: |-\n  Prima riga.\n  La fase due.'],
    ['a folded item of a list', '- >-\n  Prima riga.\n  La fase due.'],
  ])('silences inside %s from above it, since no comment stands inside', (_, text) => {
    const silenced = `# piao-ignora peso-mancante: così\n${text}`;
    const source = new Source('a.yaml', 'a.yaml', silenced, parse(silenced).tree);
    const finding = weightless(source, 'fase');
    const at = { ...finding.at, pointer: text.startsWith('-') ? '/0' : '/testo' };

    expect(applySilences([{ ...finding, at }], [source], rules, true)).toEqual([]);
  });

  it('silences several rules, one comment each', () => {
    const lines = ['# piao-ignora scadenza-circolare: così', '# piao-ignora peso-mancante: così', 'fase'];
    const source = sourceOf(...lines);
    const circular: AnyFinding = {
      code: 'scadenza-circolare',
      severity: 'error',
      at: source.spanAt(source.text.indexOf('fase'), source.text.length),
      facts: { phase: '1' },
    };

    expect(applySilences([weightless(source, 'fase'), circular], [source], rules, true)).toEqual([]);
  });

  it.each([
    ['another rule', ['# piao-ignora data-valida: così', 'fase'], ['1:1', '2:1']],
    ['a line further down', ['# piao-ignora peso-mancante: così', 'x: 1', 'fase'], ['1:1', '3:1']],
    ['the line before', ['fase', '# piao-ignora peso-mancante: così'], ['1:1', '2:1']],
    ['its own line', ['fase # piao-ignora peso-mancante: così', 'x: 1'], ['1:1']],
    ['without a reason', ['# piao-ignora peso-mancante', 'fase'], ['1:1', '2:1']],
    ['with a blank reason', ['# piao-ignora peso-mancante:  ', 'fase'], ['1:1', '2:1']],
    ['a rule that does not exist', ['# piao-ignora peso-mancant: così', 'fase'], ['1:1', '2:1']],
  ])('does not silence %s', (_, lines, places) => {
    expect(left(...lines).map((line) => line.split(' ')[0])).toEqual(places.map((place) => `a.yaml:${place}`));
    expect(left(...lines).some((line) => line.endsWith(told))).toBe(true);
  });

  it('does not silence another file', () => {
    const one = sourceOf('# piao-ignora peso-mancante: così', 'fase');
    const other = new Source('b.yaml', 'b.yaml', 'x: 1\nfase');

    expect(linesOf(applySilences([weightless(other, 'fase')], [one, other], rules, true))).toEqual([
      'a.yaml:1:1 Questo commento non mette a tacere nulla: la regola “peso-mancante” non segnala niente nella riga sotto.',
      `b.yaml:2:1 ${told}`,
    ]);
  });

  it('says what is wrong with a comment, at the comment', () => {
    const [unknown] = left('  # piao-ignora peso-mancant: così', 'x: fase');
    const [without] = left('x: fase', '  # piao-ignora peso-mancante: ').slice(1);

    expect(unknown).toBe('a.yaml:1:3 La regola “peso-mancant” non esiste.');
    expect(without).toBe('a.yaml:2:3 Per mettere a tacere “peso-mancante” ci vuole un motivo.');
  });

  it('marks the comment without the end of the line', () => {
    const source = sourceOf('  # piao-ignora data-valida: così  \r', 'x: 1');
    const [{ at } = { at: source.spanAt(0, 0) }] = applySilences([], [source], rules, true);

    expect(source.text.slice(at.start, at.end)).toBe('# piao-ignora data-valida: così');
  });

  it.each([
    ['# piao-ignore peso-mancante: così', 'piao-ignore'],
    ['  # Piao-Ignora peso-mancante: così', 'Piao-Ignora'],
    ['# piao_ignora peso-mancante: così', 'piao_ignora'],
    ['#piao ignora peso-mancante: così', 'piao ignora'],
    ['# piaoignora peso-mancante: così', 'piaoignora'],
    ['# piao-ignorare peso-mancante: così\r', 'piao-ignorare'],
  ])('says of a comment that it is not quite the right one: %s', (line, written) => {
    const source = sourceOf(line, 'fase');
    const [finding, fault] = applySilences([weightless(source, 'fase')], [source], rules, true);

    expect(finding?.code).toBe('peso-mancante');
    expect(fault).toMatchObject({ code: 'ignora/scritto-male', facts: { written, rule: 'peso-mancante' } });
    expect(source.text.slice(fault?.at.start, fault?.at.end)).toBe(line.trim());
  });

  it.each([
    '# piao-ignora peso-mancante, data-valida: così',
    '# piao-ignora peso-mancante,data-valida: così',
    '# piao-ignora peso-mancante e data-valida: così',
    '# piao-ignora peso-mancante data-valida',
  ])('says that a comment silences one rule: %s', (line) => {
    const source = sourceOf(line, 'fase');
    const [finding, fault, ...others] = applySilences([weightless(source, 'fase')], [source], rules, true);

    expect([finding?.code, others]).toEqual(['peso-mancante', []]);
    expect(fault).toMatchObject({ code: 'ignora/piu-regole', facts: { rules: ['peso-mancante', 'data-valida'] } });
  });

  it('lets a reason speak of another rule', () => {
    expect(left('# piao-ignora peso-mancante: come data-valida, così', 'fase')).toEqual([]);
  });

  it('suggests the near rule', () => {
    const source = sourceOf('# piao-ignora peso-mancant: così', '# piao-ignora tutto: così', 'x: 1');
    const near = applySilences([], [source], rules, true).map(({ facts }) => facts);

    expect(near).toEqual([
      { rule: 'peso-mancant', near: 'peso-mancante' },
      { rule: 'tutto', near: undefined },
    ]);
  });

  it('cannot silence a file that is not as its schema wants it', () => {
    const source = sourceOf('# piao-ignora schema/vuoto: così', 'x:');
    const empty: AnyFinding = {
      code: 'schema/vuoto',
      severity: 'error',
      at: source.spanAt(33, 34),
      facts: { title: 'X', required: false, example: undefined },
    };

    expect(applySilences([empty], [source], rules, true).map(({ code }) => code)).toEqual([
      'schema/vuoto',
      'ignora/regola-sconosciuta',
    ]);
  });

  it('reads no silence in a text that speaks of it, nor in a comment on something else', () => {
    expect(left('nota: "# piao-ignora peso-mancante: così"', 'x: 1', 'fase')).toEqual([`a.yaml:3:1 ${told}`]);
    expect(left('# piao ignora le righe vuote', 'fase')).toEqual([`a.yaml:2:1 ${told}`]);
    expect(left('# piao-commento: così', 'fase')).toEqual([`a.yaml:2:1 ${told}`]);
  });
});

it('takes a comment on every line of a large file', () => {
  // the work grows with the lines: if it grew with their square, the time of a test would not do
  const lines = Array.from({ length: 200_000 }, () => '# piao-ignora peso-mancante: così nel piano');

  expect(left(lines.join('\n'), 'fase')).toHaveLength(lines.length - 1);
});
