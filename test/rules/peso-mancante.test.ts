import { describe, expect, it } from 'vitest';

import { pesoMancante } from '../../src/rules/peso-mancante.ts';
import { card } from '../support/card.ts';
import { findings } from '../support/findings.ts';
import { planOf } from '../support/plan.ts';
import { yaml } from '../support/yaml.ts';

const file = 'obiettivi/avvocatura/a.yaml';

function found(phases: string): readonly string[] {
  return findings(pesoMancante, planOf({ [file]: card(phases) }));
}

describe('peso-mancante', () => {
  it('accepts phases with a weight, also of zero, and parts of a group that has one', () => {
    const phases = yaml`
      fasi:
        - { descrizione: Studio, incidenza: 0, scadenza: 30/06/2022 }
        - { descrizione: Avvio, incidenza: 10%, scadenza: 30/06/2022 }
        - incidenza: 90
          sottofasi:
            - { etichetta: a, descrizione: Redazione, scadenza: 30/06/2022 }
        - sottofasi:
            - { etichetta: a, descrizione: Redazione, incidenza: 10, scadenza: 30/06/2022 }
    `;

    expect(found(phases)).toEqual([]);
  });

  it('points at each phase without a weight, by its label or its position', () => {
    const phases = yaml`
      fasi:
        - { descrizione: Studio, incidenza: 100, scadenza: 30/06/2022 }
        - descrizione: Avvio
          scadenza: 30/06/2022
        - { etichetta: 2 bis, descrizione: Stampa, scadenza: 30/06/2022 }
    `;

    expect(found(phases)).toEqual([
      `${file}:6:18 La fase 2 non ha un peso.`,
      `${file}:8:38 La fase 2 bis non ha un peso.`,
    ]);
  });

  it('points at each part of a group in which only some have a weight', () => {
    const phases = yaml`
      fasi:
        - sottofasi:
            - { etichetta: a, descrizione: Redazione, incidenza: 100, scadenza: 30/06/2022 }
            - { etichetta: b, descrizione: Stampa, scadenza: 30/06/2022 }
    `;

    expect(found(phases)).toEqual([`${file}:7:38 La fase 1b non ha un peso.`]);
  });

  it('calls a part without a label by its position', () => {
    const phases = yaml`
      fasi:
        - sottofasi:
            - { descrizione: Redazione, incidenza: 100, scadenza: 30/06/2022 }
            - { descrizione: Stampa, scadenza: 30/06/2022 }
    `;

    expect(found(phases)).toEqual([`${file}:7:24 La fase 1.2 non ha un peso.`]);
  });
});
