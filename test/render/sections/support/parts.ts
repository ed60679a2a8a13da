import type { Plan } from '../../../../src/plan/plan.ts';
import type { Part } from '../../../../src/render/blocks.ts';
import { anagraficaPart } from '../../../../src/render/sections/anagrafica.ts';
import { anticorruzionePart } from '../../../../src/render/sections/anticorruzione.ts';
import { azioniPositivePart } from '../../../../src/render/sections/azioni-positive.ts';
import { fabbisogniPart } from '../../../../src/render/sections/fabbisogni.ts';
import { formazionePart } from '../../../../src/render/sections/formazione.ts';
import { lavoroAgilePart } from '../../../../src/render/sections/lavoro-agile.ts';
import { monitoraggioPart } from '../../../../src/render/sections/monitoraggio.ts';
import { performanceIntro, performanceParts } from '../../../../src/render/sections/performance.ts';
import { pianoPart } from '../../../../src/render/sections/piano.ts';
import { premessaPart } from '../../../../src/render/sections/premessa.ts';
import { actsPart, unitsPart } from '../../../../src/render/sections/registers.ts';
import { strutturaPart } from '../../../../src/render/sections/struttura.ts';
import { aperturaSezione2, valorePubblicoPart } from '../../../../src/render/sections/valore-pubblico.ts';
import { createTexts, type Texts } from '../../../../src/render/texts.ts';
import type { Kind } from '../../../../src/sources/kinds.ts';

type Section = (plan: Plan, texts: Texts) => Part | undefined;

/** What is printed of each kind of file, as one part. */
export const sections: Readonly<Record<Exclude<Kind, 'obiettivo'>, Section>> = {
  piao: pianoPart,
  anagrafica: anagraficaPart,
  premessa: premessaPart,
  atti: actsPart,
  unita: unitsPart,
  incarichi: unitsPart,
  'valore-pubblico': (plan, texts) => opened(valorePubblicoPart(plan, texts), aperturaSezione2(plan, texts)),
  performance: (plan, texts) => ({
    id: 'sottosezione-2-2',
    number: '2.2',
    title: 'Performance',
    blocks: performanceIntro(plan, texts),
    parts: performanceParts(plan, texts),
  }),
  anticorruzione: anticorruzionePart,
  struttura: strutturaPart,
  'lavoro-agile': lavoroAgilePart,
  fabbisogni: fabbisogniPart,
  formazione: formazionePart,
  'azioni-positive': azioniPositivePart,
  monitoraggio: monitoraggioPart,
};

function opened(part: Part | undefined, blocks: Part['blocks']): Part | undefined {
  return part && { ...part, blocks: [...blocks, ...part.blocks] };
}

/** What is printed of a kind of file of a plan. */
export function sectionOf(plan: Plan, kind: Exclude<Kind, 'obiettivo'>): Part {
  const part = sections[kind](plan, createTexts(plan));
  if (!part) throw new Error(`nothing is printed of ${kind}`);
  return part;
}
