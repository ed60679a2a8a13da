import type { Obiettivo } from '../plan/plan.ts';
import { defineRule } from './rule.ts';

/** A card stands in the folder of its unit, in a file named by its code: who looks for it there finds it. */
export const schedaFuoriPosto = defineRule({
  code: 'scheda-fuori-posto',
  severity: 'warning',
  ground: 'logic',

  *check({ obiettivi }) {
    for (const card of obiettivi) {
      if (!card.unita) continue;
      const [, folder = '', file = ''] = card.source.file.split('/');
      const { id, codice } = card.unita.data;
      if ((folder === id || folder === codice) && file.toLowerCase() === `${card.codice.toLowerCase()}.yaml`) continue;
      const wrongFolder = folder !== id && folder !== codice;
      const at = card.source.spanOf([wrongFolder ? 'unita' : 'codice']);
      yield { at, facts: { place: placeOf(card, id) } };
    }
  },
});

function placeOf({ codice }: Obiettivo, unit: string): string {
  return `obiettivi/${unit}/${codice.toLowerCase()}.yaml`;
}
