import { staffCountDay } from '../law/staff-count-date.ts';
import type { FileOf } from '../plan/plan.ts';
import { isoDateOf } from '../plan/dates.ts';
import { defineRule } from './rule.ts';
import { sumOfColumn } from './sum-of-column.ts';

/** Whoever changes office or area is not one more. */
const internal = ['mobilità interna', 'progressione'];

/** Whoever comes for a time is counted by some bodies and not by others. */
const temporary = ['art. 110', 'comando', 'tempo determinato'];

interface Move {
  readonly year: number;
  readonly area: string | undefined;
  readonly number: number;
  readonly sure: boolean;
}

/** Staff plus hires less cessations is the staff that the plan expects at the end of each year. */
export const fabbisogniQuadratura = defineRule({
  code: 'fabbisogni-quadratura',
  severity: 'warning',
  ground: 'arithmetic',

  *check({ documents: { fabbisogni: document, piao } }) {
    const staff = document?.data.consistenza;
    const expected = document?.data.previsione;
    if (!document || !piao || !staff || !expected) return;
    const { da: first } = piao.data.triennio;
    const { assunzioni, cessazioni } = document.data;
    // staff counted on another day, or moves of other years: then the sum starts nobody knows where
    if (isoDateOf(staff.al) !== staffCountDay(first) || (!assunzioni && !cessazioni)) return;
    const moves = movesOf(document.data);
    if (moves.some(({ year }) => year < first)) return;
    const promotions = (assunzioni ?? []).filter(({ modalita }) => modalita === 'progressione');

    for (const [index, { anno, area, numero }] of expected.entries()) {
      const name = area === undefined ? undefined : plain(area);
      const past = moves.filter(({ year }) => year <= anno);
      const ofArea = staff.voci.filter(({ area_professionale: other }) => plain(other) === name);
      // an area can be followed only if every move tells its own, and nobody passes from one to another
      const lost = past.some((move) => move.area === undefined) || promotions.some((hire) => hire.anno <= anno);
      if (name !== undefined && (ofArea.length === 0 || lost)) continue;
      const base =
        name === undefined ? (staff.totale ?? sumOfColumn(staff.voci, 'numero')) : sumOfColumn(ofArea, 'numero');
      const mine = past.filter((move) => name === undefined || move.area === name);
      const computed =
        base +
        sumOfColumn(
          mine.filter(({ sure }) => sure),
          'number',
        );
      const most = base + sumOfColumn(mine, 'number');
      if (numero >= computed && numero <= most) continue;
      yield {
        at: document.source.spanOf(['previsione', index, 'numero']),
        facts: { year: anno, area, written: numero, computed },
        related: [{ at: document.source.keySpanOf(['consistenza']), label: 'employees' }],
      };
    }
  },
});

function movesOf({ assunzioni = [], cessazioni = [] }: FileOf['fabbisogni']): readonly Move[] {
  const hires = assunzioni
    .filter(({ modalita }) => !internal.includes(modalita))
    .map(({ anno, area, modalita, numero }) => ({
      year: anno,
      area: area && plain(area),
      number: numero,
      sure: !temporary.includes(modalita),
    }));
  return [
    ...hires,
    ...cessazioni.map(({ anno, area, numero }) => ({
      year: anno,
      area: area && plain(area),
      number: -numero,
      sure: true,
    })),
  ];
}

function plain(area: string): string {
  return area.trim().toLowerCase();
}
