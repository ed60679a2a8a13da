import { lawFor } from '../law/law-row.ts';
import { cardsOfPlan } from '../law/performance-objectives.ts';
import { lawContextOf } from './context.ts';
import { firstKeyOf } from './first-key.ts';
import { isGap } from './gap.ts';
import { defineRule } from './rule.ts';
import { writtenSection } from './written-section.ts';

/** A plan in full form that has the subsection on performance has cards too, unless they stand in another document. */
export const pianoSenzaSchede = defineRule({
  code: 'piano-senza-schede',
  severity: 'warning',
  ground: 'law',
  basis: 'D.L. 80/2021, art. 6, c. 2, lett. a); D.Lgs. 150/2009, artt. 5 e 10',

  *check(plan) {
    const context = lawContextOf(plan);
    const section = writtenSection(plan, 'performance');
    if (!context || !lawFor(cardsOfPlan, context) || !section) return;
    if (plan.obiettivi.length > 0 || isGap(plan, 'obiettivo')) return;
    yield { at: firstKeyOf(section.source), facts: {} };
  },
});
