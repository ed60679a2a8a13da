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
    '[riduzione a zero delle istanze arretrate]',
    '[riduzione dei tempi di attesa sotto i 15 minuti]',
    '[riduzione del tempo medio di risposta entro 20 giorni]',
    '[istanze di riduzione della TARI]',
    '[mantenimento del verde pubblico]',
    '[{ denominazione: Riduzione dei tempi, baseline: { valore: 120 } }]',
    '[{ denominazione: Riduzione dei tempi, storico: { "2021": 120 } }]',
  ])('accepts %s', (indicators) => {
    expect(found(indicators)).toEqual([]);
  });

  it('accepts a past year with its figure, but neither the year of the plan nor a percentage of change', () => {
    const inPlan = (text: string) =>
      findings(
        indicatoreBaseline,
        planOf({
          'piao.yaml': 'triennio: { da: 2026, a: 2028 }\nanno: 2026\nforma: ordinaria\nnatura: prima adozione',
          [file]: card(`indicatori: ["${text}"]`),
        }),
      );

    expect(inPlan('incremento delle entrate (accertato 2025 € 120.000)')).toEqual([]);
    expect(inPlan('incremento delle entrate, nel 2025: 120')).toEqual([]);
    expect(inPlan('incremento delle entrate, nel 2026 € 120.000')).toHaveLength(1);
    expect(inPlan('riduzione dei costi del 2025 del 10%')).toHaveLength(1);
    expect(inPlan('riduzione dei costi del 2025')).toHaveLength(1);
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
