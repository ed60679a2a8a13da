import { describe, expect, it } from 'vitest';

import { criterioPesi } from '../../src/rules/criterio-pesi.ts';
import { card } from '../support/card.ts';
import { findings } from '../support/findings.ts';
import { planOf } from '../support/plan.ts';
import { yaml } from '../support/yaml.ts';

const file = 'obiettivi/avvocatura/a.yaml';

const phases = yaml`
  fasi:
    - { descrizione: Studio, incidenza: 20, scadenza: 31/03/2022 }
    - { descrizione: Bozza, incidenza: 25, scadenza: 30/06/2022 }
    - etichetta: "3"
      sottofasi:
        - { etichetta: a, descrizione: Prova, incidenza: 5, scadenza: 31/07/2022 }
        - { etichetta: b, descrizione: Stampa, incidenza: 10, scadenza: 31/08/2022 }
    - { descrizione: Avvio, incidenza: 40, scadenza: 31/12/2022 }
`;

function found(reached: string, all = phases): readonly string[] {
  return findings(criterioPesi, planOf({ [file]: card(`criteri: { raggiunto: "${reached}" }\n${all}`) }));
}

describe('criterio-pesi', () => {
  it.each([
    'Tutte le fasi concluse.',
    'Fasi 1, 2, 3 e 4 svolte.',
    'Fasi da 1 a 4 svolte.',
    'Prime quattro fasi concluse.',
    'Fasi concluse nei tempi.',
    'Regolamento approvato.',
    // it asks for more, or for one of several
    'Fase 4 svolta e tutte le altre concluse.',
    'Fase 4 svolta e risultato atteso conseguito.',
    'Fase 3 oppure fase 4 svolta.',
    'Almeno le fasi 1 e 2 svolte.',
    // the numbers mean something else
    'Fase 9 svolta.',
    'Prime sette fasi concluse.',
    'Fase 3/2022 svolta.',
  ])('accepts “%s”', (reached) => {
    expect(found(reached)).toEqual([]);
  });

  it.each([
    ['Fase 4 svolta entro il 31/12/2022.', 'basta la fase 4, che pesa 40'],
    ['Fase realizzativa 4 svolta.', 'basta la fase 4, che pesa 40'],
    ['Fase 3 svolta.', 'basta la fase 3, che pesa 15'],
    ['Fasi 1, 2 e 4 svolte.', 'bastano le fasi 1, 2 e 4, che insieme pesano 85'],
    ['Fasi da 2 a 4 svolte.', 'bastano le fasi 2, 3 e 4, che insieme pesano 80'],
    ['Prime tre fasi concluse.', 'bastano le fasi 1, 2 e 3, che insieme pesano 60'],
    ['Fase 1 svolta a marzo e fase 2 a giugno.', 'bastano le fasi 1 e 2, che insieme pesano 45'],
  ])('weighs the phases of “%s”', (reached, words) => {
    expect(found(reached)).toEqual([`${file}:4:24 Per dire raggiunto l’obiettivo ${words} su 100.`]);
  });

  it('weighs a phase where the others leave a part blank and make 100', () => {
    const blank = phases.replace('incidenza: 5, ', '').replace('10', '15');

    expect(found('Fase 4 svolta.', blank)).toEqual([
      `${file}:4:24 Per dire raggiunto l’obiettivo basta la fase 4, che pesa 40 su 100.`,
    ]);
  });

  it('leaves weights that are wrong or missing to their own rules', () => {
    expect(found('Fase 4 svolta.', phases.replace('40', '30'))).toEqual([]);
    expect(found('Fase 4 svolta.', phases.replace('incidenza: 40, ', ''))).toEqual([]);
  });

  it('accepts the one phase that has the whole weight', () => {
    const one =
      'fasi:\n  - { descrizione: Studio, incidenza: 0, scadenza: conclusa }\n  - { descrizione: Avvio, incidenza: 100, scadenza: 31/12/2022 }';

    expect(found('Fase 2 svolta.', one)).toEqual([]);
  });
});
