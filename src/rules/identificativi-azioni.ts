import type { Span } from '../sources/source.ts';
import { defineRule } from './rule.ts';

/** A positive action is told by one identifier in the plan, and by one number in its field; best by one number in all. */
export const identificativiAzioni = defineRule({
  code: 'identificativi-azioni',
  severity: 'warning',
  ground: 'logic',

  *check({ documents }) {
    const document = documents['azioni-positive'];
    if (!document) return;
    const { source } = document;
    const ids = new Map<string, Span>();
    const inPlan = new Map<number, Span>();
    const again: Span[] = [];
    let firstAgain: number | undefined;
    for (const [place, { azioni, titolo }] of document.data.ambiti?.entries() ?? []) {
      const inField = new Map<number, Span>();
      for (const [index, { id, numero }] of azioni.entries()) {
        const path = ['ambiti', place, 'azioni', index];
        const firstId = ids.get(id);
        const at = source.spanOf([...path, 'id']);
        if (firstId)
          yield { at, facts: { what: 'id', id, field: titolo }, related: [{ at: firstId, label: 'first-use' }] };
        else ids.set(id, at);
        if (numero === undefined) continue;
        const here = source.spanOf([...path, 'numero']);
        const first = inField.get(numero);
        if (first)
          yield {
            at: here,
            facts: { what: 'ambito', id: String(numero), field: titolo },
            related: [{ at: first, label: 'first-use' }],
          };
        else if (inPlan.has(numero)) {
          firstAgain ??= numero;
          again.push(here);
        }
        inField.set(numero, here);
        if (!inPlan.has(numero)) inPlan.set(numero, here);
      }
    }
    const [at, ...others] = again;
    const firstPlace = firstAgain === undefined ? undefined : inPlan.get(firstAgain);
    if (!at || !firstPlace) return;
    // numbers that begin again in each field are told once: they can be told apart by the title of the field
    yield {
      at,
      facts: { what: 'piano', id: String(firstAgain), field: '' },
      related: [
        { at: firstPlace, label: 'first-use' },
        ...others.map((span) => ({ at: span, label: 'also-here' as const })),
      ],
      severity: 'info',
    };
  },
});
