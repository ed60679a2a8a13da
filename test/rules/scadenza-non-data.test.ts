import { describe, expect, it } from 'vitest';

import { scadenzaNonData } from '../../src/rules/scadenza-non-data.ts';
import { card } from '../support/card.ts';
import { findings } from '../support/findings.ts';
import { planOf } from '../support/plan.ts';
import { yaml } from '../support/yaml.ts';

const file = 'obiettivi/avvocatura/a.yaml';

function found(part: string): readonly string[] {
  return findings(scadenzaNonData, planOf({ [file]: card(part) }));
}

describe('scadenza-non-data', () => {
  it('accepts days, concluded phases, terms and what cannot be foreseen', () => {
    const part = yaml`
      fasi:
        - { descrizione: Studio, scadenza: conclusa }
        - { descrizione: Avvio, scadenza: 30/06/2022 }
        - { descrizione: Prova, scadenza: { entro: 3 mesi, da_fase: 2 } }
        - { descrizione: Collaudo, scadenza: { non_prevedibile: dipende dai lavori } }
      scadenza_finale: 31/12/2022
    `;

    expect(found(part)).toEqual([]);
  });

  it('tells a card once, and recalls the other places', () => {
    const part = yaml`
      scadenza_finale: in corso d'anno
      fasi:
        - { descrizione: Studio, scadenza: in corso d'anno }
        - { descrizione: Avvio, scadenza: 30/06/2022 }
        - sottofasi:
            - { etichetta: 3a, descrizione: Prova, scadenza: in corso d’anno }
    `;

    expect(found(part)).toEqual([
      `${file}:6:38 Le fasi 1 e 3a e la scheda scadono “in corso d’anno”, senza un giorno. (anche qui ${file}:9:56) (anche qui ${file}:4:18)`,
    ]);
  });

  it('speaks of one phase, and of the final deadline alone', () => {
    expect(found("fasi:\n  - { descrizione: Studio, scadenza: in corso d'anno }")).toEqual([
      `${file}:5:38 La fase 1 scade “in corso d’anno”, senza un giorno.`,
    ]);
    expect(found("scadenza_finale: in corso d'anno")).toEqual([
      `${file}:4:18 La scadenza finale è “in corso d’anno”, senza un giorno.`,
    ]);
  });
});
