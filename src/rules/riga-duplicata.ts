import type { Path, Source } from '../sources/source.ts';
import { defineRule, type RuleFinding } from './rule.ts';
import { walk } from './walk.ts';

type Finding = RuleFinding<'riga-duplicata'>;

/** No table has two equal rows; of courses, none that differ in the month alone. */
export const rigaDuplicata = defineRule({
  code: 'riga-duplicata',
  severity: 'info',
  ground: 'logic',

  *check({ documents }) {
    for (const { data, source } of Object.values(documents)) {
      const found: Finding[] = [];
      walk(data, (value, path) => {
        if (Array.isArray(value) && value.length > 1 && value.every(isRow))
          found.push(...repeated(source, value, path));
        return true;
      });
      yield* found;
    }
  },
});

/** A row of a table: fields, of which none is a text that stands for the whole, as in a list of commitments. */
function isRow(value: unknown): value is Readonly<Record<string, unknown>> {
  return value !== null && typeof value === 'object' && !Array.isArray(value) && !('testo' in value);
}

function* repeated(source: Source, rows: readonly Readonly<Record<string, unknown>>[], path: Path): Iterable<Finding> {
  const first = new Map<string, { readonly index: number; readonly row: Readonly<Record<string, unknown>> }>();
  for (const [index, row] of rows.entries()) {
    const { periodo: _month, ...rest } = row;
    const key = JSON.stringify(Object.entries(rest).toSorted(([a], [b]) => (a < b ? -1 : 1)));
    const same = first.get(key);
    if (!same) {
      first.set(key, { index, row });
      continue;
    }
    yield {
      at: source.spanOf(placeOf([...path, index], row)),
      facts: {
        name: nameOf(row),
        table: path.findLast((step) => typeof step === 'string') ?? '',
        onlyMonth: JSON.stringify(same.row['periodo']) !== JSON.stringify(row['periodo']),
      },
      related: [{ at: source.spanOf(placeOf([...path, same.index], same.row)), label: 'also-here' }],
    };
  }
}

const names = ['titolo', 'attivita', 'denominazione', 'voce', 'profilo', 'area', 'unita', 'soggetto', 'anno'];

/** What tells a row from the others to a reader. */
function nameOf(row: Readonly<Record<string, unknown>>): string {
  const value = names.map((name) => row[name]).find((item) => typeof item === 'string' || typeof item === 'number');
  return value === undefined ? '' : String(value);
}

function placeOf(path: Path, row: Readonly<Record<string, unknown>>): Path {
  const [key] = Object.keys(row);
  return key === undefined ? path : [...path, key];
}
