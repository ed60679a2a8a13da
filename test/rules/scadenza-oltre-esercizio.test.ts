import { describe, expect, it } from 'vitest';

import { scadenzaOltreEsercizio } from '../../src/rules/scadenza-oltre-esercizio.ts';
import { card } from '../support/card.ts';
import { findings } from '../support/findings.ts';
import { planOf } from '../support/plan.ts';
import { yaml } from '../support/yaml.ts';

const file = 'obiettivi/avvocatura/a.yaml';
const manifest = yaml`
  triennio: { da: 2022, a: 2024 }
  anno: 2022
  forma: ordinaria
  natura: prima adozione
`;
const late = yaml`
  scadenza_finale: 30/06/2023
  fasi:
    - { descrizione: Studio, scadenza: 31/12/2022 }
    - { descrizione: Avvio, scadenza: 01/01/2023 }
`;

function found(part: string): readonly string[] {
  return findings(scadenzaOltreEsercizio, planOf({ 'piao.yaml': manifest, [file]: card(part) }));
}

describe('scadenza-oltre-esercizio', () => {
  it('points at each deadline after the last day of the year', () => {
    expect(found(late)).toEqual([
      `${file}:4:18 La scadenza del 30/06/2023 è oltre il 2022, l’anno delle schede.`,
      `${file}:7:37 La scadenza del 01/01/2023 è oltre il 2022, l’anno delle schede.`,
    ]);
  });

  it.each(['pluriennale: true', 'annualita: { indice: 2, di: 3 }'])('accepts them in a card with “%s”', (part) => {
    expect(found(`${part}\n${late}`)).toEqual([]);
  });

  it('does not accept them in a card that says it does not last longer', () => {
    expect(found(`pluriennale: false\n${late}`)).toHaveLength(2);
  });

  it('finds computed days and parts of groups', () => {
    const part = yaml`
      fasi:
        - { descrizione: Studio, scadenza: 30/11/2022 }
        - sottofasi:
            - { descrizione: Avvio, scadenza: { entro: 32 giorni, da_fase: 1 } }
    `;

    expect(found(part)).toEqual([`${file}:7:41 La scadenza del 01/01/2023 è oltre il 2022, l’anno delle schede.`]);
  });

  it('finds the deadline of a group, beside that of its one part', () => {
    const part = yaml`
      fasi:
        - scadenza: 31/01/2023
          sottofasi:
            - { descrizione: Avvio, scadenza: 30/11/2022 }
    `;

    expect(found(part)).toEqual([`${file}:5:15 La scadenza del 31/01/2023 è oltre il 2022, l’anno delle schede.`]);
  });

  it('says nothing when the manifest is not there or is broken', () => {
    expect(findings(scadenzaOltreEsercizio, planOf({ [file]: card(late) }))).toEqual([]);
    expect(
      findings(scadenzaOltreEsercizio, planOf({ 'piao.yaml': 'anno: 2022', [file]: card(late) }, { broken: 'gap' })),
    ).toEqual([]);
  });
});
