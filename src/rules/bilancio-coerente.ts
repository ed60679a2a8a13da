import { textsOf, type PlacedText } from '../plan/citations.ts';
import { isoDateOf, type IsoDate } from '../plan/dates.ts';
import type { Plan } from '../plan/plan.ts';
import type { Span } from '../sources/source.ts';
import { dayOfAct } from './day-of-act.ts';
import { months } from './months.ts';
import { defineRule } from './rule.ts';
import { spanOfMatch } from './span-of-match.ts';

/** A day or a month on which the plan says that the budget was approved. */
interface Approval {
  /** `2022-06-15`, or `2022-06` where a text gives only the month. */
  readonly date: IsoDate;
  readonly at: Span;
}

/** The budget was approved on one day, whichever section says it. */
export const bilancioCoerente = defineRule({
  code: 'bilancio-coerente',
  severity: 'warning',
  ground: 'logic',

  *check(plan) {
    const [first, ...others] = approvalsOf(plan);
    if (!first) return;
    for (const other of others) {
      if (other.date.startsWith(first.date) || first.date.startsWith(other.date)) continue;
      yield {
        at: other.at,
        facts: { date: other.date, other: first.date },
        related: [{ at: first.at, label: 'budget-approval' }],
      };
    }
  },
});

/** The surest first: the manifest, the act of the budget among the linked documents, then what texts say. */
function* approvalsOf(plan: Plan): Iterable<Approval> {
  const manifest = plan.documents.piao;
  if (!manifest) return;
  const { documenti_collegati: documents = [], termine, triennio } = manifest.data;
  const written = isoDateOf(termine?.bilancio_approvazione);
  if (written !== undefined) yield { date: written, at: manifest.source.spanOf(['termine', 'bilancio_approvazione']) };
  for (const [index, { atto, tipo, triennio: years }] of documents.entries()) {
    if (tipo !== 'bilancio' || (years !== undefined && !years.startsWith(String(triennio.da)))) continue;
    const day = dayOfAct(plan, atto);
    if (day) yield { date: day.date, at: manifest.source.spanOf(['documenti_collegati', index, 'atto']) };
  }
  for (const source of plan.sources) {
    if (!source.text.includes('bilancio') || source === plan.documents.atti?.source) continue;
    for (const place of textsOf(source)) yield* inText(place, triennio.da);
  }
}

const month = months.join('|');
const pattern = new RegExp(
  String.raw`\bbilancio\s+di\s+previsione(?:\s+(?:finanziario\s+)?(?<from>\d{4})\s*[-/–]\s*\d{2,4})?,?\s+(?:è\s+stato\s+|era\s+stato\s+|fu\s+)?approvato\s+(?:(?:il|in\s+data)\s+(?:(?<day>\d{1,2}/\d{1,2}/\d{4})|(?<number>\d{1,2})°?\s+(?<named>${month})(?:\s+(?<year>\d{4}))?)|(?:a|nel\s+mese\s+di)\s+(?<alone>${month})(?:\s+(?<yearOfMonth>\d{4}))?)`,
  'g',
);

/** A budget of other years is another budget. */
function* inText(place: PlacedText, first: number): Iterable<Approval> {
  if (!place.text.includes('bilancio')) return;
  for (const match of place.text.matchAll(pattern)) {
    const { alone, day, from, named, number, year, yearOfMonth } = match.groups ?? {};
    if (from !== undefined && Number(from) !== first) continue;
    // a text that gives no year speaks of the year of the plan, but at its end of which is not certain
    const given = year ?? yearOfMonth;
    if (day === undefined && given === undefined && /ottobre|novembre|dicembre/.test(named ?? alone ?? '')) continue;
    const inYear = given ?? String(first);
    const two = (value: number) => String(value).padStart(2, '0');
    const date =
      day === undefined
        ? alone === undefined
          ? isoDateOf(`${number ?? ''}/${months.indexOf(named ?? '') + 1}/${inYear}`)
          : `${inYear}-${two(months.indexOf(alone) + 1)}`
        : isoDateOf(day);
    if (date === undefined || Math.abs(Number(date.slice(0, 4)) - first) > 1) continue;
    // the budget of the year before was approved in the year before
    if (from === undefined && Number(date.slice(0, 4)) !== first) continue;
    yield { date, at: spanOfMatch(place, match.index, match.index + match[0].length) };
  }
}
