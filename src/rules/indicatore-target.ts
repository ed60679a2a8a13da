import { targetsDue } from '../law/indicators.ts';
import { lawFor, severityOf } from '../law/law-row.ts';
import { lawContextOf } from './context.ts';
import { fullIndicatorsOf, sentencesOf } from './indicators.ts';
import { defineRule } from './rule.ts';
import { thresholdsIn } from './thresholds.ts';

/** A sentence that counts or divides. */
const measures = /^(?:n[.°º]|(?:numero|nr|percentuale|tasso|tempo medio|tempi medi|%)(?= ))| \/ /i;
const hasValue = /[<>≤≥=]|\b(?:almeno|minimo|massimo|entro|superiore|inferiore|non (?:più|meno))\b|\d ?%|: ?\d/i;

/**
 * An indicator says the value to reach in the year of the cards. In full it has a place for it; of a sentence only those
 * that count or divide and name no value are sure to lack one, and they weigh one step less.
 */
export const indicatoreTarget = defineRule({
  code: 'indicatore-target',
  severity: 'error',
  ground: 'law',
  basis: 'D.Lgs. 150/2009, art. 4, c. 2, lett. a)',

  *check(plan) {
    const context = lawContextOf(plan);
    const law = context && lawFor(targetsDue, context);
    if (!law) return;
    const severity = severityOf(law) === 'error' ? law.value : 'warning';
    const year = context.anno;
    for (const card of plan.obiettivi) {
      const full = fullIndicatorsOf(card).filter(({ data }) => data.target?.[String(year)] === undefined);
      const [first, ...others] = full;
      if (first)
        yield {
          at: card.source.spanOf([...first.path, 'denominazione']),
          facts: { form: 'completo', names: full.map(({ data }) => data.denominazione), year },
          related: others.map(({ path }) => ({
            at: card.source.spanOf([...path, 'denominazione']),
            label: 'also-here',
          })),
          severity,
        };
      // the value may stand in the criterion, and whether it stands here too is another rule's
      const inCriterion = thresholdsIn(card.data.criteri?.raggiunto ?? '').length > 0;
      const sentences = inCriterion
        ? []
        : sentencesOf(card).filter(({ text }) => measures.test(text) && !hasValue.test(text));
      const [sentence, ...more] = sentences;
      if (sentence)
        yield {
          at: card.source.spanOf(sentence.path),
          facts: { form: 'frase', names: sentences.map(({ text }) => text), year },
          related: more.map(({ path }) => ({ at: card.source.spanOf(path), label: 'also-here' })),
          severity: severity === 'error' ? 'warning' : 'info',
        };
    }
  },
});
