import { lawFor } from '../law/law-row.ts';
import { trainingAhead } from '../law/training-ahead.ts';
import { lawContextOf } from './context.ts';
import { defineRule } from './rule.ts';

/** The plan of training says what will be done, and not only what was. */
export const formazioneTriennale = defineRule({
  code: 'formazione-triennale',
  severity: 'warning',
  ground: 'law',
  basis: 'D.M. 132/2022, art. 4, c. 1, lett. c)',

  *check(plan) {
    const { formazione: document, piao } = plan.documents;
    const context = lawContextOf(plan);
    if (!document || !piao || !context || !lawFor(trainingAhead, context)) return;
    const { adesioni = [], aree_competenza: areas, interventi = [], obiettivi } = document.data;
    const { a: to, da: from } = piao.data.triennio;
    // themes or objectives are looked forward to, even without a course yet
    if (interventi.length === 0 || areas || obiettivi) return;
    const done = ({ periodo, stato }: (typeof interventi)[number]): boolean =>
      stato === 'svolto' || (stato === undefined && periodo !== undefined && Number(periodo.slice(-4)) < from);
    // joining a programme without a course that was held is a promise; a list of what was held is none
    if (!interventi.every(done) || adesioni.some(({ stato }) => stato === 'programmato')) return;
    yield {
      at: document.source.keySpanOf(['interventi']),
      facts: { courses: interventi.length, from, to },
      related: [{ at: piao.source.spanOf(['triennio']), label: 'plan-years' }],
    };
  },
});
