import { describe, expect, it } from 'vitest';

import { scadenzaCircolare } from '../../src/rules/scadenza-circolare.ts';
import { card } from '../support/card.ts';
import { findings } from '../support/findings.ts';
import { planOf } from '../support/plan.ts';
import { yaml } from '../support/yaml.ts';

const file = 'obiettivi/avvocatura/a.yaml';

function found(part: string): readonly string[] {
  return findings(scadenzaCircolare, planOf({ [file]: card(part) }));
}

describe('scadenza-circolare', () => {
  it('accepts a chain that ends, also one that counts from a phase further on', () => {
    const part = yaml`
      fasi:
        - { descrizione: Studio, scadenza: { entro: 60 giorni, da_fase: 2 } }
        - { descrizione: Avvio, scadenza: { entro: 60 giorni, da_fase: 3 } }
        - { descrizione: Prova, scadenza: 30/06/2022 }
      scadenza_finale: { entro: 60 giorni, da_fase: 1 }
    `;

    expect(found(part)).toEqual([]);
  });

  it('points at a term that counts from its own phase', () => {
    const part = yaml`
      fasi:
        - { descrizione: Studio, scadenza: 30/06/2022 }
        - descrizione: Avvio
          scadenza: { entro: 60 giorni, da_fase: 2 }
    `;

    expect(found(part)).toEqual([`${file}:7:15 La scadenza della fase 2 dipende da se stessa.`]);
  });

  it('points at every term of a circle, and at none that only leads to it', () => {
    const part = yaml`
      fasi:
        - { descrizione: Studio, scadenza: { entro: 60 giorni, da_fase: 3 } }
        - { descrizione: Avvio, scadenza: { entro: 60 giorni, da_fase: 1 } }
        - { descrizione: Prova, scadenza: { entro: 60 giorni, da_fase: 2 } }
        - { descrizione: Stampa, scadenza: { entro: 60 giorni, da_fase: 1 } }
      scadenza_finale: { entro: 60 giorni, da_fase: 1 }
    `;

    expect(found(part)).toEqual([
      `${file}:5:38 La scadenza della fase 1 dipende da se stessa.`,
      `${file}:6:37 La scadenza della fase 2 dipende da se stessa.`,
      `${file}:7:37 La scadenza della fase 3 dipende da se stessa.`,
    ]);
  });

  it('points at a part that counts from the group it belongs to, and not at the other parts', () => {
    const part = yaml`
      fasi:
        - { descrizione: Studio, scadenza: 30/06/2022 }
        - etichetta: "4"
          sottofasi:
            - { etichetta: a, descrizione: Redazione, scadenza: { entro: 60 giorni, da_fase: 4 } }
            - { etichetta: b, descrizione: Stampa, scadenza: { entro: 60 giorni, da_fase: 1 } }
    `;

    expect(found(part)).toEqual([`${file}:8:59 La scadenza della fase a dipende da se stessa.`]);
  });

  it('reads a circle of thousands of phases', () => {
    const phases = Array.from(
      { length: 3000 },
      (_, index) => `  - { descrizione: Fase, scadenza: { entro: 1 giorno, da_fase: ${((index + 1) % 3000) + 1} } }`,
    );

    expect(found(['fasi:', ...phases].join('\n'))).toHaveLength(3000);
  });
});
