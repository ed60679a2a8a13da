import { describe, expect, it } from 'vitest';

import { misuraCompleta } from '../../src/rules/misura-completa.ts';
import { runRules } from '../support/run-rules.ts';
import { findings } from '../support/findings.ts';
import { planOf } from '../support/plan.ts';

const who = 'responsabile: Segretario generale';
const when = 'fasi_attuazione: [{ descrizione: Avvio, scadenza: 30/06/2026 }]';
const measured = 'indicatore: { denominazione: Controlli, target: { "2026": 10 } }';
const followed = 'monitoraggio: { periodicita: semestrale }';

function planWith(measures: readonly (readonly string[])[], rest = '') {
  const rows = measures.map(
    (fields, index) => `  - { id: misura-${index}, tipo: specifica, descrizione: ${['Prova', ...fields].join(', ')} }`,
  );
  return planOf({ 'anticorruzione.yaml': ['misure:', ...rows, rest].join('\n') });
}

const found = (...parts: Parameters<typeof planWith>): readonly string[] =>
  findings(misuraCompleta, planWith(...parts));

describe('misura-completa', () => {
  it.each([
    [[who, when, measured, followed]],
    [['unita: [avvocatura]', when, measured, followed]],
    [[who, 'stato: attuata', measured, followed]],
  ])('accepts %o', (fields) => {
    expect(found([fields])).toEqual([]);
  });

  it.each([
    [[when, measured, followed], 'chi risponde', 'error'],
    [[who, measured, followed], 'i tempi', 'error'],
    [[who, 'fasi_attuazione: [{ descrizione: Avvio }]', measured, followed], 'i tempi', 'error'],
    [[who, when, followed], 'l’indicatore', 'warning'],
    [[who, when, 'indicatore: { denominazione: Controlli }', followed], 'il target dell’indicatore', 'warning'],
    [[who, when, measured], 'il monitoraggio', 'warning'],
  ])('points at %o', (fields, lacking, severity) => {
    expect(found([fields])).toEqual([`anticorruzione.yaml:2:11 1 misura su 1 è incompleta: manca ${lacking} (1).`]);
    expect(runRules([misuraCompleta], planWith([fields]))[0]?.severity).toBe(severity);
  });

  it('tells once what is lacking of each weight, and how many lack it', () => {
    expect(found([[who, when, measured, followed], [], [who, measured]])).toEqual([
      'anticorruzione.yaml:3:11 2 misure su 3 sono incomplete: mancano chi risponde (1) e i tempi (2). (anche qui anticorruzione.yaml:4:11)',
      'anticorruzione.yaml:3:11 2 misure su 3 sono incomplete: mancano l’indicatore (1) e il monitoraggio (2). (anche qui anticorruzione.yaml:4:11)',
    ]);
  });

  it('accepts one way of following all measures', () => {
    expect(found([[who, when, measured]], 'monitoraggio: { periodicita: semestrale }')).toEqual([]);
  });

  it('says nothing without measures', () => {
    expect(findings(misuraCompleta, planOf({}))).toEqual([]);
    expect(findings(misuraCompleta, planOf({ 'anticorruzione.yaml': 'premessa: Testo' }))).toEqual([]);
  });
});
