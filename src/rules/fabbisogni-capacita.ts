import { hiringThresholds } from '../law/hiring-thresholds.ts';
import { lawFor, severityOf } from '../law/law-row.ts';
import { amountOf, numberOf, percentageOf } from '../plan/decimal.ts';
import type { Entry, FileOf } from '../plan/plan.ts';
import { lawContextOf } from './context.ts';
import { defineRule, type RuleFinding } from './rule.ts';

type Facts = RuleFinding<'fabbisogni-capacita'>['facts'];

/** Plans write the ratio with one decimal or two, rounded or cut. */
const tolerance = 0.1;

/** Hires that cost nothing more within the limit: who is already there, or comes for a time. */
const neutral = ['comando', 'mobilità interna', 'tempo determinato'];

/** The staff spending of a municipality keeps to the thresholds of its band, and the hires to the margin. */
export const fabbisogniCapacita = defineRule({
  code: 'fabbisogni-capacita',
  severity: 'error',
  ground: 'law',
  basis: 'D.L. 34/2019, art. 33, c. 2; D.M. 17 marzo 2020',

  *check(plan) {
    const document = plan.documents.fabbisogni;
    const data = document?.data.capacita_assunzionale;
    const context = lawContextOf(plan);
    const row = context && lawFor(hiringThresholds, context);
    if (!document || !data || !row) return;
    const severity = severityOf(row);
    const finding = (key: string, facts: Facts): RuleFinding<'fabbisogni-capacita'> => ({
      at:
        key in data
          ? document.source.spanOf(['capacita_assunzionale', key])
          : document.source.keySpanOf(['capacita_assunzionale']),
      facts,
      severity,
    });

    const spending = euros(data.spesa_personale);
    const revenues = netRevenuesOf(data);
    const declared = percent(data.rapporto);
    const computed = spending === undefined || revenues === undefined ? undefined : (spending / revenues) * 100;
    if (declared !== undefined && computed !== undefined && Math.abs(declared - computed) > tolerance)
      yield finding('rapporto', { reason: 'rapporto', written: declared, computed: twoDecimals(computed) });

    const inhabitants = data.abitanti ?? plan.documents.anagrafica?.data.abitanti?.numero;
    const band = inhabitants === undefined ? undefined : row.value.find(({ under }) => inhabitants < under);
    const [threshold, upper] = [percent(data.soglia), percent(data.soglia_rientro)];
    if (!band) return;
    if (threshold !== undefined && threshold !== band.threshold)
      yield finding('soglia', { reason: 'soglia', written: threshold, computed: band.threshold });
    if (upper !== undefined && upper !== band.upper)
      yield finding('soglia_rientro', { reason: 'soglia-rientro', written: upper, computed: band.upper });

    const ratio = computed ?? declared;
    if (ratio !== undefined && ratio > band.upper)
      yield finding('rapporto', { reason: 'oltre-rientro', written: twoDecimals(ratio), computed: band.upper });

    const margin = euros(data.margine);
    if (margin === undefined) return;
    if (spending !== undefined && revenues !== undefined) {
      const allowed = Math.max(0, (revenues * band.threshold) / 100 - spending);
      if (margin > allowed + 1)
        yield finding('margine', { reason: 'margine', written: margin, computed: twoDecimals(allowed) });
    }
    const cost = netCostOf(document, context.anno);
    if (cost !== undefined && cost > margin)
      yield finding('margine', { reason: 'assunzioni', written: cost, computed: margin });
  },
});

/** The mean of the three years' current revenues, less the fund for doubtful credits. */
function netRevenuesOf({
  entrate_correnti: years = [],
  fcde,
}: NonNullable<FileOf['fabbisogni']['capacita_assunzionale']>): number | undefined {
  const amounts = years.map(({ importo }) => euros(importo)).filter((amount) => amount !== undefined);
  const fund = euros(fcde);
  if (amounts.length !== 3 || fund === undefined) return undefined;
  const net = amounts.reduce((sum, amount) => sum + amount, 0) / 3 - fund;
  return net > 0 ? net : undefined;
}

/** What the hires of a year cost beyond what the cessations of that year save; nothing unless all give their figure. */
function netCostOf({ data }: Entry<FileOf['fabbisogni']>, year: number): number | undefined {
  const hires = (data.assunzioni ?? []).filter(({ anno, modalita }) => anno === year && !neutral.includes(modalita));
  const costs = hires.map(({ costo }) => euros(costo));
  const savings = (data.cessazioni ?? []).filter(({ anno }) => anno === year).map(({ risparmio }) => euros(risparmio));
  const all = [...costs, ...savings.map((saving) => (saving === undefined ? undefined : -saving))];
  if (costs.length === 0 || all.includes(undefined)) return undefined;
  return all.reduce<number>((sum, amount) => sum + (amount ?? 0), 0);
}

function euros(written: number | string | undefined): number | undefined {
  const amount = amountOf(written);
  return amount === undefined ? undefined : numberOf(amount);
}

function percent(written: number | string | undefined): number | undefined {
  const percentage = percentageOf(written);
  return percentage === undefined ? undefined : numberOf(percentage);
}

function twoDecimals(value: number): number {
  return Math.round(value * 100) / 100;
}
