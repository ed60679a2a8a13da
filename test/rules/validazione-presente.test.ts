import { describe, expect, it } from 'vitest';

import { validazionePresente } from '../../src/rules/validazione-presente.ts';
import { card } from '../support/card.ts';
import { findings } from '../support/findings.ts';
import { planOf } from '../support/plan.ts';

const folder = 'obiettivi/avvocatura';
const organ = 'organo: Nucleo di valutazione';
const whole = `validazione: { ${organ}, data: 20/01/2026, esito: validata }`;

function found(...parts: readonly string[]): readonly string[] {
  const cards = parts.map((part, index) => {
    const codice = String(index + 1);
    return [`${folder}/${codice}.yaml`, card(part, { codice })] as const;
  });
  return findings(validazionePresente, planOf(Object.fromEntries(cards)));
}

describe('validazione-presente', () => {
  it('accepts whole validations, and a plan whose cards are not validated at all', () => {
    expect(found(whole, whole)).toEqual([]);
    expect(found('', '')).toEqual([]);
    expect(found()).toEqual([]);
  });

  it('points at a validation without a date, without an outcome or without both', () => {
    expect(found(whole, `validazione: { ${organ}, esito: validata }`)).toEqual([
      `${folder}/2.yaml:4:1 La validazione non è completa in 1 scheda su 2: manca “data”.`,
    ]);
    expect(found(`validazione: { ${organ}, data: 20/01/2026 }`)).toEqual([
      `${folder}/1.yaml:4:1 La validazione non è completa in 1 scheda su 1: manca “esito”.`,
    ]);
    expect(found(`validazione: { ${organ} }`)).toEqual([
      `${folder}/1.yaml:4:1 La validazione non è completa in 1 scheda su 1: mancano “data” e “esito”.`,
    ]);
  });

  it('finds a card without a validation where others have one', () => {
    expect(found('', whole)).toEqual([
      `${folder}/1.yaml:2:9 La validazione non è completa in 1 scheda su 2: manca “validazione”.`,
    ]);
  });

  it('tells a whole plan once, with all the other places', () => {
    const parts = Array.from({ length: 6 }, () => `validazione: { ${organ} }`);

    expect(found(...parts, whole)).toEqual([
      `${folder}/1.yaml:4:1 La validazione non è completa in 6 schede su 7: mancano “data” e “esito”. (anche qui ${folder}/2.yaml:4:1) (anche qui ${folder}/3.yaml:4:1) (anche qui ${folder}/4.yaml:4:1) (anche qui ${folder}/5.yaml:4:1) (anche qui ${folder}/6.yaml:4:1)`,
    ]);
  });
});
