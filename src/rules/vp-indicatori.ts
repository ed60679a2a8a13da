import { lawFor, severityOf } from '../law/law-row.ts';
import { impactIndicators } from '../law/public-value.ts';
import type { Indicatore, ObiettivoValorePubblico } from '../schema/generated/types.ts';
import type { Span } from '../sources/source.ts';
import { lawContextOf } from './context.ts';
import { nearestKeyOf } from './first-key.ts';
import { mentions } from './mentions.ts';
import { defineRule } from './rule.ts';
import { writtenSection } from './written-section.ts';

/** Each objective of public value has an impact indicator, with where it starts and where it is to be in each of the three years. */
export const vpIndicatori = defineRule({
  code: 'vp-indicatori',
  severity: 'warning',
  ground: 'law',
  basis: 'D.M. 132/2022, art. 3, c. 1, lett. a); linee guida PIAO 2025',

  *check(plan) {
    const context = lawContextOf(plan);
    const row = context && lawFor(impactIndicators, context);
    const section = writtenSection(plan, 'valore-pubblico');
    const triennio = plan.documents.piao?.data.triennio;
    if (!row || !section || !triennio) return;
    const { data, source } = section;
    const objectives = data.obiettivi_vp ?? [];
    if (objectives.length === 0) {
      const measured = data.indirizzi?.some(({ azioni }) => azioni?.some(({ indicatori }) => indicatori?.length));
      // a text may tell them, where they cannot be looked for one by one
      const told = data.indirizzi === undefined && mentions(source, /indicator/i, ['apertura_sezione']);
      if (measured || told) return;
      yield {
        at: nearestKeyOf(source, ['obiettivi_vp'], ['indirizzi']),
        facts: { reason: 'assente', codes: [] },
        severity: severityOf(row),
      };
      return;
    }
    const years = [triennio.da, triennio.da + 1, triennio.a].map(String);
    const found = objectives.map((objective, index) => ({
      code: objective.codice,
      at: source.spanOf(['obiettivi_vp', index, 'codice']),
      indicators: impactOf(objective),
    }));
    const without = found.filter(({ indicators }) => indicators.length < row.value);
    const incomplete = found.filter(
      ({ indicators }) => indicators.length >= row.value && !indicators.some((one) => isComplete(one, years)),
    );
    yield* together(without, 'senza-indicatore', severityOf(row));
    yield* together(incomplete, 'incompleto', 'info');
  },
});

interface Found {
  readonly code: string;
  readonly at: Span;
}

/** One finding for all the objectives that lack the same. */
function* together<R extends 'senza-indicatore' | 'incompleto', S>(found: readonly Found[], reason: R, severity: S) {
  const [first, ...others] = found;
  if (!first) return;
  yield {
    at: first.at,
    facts: { reason, codes: found.map(({ code }) => code) },
    related: others.map(({ at }) => ({ at, label: 'also-here' as const })),
    severity,
  };
}

function impactOf({ indicatori_impatto = [], strategie = [] }: ObiettivoValorePubblico): readonly Indicatore[] {
  const ofStrategies = strategie.flatMap(({ indicatori = [] }) => indicatori);
  return [...indicatori_impatto, ...ofStrategies.filter(({ tipo }) => tipo === 'impatto' || tipo === 'outcome')];
}

function isComplete({ baseline, target = {} }: Indicatore, years: readonly string[]): boolean {
  return baseline !== undefined && years.every((year) => target[year] !== undefined);
}
