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
      await formOf(card('fasi:', '- scadenza: 31/12/2022', '  descrizione: a', '- {scadenza: conclusa, descrizione: b}')),
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

  it.each(['01.2026', '1e3', '0x1F', '0o7', '~', 'null', 'True', '2269', '3.3.2', '.5', '.inf', '+', '<=', '-', '- x', ' a', 'a ', '? a', '*', '&a', '!a', '%a', '@a', '`a', '| a', 'a:', '---', '...', '#a', '{a', '"'])(
    '%s has quotation marks',
    async (text) => {
      expect(await formOf(`titolo: ${JSON.stringify(text)}\n`)).toMatch(/^titolo: (".*"|'"')\n$/);
    },
  );
});
