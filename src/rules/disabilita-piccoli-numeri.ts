import { lawFor } from '../law/law-row.ts';
import { smallNumbers } from '../law/small-numbers.ts';
import { lawContextOf } from './context.ts';
import { defineRule } from './rule.ts';

/** No count tells of so few persons with disabilities that one knows who they are. */
export const disabilitaPiccoliNumeri = defineRule({
  code: 'disabilita-piccoli-numeri',
  severity: 'warning',
  ground: 'law',
  basis: 'D.Lgs. 33/2013, art. 7-bis, c. 6; Reg. (UE) 2016/679, art. 9',

  *check(plan) {
    const document = plan.documents.fabbisogni;
    const context = lawContextOf(plan);
    const threshold = context && lawFor(smallNumbers, context)?.value;
    if (!document || threshold === undefined) return;
    const inService = document.data.limiti?.quota_disabili?.in_servizio ?? 0;
    if (inService > 0 && inService < threshold) {
      yield {
        at: document.source.spanOf(['limiti', 'quota_disabili', 'in_servizio']),
        facts: { where: 'quota', number: inService, threshold },
      };
    }
    // a hire is of nobody yet; with the unit it will be of somebody that colleagues know
    const hires = [...(document.data.assunzioni ?? []).entries()].filter(
      ([, { modalita, numero, unita }]) =>
        modalita === 'collocamento mirato' && unita !== undefined && numero > 0 && numero < threshold,
    );
    const [first, ...others] = hires;
    if (!first) return;
    yield {
      at: document.source.spanOf(['assunzioni', first[0], 'unita']),
      facts: { where: 'assunzione', number: first[1].numero, threshold },
      related: others.map(([index]) => ({
        at: document.source.spanOf(['assunzioni', index, 'unita']),
        label: 'also-here',
      })),
    };
  },
});
