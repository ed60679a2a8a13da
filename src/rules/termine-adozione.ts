import { adoptionTermOf } from '../law/adoption-term.ts';
import { dayOffOn } from '../law/holidays.ts';
import { severityOf } from '../law/law-row.ts';
import { daysBetween, isoDateOf, later, type IsoDate } from '../plan/dates.ts';
import { dayOfAdoption } from './day-of-adoption.ts';
import { defineRule } from './rule.ts';

/**
 * The term for adopting the plan is the one that the law gives, and the plan was adopted by then. A term that falls on a
 * Sunday or a holiday is told and not moved: the norm that moves it to the next working day is for some proceedings.
 */
export const termineAdozione = defineRule({
  code: 'termine-adozione',
  severity: 'error',
  ground: 'law',
  basis: 'D.L. 80/2021, art. 6; D.M. 132/2022, artt. 7 e 8',

  *check(plan) {
    const manifest = plan.documents.piao;
    if (!manifest) return;
    const { source } = manifest;
    const { anno, natura, pubblicazione, termine } = manifest.data;
    const budget = isoDateOf(termine?.bilancio_termine);
    // a day that does not exist is told elsewhere
    if (termine?.bilancio_termine !== undefined && budget === undefined) return;
    const term = adoptionTermOf(anno, plan.documents.anagrafica?.data.tipo_ente, budget);
    if (!term) return;
    const computed = term.date;
    const holiday = dayOffOn(computed);
    const facts = {
      computed,
      holiday,
      days: term.after?.days,
      budget: term.after?.budget,
    };
    const related = term.after
      ? [{ at: source.spanOf(['termine', 'bilancio_termine']), label: 'budget-term' as const }]
      : [];
    const declared = isoDateOf(termine?.scadenza_piao);
    const nextWorkingDay = holiday ? workingDayAfter(computed) : computed;
    if (declared !== undefined) {
      const at = source.spanOf(['termine', 'scadenza_piao']);
      if (declared !== computed) {
        yield {
          at,
          facts: { ...facts, what: 'dichiarato', date: declared, late: 0 },
          related,
          severity: declared === nextWorkingDay ? 'info' : severityOf(term.row),
        };
      } else if (holiday) {
        yield { at, facts: { ...facts, what: 'festivo', date: declared, late: 0 }, related, severity: 'info' };
      }
    }
    const adoption = dayOfAdoption(plan);
    if (!adoption || adoption.date <= computed || natura === "modifica in corso d'anno") return;
    if (pubblicazione?.dichiarazione_ritardo) return;
    yield {
      at: adoption.at,
      facts: { ...facts, what: 'tardi', date: adoption.date, late: daysBetween(computed, adoption.date) },
      related,
      severity: adoption.date <= nextWorkingDay ? 'info' : 'warning',
    };
  },
});

function workingDayAfter(date: IsoDate): IsoDate {
  let day = date;
  while (dayOffOn(day)) day = later(day, 1, 'giorni');
  return day;
}
