import { describe, expect, it } from 'vitest';

import { dipendenzeInOrdine } from '../../src/rules/dipendenze-in-ordine.ts';
import { card } from '../support/card.ts';
import { findings } from '../support/findings.ts';
import { planOf } from '../support/plan.ts';
import { yaml } from '../support/yaml.ts';
import { runRules } from '../support/run-rules.ts';

const file = 'obiettivi/avvocatura/a.yaml';

function found(part: string): readonly string[] {
  return findings(dipendenzeInOrdine, planOf({ [file]: card(part) }));
}

describe('dipendenze-in-ordine', () => {
  it('accepts phases that end after those they depend on, or together, and those that depend on none', () => {
    const phases = yaml`
      fasi:
        - { descrizione: Studio, scadenza: 31/03/2022 }
        - { descrizione: Lavori, scadenza: 31/12/2022 }
        - { descrizione: Avvio, scadenza: 31/03/2022, dipende_da: [1] }
        - { descrizione: Stampa, scadenza: 01/01/2022 }
    `;

    expect(found(phases)).toEqual([]);
  });

  it('points at the deadline and recalls the phase it waits for', () => {
    const phases = yaml`
      fasi:
        - { descrizione: Studio, scadenza: 31/03/2022 }
        - { descrizione: Lavori, scadenza: 31/12/2022 }
        - { descrizione: Stampa, scadenza: 30/03/2022, dipende_da: ["1"] }
    `;

    expect(found(phases)).toEqual([
      `${file}:7:38 La fase 3 scade il 30/03/2022, prima della fase 1 da cui dipende (31/03/2022). (la fase da cui dipende ${file}:5:38)`,
    ]);
  });

  it('tells of several phases the one that ends last', () => {
    const phases = yaml`
      fasi:
        - { descrizione: Studio, scadenza: 31/03/2022 }
        - { descrizione: Lavori, scadenza: 31/12/2022 }
        - { descrizione: Stampa, scadenza: 30/03/2022, dipende_da: [2, 1] }
    `;

    expect(found(phases)).toEqual([
      `${file}:7:38 La fase 3 scade il 30/03/2022, prima della fase 2 da cui dipende (31/12/2022). (la fase da cui dipende ${file}:6:38)`,
    ]);
  });

  it('looks at a phase further on, and at the last part of a group', () => {
    const phases = yaml`
      fasi:
        - { descrizione: Acquisto, scadenza: 31/03/2022, dipende_da: [Gara] }
        - etichetta: Gara
          sottofasi:
            - { descrizione: Bando, scadenza: 15/04/2022 }
            - { descrizione: Aggiudicazione, scadenza: 30/04/2022 }
    `;

    expect(found(phases)).toEqual([
      `${file}:5:40 La fase 1 scade il 31/03/2022, prima della fase Gara da cui dipende (30/04/2022). (la fase da cui dipende ${file}:6:5)`,
    ]);
  });

  it('holds the parts of a group against what the group depends on', () => {
    const phases = (day: string) => yaml`
      fasi:
        - { descrizione: Studio, scadenza: 31/03/2022 }
        - dipende_da: [1]
          sottofasi:
            - { etichetta: a, descrizione: Bando, scadenza: ${day} }
            - { etichetta: b, descrizione: Scelta, scadenza: 31/05/2022 }
    `;

    expect(found(phases('30/04/2022'))).toEqual([]);
    expect(found(phases('30/03/2022'))).toEqual([
      `${file}:8:55 La fase 2a scade il 30/03/2022, prima della fase 1 da cui dipende (31/03/2022). (la fase da cui dipende ${file}:5:38)`,
    ]);
  });

  it('says nothing of phases without a day, or that do not exist', () => {
    const phases = yaml`
      fasi:
        - { descrizione: Studio, scadenza: in corso d'anno }
        - { descrizione: Lavori, scadenza: 31/01/2022, dipende_da: [1, 9] }
        - { descrizione: Avvio, scadenza: conclusa, dipende_da: [2] }
    `;

    expect(found(phases)).toEqual([]);
  });

  it('finds phases that wait for each other, once for a card, and a phase that waits for itself', () => {
    const circle = yaml`
      fasi:
        - { descrizione: Premessa, scadenza: 31/12/2022, dipende_da: [2] }
        - { descrizione: Studio, scadenza: 31/03/2022, dipende_da: [4] }
        - { descrizione: Lavori, scadenza: 31/12/2022 }
        - { descrizione: Avvio, scadenza: 31/12/2022, dipende_da: [3, 2] }
    `;
    const own = yaml`
      fasi:
        - { descrizione: Studio, scadenza: 31/03/2022, dipende_da: [1] }
    `;

    expect(found(circle)).toEqual([`${file}:6:50 Le fasi si aspettano a vicenda: 2 → 4 → 2.`]);
    expect(found(own)).toEqual([`${file}:5:50 Le fasi si aspettano a vicenda: 1 → 1.`]);
    expect(runRules([dipendenzeInOrdine], planOf({ [file]: card(own) })).map(({ severity }) => severity)).toEqual([
      'error',
    ]);
  });

  it('goes through a long chain', () => {
    const lines = Array.from(
      { length: 5000 },
      (_, index) => `  - { descrizione: Passo, scadenza: 31/03/2022, dipende_da: [${index + 2}] }`,
    );

    expect(found(['fasi:', ...lines].join('\n'))).toEqual([]);
  });
});
