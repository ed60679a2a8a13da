import { describe, expect, it } from 'vitest';

import { dataValida } from '../../src/rules/data-valida.ts';
import { card } from '../support/card.ts';
import { findings } from '../support/findings.ts';
import { phrase } from '../../src/messages/phrase.ts';
import { planOf } from '../support/plan.ts';
import { runRules } from '../support/run-rules.ts';
import { yaml } from '../support/yaml.ts';

const file = 'obiettivi/avvocatura/a.yaml';

function planWith(date: string) {
  return planOf({ [file]: card(`scadenza_finale: ${date}`) });
}

describe('data-valida', () => {
  it.each(['31/12/2022', '1/1/2022', '2022-12-31', '29/02/2024', '2024-02-29', '29/02/2000', '28/02/1900'])(
    'accepts %s',
    (date) => {
      expect(findings(dataValida, planWith(date))).toEqual([]);
    },
  );

  it.each([
    ['31/02/2022', '28/02/2022'],
    ['29/02/2022', '28/02/2022'],
    ['29/02/1900', '28/02/1900'],
    ['30/02/2024', '29/02/2024'],
    ['31/04/2022', '30/04/2022'],
    ['31/6/2022', '30/06/2022'],
    ['32/12/2022', '31/12/2022'],
    ['00/01/2022', '31/01/2022'],
    ['2022-02-30', '28/02/2022'],
    ['2022-11-31', '30/11/2022'],
  ])('points at %s and gives the last day of its month', (date, last) => {
    const [finding] = runRules([dataValida], planWith(date));

    expect(findings(dataValida, planWith(date))).toEqual([`${file}:4:18 Il giorno ${date} non esiste.`]);
    expect(finding && phrase(finding, 'it').help).toBe(`L’ultimo giorno di quel mese è il ${last}.`);
  });

  it.each([
    ['12/31/2022', 31],
    ['2022-13-01', 13],
    ['01/00/2022', 0],
  ])('points at %s and speaks of its month', (date, month) => {
    const [finding] = runRules([dataValida], planWith(date));

    expect(findings(dataValida, planWith(date))).toEqual([`${file}:4:18 Il giorno ${date} non esiste.`]);
    expect(finding && phrase(finding, 'it').help).toBe(
      `I mesi vanno da 1 a 12: qui c’è ${month}. Scrivi giorno/mese/anno.`,
    );
  });

  it('looks at every date of every file', () => {
    const plan = planOf({
      'atti.yaml': 'atti:\n  - { id: a, organo: Giunta, tipo: altro, data: "30/02/2022" }',
      [file]: card(yaml`
        fasi:
          - sottofasi:
              - { descrizione: Studio, scadenza: 31/09/2022 }
        revisioni:
          - { data: 31/11/2022, modifica: Spostata la fase 1 dal 31/11/2022 }
      `),
    });

    expect(findings(dataValida, plan)).toEqual([
      'atti.yaml:2:49 Il giorno 30/02/2022 non esiste.',
      `${file}:6:42 Il giorno 31/09/2022 non esiste.`,
      `${file}:8:13 Il giorno 31/11/2022 non esiste.`,
    ]);
  });
});
