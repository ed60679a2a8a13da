import { describe, expect, it } from 'vitest';

import { scadenzaRelativaCalcolata } from '../../src/rules/scadenza-relativa-calcolata.ts';
import { card } from '../support/card.ts';
import { findings } from '../support/findings.ts';
import { planOf } from '../support/plan.ts';
import { yaml } from '../support/yaml.ts';

const file = 'obiettivi/avvocatura/a.yaml';

const manifest = (rest: string) =>
  `triennio: { da: 2022, a: 2024 }\nanno: 2022\nforma: ordinaria\nnatura: aggiornamento annuale\n${rest}`;
const atti = yaml`
  atti:
    - { id: cc-2021-111, organo: Consiglio comunale, tipo: deliberazione, data: 03/11/2021 }
    - { id: gc-2022-1, organo: Giunta comunale, tipo: deliberazione, data: 10/01/2022 }
`;

function found(part: string, rest = 'adozione: { organo: Giunta comunale, data: 23/06/2022 }'): readonly string[] {
  return findings(
    scadenzaRelativaCalcolata,
    planOf({ 'piao.yaml': manifest(rest), 'atti.yaml': atti, [file]: card(part) }),
  );
}

function within(days: number): string {
  return `scadenza_finale: { entro: ${days} giorni, da_atto: cc-2021-111 }`;
}

describe('scadenza-relativa-calcolata', () => {
  it('accepts a term that ends on the day of the adoption or later', () => {
    expect(found(within(232))).toEqual([]);
    expect(found(within(400))).toEqual([]);
  });

  it('points at a term that ends before the adoption, and recalls the act', () => {
    expect(found(within(105))).toEqual([
      `${file}:4:18 Il termine cade il 16/02/2022, prima del 23/06/2022, quando gli obiettivi sono stati adottati. (il termine decorre da qui atti.yaml:2:79)`,
    ]);
  });

  it('points at a term that ends before the year, whether the adoption is known or not', () => {
    const line = `${file}:4:18 Il termine cade il 31/12/2021, prima dell’anno delle schede. (il termine decorre da qui atti.yaml:2:79)`;

    expect(found(within(58))).toEqual([line]);
    expect(found(within(58), '')).toEqual([line]);
    expect(found(within(105), '')).toEqual([]);
  });

  it('leaves to a card of several years what was over before', () => {
    expect(found(`pluriennale: true\n${within(58)}`)).toEqual([]);
  });

  it('tells the term from the act, not those that follow from it', () => {
    const part = yaml`
      fasi:
        - { descrizione: Studio, scadenza: { entro: 105 giorni, da_atto: cc-2021-111 } }
        - { descrizione: Avvio, scadenza: { entro: 10 giorni, da_fase: 1 } }
    `;

    expect(found(part)).toHaveLength(1);
  });

  it('takes the day of adoption from its act', () => {
    const rest = 'adozione: { organo: Giunta comunale, atto: gc-2022-1 }';

    expect(found(within(67), rest)).toEqual([
      `${file}:4:18 Il termine cade il 09/01/2022, prima del 10/01/2022, quando gli obiettivi sono stati adottati. (il termine decorre da qui atti.yaml:2:79)`,
    ]);
    expect(found(within(68), rest)).toEqual([]);
  });

  it('says nothing without a manifest', () => {
    const files = { 'atti.yaml': atti, [file]: card(within(58)) };

    expect(findings(scadenzaRelativaCalcolata, planOf(files))).toEqual([]);
  });
});
