import { incompleteOf, tallyOf } from './missing-fields.ts';
import { defineRule } from './rule.ts';

const fields = ['responsabile', 'scadenza', 'indicatori'] as const;

/** Each positive action says who, by when and how it is measured. */
export const papMisurabile = defineRule({
  code: 'pap-misurabile',
  severity: 'warning',
  ground: 'practice',
  basis: 'D.Lgs. 198/2006, art. 48; Direttiva 2/2019 sulle pari opportunità',

  *check({ documents: { 'azioni-positive': document } }) {
    if (!document) return;
    const actions = (document.data.ambiti ?? []).flatMap(({ azioni }, area) =>
      azioni.map((action, index) => ({ action, path: ['ambiti', area, 'azioni', index, 'titolo'] })),
    );
    const incomplete = incompleteOf(actions, ({ action }) => [
      ...(action.responsabile === undefined && (action.unita ?? []).length === 0 ? ['responsabile'] : []),
      ...(action.scadenza === undefined ? ['scadenza'] : []),
      // an action that is an objective with a card is measured there
      ...((action.indicatori ?? []).length === 0 && (action.obiettivi ?? []).length === 0 ? ['indicatori'] : []),
    ]);
    const [first, ...others] = incomplete.map(({ index }) => document.source.spanOf(actions[index]?.path ?? []));
    if (!first) return;
    yield {
      at: first,
      facts: { missing: tallyOf(incomplete, fields), items: incomplete.length, total: actions.length },
      related: others.map((at) => ({ at, label: 'also-here' })),
    };
  },
});
