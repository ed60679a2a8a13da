import type { Plan } from '../../plan/plan.ts';
import type { FileFabbisogni } from '../../schema/generated/types.ts';
import type { Block, Part } from '../blocks.ts';
import { html } from '../escape.ts';
import type { Texts } from '../texts.ts';
import { datePhrase } from '../words/dates.ts';
import { blocchi } from './blocchi.ts';
import { capacitaAssunzionale, limiti } from './capacita-assunzionale.ts';
import { facts } from './facts.ts';
import { lines } from './lines.ts';
import { subpart } from './part.ts';
import { printer, type Printer } from './printer.ts';
import { documenti, rinvio } from './rinvio.ts';
import { summed, summedAmounts, sumOf, table, type Field } from './table.ts';
import { unconfirmed } from './unconfirmed.ts';

/** Subsection 3.3: the staff that is needed. */
export function fabbisogniPart(plan: Plan, texts: Texts): Part | undefined {
  const data = plan.documents.fabbisogni?.data;
  if (!data) return undefined;
  const print = printer(texts);
  return {
    id: 'sottosezione-3-3',
    number: '3.3',
    title: 'Piano triennale dei fabbisogni di personale',
    blocks: [...print.prose(data.premessa), ...rinvio(print, data.rinvio), ...approval(print, data)],
    parts: [
      ...blocchi(print, 'fabbisogni', data.parti),
      ...subpart('fabbisogni-consistenza', 'Il personale in servizio', staff(print, data.consistenza)),
      ...subpart(
        'fabbisogni-capacita',
        'Capacità assunzionale',
        capacitaAssunzionale(print, data.capacita_assunzionale),
      ),
      ...subpart('fabbisogni-limiti', 'Limiti di spesa e obblighi', limiti(print, data.limiti)),
      ...subpart('fabbisogni-cessazioni', 'Cessazioni ed evoluzione dei bisogni', [
        ...leavers(print, data),
        ...print.prose(data.evoluzione),
      ]),
      ...subpart('fabbisogni-assunzioni', 'Assunzioni programmate', [
        ...hires(print, data),
        ...progressions(print, data),
      ]),
      ...subpart('fabbisogni-previsione', 'Personale previsto', forecast(print, data.previsione)),
      ...subpart('fabbisogni-eccedenze', 'Eccedenze di personale', surplus(print, data.eccedenze)),
      ...subpart(
        'fabbisogni-documenti',
        'Documenti',
        documenti(print, 'Documenti che riguardano i fabbisogni', data.documenti),
      ),
    ],
  };
}

function approval(print: Printer, data: FileFabbisogni): readonly Block[] {
  const { parere_revisori: opinion } = data;
  const number = opinion?.numero && print.plain(`n. ${opinion.numero}`);
  return facts([
    ['Atto che approva il piano', print.act(data.atto)],
    ["Parere dell'organo di revisione", opinion && lines([number || undefined, print.date(opinion.data)])],
    ['Informazione alle organizzazioni sindacali', print.date(data.informazione_sindacale?.data)],
    ['Trasmissione al sistema SICO', print.date(data.trasmissione_sico?.data)],
  ]);
}

function staff(print: Printer, consistenza: FileFabbisogni['consistenza']): readonly Block[] {
  if (!consistenza) return [];
  const { al, voci, totale, nota } = consistenza;
  return [
    ...table(
      `Personale in servizio ${datePhrase('al', al)}`,
      voci,
      [
        { label: 'Area', heading: true, cell: ({ area_professionale }) => print.plain(area_professionale) },
        { label: 'Profilo', cell: ({ profilo }) => print.plain(profilo) },
        { label: 'Unità', cell: ({ unita }) => print.unit(unita) },
        summed(print, 'A tempo pieno', ({ full_time }) => full_time),
        summed(print, 'A tempo parziale', ({ part_time }) => part_time),
        summed(print, 'Numero', ({ numero }) => numero),
      ],
      unconfirmed([
        {
          name: html`totale`,
          written: print.number(totale),
          computed: print.number(sumOf(voci, ({ numero }) => numero)),
        },
      ]),
    ),
    ...print.prose(nota),
  ];
}

function leavers(print: Printer, { cessazioni }: FileFabbisogni): readonly Block[] {
  return table('Cessazioni previste', cessazioni, [
    { label: 'Anno', heading: true, cell: ({ anno }) => print.year(anno) },
    { label: 'Area', cell: ({ area }) => print.plain(area) },
    { label: 'Profilo', cell: ({ profilo }) => print.plain(profilo) },
    { label: 'Motivo', cell: ({ motivo }) => print.plain(motivo) },
    summed(print, 'Numero', ({ numero }) => numero),
    summedAmounts(print, 'Risparmio', ({ risparmio }) => risparmio),
  ]);
}

function hires(print: Printer, { assunzioni }: FileFabbisogni): readonly Block[] {
  return table('Assunzioni programmate', assunzioni, [
    { label: 'Anno', heading: true, cell: ({ anno }) => print.year(anno) },
    { label: 'Priorità', cell: ({ priorita }) => print.number(priorita) },
    { label: 'Area', cell: ({ area }) => print.plain(area) },
    { label: 'Profilo', cell: ({ profilo }) => print.plain(profilo) },
    { label: 'Modalità', cell: ({ modalita }) => print.plain(modalita) },
    { label: 'Unità', cell: ({ unita }) => print.unit(unita) },
    { label: 'Fonte', cell: ({ fonte }) => print.plain(fonte) },
    summed(print, 'Numero', ({ numero }) => numero),
    summedAmounts(print, 'Costo', ({ costo }) => costo),
    { label: 'Nota', cell: ({ nota }) => print.passage(nota) },
  ]);
}

function progressions(print: Printer, { progressioni }: FileFabbisogni): readonly Block[] {
  return [
    ...facts([
      ['Posti riservati alle progressioni tra le aree', print.number(progressioni?.numero)],
      ['Quota riservata alle progressioni', print.percentage(progressioni?.quota_percento)],
    ]),
    ...print.prose(progressioni?.nota),
  ];
}

/** The staff that is expected: an area a row, a year a column. */
function forecast(print: Printer, previsione: FileFabbisogni['previsione'] = []): readonly Block[] {
  const areas = [...new Set(previsione.map(({ area }) => area))];
  const years = [...new Set(previsione.map(({ anno }) => anno))].toSorted((a, b) => a - b);
  const expected = (area: string | undefined, year: number): number | undefined =>
    sumOf(
      previsione.filter((voce) => voce.area === area && voce.anno === year),
      ({ numero }) => numero,
    );
  return table('Personale atteso alla fine di ogni anno', areas, [
    { label: 'Area', heading: true, cell: (area) => print.plain(area ?? 'Tutto il personale') },
    ...years.map((year): Field<string | undefined> => summed(print, String(year), (area) => expected(area, year))),
  ]);
}

function surplus(print: Printer, eccedenze: FileFabbisogni['eccedenze']): readonly Block[] {
  return [
    ...facts([
      ['Esito della ricognizione', print.plain(eccedenze?.esito)],
      ['Atto', print.act(eccedenze?.atto)],
    ]),
    ...print.prose(eccedenze?.nota),
  ];
}
