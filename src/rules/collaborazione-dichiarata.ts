import { citationsIn } from '../plan/citations.ts';
import type { Coinvolgimento, Obiettivo, Plan, Unita } from '../plan/plan.ts';
import type { Path } from '../sources/source.ts';
import { isGap } from './gap.ts';
import { involvedIn } from './involved.ts';
import { defineRule } from './rule.ts';
import { spanOfWords } from './span-of-words.ts';
import { isWithin } from './unit-within.ts';

/** A unit that the directives, the constraints or the phases cite is among those involved. */
export const collaborazioneDichiarata = defineRule({
  code: 'collaborazione-dichiarata',
  severity: 'info',
  ground: 'logic',

  *check(plan) {
    if (isGap(plan, 'unita')) return;
    for (const card of plan.obiettivi) {
      if (!card.source.text.includes('[[unita:')) continue;
      const all = involvedIn(card);
      // a name that no register knows may be the unit that seems to be missing
      if (all.some(({ coinvolto }) => coinvolto === undefined)) continue;
      const missing = citedUnits(card, plan).filter(({ unit }) => !isInvolved(unit, card, all, plan));
      const [first, ...others] = missing;
      if (!first) continue;
      yield {
        at: spanOfWords(card.source, first.path, first.text),
        facts: { units: [...new Set(missing.map(({ unit }) => unit.data.denominazione))] },
        related: others.map(({ path, text }) => ({ at: spanOfWords(card.source, path, text), label: 'also-here' })),
      };
    }
  },
});

interface CitedUnit {
  readonly unit: Unita;
  readonly path: Path;
  readonly text: string;
}

function citedUnits({ data, fasi }: Obiettivo, { unitaPerNome }: Plan): readonly CitedUnit[] {
  const constraints = typeof data.vincoli === 'string' ? [data.vincoli] : (data.vincoli ?? []);
  const texts: readonly (readonly [Path, string | null | undefined])[] = [
    [['direttive_specifiche'], data.direttive_specifiche],
    ...constraints.map(
      (text, index) => [typeof data.vincoli === 'string' ? ['vincoli'] : ['vincoli', index], text] as const,
    ),
    ...fasi
      .flatMap((phase) => [phase, ...phase.sottofasi])
      .map(({ descrizione, path }) => [[...path, 'descrizione'], descrizione] as const),
  ];
  return texts.flatMap(([path, written]) =>
    citationsIn(written ?? '').flatMap(({ id, kind, text }) => {
      const unit = kind === 'unita' ? unitaPerNome.get(id) : undefined;
      return unit ? [{ unit, path, text }] : [];
    }),
  );
}

function isInvolved(unit: Unita, card: Obiettivo, all: readonly Coinvolgimento[], plan: Plan): boolean {
  const own = card.unita;
  if (!own || isWithin(unit, own, plan) || isWithin(own, unit, plan)) return true;
  return all.some(({ coinvolto }) => {
    if (coinvolto?.specie === 'unita')
      return isWithin(unit, coinvolto.unita, plan) || isWithin(coinvolto.unita, unit, plan);
    // a code whose unit nobody knows may be that of a unit without a code
    return coinvolto?.specie === 'codice' && unit.data.codice === undefined;
  });
}
