import { describe, expect, it } from 'vitest';

import { scadenzaPrimaAdozione } from '../../src/rules/scadenza-prima-adozione.ts';
import { card } from '../support/card.ts';
import { findings } from '../support/findings.ts';
import { planOf } from '../support/plan.ts';
import { yaml } from '../support/yaml.ts';

const file = 'obiettivi/avvocatura/a.yaml';

const second = 'obiettivi/risorse-umane/a.yaml';
const manifest = (rest: string, natura = 'aggiornamento annuale') =>
  `triennio: { da: 2022, a: 2024 }\nanno: 2022\nforma: ordinaria\nnatura: ${natura}\n${rest}`;
const adopted = 'adozione: { organo: Giunta comunale, data: 30/03/2022 }';
const atti = yaml`
  atti:
    - { id: gc-2022-9, organo: Giunta comunale, tipo: deliberazione, data: 15/02/2022 }
`;

function found(cards: Readonly<Record<string, string>>, text = manifest(adopted)): readonly string[] {
  return findings(scadenzaPrimaAdozione, planOf({ 'piao.yaml': text, 'atti.yaml': atti, ...cards }));
}

function phases(...days: readonly string[]): string {
  return ['fasi:', ...days.map((day) => `  - { descrizione: Fase, scadenza: ${day} }`)].join('\n');
}

describe('scadenza-prima-adozione', () => {
  it('accepts phases due on the day of the adoption or later, concluded ones and those of other years', () => {
    const part = `${phases('conclusa', '30/03/2022', '31/12/2022')}\n  - { descrizione: Fase, scadenza: 01/02/2022, stato: conclusa }`;

    expect(found({ [file]: card(part), [second]: card(phases('30/06/2021', '31/12/2022')) })).toEqual([]);
  });

  it('tells the plan once, with the first such phase of each card', () => {
    const cards = {
      [file]: card(phases('31/01/2022', '29/03/2022', '31/12/2022')),
      [second]: card(`scadenza_finale: 28/02/2022\n${phases('31/01/2022', '28/02/2022')}`, { unita: 'risorse-umane' }),
    };

    expect(found(cards)).toEqual([
      `piao.yaml:5:44 4 fasi di 2 schede scadono prima del 30/03/2022, quando gli obiettivi sono stati adottati; una scheda è finita del tutto prima. (una scadenza già passata ${file}:5:36) (una scadenza già passata ${second}:6:36)`,
    ]);
  });

  it('counts from the performance plan that the plan took in, where it names its act', () => {
    const absorbed = 'piani_assorbiti:\n  - { piano: Piano della performance, incluso_in: "2.2", atto: gc-2022-9 }';
    const cards = { [file]: card(phases('31/01/2022', '20/02/2022', '31/12/2022')) };

    expect(found(cards, manifest(`${adopted}\n${absorbed}`))).toEqual([
      `piao.yaml:7:64 1 fase di 1 scheda scade prima del 15/02/2022, quando gli obiettivi sono stati adottati. (una scadenza già passata ${file}:5:36)`,
    ]);
  });

  it.each(["modifica in corso d'anno", 'conferma'])(
    'does not know when the objectives of a “%s” were given',
    (natura) => {
      expect(found({ [file]: card(phases('31/01/2022')) }, manifest(adopted, natura))).toEqual([]);
    },
  );

  it('says nothing where the day of the adoption is not known', () => {
    const cards = { [file]: card(phases('31/01/2022')) };

    expect(found(cards, manifest(''))).toEqual([]);
    expect(found(cards, manifest('adozione: { organo: Giunta comunale, atto: gc-2022-7 }'))).toEqual([]);
    expect(findings(scadenzaPrimaAdozione, planOf(cards))).toEqual([]);
  });
});
