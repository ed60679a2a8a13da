import { describe, expect, it } from 'vitest';

import { accessibilitaFisicaEDigitale } from '../../src/rules/accessibilita-fisica-e-digitale.ts';
import { runRules } from '../support/run-rules.ts';
import { complete } from '../support/complete.ts';
import { findings } from '../support/findings.ts';
import { planOf } from '../support/plan.ts';
import { yaml } from '../support/yaml.ts';

const file = 'valore-pubblico.yaml';
const whole: Readonly<Record<string, string>> = {
  fisica: '{ descrizione: Una rampa e un ascensore. }',
  digitale: '{ impegno: Il sito si legge da tastiera. }',
  over65: '{ descrizione: Uno sportello di aiuto. }',
  disabilita: '{ descrizione: Moduli semplici. }',
};

function planWith(text: string, manifest = 'forma: ordinaria') {
  return planOf(complete({ 'piao.yaml': manifest, [file]: text }));
}

function accessibility(changes: Readonly<Record<string, string | undefined>> = {}): string {
  const lines = Object.entries({ ...whole, ...changes }).flatMap(([key, value]) =>
    value === undefined ? [] : [`  ${key}: ${value}`],
  );
  return ['premessa: Testo', 'accessibilita:', '  premessa: Testo', ...lines].join('\n');
}

describe('accessibilita-fisica-e-digitale', () => {
  it('accepts both kinds for both groups', () => {
    expect(findings(accessibilitaFisicaEDigitale, planWith(accessibility()))).toEqual([]);
  });

  it.each(['fisica', 'digitale'])('points at the part without the kind: %s', (part) => {
    const plan = planWith(accessibility({ [part]: undefined }));

    expect(findings(accessibilitaFisicaEDigitale, plan)).toEqual([
      `${file}:2:1 La sottosezione 2.1 non tratta l’accessibilità ${part}.`,
    ]);
    expect(runRules([accessibilitaFisicaEDigitale], plan)[0]?.severity).toBe('error');
    expect(findings(accessibilitaFisicaEDigitale, planWith(accessibility({ [part]: '{}' })))).toHaveLength(1);
  });

  it('points at the word that leaves a kind out', () => {
    expect(findings(accessibilitaFisicaEDigitale, planWith(accessibility({ limitata_a: 'digitale' })))).toEqual([
      `${file}:8:15 La sottosezione 2.1 non tratta l’accessibilità fisica.`,
    ]);
  });

  it.each([
    ['over65', 'per chi ha più di 65 anni'],
    ['disabilita', 'per le persone con disabilità'],
  ])('warns where nobody is named: %s', (group, words) => {
    const plan = planWith(accessibility({ [group]: undefined }));

    expect(findings(accessibilitaFisicaEDigitale, plan)).toEqual([
      `${file}:2:1 Le azioni per l’accessibilità non dicono nulla ${words}.`,
    ]);
    expect(runRules([accessibilitaFisicaEDigitale], plan)[0]?.severity).toBe('warning');
  });

  it('tells all at once of a section without any accessibility', () => {
    expect(findings(accessibilitaFisicaEDigitale, planWith('premessa: Testo'))).toEqual([
      `${file}:1:1 La sottosezione 2.1 non tratta l’accessibilità fisica e quella digitale.`,
    ]);
  });

  it('reads other texts too, but not what section 2 says of the norm', () => {
    const told = yaml`
      parti:
        - titolo: Per tutti
          testo: Via le barriere architettoniche; l’accessibilità del sito è misurata, anche con gli anziani e con le associazioni delle persone con disabilità.
    `;
    const quoted =
      'apertura_sezione: Accessibilità fisica e digitale per chi ha 65 anni o una disabilità.\npremessa: Testo';

    expect(findings(accessibilitaFisicaEDigitale, planWith(told))).toEqual([]);
    expect(findings(accessibilitaFisicaEDigitale, planWith(quoted))).toHaveLength(1);
  });

  it('leaves to other rules a simplified plan, a section that is empty and one that refers elsewhere', () => {
    const rinvio = 'rinvio: { motivo: Altrove, documenti: [{ titolo: Piano }] }';

    expect(findings(accessibilitaFisicaEDigitale, planWith('premessa: Testo', 'forma: semplificata'))).toEqual([]);
    expect(findings(accessibilitaFisicaEDigitale, planWith('{}'))).toEqual([]);
    expect(findings(accessibilitaFisicaEDigitale, planWith(rinvio))).toEqual([]);
    expect(findings(accessibilitaFisicaEDigitale, planOf(complete({})))).toEqual([]);
  });
});
