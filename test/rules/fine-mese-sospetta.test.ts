import { describe, expect, it } from 'vitest';

import { fineMeseSospetta } from '../../src/rules/fine-mese-sospetta.ts';
import { card } from '../support/card.ts';
import { findings } from '../support/findings.ts';
import { planOf } from '../support/plan.ts';
import { yaml } from '../support/yaml.ts';

const file = 'obiettivi/avvocatura/a.yaml';

function found(...days: readonly string[]): readonly string[] {
  const phases = days.map((day) => `  - { descrizione: Fase, scadenza: ${day} }`);
  return findings(fineMeseSospetta, planOf({ [file]: card(['fasi:', ...phases].join('\n')) }));
}

describe('fine-mese-sospetta', () => {
  it.each(['31/05/2022', '30/06/2022', '29/05/2022', '28/02/2022', '27/02/2022', '29/02/2024', 'conclusa'])(
    'accepts %s',
    (day) => {
      expect(found(day)).toEqual([]);
    },
  );

  it.each(['30/05/2022', '30/07/2022', '2022-08-30', '28/02/2024'])('points at %s', (day) => {
    expect(found(day)).toHaveLength(1);
  });

  it('accepts the last day on which offices are open', () => {
    // a Friday, before a Saturday
    expect(found('30/12/2022')).toEqual([]);
    // a Friday, before Easter Saturday and a Sunday that is Easter
    expect(found('30/03/2029')).toEqual([]);
  });

  it('tells a card once', () => {
    expect(found('30/05/2022', '30/08/2022', '30/10/2022')).toEqual([
      `${file}:5:36 Il 30/05/2022 è il penultimo giorno del mese; così anche altre 2 scadenze. (anche qui ${file}:6:36) (anche qui ${file}:7:36)`,
    ]);
  });

  it('looks at the final deadline, not at days that come out of a term', () => {
    const part = yaml`
      scadenza_finale: 30/10/2022
      fasi:
        - { descrizione: Studio, scadenza: 30/06/2022 }
        - { descrizione: Avvio, scadenza: { entro: 1 mese, da_fase: 1 } }
    `;

    expect(findings(fineMeseSospetta, planOf({ [file]: card(part) }))).toEqual([
      `${file}:4:18 Il 30/10/2022 è il penultimo giorno del mese.`,
    ]);
  });
});
