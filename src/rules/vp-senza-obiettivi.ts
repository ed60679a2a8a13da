import { isGap } from './gap.ts';
import { isLinked, valuesServedBy } from './links-to-value.ts';
import { defineRule } from './rule.ts';

/** Every objective of public value has a card that works for it, directly or through its strategic line. */
export const vpSenzaObiettivi = defineRule({
  code: 'vp-senza-obiettivi',
  severity: 'warning',
  ground: 'practice',
  basis: 'D.M. 132/2022, artt. 3 e 4; linee guida PIAO 2025',

  *check(plan) {
    const value = plan.documents['valore-pubblico'];
    // where no card links to anything, that is what is to be told, and another rule does
    if (!value || isGap(plan, 'obiettivo') || !plan.obiettivi.some(isLinked)) return;
    const served = new Set(plan.obiettivi.flatMap(valuesServedBy));
    const lines = new Set(plan.obiettivi.flatMap(({ data }) => data.collegamenti?.indirizzo ?? []));
    const idle = [...(value.data.obiettivi_vp?.entries() ?? [])].filter(
      ([, { codice, indirizzo }]) =>
        !served.has(codice.toUpperCase()) && !(indirizzo !== undefined && lines.has(indirizzo)),
    );
    const [first, ...others] = idle;
    if (!first) return;
    const spanOf = (index: number) => value.source.spanOf(['obiettivi_vp', index, 'codice']);
    yield {
      at: spanOf(first[0]),
      facts: { codes: idle.map(([, { codice }]) => codice) },
      related: others.map(([index]) => ({ at: spanOf(index), label: 'also-here' })),
    };
  },
});
