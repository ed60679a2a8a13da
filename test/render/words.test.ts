import { describe, expect, it } from 'vitest';

import type { Atto } from '../../src/schema/generated/types.ts';
import { createTexts } from '../../src/render/texts.ts';
import { actInWords } from '../../src/render/words/acts.ts';
import { withArticle } from '../../src/render/words/articles.ts';
import { dateInWords, datePhrase, monthInWords } from '../../src/render/words/dates.ts';
import { amountInWords, numberInWords, percentageInWords } from '../../src/render/words/numbers.ts';
import { planOf } from '../support/plan.ts';
import { yaml } from '../support/yaml.ts';

describe('dates', () => {
  it.each([
    ['31/12/2022', '31 dicembre 2022'],
    ['2022-04-01', '1° aprile 2022'],
    ['31/02/2022', '31/02/2022'],
    ['primavera', 'primavera'],
  ])('%s is %s', (text, expected) => {
    expect(dateInWords(text)).toBe(expected);
  });

  it.each([
    ['il', '08/03/2022', "l'8 marzo 2022"],
    ['del', '11/02/2021', "dell'11 febbraio 2021"],
    ['dal', '15/07/2022', 'dal 15 luglio 2022'],
    ['al', '2022-08-08', "all'8 agosto 2022"],
  ] as const)('%s %s is %s', (preposition, text, expected) => {
    expect(datePhrase(preposition, text)).toBe(expected);
  });

  it.each([
    ['12.2022', 'dicembre 2022'],
    ['01/2022', 'gennaio 2022'],
    ['2022-07', 'luglio 2022'],
    ['9', 'settembre'],
    ['2022', '2022'],
    ['13.2022', '13.2022'],
    ['31/12/2022', '31 dicembre 2022'],
  ])('the month %s is %s', (text, expected) => {
    expect(monthInWords(text)).toBe(expected);
  });
});

describe('numbers', () => {
  it.each([
    [1234.5, '1.234,5'],
    [1_234_567, '1.234.567'],
    [0, '0'],
    [-999, '−999'],
    [33.333333, '33,333333'],
  ])('%d is %s', (value, expected) => {
    expect(numberInWords(value)).toBe(expected);
  });

  it.each([
    [15_000, '15.000,00\u00A0€'],
    ['15.000,5', '15.000,50\u00A0€'],
    ['da definire', 'da definire'],
  ])('the amount %s is %s', (value, expected) => {
    expect(amountInWords(value)).toBe(expected);
  });

  it.each([
    [40, '40%'],
    ['33,3', '33,3%'],
    ['20%', '20%'],
    ['circa', 'circa'],
  ])('the percentage %s is %s', (value, expected) => {
    expect(percentageInWords(value)).toBe(expected);
  });
});

describe('articles', () => {
  it.each([
    ['di', 'Giunta comunale', 'della Giunta comunale'],
    ['di', 'Consiglio comunale', 'del Consiglio comunale'],
    ['di', 'Assemblea dei soci', "dell'Assemblea dei soci"],
    ['di', 'Commissione straordinaria', 'della Commissione straordinaria'],
    ['di', 'Autorità portuale', "dell'Autorità portuale"],
    ['di', 'Sindaco', 'del Sindaco'],
    ['di', 'Stato maggiore', 'dello Stato maggiore'],
    ['di', 'Revisori dei conti', 'dei Revisori dei conti'],
    ['', 'Nucleo di valutazione', 'il Nucleo di valutazione'],
    ['', 'OIV', "l'OIV"],
    ['da', 'entrata in vigore', "dall'entrata in vigore"],
    ['da', 'notifica', 'dalla notifica'],
    ['da', 'fine dei lavori', 'dalla fine dei lavori'],
  ] as const)('%s + %s', (preposition, name, expected) => {
    expect(withArticle(preposition, name)).toBe(expected);
  });
});

describe('acts', () => {
  const act = { id: 'x', organo: 'Consiglio comunale', tipo: 'deliberazione' } as const satisfies Atto;

  it.each<[Partial<Atto>, string]>([
    [{ numero: 93, data: '21/10/2022' }, 'deliberazione del Consiglio comunale n. 93 del 21 ottobre 2022'],
    [{ numero: 68, data: '08/06/2022' }, "deliberazione del Consiglio comunale n. 68 dell'8 giugno 2022"],
    [{ numero: 51, anno: 2020 }, 'deliberazione del Consiglio comunale n. 51 del 2020'],
    [{ oggetto: 'PEG 2020' }, 'deliberazione del Consiglio comunale (PEG 2020)'],
    [{ tipo: 'determinazione', organo: 'Dirigente', numero: 809 }, 'determinazione dirigenziale n. 809'],
    [{ tipo: 'decreto sindacale', organo: 'Sindaco', numero: 7 }, 'decreto sindacale n. 7'],
    [{ tipo: 'altro', organo: 'Sindaco', numero: 1 }, 'atto del Sindaco n. 1'],
  ])('%j', (data, expected) => {
    expect(actInWords({ ...act, ...data })).toBe(expected);
  });
});

describe('deadlines', () => {
  const plan = planOf({
    'atti.yaml': yaml`
      atti:
        - { id: cc-2021-111, organo: Consiglio comunale, tipo: deliberazione, numero: 111, data: 03/11/2021 }
        - { id: cc-2022, organo: Consiglio comunale, tipo: deliberazione }
    `,
  });
  const { deadline } = createTexts(plan);

  it.each([
    ['31/12/2022', '31 dicembre 2022'],
    ['conclusa', 'conclusa'],
    ["in corso d'anno", "in corso d'anno"],
    [
      { entro: '105 giorni', da_atto: 'cc-2021-111' },
      'entro 105 giorni dalla deliberazione del Consiglio comunale n. 111 del 3 novembre 2021, cioè il 16 febbraio 2022',
    ],
    [{ entro: '1 mese', da_atto: 'cc-2022' }, 'entro 1 mese dalla deliberazione del Consiglio comunale'],
    [{ entro: '60 giorni', da_fase: 1 }, 'entro 60 giorni dalla fine della fase 1'],
    [{ entro: '3 mesi', da: 'entrata in vigore della norma' }, "entro 3 mesi dall'entrata in vigore della norma"],
    [{ entro: '3 mesi', da: 'dalla notifica' }, 'entro 3 mesi dalla notifica'],
    [{ non_prevedibile: 'dipende dai vincoli' }, 'non prevedibile: dipende dai vincoli'],
  ])('%j', (written, expected) => {
    expect(deadline(written)).toBe(expected);
  });
});
