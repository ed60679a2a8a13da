import { fullIndicatorsOf, sentencesOf } from './indicators.ts';
import { defineRule } from './rule.ts';

/** What an indicator that only says “the phases in time” is made of; one word more, and it may measure something. */
const vocabulary = new Set(
  (
    'rispetto rispettare rispettata rispettate rispettati rispettato completa complete completi completo completamento ' +
    'svolgimento svolte svolta sviluppo realizzazione realizzate attuazione conclusione concluse esecuzione puntuale ' +
    'puntualità regolare tempestivo tempi tempo tempistica tempistiche temporale temporali termine termini scadenza ' +
    'scadenze cronoprogramma programma fase fasi attività finale finali finali intermedie intermedia prevista previste ' +
    'previsti previsto stabilite stabiliti programmate programmati fissate fissati indicate indicati ogni tutte tutti ' +
    'singole singola e ed di del dei della delle degli dell nei nel nella nelle nello entro la le il i lo gli l a al alle ' +
    'da per con in si no sì 100% 100 %'
  ).split(' '),
);
const core = /temp[oi]|scadenz|fas[ei]\b|cronoprogramma|termini/i;

/** The indicators of a card measure something else than the keeping of its own deadlines. */
export const indicatoreSoloProcesso = defineRule({
  code: 'indicatore-solo-processo',
  severity: 'warning',
  ground: 'practice',
  basis: 'D.Lgs. 150/2009, art. 8; linee guida PIAO 2025',

  *check({ obiettivi }) {
    for (const card of obiettivi) {
      // where what is to be reached is the time of payments, to keep to it is the result
      if (card.data.tipologia === 'tempi di pagamento') continue;
      const [sentences, full] = [sentencesOf(card), fullIndicatorsOf(card)];
      const count = sentences.length + full.length;
      const measures =
        full.some(({ data }) => data.tipo !== 'rispetto dei tempi' && !isProcess(data.denominazione)) ||
        sentences.some(({ text }) => !isProcess(text));
      if (count > 0 && !measures) yield { at: card.source.keySpanOf(['indicatori']), facts: { count } };
    }
  },
});

function isProcess(text: string): boolean {
  if (!core.test(text)) return false;
  return text
    .toLowerCase()
    .split(/[\s.,;:()'’"/-]+/)
    .every((word) => word === '' || vocabulary.has(word));
}
