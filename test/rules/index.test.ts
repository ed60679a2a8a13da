import { existsSync, readdirSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { messages } from '../../src/messages/phrase.ts';
import { rules } from '../../src/rules/index.ts';

const codes = rules.map(({ code }) => code);

describe('the rules', () => {
  it('have a code each, of small letters, digits and hyphens', () => {
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.filter((code) => !/^[a-z]+(-[a-z0-9]+)+$/.test(code))).toEqual([]);
  });

  it.each(codes)('%s has a file, a test and its words', (code) => {
    expect(existsSync(new URL(`../../src/rules/${code}.ts`, import.meta.url))).toBe(true);
    expect(existsSync(new URL(`./${code}.test.ts`, import.meta.url))).toBe(true);
    expect(Object.keys(messages.it.findings)).toContain(code);
    expect(Object.keys(messages.en.findings)).toContain(code);
  });

  it('weigh what the study of the law gives them: a warning is not an error', () => {
    const warnings = rules.filter(({ severity }) => severity === 'warning').map(({ code }) => code);
    const others = rules.filter(({ severity }) => severity !== 'warning').map(({ severity }) => severity);

    expect(warnings.toSorted()).toEqual([
      'atto-registrato',
      'campo-vuoto',
      'fasi-in-ordine',
      'lavoro-agile-minimo',
      'peso-mancante',
      'scadenza-finale-oltre',
      'scadenza-oltre-esercizio',
      'scadenza-relativa-risolvibile',
      'scheda-fuori-posto',
      'sequenza-codici',
    ]);
    expect(new Set(others)).toEqual(new Set(['error']));
  });

  it('name the norm where one decides', () => {
    const bases = rules.flatMap(({ basis, code }) => (basis === undefined ? [] : [[code, basis]]));

    expect(Object.fromEntries(bases)).toEqual({
      'anagrafica-minima': 'D.M. 132/2022, Piano-tipo, sezione 1',
      'forma-coerente': 'D.L. 80/2021, art. 6; D.M. 132/2022, art. 6',
      'immagine-senza-alternativa': 'L. 4/2004; EN 301 549, 9.1.1.1',
      'lavoro-agile-minimo': 'L. 124/2015, art. 14, c. 1',
      'responsabile-in-carica': 'D.Lgs. 150/2009, art. 5',
      'sezioni-obbligatorie': 'D.M. 132/2022, artt. 2-6',
    });
  });

  it('are all listed: no test of a rule that does not run', () => {
    const tested = readdirSync(new URL('.', import.meta.url)).map((file) => file.replace('.test.ts', ''));

    expect(tested.filter((name) => name !== 'index').toSorted()).toEqual(codes.toSorted());
  });
});
