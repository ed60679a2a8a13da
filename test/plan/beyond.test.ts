import { expect, it } from 'vitest';

import { dayOf } from '../../src/plan/phases.ts';
import { card } from '../support/card.ts';
import { planOf } from '../support/plan.ts';
import { yaml } from '../support/yaml.ts';

it('a chain of terms that leads beyond 2100 has no day', () => {
  const { obiettivi } = planOf({
    'obiettivi/avvocatura/a.yaml': card(yaml`
      fasi:
        - { descrizione: Uno, incidenza: 25, scadenza: 30/06/2026 }
        - { descrizione: Due, incidenza: 25, scadenza: { entro: 30 anni, da_fase: 1 } }
        - { descrizione: Tre, incidenza: 25, scadenza: { entro: 30 anni, da_fase: 2 } }
        - { descrizione: Quattro, incidenza: 25, scadenza: { entro: 30 anni, da_fase: 3 } }
    `),
  });

  expect(obiettivi[0]?.fasi.map(({ scadenza }) => dayOf(scadenza))).toEqual([
    '2026-06-30',
    '2056-06-30',
    '2086-06-30',
    undefined,
  ]);
});
