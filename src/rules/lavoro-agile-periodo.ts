import { isoDateOf } from '../plan/dates.ts';
import { defineRule } from './rule.ts';

/** The agreements end after they begin, and in a year that has a contingent. */
export const lavoroAgilePeriodo = defineRule({
  code: 'lavoro-agile-periodo',
  severity: 'info',
  ground: 'logic',

  *check({ documents }) {
    const document = documents['lavoro-agile'];
    const { al, dal } = document?.data.accordi?.periodo ?? {};
    if (!document || al === undefined) return;
    const at = document.source.spanOf(['accordi', 'periodo', 'al']);
    const end = monthOf(al);
    const start = dal === undefined ? undefined : monthOf(dal);
    if (end === undefined) return;
    const year = Number(end.slice(0, 4));
    const [from, to] = [isoDateOf(dal), isoDateOf(al)];
    if ((from && to && from > to) || (start && start > end)) {
      yield { at, facts: { reason: 'rovesciato', from: dal, to: al, year }, severity: 'warning' };
      return;
    }
    const { contingente } = document.data;
    // agreements of the years before the plan are its starting point, and need no contingent in it
    const firstYear = documents.piao?.data.triennio.da ?? year;
    if (!contingente || contingente.length === 0 || year < firstYear) return;
    if (contingente.some(({ anno }) => anno === year)) return;
    yield {
      at,
      facts: { reason: 'senza-contingente', from: dal, to: al, year },
      related: [{ at: document.source.keySpanOf(['contingente']), label: 'also-here' }],
    };
  },
});

/** The month of a day or of a month, as `2022-12`: such texts compare as months do. */
function monthOf(written: string): string | undefined {
  const [month, year] = written.split('.');
  if (month !== undefined && year !== undefined) return `${year}-${month.padStart(2, '0')}`;
  return isoDateOf(written)?.slice(0, 7);
}
