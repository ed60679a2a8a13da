import { amountOf, numberOf } from '../plan/decimal.ts';
import type { Entry } from '../plan/plan.ts';
import type { FileFormazione, VoceConsistenza } from '../schema/generated/types.ts';
import type { Path } from '../sources/source.ts';
import { compare, type WrongTotal } from './compare-total.ts';
import { defineRule } from './rule.ts';
import { sumOfColumn } from './sum-of-column.ts';
import { totalsOfAgreements } from './totals-of-agreements.ts';

/** A total that the plan types is the sum of what it adds up. */
export const sommeTabelle = defineRule({
  code: 'somme-tabelle',
  severity: 'error',
  ground: 'arithmetic',

  *check({ documents }) {
    const { struttura, fabbisogni, formazione } = documents;
    if (struttura?.data.consistenza) {
      const { totale, voci } = struttura.data.consistenza;
      yield* compare(
        struttura,
        ['consistenza', 'totale'],
        'consistenza',
        '',
        totale,
        sumOf(voci),
        sumOfColumn(voci, 'numero'),
      );
      yield* nested(struttura, ['consistenza', 'voci'], voci);
    }
    if (struttura?.data.incarichi_eq) {
      const { totale, voci } = struttura.data.incarichi_eq;
      yield* compare(struttura, ['incarichi_eq', 'totale'], 'incarichi-eq', '', totale, sumOfColumn(voci, 'numero'));
    }
    if (fabbisogni?.data.consistenza) {
      const { totale, voci } = fabbisogni.data.consistenza;
      yield* compare(fabbisogni, ['consistenza', 'totale'], 'consistenza', '', totale, sumOfColumn(voci, 'numero'));
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
    yield* totalsOfAgreements(documents['lavoro-agile']);
    yield* training(formazione);
  },
});

function* training(document: Entry<FileFormazione> | undefined): Iterable<WrongTotal> {
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
function* nested(document: Entry<unknown>, path: Path, items: readonly VoceConsistenza[]): Iterable<WrongTotal> {
  for (const [index, { categoria, di_cui: parts, numero, tipologia_contratto: contract }] of items.entries()) {
    if (!parts || parts.length === 0) continue;
    yield* compare(
      document,
      [...path, index, 'numero'],
      'di-cui',
      categoria ?? contract ?? '',
      numero,
      sumOf(parts),
      sumOfColumn(parts, 'numero'),
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
  what: WrongTotal['facts']['what'],
  written: number | undefined,
  computed: number,
): Iterable<WrongTotal> {
  yield* compare(document, path, what, '', written === undefined ? undefined : numberOf(written), numberOf(computed));
}
