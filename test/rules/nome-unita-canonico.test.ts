import { describe, expect, it } from 'vitest';

import { nomeUnitaCanonico } from '../../src/rules/nome-unita-canonico.ts';
import { card } from '../support/card.ts';
import { findings } from '../support/findings.ts';
import { planOf } from '../support/plan.ts';
import { yaml } from '../support/yaml.ts';

const unita = yaml`
  unita:
    - id: polizia-locale
      denominazione: Servizio autonomo Polizia locale
      alias: [Polizia Municipale, PM, Comando dei Vigili]
      tipo: servizio autonomo
    - id: lavori-pubblici
      denominazione: Settore Lavori pubblici e Smart city
      alias: [Settore Lavori pubblici, Comando dei Vigili]
      tipo: settore
      nota: Già Polizia Municipale.
`;

function planWith(file: string, text: string) {
  return planOf({ 'organizzazione/unita.yaml': unita, [file]: text });
}

const found = (text: string) =>
  findings(nomeUnitaCanonico, planWith('premessa.yaml', `testo: ${JSON.stringify(text)}`));

describe('nome-unita-canonico', () => {
  it('accepts official names, also those that hold another name', () => {
    expect(found('Il Settore Lavori pubblici e Smart city e il Servizio autonomo Polizia locale.')).toEqual([]);
  });

  it('leaves alone parts of words, quotations, regulations, and a name of two units', () => {
    expect(found('La PMI, i RPM, la polizia municipale.')).toEqual([]);
    expect(found('Nella tabella è scritto «Polizia Municipale» e “PM”.')).toEqual([]);
    expect(found('Il Regolamento della Polizia Municipale resta in vigore.')).toEqual([]);
    expect(found('Il Comando dei Vigili.')).toEqual([]);
  });

  it('points at each place of a file, with one finding for a name', () => {
    expect(found('La Polizia Municipale vigila. Alla Polizia Municipale si scrive; la PM risponde.')).toEqual([
      'premessa.yaml:1:12 “Polizia Municipale” è un altro nome di “Servizio autonomo Polizia locale”, usato in questo file 2 volte. (anche qui premessa.yaml:1:44)',
      'premessa.yaml:1:77 “PM” è un altro nome di “Servizio autonomo Polizia locale”.',
    ]);
  });

  it('gives the exact place, also where a folded text breaks the name or has it inside a word before', () => {
    const plan = planWith('premessa.yaml', 'testo: >-\n  La PMI e la Polizia\n  Municipale, con la PM.');
    const places = [...nomeUnitaCanonico.check(plan)].map(({ at, facts }) => [
      facts.alias,
      facts.name,
      at.source.text.slice(at.start, at.end),
      at.start,
    ]);

    expect(places).toEqual([
      ['Polizia Municipale', 'Servizio autonomo Polizia locale', 'Polizia\n  Municipale', 24],
      ['PM', 'Servizio autonomo Polizia locale', 'PM', 53],
    ]);
  });

  it('lets a card call its unit by a part of the name', () => {
    const own = card('note: Il Settore Lavori pubblici apre un ufficio.', { unita: 'lavori-pubblici' });
    const other = card('note: Il Settore Lavori pubblici apre un ufficio.', { unita: 'polizia-locale' });

    expect(findings(nomeUnitaCanonico, planWith('obiettivi/lavori-pubblici/a.yaml', own))).toEqual([]);
    expect(findings(nomeUnitaCanonico, planWith('obiettivi/polizia-locale/a.yaml', other))).toHaveLength(1);
  });

  it.each([
    ['Polizia Municipale, ogni giorno.', true],
    ['Con la ronda: Polizia Municipale.', true],
    ['Gli agenti della Polizia Municipale.', false],
    ['Il Comando di Polizia Municipale.', false],
  ])('puts the official name into “%s”: %s, since a sentence agrees with the name it has', (text, fixed) => {
    const plan = planWith('premessa.yaml', `testo: "${text}"`);

    expect([...nomeUnitaCanonico.check(plan)].map(({ fix }) => fix !== undefined)).toEqual([fixed]);
  });

  it('says nothing without other names or without a register', () => {
    expect(findings(nomeUnitaCanonico, planOf({ 'premessa.yaml': 'testo: La Polizia Municipale.' }))).toEqual([]);
  });
});
