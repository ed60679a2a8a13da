import { describe, expect, it } from 'vitest';

import { obiettivoTempiPagamento } from '../../src/rules/obiettivo-tempi-pagamento.ts';
import { runRules } from '../support/run-rules.ts';
import { complete } from '../support/complete.ts';
import { findings } from '../support/findings.ts';
import { planOf } from '../support/plan.ts';

const file = 'obiettivi/avvocatura/a.yaml';
const manifest = { 'piao.yaml': 'forma: ordinaria' };
const none = 'piao.yaml:1:8 Nessuna scheda riguarda il rispetto dei tempi di pagamento.';

function planWith(text: string, others: Readonly<Record<string, string>> = {}) {
  return planOf(complete({ ...manifest, [file]: text, ...others }));
}

describe('obiettivo-tempi-pagamento', () => {
  it.each([
    'tipologia: tempi di pagamento',
    'titolo: Rispetto dei tempi di pagamento',
    'titolo: Tempestività nei pagamenti',
    'titolo: Fatture, pagamento entro 30 giorni',
    'indicatori: [indicatore di ritardo annuale dei pagamenti]',
  ])('accepts a card with %s', (text) => {
    expect(findings(obiettivoTempiPagamento, planWith(text))).toEqual([]);
  });

  it('points at the form of a plan without such a card', () => {
    const plan = planWith('titolo: Riscossione e pagamento in rete');

    expect(findings(obiettivoTempiPagamento, plan)).toEqual([none]);
    expect(runRules([obiettivoTempiPagamento], plan)[0]?.severity).toBe('error');
  });

  it('warns at a weight below thirty', () => {
    const card = (weight: string) => planWith(`tipologia: tempi di pagamento\npeso: ${weight}`);

    expect(findings(obiettivoTempiPagamento, card('29.5'))).toEqual([
      `${file}:2:7 L’obiettivo sui tempi di pagamento pesa 29,5: il minimo è 30.`,
    ]);
    expect(runRules([obiettivoTempiPagamento], card('20'))[0]?.severity).toBe('warning');
    expect(findings(obiettivoTempiPagamento, card('"30%"'))).toEqual([]);
  });

  it('asks from 2024 on, not of health bodies nor of simplified plans', () => {
    const year = (anno: number) => ({
      'piao.yaml': `forma: ordinaria\nanno: ${anno}\ntriennio: { da: ${anno}, a: ${anno + 2} }`,
    });

    expect(findings(obiettivoTempiPagamento, planWith('', year(2024)))).toEqual([none]);
    expect(findings(obiettivoTempiPagamento, planWith('', year(2023)))).toEqual([]);
    expect(
      findings(obiettivoTempiPagamento, planWith('', { 'anagrafica.yaml': 'tipo_ente: azienda sanitaria' })),
    ).toEqual([]);
    expect(findings(obiettivoTempiPagamento, planWith('', { 'piao.yaml': 'forma: semplificata' }))).toEqual([]);
  });

  it('says nothing without cards, or when one is broken', () => {
    const broken = complete({ ...manifest, [file]: '', 'obiettivi/avvocatura/b.yaml': 'colore: rosso' });

    expect(findings(obiettivoTempiPagamento, planOf(complete(manifest)))).toEqual([]);
    expect(findings(obiettivoTempiPagamento, planOf(broken, { broken: 'gap' }))).toEqual([]);
  });
});
