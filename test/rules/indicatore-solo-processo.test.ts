import { describe, expect, it } from 'vitest';

import { indicatoreSoloProcesso } from '../../src/rules/indicatore-solo-processo.ts';
import { card } from '../support/card.ts';
import { findings } from '../support/findings.ts';
import { planOf } from '../support/plan.ts';

const file = 'obiettivi/avvocatura/a.yaml';

function found(indicators: string): readonly string[] {
  return findings(indicatoreSoloProcesso, planOf({ [file]: card(`indicatori: ${indicators}`.trimEnd()) }));
}

describe('indicatore-solo-processo', () => {
  it.each([
    '[contratti digitali]',
    '[rispetto dei tempi, contratti digitali]',
    '[rispetto dei tempi, { denominazione: Contratti digitali }]',
    '[rispetto dei tempi di pagamento]',
    '[tempo medio di attesa]',
    '[rispetto del vincolo]',
    '[programma]',
    '[]',
    '',
  ])('accepts %s', (indicators) => {
    expect(found(indicators)).toEqual([]);
  });

  it.each([
    '[rispetto delle scadenze]',
    '["Fasi complete, nel rispetto della scadenza finale."]',
    '[svolgimento puntuale di tutte le fasi]',
    "[rispetto del cronoprogramma dell'attività]",
    '[{ denominazione: Rispetto dei tempi previsti }]',
    '[{ denominazione: Puntualità, tipo: rispetto dei tempi }]',
  ])('points at %s', (indicators) => {
    expect(found(indicators)).toEqual([
      `${file}:4:1 Il solo indicatore misura il rispetto delle fasi o dei tempi, non il risultato.`,
    ]);
  });

  it('accepts them in a card on the times of payments, of which they are the result', () => {
    expect(found('[rispetto dei termini]\ntipologia: tempi di pagamento')).toEqual([]);
    expect(found('[rispetto dei termini]\ntipologia: performance')).toHaveLength(1);
  });

  it('tells a card once', () => {
    expect(found('[rispetto dei tempi, fasi complete, { denominazione: Fasi concluse nei tempi }]')).toEqual([
      `${file}:4:1 Tutti gli indicatori misurano il rispetto delle fasi o dei tempi, non il risultato.`,
    ]);
  });
});
