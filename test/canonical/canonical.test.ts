import { describe, expect, it } from 'vitest';

import { canonical } from '../../src/canonical/canonical.ts';
import type { Kind } from '../../src/sources/kinds.ts';

/** The canonical form of a text, as a file of a kind. */
async function formOf(text: string, kind: Kind = 'obiettivo'): Promise<string> {
  const result = await canonical(text, kind);
  if ('leftAlone' in result) throw new Error(result.leftAlone);
  return result.text;
}

const card = (...lines: readonly string[]): string => `${lines.join('\n')}\n`;
const long = 'parola '.repeat(30).trim();

describe('keys', () => {
  it('come in the order of the schema, unknown ones after them as they stand', async () => {
    expect(await formOf(card('zeta: 1', 'unita: x', 'alfa: 2', 'titolo: t', 'codice: A'))).toBe(
      card('codice: A', 'titolo: t', 'unita: x', 'zeta: 1', 'alfa: 2'),
    );
  });

  it('come in that order inside groups and lists, in brackets too', async () => {
    expect(
      await formOf(
        card('fasi:', '- scadenza: 31/12/2022', '  descrizione: a', '- {scadenza: conclusa, descrizione: b}'),
      ),
    ).toBe(
      card('fasi:', '  - descrizione: a', '    scadenza: 31/12/2022', '  - { descrizione: b, scadenza: conclusa }'),
    );
  });

  it('lose quotation marks that they do not need', async () => {
    expect(await formOf(card('"codice": A', "'0x10': a", '"2023": b', '"null": c'))).toBe(
      card('codice: A', '"0x10": a', '2023: b', '"null": c'),
    );
  });
});

describe('values', () => {
  it.each([
    ['a day', 'scadenza_finale: 2022-12-31', 'scadenza_finale: 31/12/2022'],
    ['a day without zeros', 'scadenza_finale: 1/2/2022', 'scadenza_finale: 01/02/2022'],
    ['a day in quotation marks', 'scadenza_finale: "31/12/2022"', 'scadenza_finale: 31/12/2022'],
    ['a day that does not exist', 'scadenza_finale: 2022-02-31', 'scadenza_finale: 2022-02-31'],
    ['a day in a text', 'titolo: Entro il 2022-12-31', 'titolo: Entro il 2022-12-31'],
    ['a text that is a day', 'titolo: 2022-12-31', 'titolo: 2022-12-31'],
    ['a percentage', 'peso: 20%', 'peso: 20'],
    ['a percentage with decimals', 'peso: "33,3 %"', 'peso: 33.3'],
    ['a percentage that would look like thousands', 'peso: "33,333"', 'peso: 33,333'],
    ['a percentage beyond the schema', 'peso: "120%"', 'peso: 120%'],
    ['a percent sign in a text', 'titolo: 20%', 'titolo: 20%'],
    ['nothing', 'vincoli:', 'vincoli:'],
    ['nothing with spaces', 'vincoli:   ', 'vincoli:'],
    ['null', 'vincoli: ~', 'vincoli: ~'],
    ['a number', 'importo: 15.000', 'importo: 15.000'],
    ['an empty text', "vincoli: ''", 'vincoli: ""'],
    ['an empty list', 'vincoli: [ ]', 'vincoli: []'],
    ['a text in single quotation marks', "titolo: 'ciao'", 'titolo: ciao'],
    ['a text that begins with brackets', "titolo: '[[atto:x]] dice'", 'titolo: "[[atto:x]] dice"'],
    ['a text with a colon', "titolo: 'uno: due'", 'titolo: "uno: due"'],
    ['a text with quotation marks and a colon', 'titolo: "uno: \\"due\\""', `titolo: 'uno: "due"'`],
    ['a text with a number sign', 'titolo: "uno #due"', 'titolo: "uno #due"'],
    ['a tab', 'titolo: "uno\\tdue"', 'titolo: "uno\\tdue"'],
    ['an emoji', 'titolo: "😀 ok"', 'titolo: 😀 ok'],
    ['an address', 'url: "https://www.example.it/a?b=c#d"', 'url: https://www.example.it/a?b=c#d'],
    ['a text of several lines without quotation marks', 'titolo: uno\n  due', 'titolo: uno due'],
    ['a sign that cannot be seen', 'titolo: "a\\u0085b\\ufeff"', 'titolo: "a\\u0085b\\ufeff"'],
  ])('%s', async (_, before, after) => {
    expect(await formOf(`${before}\n`)).toBe(`${after}\n`);
  });

  it.each(['no', 'yes', 'NO', 'on', 'y', '12:30', '1_000', '2022-2024', '0131 515111', '-6.800,00', '+1 x'])(
    '%s has no quotation marks, being a text',
    async (text) => {
      expect(await formOf(`titolo: "${text}"\n`)).toBe(`titolo: ${text}\n`);
    },
  );

  it.each([
    '01.2026',
    '1e3',
    '0x1F',
    '0o7',
    '~',
    'null',
    'True',
    '2269',
    '3.3.2',
    '.5',
    '.inf',
    '+',
    '<=',
    '-',
    '- x',
    ' a',
    'a ',
    '? a',
    '*',
    '&a',
    '!a',
    '%a',
    '@a',
    '`a',
    '| a',
    'a:',
    '---',
    '...',
    '#a',
    '{a',
    '"',
  ])('%s has quotation marks', async (text) => {
    expect(await formOf(`titolo: ${JSON.stringify(text)}\n`)).toMatch(/^titolo: (".*"|'"')\n$/);
  });
});

describe('long texts', () => {
  it('are folded at a hundred columns, where there is a space', async () => {
    const form = await formOf(`finalita_strategiche: ${long}\n`);

    expect(form).toMatch(/^finalita_strategiche: >-\n( {2}\S.*\n)+$/);
    expect(Math.max(...form.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
    expect(form.split('\n')).toHaveLength(5);
    expect(await formOf(`url: https://${'x'.repeat(120)}\n`)).toBe(`url: https://${'x'.repeat(120)}\n`);
  });

  it('stay on one line as long as they fit', async () => {
    const words = (columns: number): string => `parola ${'x'.repeat(columns - 'titolo: parola '.length)}`;

    expect(await formOf(`titolo: >-\n  ${words(100)}\n`)).toBe(`titolo: ${words(100)}\n`);
    expect(await formOf(`titolo: ${words(101)}\n`)).toMatch(/^titolo: >-\n/);
  });

  it('keep a link on one line', async () => {
    const text = `${'x'.repeat(90)} [il sito web](https://www.example.it) fine`;

    expect(await formOf(card(`finalita_strategiche: "${text}"`))).toBe(
      card('finalita_strategiche: >-', `  ${'x'.repeat(90)}`, '  [il sito web](https://www.example.it) fine'),
    );
  });

  it('of several paragraphs are folded, with a blank line between them', async () => {
    expect(await formOf(card('finalita_strategiche: "Uno.\\n\\nDue."'))).toBe(
      card('finalita_strategiche: >-', '  Uno.', '', '  Due.'),
    );
  });

  it('with line ends of their own keep them', async () => {
    expect(await formOf(card('finalita_strategiche: "Uno:\\n\\n- due;\\n- tre."'))).toBe(
      card('finalita_strategiche: |-', '  Uno:', '', '  - due;', '  - tre.'),
    );
  });

  it.each([
    ['a line end at the end', card('finalita_strategiche: >', '  Uno.'), card('finalita_strategiche: >', '  Uno.')],
    ['more than one', 'finalita_strategiche: |+\n  Uno.\n\n\n', card('finalita_strategiche: >', '  Uno.')],
    [
      'spaces at the beginning',
      card('finalita_strategiche: |2-', '    a', '  b'),
      card('finalita_strategiche: |2-', '    a', '  b'),
    ],
    [
      'blanks where nobody sees them',
      'finalita_strategiche: |-\n  Uno.  \n   \n  Due. \n',
      card('finalita_strategiche: >-', '  Uno.', '', '  Due.'),
    ],
    [
      'a break that Markdown sees',
      'finalita_strategiche: |-\n  Uno  \n  due\n',
      'finalita_strategiche: |-\n  Uno  \n  due\n',
    ],
    ['blanks in quotation marks', card('finalita_strategiche: "Uno "'), card('finalita_strategiche: "Uno "')],
    [
      'blanks that a schema refuses',
      card('scadenza_finale: |-', '  31/12/2022 '),
      card('scadenza_finale: "31/12/2022 "'),
    ],
  ])('with %s', async (_, before, after) => {
    expect(await formOf(before)).toBe(after);
  });
});

describe('brackets', () => {
  it('stay where they fit in a line, with one form', async () => {
    expect(await formOf(card('fasi:', '- {coinvolti: [ "2269",amag ], scadenza: {entro: 60 giorni,da_fase: 1}}'))).toBe(
      card('fasi:', '  - { coinvolti: ["2269", amag], scadenza: { entro: 60 giorni, da_fase: 1 } }'),
    );
  });

  it('go where the line is too long, save for codes, which fill lines', async () => {
    const codes = Array.from({ length: 14 }, (_, index) => `"${2240 + index}"`);

    expect(
      await formOf(card(`fasi: [{descrizione: ${'x'.repeat(60)}, incidenza: 20, coinvolti: [${codes.join(', ')}]}]`)),
    ).toBe(
      card(
        'fasi:',
        `  - descrizione: ${'x'.repeat(60)}`,
        '    incidenza: 20',
        '    coinvolti:',
        `      [${codes.slice(0, 11).join(', ')},`,
        `      ${codes.slice(11).join(', ')}]`,
      ),
    );
  });

  it('go where a comment stands within them', async () => {
    expect(await formOf(card('vincoli: [ # prima', '  uno, # dopo', '  # sopra', '  due', ']'))).toBe(
      card('vincoli:', '  # prima', '  - uno # dopo', '  # sopra', '  - due'),
    );
  });
});

describe('comments', () => {
  it('go with the key that they stand above or beside', async () => {
    expect(
      await formOf(
        card('codice: A', '# delle fasi', 'fasi: [] # vuote', '# del titolo', '', '# ancora', 'titolo: t # breve'),
      ),
    ).toBe(card('codice: A', '# del titolo', '', '# ancora', 'titolo: t # breve', '# delle fasi', 'fasi: [] # vuote'));
  });

  it('that open the file stay there', async () => {
    const opening = [
      '# yaml-language-server: $schema=x.json',
      '# SPDX-License-Identifier: EUPL-1.2',
      '# Una premessa.',
      '',
    ];

    expect(await formOf(card(...opening, '# del titolo', 'titolo: t', 'codice: A'))).toBe(
      card(...opening, 'codice: A', '# del titolo', 'titolo: t'),
    );
  });

  it('at the end of a list stay there, and at the end of the file', async () => {
    const text = card(
      'fasi:',
      '  - descrizione: a',
      '    # fine della fase',
      '  # fine delle fasi',
      '# del peso',
      'peso: 1',
      '# fine',
    );

    expect(await formOf(text)).toBe(
      card(
        '# del peso',
        'peso: 1',
        'fasi:',
        '  - descrizione: a',
        '    # fine della fase',
        '  # fine delle fasi',
        '# fine',
      ),
    );
  });

  it.each([
    ['after a key', ['vincoli: # perché', '  - uno']],
    ['after a dash', ['vincoli:', '  - # perché', '    - uno']],
    ['after the sign of a text', ['finalita_strategiche: |- # perché', '  uno', '  due']],
    ['after nothing', ['vincoli: # da scrivere']],
    ['below nothing', ['vincoli:', '# da scrivere']],
    ['alone above the first key of an item', ['fasi:', '  # la prima', '  - descrizione: a']],
  ])('%s stay', async (_, lines) => {
    expect(await formOf(card(...lines))).toBe(card(...lines));
  });

  it('have at most one blank line above, and none at the beginning of a group', async () => {
    expect(
      await formOf(card('', 'codice: A', '', '', '# uno', '', '', 'titolo: t', 'fasi:', '', '  - descrizione: a', '')),
    ).toBe(card('codice: A', '', '# uno', '', 'titolo: t', 'fasi:', '  - descrizione: a'));
  });
});

describe('a comment that silences a rule', () => {
  const silence = '# piao-ignora pesi-fasi-100: prova';

  it('keeps its line the first of its group, or another than the first', async () => {
    expect(await formOf(card(silence, 'unita: x', 'titolo: t', 'codice: A'))).toBe(
      card(silence, 'unita: x', 'codice: A', 'titolo: t'),
    );
    expect(await formOf(card('unita: x', 'titolo: t', silence, 'codice: A'))).toBe(
      card('unita: x', silence, 'codice: A', 'titolo: t'),
    );
  });

  it('keeps what stands on that line on it', async () => {
    const line = `{ scadenza: conclusa, descrizione: ${'parola '.repeat(12)}fine }`;

    expect(await formOf(card('fasi:', `  ${silence}`, `  - ${line}`))).toBe(
      card('fasi:', `  ${silence}`, `  - ${line}`),
    );
  });

  it('goes with what it silences, whatever its indentation', async () => {
    expect(await formOf(card('codice: A', 'fasi:', '  - descrizione: a', `    ${silence}`, 'titolo: t'))).toBe(
      card('codice: A', silence, 'titolo: t', 'fasi:', '  - descrizione: a'),
    );
  });

  it('leaves the file alone where it would silence something else', async () => {
    const text = card('fasi:', `  - { # sopra`, `      ${silence}`, '      descrizione: a, scadenza: conclusa }');

    expect(await canonical(text, 'obiettivo')).toEqual({ leftAlone: 'silence' });
  });
});

describe('a file', () => {
  it('keeps its byte-order mark and its line ends', async () => {
    expect(await formOf('\uFEFFtitolo:  t\r\ncodice: A\r\n')).toBe('\uFEFFcodice: A\r\ntitolo: t\r\n');
  });

  it('ends with one line end, without marks of a document', async () => {
    expect(await formOf('---\ncodice: A\n...\n\n\n')).toBe('codice: A\n');
    expect(await formOf('codice: A')).toBe('codice: A\n');
  });

  it.each([
    ['is no YAML', 'codice: "A'],
    ['is empty', '# nulla\n'],
    ['has a key twice', 'codice: A\ncodice: B\n'],
    ['has an anchor', 'codice: &a A\n'],
  ])('that %s is left alone', async (_, text) => {
    expect(await canonical(text, 'obiettivo')).toEqual({ leftAlone: 'broken' });
  });
});
