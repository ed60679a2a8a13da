import { amountOf, numberOf } from '../plan/decimal.ts';
import { defineRule } from './rule.ts';

/** The money for training is told whole, and the courses cost no more. The sums themselves are those of the tables. */
export const formazioneRisorse = defineRule({
  code: 'formazione-risorse',
  severity: 'warning',
  ground: 'arithmetic',

  *check({ documents: { formazione: document } }) {
    const resources = document?.data.risorse;
    if (!document || !resources) return;
    const start = amountOf(resources.stanziamento_iniziale);
    const changes = (resources.variazioni ?? []).reduce((sum, { importo }) => sum + (amountOf(importo) ?? 0), 0);
    const allocated = amountOf(resources.assestato) ?? (start === undefined ? undefined : start + changes);
    if (allocated === undefined) return;
    const left = amountOf(resources.disponibile);
    if (left !== undefined && resources.impegnato === undefined && left !== allocated) {
      const more = left > allocated;
      yield {
        at: document.source.spanOf(['risorse', 'disponibile']),
        facts: {
          reason: more ? 'oltre-stanziamento' : 'impegnato-assente',
          amount: numberOf(left),
          allocated: numberOf(allocated),
        },
        severity: more ? 'error' : 'info',
      };
    }
    const { anno } = resources;
    const cost = (document.data.interventi ?? [])
      .filter(({ gratuito, periodo }) => !gratuito && (!anno || !periodo || periodo.endsWith(String(anno))))
      .reduce((sum, { costo }) => sum + (amountOf(costo) ?? 0), 0);
    if (cost <= allocated) return;
    const key = resources.assestato === undefined ? 'stanziamento_iniziale' : 'assestato';
    yield {
      at: document.source.spanOf(['risorse', key]),
      facts: { reason: 'costi', amount: numberOf(cost), allocated: numberOf(allocated) },
      related: [{ at: document.source.keySpanOf(['interventi']), label: 'also-here' }],
    };
  },
});
