import { describe, expect, it } from 'vitest';

import { indicatoreTarget } from '../../src/rules/indicatore-target.ts';
import { card } from '../support/card.ts';
import { findings } from '../support/findings.ts';
import { planOf } from '../support/plan.ts';
import { runRules } from '../support/run-rules.ts';

const file = 'obiettivi/avvocatura/a.yaml';

function planWith(indicators: string, { anno = 2026, forma = 'ordinaria', rest = '' } = {}) {
  const manifest = `triennio: { da: ${anno}, a: ${anno + 2} }\nanno: ${anno}\nforma: ${forma}\nnatura: aggiornamento annuale`;
  return planOf({ 'piao.yaml': manifest, [file]: card(`indicatori: ${indicators}\n${rest}`.trimEnd()) });
}

function found(indicators: string, rest = ''): readonly string[] {
  return findings(indicatoreTarget, planWith(indicators, { rest }));
}

describe('indicatore-target', () => {
  it('accepts an indicator with a target for the year, whatever its form', () => {
    expect(
      found('[{ denominazione: A, target: { "2026": 0 } }, { denominazione: B, target: { "2026": { valore: sì } } }]'),
    ).toEqual([]);
  });

  it('points at a full indicator without a target, or only with those of other years', () => {
    expect(found('[{ denominazione: Contratti digitali }]')).toEqual([
      `${file}:4:31 L’indicatore “Contratti digitali” non ha un valore atteso per il 2026.`,
    ]);
    expect(found('[{ denominazione: Contratti digitali, target: { "2027": 50 } }]')).toHaveLength(1);
  });

  it('tells a card once, and recalls the other indicators', () => {
    expect(found('[{ denominazione: A }, { denominazione: B, target: { "2026": 1 } }, { denominazione: C }]')).toEqual([
      `${file}:4:31 2 indicatori non hanno un valore atteso per il 2026: il primo è “A”. (anche qui ${file}:4:98)`,
    ]);
  });

  it.each([
    '[rispetto delle scadenze]',
    '[deliberazione della Giunta comunale]',
    '[numero di contratti digitali >= 200]',
    '["n° di contratti digitali: 200"]',
    '[almeno 200 contratti digitali]',
    '[risposte date entro 90 giorni / richieste]',
    '[numerosità dei contatti]',
    '[giornate/evento]',
  ])('cannot say that the sentence %s lacks one', (indicators) => {
    expect(found(indicators)).toEqual([]);
  });

  it.each([
    'n° di contratti digitali',
    'Numero di contratti digitali',
    'contratti digitali / contratti su carta',
    '% di contratti',
  ])('points at the sentence “%s”, which counts or divides and names no value', (text) => {
    expect(found(`["${text}"]`)).toEqual([`${file}:4:14 L’indicatore “${text}” non ha un valore atteso per il 2026.`]);
  });

  it('leaves a sentence alone when the criterion names the value', () => {
    expect(
      found('[contratti digitali / contratti su carta]', 'criteri: { raggiunto: Almeno il 50% dei contratti. }'),
    ).toEqual([]);
  });

  it.each([
    [2026, 'ordinaria', ['error', 'warning']],
    [2023, 'ordinaria', ['error', 'warning']],
    [2022, 'ordinaria', ['warning', 'info']],
    [2026, 'semplificata', ['warning', 'info']],
  ])('weighs in a plan of %i in form %s: %j', (anno, forma, severities) => {
    const plan = planWith('[{ denominazione: A }, n° di contratti]', { anno, forma });

    expect(runRules([indicatoreTarget], plan).map(({ severity }) => severity)).toEqual(severities);
  });

  it('says nothing when the manifest is not there', () => {
    expect(findings(indicatoreTarget, planOf({ [file]: card('indicatori: [n° di contratti]') }))).toEqual([]);
  });
});
