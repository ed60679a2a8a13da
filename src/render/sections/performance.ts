import type { Plan } from '../../plan/plan.ts';
import type { Block, Part } from '../blocks.ts';
import { join } from '../escape.ts';
import type { Texts } from '../texts.ts';
import { blocchi } from './blocchi.ts';
import { facts } from './facts.ts';
import { indicatori } from './indicatori.ts';
import { printer } from './printer.ts';
import { rinvio } from './rinvio.ts';

/** What comes before the cards in 2.2. */
export function performanceIntro(plan: Plan, texts: Texts): readonly Block[] {
  const data = plan.documents.performance?.data;
  if (!data) return [];
  const print = printer(texts);
  const meetings = data.validazione?.sedute?.map((date) => texts.plain(texts.date(date)));
  return [
    ...print.prose(data.premessa),
    ...facts([
      ['Organo che valida le schede', print.plain(data.validazione?.organo)],
      ['Sedute', meetings && join(meetings, ', ')],
    ]),
    ...indicatori(print, "Indicatori generali dell'ente", data.indicatori),
    ...rinvio(print, data.rinvio),
  ];
}

/** Its texts with a title, which stand between the introduction and the cards. */
export function performanceParts(plan: Plan, texts: Texts): readonly Part[] {
  return blocchi(printer(texts), 'performance', plan.documents.performance?.data.parti);
}
