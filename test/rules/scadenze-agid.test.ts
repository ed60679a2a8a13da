import { describe, expect, it } from 'vitest';

import { scadenzeAgid } from '../../src/rules/scadenze-agid.ts';
import { findings } from '../support/findings.ts';
import { planOf } from '../support/plan.ts';
import { yaml } from '../support/yaml.ts';

function planWith(...commitments: readonly string[]) {
  const lines = commitments.map((text) => `      - { testo: ${text} }`);
  return planOf({
    'valore-pubblico.yaml': ['accessibilita:', '  digitale:', '    interventi:', ...lines].join('\n'),
  });
}

const found = (...commitments: readonly string[]) => findings(scadenzeAgid, planWith(...commitments));

describe('scadenze-agid', () => {
  it('accepts the dates of AgID, and commitments on other things', () => {
    expect(
      found(
        'Pubblicare la dichiarazione di accessibilità, ricorrenza: { ogni: anno, entro: 23/09 }',
        'Pubblicare gli obiettivi di accessibilità, scadenza: 31/03/2026',
        'Formare chi pubblica',
        'Spiegare la dichiarazione di accessibilità',
      ),
    ).toEqual([]);
    expect(findings(scadenzeAgid, planOf({}))).toEqual([]);
  });

  it('points at a later date as a warning, at an earlier one as a note', () => {
    expect(found('Pubblicare la dichiarazione di accessibilità, ricorrenza: { ogni: anno, entro: 31/12 }')).toEqual([
      'valore-pubblico.yaml:4:97 L’impegno a pubblicare la dichiarazione di accessibilità ha la data 31/12, mentre il termine di AgID è il 23/09 di ogni anno.',
    ]);
    const severities = (text: string) => [...scadenzeAgid.check(planWith(text))].map(({ severity }) => severity);
    expect(severities('Pubblicare la dichiarazione di accessibilità, scadenza: 31/12/2026')).toEqual(['warning']);
    expect(severities('Pubblicare la dichiarazione di accessibilità, scadenza: 23/06/2026')).toEqual(['info']);
  });

  it('points once at commitments without a date', () => {
    expect(found('Pubblicare gli obiettivi di accessibilità', 'Pubblicare gli obiettivi di accessibilità')).toEqual([
      'valore-pubblico.yaml:4:18 L’impegno a pubblicare gli obiettivi di accessibilità non ha una data: il termine di AgID è il 31/03 di ogni anno. (anche qui valore-pubblico.yaml:5:18)',
    ]);
  });

  it('looks into the fields of accessibility', () => {
    const plan = planOf({
      'valore-pubblico.yaml': yaml`
        accessibilita:
          digitale:
            ambiti:
              - titolo: Siti
                obiettivi:
                  - titolo: Accessibilità
                    azioni:
                      - testo: Aggiornare la dichiarazione di accessibilità.
                        scadenza: 30/11/2026
      `,
    });

    expect(findings(scadenzeAgid, plan)).toEqual([
      'valore-pubblico.yaml:9:27 L’impegno a pubblicare la dichiarazione di accessibilità ha la data 30/11, mentre il termine di AgID è il 23/09 di ogni anno.',
    ]);
  });
});
