import { lawFor } from '../law/law-row.ts';
import { progressionsMaximum } from '../law/progressions.ts';
import { hundred, numberOf, percentageOf } from '../plan/decimal.ts';
import { lawContextOf } from './context.ts';
import { defineRule } from './rule.ts';
import { speaksOf } from './section-content.ts';

/** Where a note names the norm that it rests on, such as promotions of the contract outside the share, it is for readers to weigh. */
const norm =
  /\bart(?:icol[oi]|t?\.)\s*\d|\bCCNL\b|contratto collettivo|\bd\.?\s?(?:lgs|l|p\.?r|m)\.\s*(?:n\.?\s*)?\d|\bdecreto[ -](?:legge|legislativo|ministeriale)|\b(?:legge|L\.)\s*(?:n\.?\s*)?\d/i;

function citesNorm(note: string | undefined): boolean {
  return note !== undefined && norm.test(note);
}

/** The share of posts for those who are already inside is stated, and within the law. */
export const progressioniQuota = defineRule({
  code: 'progressioni-quota',
  severity: 'warning',
  ground: 'law',
  basis: 'D.Lgs. 165/2001, art. 52, c. 1-bis; D.L. 80/2021, art. 6, c. 2, lett. c)',

  *check(plan) {
    const document = plan.documents.fabbisogni;
    const context = lawContextOf(plan);
    const maximum = context && lawFor(progressionsMaximum, context)?.value;
    if (!document || maximum === undefined) return;
    const { assunzioni = [], progressioni } = document.data;
    const share = percentageOf(progressioni?.quota_percento);
    if (share !== undefined) {
      if (share <= (hundred * maximum) / 100 || citesNorm(progressioni?.nota)) return;
      const at = document.source.spanOf(['progressioni', 'quota_percento']);
      yield { at, facts: { reason: 'oltre', percentage: numberOf(share), maximum } };
      return;
    }
    if (citesNorm(progressioni?.nota)) return;
    const [first, ...others] = [...assunzioni.entries()]
      .filter(([, { modalita, nota, numero }]) => modalita === 'progressione' && numero > 0 && !citesNorm(nota))
      .map(([index]) => document.source.spanOf(['assunzioni', index, 'modalita']));
    if (!first || speaksOf(document, /quota[^.]*progression|progression[^.]*(quota|%|per cento|metà)/i)) return;
    yield {
      at: progressioni ? document.source.keySpanOf(['progressioni']) : first,
      facts: { reason: 'assente', percentage: undefined, maximum },
      related: (progressioni ? [first, ...others] : others).map((at) => ({ at, label: 'also-here' })),
    };
  },
});
