import type { Plan } from '../../plan/plan.ts';
import type { FileLavoroAgile, ParagrafoAgile } from '../../schema/generated/types.ts';
import type { Block, Part } from '../blocks.ts';
import { html } from '../escape.ts';
import type { Texts } from '../texts.ts';
import { bloccoBlocks } from './blocchi.ts';
import { facts } from './facts.ts';
import { datiAgile, type DatoAgile } from './lavoro-agile-dati.ts';
import { subpart } from './part.ts';
import { printer, type Printer } from './printer.ts';
import { rinvio } from './rinvio.ts';

type Dati = ReturnType<typeof datiAgile>;

/** Subsection 3.2: the plan of remote work. */
export function lavoroAgilePart(plan: Plan, texts: Texts): Part | undefined {
  const data = plan.documents['lavoro-agile']?.data;
  if (!data) return undefined;
  const print = printer(texts);
  const dati = datiAgile(print, data);
  return {
    id: 'sottosezione-3-2',
    number: '3.2',
    title: 'Organizzazione del lavoro agile',
    blocks: [
      ...print.prose(data.contesto),
      ...facts([['Regolamento', print.act(data.regolamento)]]),
      ...rinvio(print, data.rinvio),
    ],
    parts: [...chapters(print, data, dati), ...unplaced(data, dati)],
  };
}

function chapters(print: Printer, data: FileLavoroAgile, dati: Dati): readonly Part[] {
  return (data.parti ?? []).map(({ numero, titolo, paragrafi }, index) => {
    const id = `lavoro-agile-parte-${index + 1}`;
    return {
      id,
      number: undefined,
      title: numero ? `Parte ${numero}. ${titolo}` : titolo,
      blocks: [],
      parts: paragrafi.map((paragrafo, position) =>
        paragraph(print, `${id}-paragrafo-${position + 1}`, paragrafo, dati),
      ),
    };
  });
}

function paragraph(print: Printer, id: string, paragrafo: ParagrafoAgile, dati: Dati): Part {
  const { numero, titolo } = paragrafo;
  const shown = (paragrafo.dati ?? []).map((name) => dati[name]).filter(({ blocks }) => blocks.length > 0);
  return {
    id,
    number: undefined,
    title: numero ? `${numero}. ${titolo}` : titolo,
    blocks: [...bloccoBlocks(print, paragrafo), ...shown.flatMap(introduced(print))],
    parts: [],
  };
}

/** A list after a text needs its name; tables have a caption of their own. */
function introduced(print: Printer): (dato: Dati[DatoAgile]) => readonly Block[] {
  return ({ title, blocks }) =>
    blocks[0]?.type === 'list' ? [{ type: 'prose', html: html`<p>${print.plain(title)}:</p>` }, ...blocks] : blocks;
}

/** Tables and lists that no paragraph asks for, each under its own title. */
function unplaced({ parti }: FileLavoroAgile, dati: Dati): readonly Part[] {
  const placed = new Set(
    (parti ?? []).flatMap(({ paragrafi }) => paragrafi.flatMap((paragrafo) => paragrafo.dati ?? [])),
  );
  return Object.entries(dati)
    .filter(([name]) => !placed.has(name as DatoAgile)) // the keys of a record are the names of its data
    .flatMap(([name, { title, blocks }]) => subpart(`lavoro-agile-${name.replaceAll('_', '-')}`, title, blocks));
}
