import { describe, expect, it } from 'vitest';

import { stessoTestoFasi } from '../../src/rules/stesso-testo-fasi.ts';
import { card } from '../support/card.ts';
import { findings } from '../support/findings.ts';
import { planOf } from '../support/plan.ts';

const file = 'obiettivi/avvocatura/a.yaml';

function found(part: string): readonly string[] {
  return findings(stessoTestoFasi, planOf({ [file]: card(part) }));
}

function phases(...texts: readonly string[]): string {
  return ['fasi:', ...texts.map((text) => `  - { descrizione: "${text}", scadenza: 30/06/2022 }`)].join('\n');
}

const begin = 'Realizzazione di un servizio che risponde a tutti i cittadini del Comune';

describe('stesso-testo-fasi', () => {
  it.each([
    ['different texts', phases('Studio', 'Avvio')],
    [
      'texts that begin alike for a few words',
      phases(
        'Presentazione alla Giunta del programma degli eventi di primavera',
        'Presentazione alla Giunta del programma degli eventi di autunno',
      ),
    ],
    ['a text that begins like a shorter one', phases('Avvio', 'Avvio del servizio')],
    [
      'parts of two groups',
      'fasi:\n  - { sottofasi: [{ descrizione: Bando, scadenza: 30/06/2022 }] }\n  - { sottofasi: [{ descrizione: Bando, scadenza: 31/12/2022 }] }',
    ],
    [
      'groups without a text',
      'fasi:\n  - { sottofasi: [{ descrizione: Bando, scadenza: 30/06/2022 }] }\n  - { sottofasi: [{ descrizione: Scelta, scadenza: 31/12/2022 }] }',
    ],
    ['texts without words', phases('…', '…')],
  ])('accepts %s', (_, part) => {
    expect(found(part)).toEqual([]);
  });

  it('points at the second of two equal texts', () => {
    expect(found(phases('Incontri', 'Studio', 'Incontri'))).toEqual([
      `${file}:7:20 La descrizione della fase 3 è uguale a quella della fase 1. (usato qui la prima volta ${file}:5:20)`,
    ]);
  });

  it('finds long texts that begin alike, whatever their case and signs', () => {
    expect(found(phases(`${begin}: prova`, `${begin.toUpperCase()} - estensione`))).toEqual([
      `${file}:6:20 La descrizione della fase 2 comincia come quella della fase 1. (usato qui la prima volta ${file}:5:20)`,
    ]);
  });

  it('looks into a group, and tells a card once', () => {
    const part = '{ descrizione: Bando, scadenza: 30/06/2022 }';

    expect(found(`fasi:\n  - sottofasi:\n      - ${part}\n      - ${part}\n      - ${part}`)).toEqual([
      `${file}:7:24 La descrizione della fase 2 è uguale a quella della fase 1. (usato qui la prima volta ${file}:6:24)`,
    ]);
  });
});
