import { describe, expect, it } from 'vitest';

import { pesiFasi100 } from '../../src/rules/pesi-fasi-100.ts';
import { card } from '../support/card.ts';
import { findings } from '../support/findings.ts';
import { planOf } from '../support/plan.ts';
import { yaml } from '../support/yaml.ts';

const file = 'obiettivi/avvocatura/a.yaml';

function cardWithWeights(...weights: readonly string[]): string {
  const phases = weights.map((weight) => `  - { descrizione: Studio, incidenza: ${weight}, scadenza: 30/06/2022 }`);
  return card(['fasi:', ...phases].join('\n'));
}

function found(text: string): readonly string[] {
  return findings(pesiFasi100, planOf({ [file]: text }));
}

describe('pesi-fasi-100', () => {
  it.each([
    ['whole numbers', ['20', '80']],
    ['one phase', ['100']],
    ['thirds with one decimal, which floating point misses', ['33.3', '33.3', '33.4']],
    ['tenths, which floating point misses', ['0.1', '0.2', '99.7']],
    ['a sign of per cent', ['20%', '"80 %"']],
    ['a decimal comma', ['"33,3"', '"33,3%"', '33.4']],
    ['a phase that weighs nothing', ['0', '100']],
  ])('accepts %s', (_, weights) => {
    expect(found(cardWithWeights(...weights))).toEqual([]);
  });

  it('leaves cards without weights to another rule', () => {
    const text = card(yaml`
      fasi:
        - { descrizione: Studio, scadenza: 30/06/2022 }
    `);

    expect(found(text)).toEqual([]);
  });

  it('points at the phases and gives the sum', () => {
    expect(found(cardWithWeights('20', '30', '40'))).toEqual([
      `${file}:4:1 I pesi delle fasi sommano a 90, non a 100: 20 + 30 + 40.`,
    ]);
  });

  it.each([
    ['99.99', '99,99'],
    ['"99,999999"', '99,999999'],
    ['99.5%', '99,5'],
  ])('does not round %s to 100', (weight, shown) => {
    expect(found(cardWithWeights(weight))).toEqual([
      `${file}:4:1 I pesi delle fasi sommano a ${shown}, non a 100: ${shown}.`,
    ]);
  });

  it('finds a sum beyond 100', () => {
    expect(found(cardWithWeights('33.3', '33.3', '33.5'))).toEqual([
      `${file}:4:1 I pesi delle fasi sommano a 100,1, non a 100: 33,3 + 33,3 + 33,5.`,
    ]);
  });

  it('counts a group once, by its own weight', () => {
    const text = card(yaml`
      fasi:
        - { descrizione: Studio, incidenza: 10, scadenza: 30/06/2022 }
        - incidenza: 90
          sottofasi:
            - { etichetta: a, descrizione: Redazione, incidenza: 50, scadenza: 30/06/2022 }
            - { etichetta: b, descrizione: Stampa, scadenza: 30/06/2022 }
    `);

    expect(found(text)).toEqual([]);
  });

  it('counts the parts of a group that has no weight', () => {
    const group = (last: number) =>
      card(yaml`
        fasi:
          - { descrizione: Studio, incidenza: 10, scadenza: 30/06/2022 }
          - sottofasi:
              - { descrizione: Redazione, incidenza: 50, scadenza: 30/06/2022 }
              - { descrizione: Stampa, incidenza: ${last}, scadenza: 30/06/2022 }
      `);

    expect(found(group(40))).toEqual([]);
    expect(found(group(30))).toEqual([`${file}:4:1 I pesi delle fasi sommano a 90, non a 100: 10 + 50 + 30.`]);
  });

  describe('with phases of several years', () => {
    const years = (first: number, next: number, written = 'anno: 2022, ') =>
      card(yaml`
        pluriennale: true
        fasi:
          - { ${written}descrizione: Studio, incidenza: 40, scadenza: 30/06/2022 }
          - { ${written}descrizione: Bando, incidenza: ${first}, scadenza: 31/12/2022 }
          - anno: 2023
            sottofasi:
              - { descrizione: Lavori, incidenza: ${next}, scadenza: 30/06/2023 }
              - { descrizione: Collaudo, incidenza: 50, scadenza: 31/12/2023 }
      `);

    it('accepts 100 in each year', () => {
      expect(found(years(60, 50))).toEqual([]);
    });

    it('points at the year that does not make 100', () => {
      expect(found(years(10, 0))).toEqual([
        `${file}:5:1 I pesi delle fasi del 2022 sommano a 50, non a 100: 40 + 10.`,
        `${file}:5:1 I pesi delle fasi del 2023 sommano a 50, non a 100: 0 + 50.`,
      ]);
    });

    it('takes a phase without a year for one of the year of the plan', () => {
      const manifest = 'triennio: { da: 2022, a: 2024 }\nanno: 2022\nforma: ordinaria\nnatura: prima adozione\n';
      const half = years(60, 50).replace('anno: 2022, ', '');

      expect(findings(pesiFasi100, planOf({ 'piao.yaml': manifest, [file]: half }))).toEqual([]);
      expect(findings(pesiFasi100, planOf({ 'piao.yaml': manifest, [file]: years(60, 50, '') }))).toEqual([]);
    });
  });

  it('tells each card of its own', () => {
    const plan = planOf({
      [file]: cardWithWeights('50'),
      'obiettivi/avvocatura/b.yaml': `# seconda scheda\n${cardWithWeights('60')}`,
    });

    expect(findings(pesiFasi100, plan)).toEqual([
      `${file}:4:1 I pesi delle fasi sommano a 50, non a 100: 50.`,
      'obiettivi/avvocatura/b.yaml:5:1 I pesi delle fasi sommano a 60, non a 100: 60.',
    ]);
  });
});
