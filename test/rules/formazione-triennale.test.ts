import { describe, expect, it } from 'vitest';

import { formazioneTriennale } from '../../src/rules/formazione-triennale.ts';
import { complete } from '../support/complete.ts';
import { findings } from '../support/findings.ts';
import { planOf } from '../support/plan.ts';

const held = '{ titolo: Contratti, stato: svolto }';
const past = '{ titolo: Appalti, periodo: "10.2025" }';

function found(text: string, manifest = ''): readonly string[] {
  const triennio = `triennio: { da: 2026, a: 2028 }\n${manifest}`;
  return findings(formazioneTriennale, planOf(complete({ 'piao.yaml': triennio, 'formazione.yaml': text })));
}

describe('formazione-triennale', () => {
  it.each([
    `interventi: [${held}, { titolo: Privacy, stato: programmato }]`,
    `interventi: [${held}, { titolo: Privacy }]`,
    `interventi: [${held}, { titolo: Privacy, periodo: "2026" }]`,
    `interventi: [${held}]\nadesioni: [{ titolo: Syllabus, stato: programmato }]`,
    `interventi: [${held}]\naree_competenza: [{ area: Transizione digitale }]`,
    `interventi: [${held}]\nobiettivi: [{ testo: Più competenze digitali. }]`,
    'premessa: Testo',
  ])('accepts %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('points at courses that were all held', () => {
    const years = '(il triennio del piano piao.yaml:1:11)';

    expect(found(`interventi: [${held}, ${past}]\nadesioni: [{ titolo: ValorePA }]`)).toEqual([
      `formazione.yaml:1:1 I 2 interventi formativi sono tutti già svolti: il piano non dice quali saranno nel triennio 2026-2028. ${years}`,
    ]);
    expect(found(`interventi: [${past}]`)).toEqual([
      `formazione.yaml:1:1 Il solo intervento formativo è già svolto: il piano non dice quali saranno nel triennio 2026-2028. ${years}`,
    ]);
  });

  it('says nothing of the simplified form', () => {
    expect(found(`interventi: [${held}]`, 'forma: semplificata')).toEqual([]);
    expect(findings(formazioneTriennale, planOf({}))).toEqual([]);
  });
});
