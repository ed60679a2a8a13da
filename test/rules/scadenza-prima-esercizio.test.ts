import { describe, expect, it } from 'vitest';

import { scadenzaPrimaEsercizio } from '../../src/rules/scadenza-prima-esercizio.ts';
import { card } from '../support/card.ts';
import { findings } from '../support/findings.ts';
import { planOf } from '../support/plan.ts';
import { yaml } from '../support/yaml.ts';

const file = 'obiettivi/avvocatura/a.yaml';

const manifest = 'triennio: { da: 2026, a: 2028 }\nanno: 2026\nforma: ordinaria\nnatura: aggiornamento annuale';

function found(part: string): readonly string[] {
  return findings(scadenzaPrimaEsercizio, planOf({ 'piao.yaml': manifest, [file]: card(part) }));
}

const past = yaml`
  fasi:
    - { descrizione: Studio, scadenza: 31/12/2025 }
    - { descrizione: Avvio, scadenza: 01/01/2026 }
`;

describe('scadenza-prima-esercizio', () => {
  it('accepts deadlines of the year and phases that are over', () => {
    const part = yaml`
      scadenza_finale: 31/12/2026
      fasi:
        - { descrizione: Studio, scadenza: conclusa }
        - { descrizione: Avvio, scadenza: 30/06/2025, stato: conclusa }
        - stato: conclusa
          sottofasi:
            - { descrizione: Prova, scadenza: 30/06/2025 }
        - { descrizione: Collaudo, scadenza: 01/01/2026 }
    `;

    expect(found(part)).toEqual([]);
  });

  it('points at a deadline of the year before', () => {
    expect(found(past)).toEqual([`${file}:5:38 La scadenza del 31/12/2025 è prima del 2026, l’anno delle schede.`]);
  });

  it('tells a card once, and recalls the other deadlines', () => {
    const part = yaml`
      scadenza_finale: 31/12/2025
      fasi:
        - { descrizione: Studio, scadenza: 30/06/2025 }
        - sottofasi:
            - { descrizione: Prova, scadenza: 30/09/2025 }
    `;

    expect(found(part)).toEqual([
      `${file}:6:38 La scadenza del 30/06/2025 è prima del 2026, l’anno delle schede, e così altre 2 nella stessa scheda. (anche qui ${file}:8:41) (anche qui ${file}:4:18)`,
    ]);
  });

  it.each(['pluriennale: true', 'annualita: { indice: 2, di: 3 }'])(
    'accepts the earlier phases of a card with “%s”',
    (key) => {
      expect(found(`${key}\n${past}`)).toEqual([]);
    },
  );

  it('does not accept a card of several years that has nothing left to do', () => {
    const part =
      'pluriennale: true\nfasi:\n  - { descrizione: Studio, scadenza: 31/12/2025 }\n  - { descrizione: Avvio, scadenza: conclusa }';

    expect(found(part)).toEqual([`${file}:6:38 La scadenza del 31/12/2025 è prima del 2026, l’anno delle schede.`]);
  });

  it('leaves to another rule the days that come out of a term', () => {
    const part = 'fasi:\n  - { descrizione: Studio, scadenza: { entro: 1 mese, da_atto: gc-2025-1 } }';
    const atti = 'atti:\n  - { id: gc-2025-1, organo: Giunta comunale, tipo: deliberazione, data: 01/03/2025 }';

    expect(
      findings(scadenzaPrimaEsercizio, planOf({ 'piao.yaml': manifest, 'atti.yaml': atti, [file]: card(part) })),
    ).toEqual([]);
  });

  it('says nothing when the manifest is not there or is broken', () => {
    expect(findings(scadenzaPrimaEsercizio, planOf({ [file]: card(past) }))).toEqual([]);
    expect(
      findings(scadenzaPrimaEsercizio, planOf({ 'piao.yaml': 'anno: 2026', [file]: card(past) }, { broken: 'gap' })),
    ).toEqual([]);
  });
});
