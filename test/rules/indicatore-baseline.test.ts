import { describe, expect, it } from 'vitest';

import { indicatoreBaseline } from '../../src/rules/indicatore-baseline.ts';
import { card } from '../support/card.ts';
import { findings } from '../support/findings.ts';
import { planOf } from '../support/plan.ts';

const file = 'obiettivi/avvocatura/a.yaml';

function found(indicators: string): readonly string[] {
  return findings(indicatoreBaseline, planOf({ [file]: card(`indicatori: ${indicators}`) }));
}

describe('indicatore-baseline', () => {
  it.each([
    '[contratti digitali]',
    '[riduzione dei costi rispetto al 2021]',
    '[riduzione dei tempi da 120 a 90 giorni]',
    '[istanze di riduzione della TARI]',
    '[mantenimento del verde pubblico]',
    '[{ denominazione: Riduzione dei tempi, baseline: { valore: 120 } }]',
    '[{ denominazione: Riduzione dei tempi, storico: { "2021": 120 } }]',
  ])('accepts %s', (indicators) => {
    expect(found(indicators)).toEqual([]);
  });

  it.each([
    'Riduzione dei costi',
    'incremento del numero dei contatti',
    'percentuale di riduzione dei tempi',
    'mantenimento del numero di iscritti',
    'riduzione del 10% dei costi',
  ])('points at “%s”, as a sentence and in full', (text) => {
    expect(found(`[${text}]`)).toEqual([`${file}:4:14 L’indicatore “${text}” non dice da quale valore parte.`]);
    expect(found(`[{ denominazione: ${text}, storico: {} }]`)).toEqual([
      `${file}:4:31 L’indicatore “${text}” non dice da quale valore parte.`,
    ]);
  });

  it('tells a card once', () => {
    expect(found('[riduzione dei costi, { denominazione: Aumento dei contatti }]')).toEqual([
      `${file}:4:14 2 indicatori non dicono da quale valore partono: il primo è “riduzione dei costi”. (anche qui ${file}:4:52)`,
    ]);
  });
});
