import { describe, expect, it } from 'vitest';

import { formazioneCoerente } from '../../src/rules/formazione-coerente.ts';
import { findings } from '../support/findings.ts';
import { planOf } from '../support/plan.ts';

function found(themes: readonly string[], training: string): readonly string[] {
  const text = ['percorsi_formativi:', ...themes.map((theme) => `  - { titolo: ${theme} }`)].join('\n');
  return findings(formazioneCoerente, planOf({ 'lavoro-agile.yaml': text, 'formazione.yaml': training }));
}

const course = (title: string) => `interventi: [{ titolo: ${title} }]`;

describe('formazione-coerente', () => {
  it.each([
    ['Corso sulla sicurezza informatica', course('Sicurezza degli strumenti informatici')],
    ['Lavorare in smart working', course('Lo “smart working”')],
    ['Accessibilità dei documenti', course('Documenti accessibili')],
    ['La qualità dei dati', 'aree_competenza: [{ area: Transizione, temi: [Qualità delle banche] }]'],
    // nothing but words that any course has
    ['Formazione a distanza', course('Privacy')],
  ])('finds “%s”', (theme, training) => {
    expect(found([theme], training)).toEqual([]);
  });

  it('notes once the themes of which no word is found', () => {
    expect(found(['Smart working', 'Privacy in casa', 'Posta elettronica'], course('Privacy'))).toEqual([
      'lavoro-agile.yaml:2:15 2 temi annunciati nel lavoro agile non si ritrovano nella formazione: “Smart working” e “Posta elettronica”. (anche qui lavoro-agile.yaml:4:15) (anche qui formazione.yaml:1:1)',
    ]);
    expect(found(['Smart working'], course('Privacy'))[0]).toContain('Un tema annunciato');
  });

  it.each(['premessa: Testo', 'rinvio: { motivo: Testo, documenti: [{ titolo: Piano }] }'])(
    'says nothing when training has no list of courses: %s',
    (training) => {
      expect(found(['Smart working'], training)).toEqual([]);
    },
  );

  it('says nothing when training is missing or broken', () => {
    const agile = { 'lavoro-agile.yaml': 'percorsi_formativi: [{ titolo: Smart working }]' };

    expect(findings(formazioneCoerente, planOf(agile))).toEqual([]);
    expect(
      findings(formazioneCoerente, planOf({ ...agile, 'formazione.yaml': 'interventi: 1' }, { broken: 'gap' })),
    ).toEqual([]);
    expect(findings(formazioneCoerente, planOf({ 'formazione.yaml': course('Privacy') }))).toEqual([]);
  });
});
