import { describe, expect, it } from 'vitest';

import { fasiInOrdine } from '../../src/rules/fasi-in-ordine.ts';
import { card } from '../support/card.ts';
import { findings } from '../support/findings.ts';
import { planOf } from '../support/plan.ts';
import { yaml } from '../support/yaml.ts';

const file = 'obiettivi/avvocatura/a.yaml';

function found(phases: string): readonly string[] {
  return findings(fasiInOrdine, planOf({ [file]: card(phases) }));
}

describe('fasi-in-ordine', () => {
  it('accepts deadlines that follow one another or fall together, however they are written', () => {
    const phases = yaml`
      fasi:
        - { descrizione: Studio, scadenza: 2022-04-30 }
        - { descrizione: Avvio, scadenza: 30/04/2022 }
        - { descrizione: Stampa, scadenza: 1/5/2022 }
    `;

    expect(found(phases)).toEqual([]);
  });

  it('points at the deadline that goes back and recalls the one before', () => {
    const phases = yaml`
      fasi:
        - { descrizione: Studio, scadenza: 30/04/2022 }
        - descrizione: Avvio
          scadenza: 29/04/2022
        - { descrizione: Stampa, scadenza: 30/04/2022 }
    `;

    expect(found(phases)).toEqual([
      `${file}:7:15 La fase 2 scade il 29/04/2022, prima della fase 1 (30/04/2022). (la fase precedente ${file}:5:38)`,
    ]);
  });

  it('looks past the phases without a day', () => {
    const phases = yaml`
      fasi:
        - { descrizione: Studio, scadenza: 30/04/2022 }
        - { descrizione: Avvio, scadenza: in corso d'anno }
        - { descrizione: Prova, scadenza: { non_prevedibile: dipende dal bando } }
        - { descrizione: Stampa, scadenza: 01/04/2022 }
    `;

    expect(found(phases)).toEqual([
      `${file}:8:38 La fase 4 scade il 01/04/2022, prima della fase 1 (30/04/2022). (la fase precedente ${file}:5:38)`,
    ]);
  });

  it('compares computed days too', () => {
    const phases = yaml`
      fasi:
        - { descrizione: Studio, scadenza: 31/01/2022 }
        - { descrizione: Avvio, scadenza: { entro: 1 mese, da_fase: 1 } }
        - { descrizione: Stampa, scadenza: 27/02/2022 }
    `;

    expect(found(phases)).toEqual([
      `${file}:7:38 La fase 3 scade il 27/02/2022, prima della fase 2 (28/02/2022). (la fase precedente ${file}:6:37)`,
    ]);
  });

  it('compares the parts of a group with one another and with what stands around it', () => {
    const phases = yaml`
      fasi:
        - { descrizione: Studio, scadenza: 30/04/2022 }
        - sottofasi:
            - { etichetta: a, descrizione: Redazione, scadenza: 31/03/2022 }
            - { etichetta: b, descrizione: Stampa, scadenza: 30/06/2022 }
        - { descrizione: Avvio, scadenza: 01/06/2022 }
    `;

    expect(found(phases)).toEqual([
      `${file}:7:59 La fase a scade il 31/03/2022, prima della fase 1 (30/04/2022). (la fase precedente ${file}:5:38)`,
      `${file}:9:37 La fase 3 scade il 01/06/2022, prima della fase b (30/06/2022). (la fase precedente ${file}:8:56)`,
    ]);
  });

  it('leaves to another rule a phase that says on which ones it depends', () => {
    const phases = yaml`
      fasi:
        - { descrizione: Studio, scadenza: 31/03/2022 }
        - { descrizione: Lavori, scadenza: 31/12/2022 }
        - { descrizione: Avvio, scadenza: 30/04/2022, dipende_da: [1] }
        - { descrizione: Stampa, scadenza: 30/03/2022, dipende_da: ["1"] }
        - { descrizione: Invio, scadenza: 29/03/2022 }
    `;

    expect(found(phases)).toEqual([
      `${file}:9:37 La fase 5 scade il 29/03/2022, prima della fase 4 (30/03/2022). (la fase precedente ${file}:8:38)`,
    ]);
  });
});
