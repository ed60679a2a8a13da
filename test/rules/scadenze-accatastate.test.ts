import { describe, expect, it } from 'vitest';

import { scadenzeAccatastate } from '../../src/rules/scadenze-accatastate.ts';
import { card } from '../support/card.ts';
import { findings } from '../support/findings.ts';
import { planOf } from '../support/plan.ts';
import { yaml } from '../support/yaml.ts';

const file = 'obiettivi/avvocatura/a.yaml';

function found(part: string): readonly string[] {
  return findings(scadenzeAccatastate, planOf({ [file]: card(part) }));
}

describe('scadenze-accatastate', () => {
  it('accepts two phases on one day, and three without a day', () => {
    const part = yaml`
      fasi:
        - { descrizione: Studio, scadenza: 30/11/2022 }
        - { descrizione: Avvio, scadenza: 2022-11-30 }
        - { descrizione: Prova, scadenza: 31/12/2022 }
        - { descrizione: Fase 4, scadenza: conclusa }
        - { descrizione: Fase 5, scadenza: conclusa }
        - { descrizione: Fase 6, scadenza: conclusa }
    `;

    expect(found(part)).toEqual([]);
  });

  it('points at the first of three phases on one day, parts of a group included', () => {
    const part = yaml`
      fasi:
        - { descrizione: Studio, scadenza: 30/09/2022 }
        - { descrizione: Avvio, scadenza: 30/11/2022 }
        - scadenza: 30/11/2022
          sottofasi:
            - { etichetta: 3a, descrizione: Prova, scadenza: 30/11/2022 }
            - { etichetta: 3b, descrizione: Stampa, scadenza: 2022-11-30 }
      scadenza_finale: 30/11/2022
    `;

    expect(found(part)).toEqual([
      `${file}:6:37 Le fasi 2, 3a e 3b scadono tutte il 30/11/2022. (anche qui ${file}:9:56) (anche qui ${file}:10:57)`,
    ]);
  });
});
