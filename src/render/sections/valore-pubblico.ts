import type { Plan } from '../../plan/plan.ts';
import type { FileValorePubblico, FondoEuropeo, IndirizzoStrategico } from '../../schema/generated/types.ts';
import type { Block, Part } from '../blocks.ts';
import type { Texts } from '../texts.ts';
import { accessibilita } from './accessibilita.ts';
import { blocchi } from './blocchi.ts';
import { indicatoriOf } from './indicatori.ts';
import { obiettiviGenerali } from './obiettivi-generali.ts';
import { obiettivoValorePubblico } from './obiettivi-valore-pubblico.ts';
import { subpart } from './part.ts';
import { printer, type Printer } from './printer.ts';
import { documenti, rinvio } from './rinvio.ts';
import { risorse } from './risorse.ts';
import { semplificazione } from './semplificazione.ts';
import { summedAmounts, table } from './table.ts';

/** What opens section 2. */
export function aperturaSezione2(plan: Plan, texts: Texts): readonly Block[] {
  return printer(texts).prose(plan.documents['valore-pubblico']?.data.apertura_sezione);
}

/** Subsection 2.1. */
export function valorePubblicoPart(plan: Plan, texts: Texts): Part | undefined {
  const data = plan.documents['valore-pubblico']?.data;
  if (!data) return undefined;
  const print = printer(texts);
  const goals = data.obiettivi_vp?.map((obiettivo) => obiettivoValorePubblico(print, obiettivo, data.indirizzi ?? []));
  return {
    id: 'sottosezione-2-1',
    number: '2.1',
    title: 'Valore pubblico',
    blocks: [
      ...print.prose(data.premessa),
      ...rinvio(print, data.rinvio),
      ...documenti(print, 'Documenti di programmazione dai quali discendono gli indirizzi', data.fonti),
    ],
    parts: [
      ...subpart(
        'valore-pubblico-definizione',
        'Che cosa si intende per valore pubblico',
        print.prose(data.definizione),
      ),
      ...blocchi(print, 'valore-pubblico', data.parti),
      ...context(print, data.contesto),
      ...subpart('valore-pubblico-indirizzi', 'Indirizzi strategici', directions(print, data.indirizzi)),
      ...subpart('valore-pubblico-obiettivi', 'Obiettivi di valore pubblico', [], goals),
      ...subpart('valore-pubblico-fondi-europei', 'Fondi europei e PNRR', funds(print, data.fondi_europei)),
      ...accessibilita(print, data.accessibilita),
      ...semplificazione(print, data.semplificazione),
      ...general(print, 'energia', 'Risparmio ed efficienza energetica', data.energia),
      ...general(print, 'pari-opportunita', 'Pari opportunità ed equilibrio di genere', data.pari_opportunita),
      ...subpart(
        'valore-pubblico-risorse',
        'Risorse',
        risorse(print, 'Risorse destinate al valore pubblico', data.risorse),
      ),
    ],
  };
}

function context(print: Printer, contesto: FileValorePubblico['contesto']): readonly Part[] {
  const swot = contesto?.swot;
  const quadrants = [
    { name: 'Punti di forza', items: swot?.forza },
    { name: 'Punti di debolezza', items: swot?.debolezza },
    { name: 'Opportunità', items: swot?.opportunita },
    { name: 'Minacce', items: swot?.minacce },
  ].filter(({ items }) => items !== undefined);
  const analysis = table('Punti di forza e di debolezza, opportunità e minacce', quadrants, [
    { label: 'Elemento', heading: true, cell: ({ name }) => print.plain(name) },
    { label: 'Contenuto', cell: ({ items }) => print.passages(items) },
  ]);
  return subpart(
    'valore-pubblico-contesto',
    'Il contesto',
    [],
    [
      ...subpart('valore-pubblico-contesto-esterno', 'Contesto esterno', print.prose(contesto?.esterno)),
      ...subpart('valore-pubblico-contesto-interno', 'Contesto interno', print.prose(contesto?.interno)),
      ...subpart('valore-pubblico-swot', 'Analisi SWOT', analysis),
    ],
  );
}

function directions(print: Printer, indirizzi: readonly IndirizzoStrategico[] | undefined): readonly Block[] {
  const actions = (indirizzi ?? []).flatMap(({ azioni }) => azioni ?? []);
  return [
    ...table('Gli indirizzi strategici e le loro azioni', indirizzi, [
      {
        label: 'Indirizzo',
        heading: true,
        cell: ({ titolo }) => print.plain(titolo),
        id: ({ id }) => `valore-pubblico-indirizzo-${id}`,
      },
      { label: 'Descrizione', cell: ({ descrizione }) => print.passage(descrizione) },
      { label: 'Azioni', cell: ({ azioni }) => print.passages(azioni?.map(({ testo }) => testo)) },
      { label: 'Fonte', shared: true, cell: ({ fonte }) => print.act(fonte) },
    ]),
    ...indicatoriOf(
      print,
      'Indicatori delle azioni',
      'Azione',
      actions.map(({ testo, indicatori }) => ({ name: print.passage(testo), indicatori })),
    ),
  ];
}

function funds(print: Printer, list: readonly FondoEuropeo[] | undefined): readonly Block[] {
  return table('Interventi con fondi europei o del PNRR', list, [
    { label: 'Intervento', heading: true, cell: ({ intervento }) => print.plain(intervento) },
    { label: 'Programma', cell: ({ programma }) => print.plain(programma) },
    { label: 'CUP', cell: ({ cup }) => print.plain(cup) },
    { label: 'Unità', cell: ({ unita }) => print.unit(unita) },
    { label: 'Stato', cell: ({ stato }) => print.plain(stato) },
    summedAmounts(print, 'Importo', ({ importo }) => importo),
    { label: 'Nota', cell: ({ nota }) => print.passage(nota) },
  ]);
}

function general(print: Printer, name: string, title: string, data: FileValorePubblico['energia']): readonly Part[] {
  return subpart(`valore-pubblico-${name}`, title, [
    ...print.prose(data?.descrizione),
    ...obiettiviGenerali(print, title, data?.obiettivi),
  ]);
}
