import { describe, expect, it } from 'vitest';

import { figureObbligatorie } from '../../src/rules/figure-obbligatorie.ts';
import { phrase } from '../../src/messages/phrase.ts';
import { runRules } from '../support/run-rules.ts';
import { complete } from '../support/complete.ts';
import { findings } from '../support/findings.ts';
import { planOf } from '../support/plan.ts';

const file = 'anagrafica.yaml';
const figures: Readonly<Record<string, string>> = {
  RPCT: ', nome: segretario generale',
  'Nucleo di valutazione': '',
  RTD: ', nome: dirigente informatico',
  DPO: ', atto: gc-2026-1',
  'responsabile inclusione': ', nome: dirigente sociale',
};

function planWith(
  changes: Readonly<Record<string, string | undefined>> = {},
  others: Readonly<Record<string, string>> = {},
) {
  const rows = Object.entries({ ...figures, ...changes }).flatMap(([role, more]) =>
    more === undefined ? [] : [`  - { ruolo: ${role}${more} }`],
  );
  const text = ['denominazione: Comune di Prova', 'figure:', ...rows].join('\n');
  return planOf(complete({ [file]: text, ...others }));
}

describe('figure-obbligatorie', () => {
  it('accepts the five figures, by name or by act', () => {
    expect(findings(figureObbligatorie, planWith())).toEqual([]);
    expect(findings(figureObbligatorie, planWith({ 'Nucleo di valutazione': undefined, OIV: '' }))).toEqual([]);
  });

  it.each([
    ['RPCT', 'il responsabile della prevenzione della corruzione e della trasparenza (RPCT)'],
    ['Nucleo di valutazione', 'l’OIV o il Nucleo di valutazione'],
    ['RTD', 'il responsabile per la transizione al digitale (RTD)'],
    ['DPO', 'il responsabile della protezione dei dati (DPO)'],
    ['responsabile inclusione', 'il responsabile dell’inclusione'],
  ])('points at the figures without %s', (role, words) => {
    const plan = planWith({ [role]: undefined });

    expect(findings(figureObbligatorie, plan)).toEqual([`${file}:2:1 La scheda anagrafica non indica ${words}.`]);
    expect(runRules([figureObbligatorie], plan)[0]?.severity).toBe('warning');
  });

  it('tells who is named by no one, and what is missing, at once', () => {
    expect(findings(figureObbligatorie, planWith({ RPCT: '', RTD: '', DPO: undefined }))).toEqual([
      `${file}:2:1 La scheda anagrafica non indica il responsabile della protezione dei dati (DPO) e non dice chi sia il responsabile della prevenzione della corruzione e della trasparenza (RPCT) e chi il responsabile per la transizione al digitale (RTD).`,
    ]);
  });

  it('says to add what is missing and to complete the others, by the norms of those alone', () => {
    const told = (changes: Readonly<Record<string, string | undefined>>) =>
      runRules([figureObbligatorie], planWith(changes)).map((finding) => [phrase(finding, 'it').help, finding.basis]);

    expect(told({ RTD: '', DPO: undefined })).toEqual([
      [
        'In “figure” aggiungi quella che manca e completa l’altra, con il nome o con l’atto di nomina.',
        'D.Lgs. 82/2005, art. 17, c. 1; Regolamento (UE) 2016/679, art. 37',
      ],
    ]);
    expect(told({ RTD: undefined, DPO: undefined })[0]?.[0]).toBe(
      'In “figure” aggiungi quelle che mancano, con il nome o con l’atto di nomina.',
    );
    expect(told({ RTD: '' })).toEqual([
      ['Aggiungi in “figure” il nome o l’atto di nomina.', 'D.Lgs. 82/2005, art. 17, c. 1'],
    ]);
  });

  it('points at the name of a body without figures', () => {
    const plan = planOf(complete({ [file]: 'denominazione: Comune di Prova' }));

    expect(findings(figureObbligatorie, plan)).toHaveLength(1);
    expect(findings(figureObbligatorie, plan)[0]).toMatch(/^anagrafica\.yaml:1:1 La scheda anagrafica non indica /);
  });

  it.each([
    ['RPCT', 'anticorruzione.yaml', 'testata: { rpct: { carica: Segretario generale } }'],
    ['Nucleo di valutazione', 'performance.yaml', 'validazione: { organo: Nucleo }'],
    [
      'responsabile inclusione',
      'valore-pubblico.yaml',
      'accessibilita: { responsabile_inclusione: { carica: Dirigente } }',
    ],
  ])('knows %s from another section too, and does not ask where that is broken', (role, other, text) => {
    const files = { [file]: 'figure: []', [other]: 'colore: rosso' };
    const broken = findings(figureObbligatorie, planOf(complete(files), { broken: 'gap' }));
    const names: Readonly<Record<string, string>> = { RPCT: '(RPCT)', 'Nucleo di valutazione': 'OIV' };

    expect(findings(figureObbligatorie, planWith({ [role]: undefined }, { [other]: text }))).toEqual([]);
    expect(broken).toHaveLength(1);
    expect(broken[0]).not.toContain(names[role] ?? 'inclusione');
  });

  it('asks for who sees to inclusion from 2024 on, in the full form', () => {
    const year = (anno: number, form: string) => ({
      'piao.yaml': `forma: ${form}\nanno: ${anno}\ntriennio: { da: ${anno}, a: ${anno + 2} }`,
    });
    const without = { 'responsabile inclusione': undefined };

    expect(findings(figureObbligatorie, planWith(without, year(2024, 'ordinaria')))).toHaveLength(1);
    expect(findings(figureObbligatorie, planWith(without, year(2023, 'ordinaria')))).toEqual([]);
    expect(findings(figureObbligatorie, planWith(without, year(2026, 'semplificata')))).toEqual([]);
  });

  it('says nothing when the first section is broken', () => {
    expect(findings(figureObbligatorie, planOf(complete({ [file]: 'colore: rosso' }), { broken: 'gap' }))).toEqual([]);
  });
});
