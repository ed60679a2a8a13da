import { defineRule } from './rule.ts';
import { isGivenAsData, speaksOf } from './section-content.ts';

const wanted = [
  { key: 'parere_consigliera', words: /consiglier[ae] (provinciale |regionale |nazionale )?di parità/i },
  { key: 'cug', words: /\bCUG\b|comitat[oi] unic[oi] di garanzia/i },
] as const;

/** The positive actions cite the proposal of the CUG and the opinion of the equality adviser. */
export const papCugConsigliera = defineRule({
  code: 'pap-cug-consigliera',
  severity: 'warning',
  ground: 'law',
  basis: 'D.Lgs. 198/2006, art. 48',

  *check({ documents: { 'azioni-positive': document } }) {
    if (!document || !isGivenAsData(document)) return;
    const missing = wanted.filter(({ key, words }) => !document.data[key] && !speaksOf(document, words));
    if (missing.length === 0) return;
    yield { at: document.source.keySpanOf([]), facts: { missing: missing.map(({ key }) => key) } };
  },
});
