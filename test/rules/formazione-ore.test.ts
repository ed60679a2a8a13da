import { describe, expect, it } from 'vitest';

import { formazioneOre } from '../../src/rules/formazione-ore.ts';
import { complete } from '../support/complete.ts';
import { findings } from '../support/findings.ts';
import { planOf } from '../support/plan.ts';

function found(text: string, manifest = '', files: Readonly<Record<string, string>> = {}): readonly string[] {
  return findings(formazioneOre, planOf(complete({ 'piao.yaml': manifest, 'formazione.yaml': text, ...files })));
}

const employees = { 'anagrafica.yaml': 'dipendenti: { numero: 10, al: 31/12/2025 }' };
const missing = (minimum: number) =>
  `formazione.yaml:1:1 Il piano della formazione non dice quante ore spettano a ogni dipendente: la direttiva ne chiede ${minimum} l’anno.`;

describe('formazione-ore', () => {
  it.each([
    ['anno: 2026', 40],
    ['anno: 2025', 40],
    ['anno: 2024', 24],
    ['anno: 2023', 24],
    ['anno: 2022', 0],
  ])('in the %s asks for %i hours', (year, minimum) => {
    expect(found(`ore_obiettivo_procapite: ${minimum}`, year)).toEqual([]);
    expect(found(`ore_obiettivo_procapite: ${minimum - 1 < 0 ? 0 : minimum - 1}`, year)).toEqual(
      minimum === 0
        ? []
        : [`formazione.yaml:1:26 Le ore per dipendente sono ${minimum - 1}: la direttiva ne chiede ${minimum} l’anno.`],
    );
    expect(found('ciclo: [Rilevare]', year)).toEqual(minimum === 0 ? [] : [missing(minimum)]);
  });

  it('counts the hours of the year that the courses tell', () => {
    const courses = (hours: number) =>
      `ciclo: [Rilevare]\ninterventi:\n  - { titolo: Privacy, ore: ${hours}, destinatari: { numero: 10 }, periodo: "05.2026" }\n  - { titolo: Appalti, periodo: "05.2025" }`;

    expect(found(courses(40), '', employees)).toEqual([]);
    expect(found(courses(39.5), '', employees)).toEqual([
      'formazione.yaml:2:1 I corsi dell’anno danno in media 39,5 ore per dipendente: la direttiva ne chiede 40. (i dipendenti anagrafica.yaml:1:23)',
    ]);
    expect(found(courses(40))).toEqual([missing(40)]);
    expect(found('interventi: [{ titolo: Privacy, ore: 4 }]', '', employees)).toEqual([missing(40)]);
  });

  it.each([
    ['is only prose', 'premessa: Testo', ''],
    ['tells the hours in words', 'ciclo: [Rilevare]\npremessa: A ciascuno spettano 40 ore di corsi.', ''],
    ['is not due', 'ciclo: [Rilevare]', 'forma: semplificata'],
    ['refers to another document', 'rinvio: { motivo: Testo, documenti: [{ titolo: Piano }] }', ''],
  ])('says nothing of a section that %s', (_, text, manifest) => {
    expect(found(text, manifest)).toEqual([]);
  });

  it('says nothing without a section', () => {
    expect(findings(formazioneOre, planOf({}))).toEqual([]);
  });
});
