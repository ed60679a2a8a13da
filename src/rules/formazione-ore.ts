import { lawFor } from '../law/law-row.ts';
import { trainingHours } from '../law/training-hours.ts';
import { lawContextOf } from './context.ts';
import { defineRule } from './rule.ts';
import { isGivenAsData, speaksOf } from './section-content.ts';

/** The hours of training for each employee are stated, and as many as the directives ask. */
export const formazioneOre = defineRule({
  code: 'formazione-ore',
  severity: 'warning',
  ground: 'practice',
  basis: 'D.L. 80/2021, art. 6, c. 2, lett. b); direttive del Ministro per la p.a. 23 marzo 2023 e 14 gennaio 2025',

  *check(plan) {
    const { anagrafica, formazione: document } = plan.documents;
    const context = lawContextOf(plan);
    if (!document || !context) return;
    const minimum = lawFor(trainingHours, context)?.value;
    if (minimum === undefined) return;
    const { adesioni = [], interventi = [], ore_obiettivo_procapite: hours } = document.data;
    if (hours !== undefined) {
      if (hours >= minimum) return;
      yield {
        at: document.source.spanOf(['ore_obiettivo_procapite']),
        facts: { reason: 'sotto', hours, minimum },
      };
      return;
    }
    // a body with the simplified form does not owe the section
    if (
      context.forma === 'semplificata' ||
      !isGivenAsData(document) ||
      speaksOf(document, /\d+ ore|quaranta ore|ventiquattro ore/i)
    )
      return;
    const courses = [...interventi, ...adesioni].filter(
      ({ periodo }) => periodo === undefined || periodo.endsWith(String(context.anno)),
    );
    const employees = anagrafica?.data.dipendenti?.numero;
    const planned = hoursOf(courses);
    if (!anagrafica || planned === undefined || employees === undefined || employees === 0) {
      yield { at: document.source.keySpanOf([]), facts: { reason: 'manca', hours: undefined, minimum } };
      return;
    }
    const each = Math.round((planned / employees) * 10) / 10;
    if (each >= minimum) return;
    yield {
      at: document.source.keySpanOf(['interventi']),
      facts: { reason: 'calcolate', hours: each, minimum },
      related: [{ at: anagrafica.source.spanOf(['dipendenti', 'numero']), label: 'employees' }],
    };
  },
});

/** The hours of all who take part in all courses; nothing unless each course tells both. */
function hoursOf(
  courses: readonly { readonly ore?: number; readonly destinatari?: { readonly numero?: number } }[],
): number | undefined {
  if (courses.length === 0) return undefined;
  let total = 0;
  for (const { destinatari, ore } of courses) {
    if (ore === undefined || destinatari?.numero === undefined) return undefined;
    total += ore * destinatari.numero;
  }
  return total;
}
