import { expect, it } from 'vitest';

import { card } from '../support/card.ts';
import { planOf } from '../support/plan.ts';

it('orders the cards of a unit by the parts of their codes, numbers by size', () => {
  const codes = ['1.10', '2', '1.2', '10', '1', 'SG-2026-10', 'SG-2026-9', 'b', 'A'];
  const { obiettivi } = planOf(
    Object.fromEntries(
      codes.map((codice) => [`obiettivi/avvocatura/${codice.toLowerCase()}.yaml`, card('', { codice })]),
    ),
  );

  expect(obiettivi.map(({ codice }) => codice)).toEqual([
    '1',
    '1.2',
    '1.10',
    '2',
    '10',
    'A',
    'b',
    'SG-2026-9',
    'SG-2026-10',
  ]);
});
