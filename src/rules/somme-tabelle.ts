import type { FileFormazione, FileLavoroAgile, VoceConsistenza } from '../schema/generated/types.ts';
import { amountOf, numberOf } from '../plan/decimal.ts';
import type { Entry, Plan } from '../plan/plan.ts';
import type { Path } from '../sources/source.ts';
import { defineRule, type RuleFinding } from './rule.ts';

type Finding = RuleFinding<'somme-tabelle'>;
type What = Finding['facts']['what'];

/** A total that the plan types is the sum of what it adds up. */
export const sommeTabelle = defineRule({
  code: 'somme-tabelle',
  severity: 'error',
  ground: 'arithmetic',

  *check({ documents }) {
    const { struttura, fabbisogni, formazione } = documents;
    if (struttura?.data.consistenza) {
      const { totale, voci } = struttura.data.consistenza;
      yield* compare(struttura, ['consistenza', 'totale'], 'consistenza', '', totale, sumOf(voci), sum(voci, 'numero'));
      yield* nested(struttura, ['consistenza', 'voci'], voci);
    }
    if (struttura?.data.incarichi_eq) {
      const { totale, voci } = struttura.data.incarichi_eq;
      yield* compare(struttura, ['incarichi_eq', 'totale'], 'incarichi-eq', '', totale, sum(voci, 'numero'));
    }
    if (fabbisogni?.data.consistenza) {
      const { totale, voci } = fabbisogni.data.consistenza;
      yield* compare(fabbisogni, ['consistenza', 'totale'], 'consistenza', '', totale, sum(voci, 'numero'));
      for (const [
        index,
        { full_time: full, numero, part_time: part, profilo, area_professionale: area },
      ] of voci.entries()) {
        if (full === undefined || part === undefined) continue;
        yield* compare(
          fabbisogni,
          ['consistenza', 'voci', index, 'numero'],
          'orario',
          profilo ?? area,
          numero,
          full + part,
        );
      }
    }
    yield* agreements(documents['lavoro-agile']);
    yield* training(formazione);
  },
});

/** The column totals of the agreements on remote work; a blank cell adds nothing, a column without cells is not summed. */
function* agreements(document: Plan['documents']['lavoro-agile']): Iterable<Finding> {
  const accordi: FileLavoroAgile['accordi'] = document?.data.accordi;
  for (const column of ['F', 'M', 'totale', 'non_fruiscono', 'effettivi'] as const) {
    if (!accordi?.righe.some((row) => row[column] !== undefined)) continue;
    yield* compare(
      document,
      ['accordi', 'totale', column],
      'accordi',
      column,
      accordi.totale?.[column],
      accordi.righe.reduce((total, row) => total + (cellOf(row, column) ?? 0), 0),
      sum(accordi.righe, column),
    );
  }
}

type Row = NonNullable<FileLavoroAgile['accordi']>['righe'][number];

/** What a cell should hold: a wrong sum within a row is told there, and does not make the total of its column wrong. */
function cellOf(row: Row, column: 'F' | 'M' | 'totale' | 'non_fruiscono' | 'effettivi'): number | undefined {
  if (row[column] === undefined || (column !== 'totale' && column !== 'effettivi')) return row[column];
  const total = row.F === undefined || row.M === undefined ? row.totale : row.F + row.M;
  if (column === 'totale' || total === undefined) return total ?? row[column];
  return total - (row.non_fruiscono ?? 0);
}

function* training(document: Entry<FileFormazione> | undefined): Iterable<Finding> {
  const {
    assestato,
    disponibile,
    impegnato,
    stanziamento_iniziale: initial,
    variazioni = [],
  } = document?.data.risorse ?? {};
  const start = amountOf(initial);
  const changes = variazioni.map(({ importo }) => amountOf(importo) ?? 0).reduce((total, change) => total + change, 0);
  const settled = amountOf(assestato) ?? (start === undefined ? undefined : start + changes);
  if (start !== undefined)
    yield* compareAmounts(document, ['risorse', 'assestato'], 'assestato', amountOf(assestato), start + changes);
  const committed = amountOf(impegnato);
  if (settled !== undefined && committed !== undefined) {
    yield* compareAmounts(
      document,
      ['risorse', 'disponibile'],
      'disponibile',
      amountOf(disponibile),
      settled - committed,
    );
  }
  for (const list of ['interventi', 'adesioni'] as const) {
    for (const [index, { destinatari, titolo }] of document?.data[list]?.entries() ?? []) {
      const { dirigenti, non_dirigenti: others, numero } = destinatari ?? {};
      if (dirigenti === undefined || others === undefined) continue;
      yield* compare(
        document,
        [list, index, 'destinatari', 'numero'],
        'destinatari',
        titolo,
        numero,
        dirigenti + others,
      );
    }
  }
}

/** The parts of each item, at any depth, add up to it. */
function* nested(document: Entry<unknown>, path: Path, items: readonly VoceConsistenza[]): Iterable<Finding> {
  for (const [index, { categoria, di_cui: parts, numero, tipologia_contratto: contract }] of items.entries()) {
    if (!parts || parts.length === 0) continue;
    yield* compare(
      document,
      [...path, index, 'numero'],
      'di-cui',
      categoria ?? contract ?? '',
      numero,
      sumOf(parts),
      sum(parts, 'numero'),
    );
    yield* nested(document, [...path, index, 'di_cui'], parts);
  }
}

/** The sum of items, each as its own parts have it. */
function sumOf(items: readonly VoceConsistenza[]): number {
  return items.reduce(
    (total, { di_cui: parts, numero }) => total + (parts && parts.length > 0 ? sumOf(parts) : numero),
    0,
  );
}

function* compareAmounts(
  document: Entry<unknown> | undefined,
  path: Path,
  what: What,
  written: number | undefined,
  computed: number,
): Iterable<Finding> {
  yield* compare(document, path, what, '', written === undefined ? undefined : numberOf(written), numberOf(computed));
}

function* compare(
  document: Entry<unknown> | undefined,
  path: Path,
  what: What,
  name: string,
  written: number | undefined,
  computed: number,
  /** The sum of what is written, when parts of it are told to be wrong by themselves: one mistake, one finding. */
  asWritten = computed,
): Iterable<Finding> {
  if (!document || written === undefined || written === computed || written === asWritten) return;
  const at = document.source.spanOf(path);
  const { end, start } = at;
  const facts = { what, name, written, computed };
  // an amount may be written in more than one way: only a plain whole number is put right
  const fixable = computed >= 0 && /^\d+$/.test(at.source.text.slice(start, end));
  yield { at, facts, ...(fixable ? { fix: [{ start, end, text: String(computed) }] } : {}) };
}

function sum<Column extends string>(rows: readonly { readonly [C in Column]?: number }[], column: Column): number {
  return rows.reduce((total, row) => total + (row[column] ?? 0), 0);
}
