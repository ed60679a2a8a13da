import type { Plan } from '../../plan/plan.ts';
import type { Part } from '../blocks.ts';
import type { Texts } from '../texts.ts';
import { blocchi } from './blocchi.ts';
import { subpart } from './part.ts';
import { printer } from './printer.ts';
import { table } from './table.ts';

/** What comes before the sections. */
export function premessaPart(plan: Plan, texts: Texts): Part | undefined {
  const data = plan.documents.premessa?.data;
  if (!data) return undefined;
  const print = printer(texts);
  const cronoprogramma = table('Le tappe della redazione del piano', data.cronoprogramma, [
    { label: 'Attività', heading: true, cell: ({ attivita }) => print.plain(attivita) },
    { label: 'Scadenza', cell: ({ scadenza }) => print.deadline(scadenza) },
    { label: 'Responsabile', cell: ({ responsabile }) => print.plain(responsabile) },
  ]);
  return {
    id: 'premessa',
    number: undefined,
    title: 'Premessa',
    blocks: print.prose(data.testo),
    parts: [
      ...blocchi(print, 'premessa', data.parti),
      ...subpart('premessa-quadro-normativo', 'Quadro normativo', print.list(data.quadro_normativo)),
      ...subpart('premessa-cronoprogramma', 'Cronoprogramma', cronoprogramma),
    ],
  };
}
