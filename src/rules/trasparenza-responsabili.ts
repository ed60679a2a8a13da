import { incompleteOf, tallyOf } from './missing-fields.ts';
import { defineRule } from './rule.ts';

const fields = ['responsabile_trasmissione', 'responsabile_pubblicazione', 'termine'] as const;

/** Each duty of publication names who sends the data, who publishes them, and by when. */
export const trasparenzaResponsabili = defineRule({
  code: 'trasparenza-responsabili',
  severity: 'error',
  ground: 'law',
  basis: 'D.Lgs. 33/2013, art. 10, c. 1',

  *check({ documents: { anticorruzione: document } }) {
    if (!document) return;
    const duties = document.data.trasparenza ?? [];
    const incomplete = incompleteOf(duties, (duty) => {
      // what cannot be published has nobody who publishes it
      if (duty.motivazione_impossibilita !== undefined) return [];
      const hasTerm = duty.termine !== undefined || duty.aggiornamento !== undefined;
      return fields.filter((field) => (field === 'termine' ? !hasTerm : duty[field] === undefined));
    });
    const [first, ...others] = incomplete.map(({ index }) => document.source.spanOf(['trasparenza', index, 'obbligo']));
    if (!first) return;
    const onlyTerms = incomplete.every(({ missing }) => missing.every((field) => field === 'termine'));
    yield {
      at: first,
      facts: { missing: tallyOf(incomplete, fields), items: incomplete.length, total: duties.length },
      related: others.map((at) => ({ at, label: 'also-here' })),
      // the law names the responsible persons; the terms come from the guidelines
      ...(onlyTerms ? { severity: 'warning' as const } : {}),
    };
  },
});
