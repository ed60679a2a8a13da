import { dueFigures, type DueFigure } from '../law/figures.ts';
import { holds } from '../law/law-row.ts';
import type { Plan } from '../plan/plan.ts';
import { lawContextOf } from './context.ts';
import { isGap } from './gap.ts';
import { defineRule } from './rule.ts';
import { nearestKeyOf } from './first-key.ts';

/** The plan says who fills the figures that the law wants in every body. */
export const figureObbligatorie = defineRule({
  code: 'figure-obbligatorie',
  severity: 'warning',
  ground: 'law',
  basis:
    'L. 190/2012, art. 1, c. 7; D.Lgs. 82/2005, art. 17; D.Lgs. 150/2009, art. 14; Regolamento (UE) 2016/679, art. 37',

  *check(plan) {
    const context = lawContextOf(plan);
    const section = plan.documents.anagrafica;
    if (!context || !section) return;
    const due = dueFigures.filter((row) => holds(row, context));
    const found = due.map(({ value }) => value).filter((figure) => !mayBeElsewhere(plan, figure));
    const missing = found.filter(({ roles }) => !section.data.figure?.some(({ ruolo }) => roles.includes(ruolo)));
    const unnamed = found.filter(
      (figure) =>
        figure.person &&
        !missing.includes(figure) &&
        !section.data.figure?.some(
          (one) => figure.roles.includes(one.ruolo) && (one.nome !== undefined || one.atto !== undefined),
        ),
    );
    if (missing.length + unnamed.length === 0) return;
    yield {
      at: nearestKeyOf(section.source, ['figure'], ['denominazione']),
      facts: { missing: missing.map(({ name }) => name), unnamed: unnamed.map(({ name }) => name) },
      // only the norms of the figures that are told
      basis: due
        .filter(({ value }) => missing.includes(value) || unnamed.includes(value))
        .map(({ source }) => source)
        .join('; '),
    };
  },
});

/** Whether another section tells, or may tell where it is broken, who fills a figure. */
function mayBeElsewhere(plan: Plan, { name }: DueFigure): boolean {
  const { documents } = plan;
  if (name === 'RPCT') {
    const rpct = documents.anticorruzione?.data.testata?.rpct;
    return rpct?.persona !== undefined || rpct?.carica !== undefined || isGap(plan, 'anticorruzione');
  }
  if (name === 'OIV') return documents.performance?.data.validazione !== undefined || isGap(plan, 'performance');
  if (name === 'responsabile inclusione')
    return (
      documents['valore-pubblico']?.data.accessibilita?.responsabile_inclusione !== undefined ||
      isGap(plan, 'valore-pubblico')
    );
  return false;
}
