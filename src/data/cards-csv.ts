import { isoDateOf } from '../plan/dates.ts';
import { numberOf, percentageOf } from '../plan/decimal.ts';
import type { Obiettivo, Plan } from '../plan/plan.ts';
import { createCitationWords } from '../render/citation-words.ts';
import { cardKey, csvOf, type CsvCell, type CsvColumn } from './csv.ts';
import { deadlineColumns } from './deadline-columns.ts';
import { listInCell } from './list-in-cell.ts';

/** The cards as a table, one a line in the order of the plan: texts as in `piao.json`, weights in per cent, days as ISO 8601. */
export function cardsCsv(plan: Plan): string {
  const words = createCitationWords(plan);
  const text = (written: string | null | undefined): CsvCell => (written ? words(written) : undefined);
  const [unitId, code] = cardKey;
  const columns: readonly (CsvColumn<Obiettivo> | undefined)[] = [
    unitId,
    ['unita_codice', ({ unita }) => unita?.data.codice],
    ['unita_denominazione', ({ data, unita }) => unita?.data.denominazione ?? data.unita],
    code,
    ['titolo', ({ data }) => text(data.titolo)],
    ['natura', ({ data }) => data.natura],
    ['tipologia', ({ data }) => data.tipologia],
    ['peso', ({ data }) => weightOf(data.peso)],
    ['finalita_strategiche', ({ data }) => text(data.finalita_strategiche)],
    ['direttive_specifiche', ({ data }) => text(data.direttive_specifiche)],
    ['numero_fasi', ({ fasi }) => fasi.length],
    ['numero_sottofasi', ({ fasi }) => fasi.reduce((count, { sottofasi }) => count + sottofasi.length, 0)],
    ...deadlineColumns('scadenza_finale', ({ scadenzaFinale }: Obiettivo) => scadenzaFinale),
    ['risultato_atteso', ({ data }) => text(data.risultato_atteso)],
    ['criteri_raggiunto', ({ data }) => text(data.criteri?.raggiunto)],
    ['criteri_non_raggiunto', ({ data }) => text(data.criteri?.non_raggiunto)],
    ['indicatori', ({ data }) => text(listInCell((data.indicatori ?? []).map(nameOfIndicator)))],
    ['vincoli', ({ data }) => text(listInCell([data.vincoli ?? []].flat()))],
    ['validazione_organo', ({ data }) => text(data.validazione?.organo)],
    ['validazione_data', ({ data }) => isoDateOf(data.validazione?.data)],
  ];
  return csvOf(
    columns.filter((column) => column !== undefined),
    plan.obiettivi,
  );
}

function weightOf(written: Parameters<typeof percentageOf>[0]): CsvCell {
  const weight = percentageOf(written);
  return weight === undefined ? undefined : numberOf(weight);
}

function nameOfIndicator(indicator: NonNullable<Obiettivo['data']['indicatori']>[number]): string {
  return typeof indicator === 'string' ? indicator : indicator.denominazione;
}
