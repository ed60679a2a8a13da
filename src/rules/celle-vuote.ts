import type { Entry } from '../plan/plan.ts';
import type { Path } from '../sources/source.ts';
import { defineRule, type RuleFinding } from './rule.ts';

type Finding = RuleFinding<'celle-vuote'>;

/** In a column of numbers that some rows fill, no cell is left blank: nothing is not zero. Totals may be left to piao. */
export const celleVuote = defineRule({
  code: 'celle-vuote',
  severity: 'warning',
  ground: 'logic',

  *check({ documents, unitaPerNome }) {
    const agile = documents['lavoro-agile'];
    if (agile?.data.accordi) {
      const rows = agile.data.accordi.righe;
      const names = rows.map(({ unita }) => unitaPerNome.get(unita)?.data.denominazione ?? unita);
      for (const column of ['F', 'M', 'non_fruiscono'] as const) {
        const blank = rows.map((row) => row[column] === undefined);
        yield* blanks(agile, ['accordi', 'righe'], column, names, blank);
      }
    }
    const { formazione } = documents;
    for (const list of ['interventi', 'adesioni'] as const) {
      const rows = formazione?.data[list] ?? [];
      const names = rows.map(({ titolo }) => titolo);
      for (const column of ['destinatari', 'ore'] as const) {
        // whom a course is for may be said in words, and of one to come the number is not known
        const blank = rows.map(({ destinatari, ore, stato }) =>
          column === 'ore'
            ? ore === undefined
            : stato !== 'programmato' && (destinatari === undefined || Object.keys(destinatari).length === 0),
        );
        yield* blanks(formazione, [list], column, names, blank);
      }
    }
    const staff = documents.fabbisogni?.data.consistenza?.voci ?? [];
    for (const column of ['full_time', 'part_time'] as const) {
      const names = staff.map(({ area_professionale: area, profilo }) => profilo ?? area);
      const blank = staff.map((row) => row[column] === undefined);
      yield* blanks(documents.fabbisogni, ['consistenza', 'voci'], column, names, blank);
    }
  },
});

/** One finding for a column, where some rows have it and some have not. */
function* blanks(
  document: Entry<unknown> | undefined,
  path: Path,
  column: Finding['facts']['column'],
  names: readonly string[],
  blank: readonly boolean[],
): Iterable<Finding> {
  const empty = blank.flatMap((isBlank, index) => (isBlank ? [index] : []));
  const [first, ...others] = empty;
  if (!document || first === undefined || empty.length === blank.length) return;
  const { source } = document;
  const placeOf = (index: number) => {
    const row = [...path, index];
    const name = ['unita', 'titolo', 'profilo', 'area_professionale'].find((key) =>
      hasKey(document.data, [...row, key]),
    );
    return source.spanOf(name === undefined ? row : [...row, name]);
  };
  yield {
    at: placeOf(first),
    facts: { column, row: names[first] ?? '', blank: empty.length, rows: blank.length },
    related: others.map((index) => ({ at: placeOf(index), label: 'also-here' as const })),
  };
}

function hasKey(data: unknown, path: Path): boolean {
  let value = data;
  for (const step of path) {
    if (value === null || typeof value !== 'object') return false;
    value = (value as Readonly<Record<string | number, unknown>>)[step]; // an object or a list of the plan
  }
  return value !== undefined;
}
