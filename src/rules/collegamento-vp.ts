import { isLinked } from './links-to-value.ts';
import { defineRule } from './rule.ts';

/** Every card serves something of public value, or is there to keep a service going; told once for the plan. */
export const collegamentoVp = defineRule({
  code: 'collegamento-vp',
  severity: 'warning',
  ground: 'practice',
  basis: 'D.M. 132/2022, artt. 3 e 4; linee guida PIAO 2025',

  *check({ documents, obiettivi }) {
    const value = documents['valore-pubblico'];
    const { indirizzi = [], obiettivi_vp = [] } = value?.data ?? {};
    // without anything to serve there is nothing to link to, and that is another matter
    if (!value || indirizzi.length + obiettivi_vp.length === 0) return;
    const loose = obiettivi.filter((card) => !isLinked(card) && card.data.natura !== 'mantenimento');
    if (loose.length === 0) return;
    yield {
      at: value.source.keySpanOf([obiettivi_vp.length > 0 ? 'obiettivi_vp' : 'indirizzi']),
      facts: { cards: loose.length, all: obiettivi.length },
      related: loose.map(({ source }) => ({ at: source.spanOf(['titolo']), label: 'card-without-link' })),
    };
  },
});
