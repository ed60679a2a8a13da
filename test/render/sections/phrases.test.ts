import { describe, expect, it } from 'vitest';

import { periodo } from '../../../src/render/sections/periodo.ts';
import { ricorrenza } from '../../../src/render/sections/ricorrenza.ts';
import { traguardo } from '../../../src/render/sections/traguardo.ts';
import { createTexts } from '../../../src/render/texts.ts';
import { planWith } from './support/plans.ts';

describe('periodo', () => {
  it.each([
    [{ dal: '15/07/2022' }, 'dal 15 luglio 2022'],
    [{ al: '2022-11-08' }, "fino all'8 novembre 2022"],
    [{ dal: '11/08/2022', al: '01/09/2022' }, "dall'11 agosto 2022 al 1° settembre 2022"],
    [{ dal: '12.2021', al: '31/12/2022' }, 'da dicembre 2021 al 31 dicembre 2022'],
    [{ dal: '03.2020', al: '08.2020' }, 'da marzo 2020 ad agosto 2020'],
    [{ dal: '2020', al: '2022' }, 'dal 2020 al 2022'],
    [{}, undefined],
  ])('%o is %s', (written, words) => {
    expect(periodo(written)).toBe(words);
  });
});

describe('ricorrenza', () => {
  it.each([
    [{ ogni: 'anno', entro: '23/09' }, 'ogni anno, entro il 23 settembre'],
    [{ ogni: 'semestre', entro: '08/03' }, "ogni semestre, entro l'8 marzo"],
    [{ ogni: 'anno', entro: '01/06' }, 'ogni anno, entro il 1° giugno'],
    [{ ogni: 'mese' }, 'ogni mese'],
  ] as const)('%o is %s', (written, words) => {
    expect(ricorrenza(written)).toBe(words);
  });
});

describe('traguardo', () => {
  const texts = createTexts(planWith({}));

  it.each([
    [120, '120'],
    [1234.5, '1.234,5'],
    ['entro maggio', 'entro maggio'],
    [{ operatore: '>=', valore: 95 }, 'almeno 95'],
    [{ operatore: '<=', valore: 30 }, 'non più di 30'],
    [{ operatore: 'tra', valore: 80, a: 90 }, 'tra 80 e 90'],
    [{ valore: 5 }, '5'],
  ] as const)('%o is %s', (written, words) => {
    expect(traguardo(written, texts)).toBe(words);
  });
});
