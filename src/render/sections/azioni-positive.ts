import type { Plan } from '../../plan/plan.ts';
import type { AmbitoAzioni, AzionePositiva, FileAzioniPositive } from '../../schema/generated/types.ts';
import { slug } from '../anchors.ts';
import type { Block, Html, Part } from '../blocks.ts';
import { escape, html } from '../escape.ts';
import type { Texts } from '../texts.ts';
import { blocchi } from './blocchi.ts';
import { bullets } from './bullets.ts';
import { facts } from './facts.ts';
import { indicatori } from './indicatori.ts';
import { lines } from './lines.ts';
import { subpart } from './part.ts';
import { printer, type Printer } from './printer.ts';
import { documenti, rinvio } from './rinvio.ts';
import { summed, table } from './table.ts';

/** The plan of positive actions, 3.4. */
export function azioniPositivePart(plan: Plan, texts: Texts): Part | undefined {
  const data = plan.documents['azioni-positive']?.data;
  if (!data) return undefined;
  const print = printer(texts);
  return {
    id: 'sottosezione-3-4',
    number: '3.4',
    title: data.titolo ?? 'Piano delle azioni positive',
    blocks: [...rinvio(print, data.rinvio), ...identity(print, data)],
    parts: [
      ...subpart('azioni-positive-introduzione', 'Introduzione', print.prose(data.introduzione)),
      ...subpart('azioni-positive-scopi', 'Scopi delle azioni positive', print.list(data.scopi)),
      ...subpart('azioni-positive-finalita', 'Finalità del piano', print.list(data.finalita)),
      ...subpart('azioni-positive-articolazione', 'Come è fatto il piano', print.prose(data.articolazione)),
      ...subpart('azioni-positive-premesse', 'Premesse giuridico-normative', [
        ...print.prose(data.premesse),
        ...law(print, data),
      ]),
      ...subpart('azioni-positive-principi', 'Principi', print.list(data.principi)),
      ...subpart('azioni-positive-obiettivi-generali', 'Obiettivi generali', print.list(data.obiettivi_generali)),
      ...subpart('azioni-positive-obiettivi-specifici', 'Obiettivi specifici', print.list(data.obiettivi_specifici)),
      ...blocchi(print, 'azioni-positive', data.parti),
      ...subpart(
        'azioni-positive-azioni',
        'Le azioni',
        [...print.prose(data.introduzione_azioni), ...overview(print, data.ambiti)],
        (data.ambiti ?? []).map((ambito) => field(print, ambito)),
      ),
      ...subpart('azioni-positive-tempi', 'Tempi, risorse e durata', means(print, data)),
      ...subpart(
        'azioni-positive-documenti',
        'Documenti',
        documenti(print, 'Documenti che riguardano le azioni positive', data.documenti),
      ),
    ],
  };
}

function identity(print: Printer, data: FileAzioniPositive): readonly Block[] {
  const { cug, parere_consigliera: opinion } = data;
  return facts([
    ['Triennio', years(print, data.triennio)],
    ['Atto che approva il piano', print.act(data.atto)],
    ['Comitato unico di garanzia (CUG)', lines([print.act(cug?.atto), print.passage(cug?.nota)])],
    ['Proposta del CUG', print.date(cug?.proposta)],
    [
      'Parere della consigliera di parità',
      lines([print.plain(opinion?.esito), print.date(opinion?.data), print.passage(opinion?.nota)]),
    ],
  ]);
}

function years(print: Printer, triennio: FileAzioniPositive['triennio']): Html | undefined {
  return triennio && print.plain(`${triennio.da}-${triennio.a}`);
}

function law(print: Printer, { quadro_normativo }: FileAzioniPositive): readonly Block[] {
  return table('Quadro normativo', quadro_normativo, [
    { label: 'Riferimento', heading: true, cell: ({ riferimento }) => print.plain(riferimento) },
    { label: 'Titolo', cell: ({ titolo }) => print.plain(titolo) },
    { label: 'Atto', cell: ({ atto }) => print.act(atto) },
    { label: 'Nota', cell: ({ nota }) => print.passage(nota) },
  ]);
}

/** How many actions in each field, each with a link to its own text. */
function overview(print: Printer, ambiti: readonly AmbitoAzioni[] | undefined): readonly Block[] {
  const link = (ambito: AmbitoAzioni, azione: AzionePositiva): Html =>
    html`<a href="#${escape(addressOf(ambito, azione))}">${escape(titleOf(azione))}</a>`;
  return table('Le azioni di ogni ambito', ambiti, [
    { label: 'Ambito', heading: true, cell: ({ titolo }) => print.plain(titolo) },
    { label: 'Azioni', cell: (ambito) => bullets(ambito.azioni.map((azione) => link(ambito, azione))) },
    summed(print, 'Quante', ({ azioni }) => azioni.length),
  ]);
}

function field(print: Printer, ambito: AmbitoAzioni): Part {
  return {
    id: `azioni-positive-${slug(ambito.id)}`,
    number: undefined,
    title: ambito.titolo,
    blocks: print.prose(ambito.premessa),
    parts: ambito.azioni.map((azione) => ({
      id: addressOf(ambito, azione),
      number: undefined,
      title: titleOf(azione),
      blocks: action(print, azione),
      parts: [],
    })),
  };
}

function addressOf(ambito: AmbitoAzioni, azione: AzionePositiva): string {
  return `azioni-positive-${slug(ambito.id)}-${slug(azione.id)}`;
}

function titleOf({ numero, titolo }: AzionePositiva): string {
  return numero === undefined ? titolo : `Azione ${numero}. ${titolo}`;
}

function action(print: Printer, azione: AzionePositiva): readonly Block[] {
  return [
    ...print.prose(azione.descrizione),
    ...print.list(azione.attivita),
    ...facts([
      ['Responsabile', print.plain(azione.responsabile)],
      ['Unità', print.units(azione.unita)],
      ['Destinatari', print.plain(azione.destinatari)],
      ['Scadenza', print.deadline(azione.scadenza)],
      ['Schede collegate', print.cards(azione.obiettivi)],
      ['Risorse', print.passage(azione.risorse)],
    ]),
    ...indicatori(print, `${titleOf(azione)}: indicatori`, azione.indicatori),
  ];
}

function means(print: Printer, { tempi, risorse, durata }: FileAzioniPositive): readonly Block[] {
  return facts([
    ['Triennio di attuazione', years(print, tempi?.triennio)],
    ['Tempi di attuazione', print.passage(tempi?.testo)],
    ['Risorse dedicate', print.passage(risorse)],
    ['Durata', print.plain(durata?.periodo)],
    ['Revisione', print.plain(durata?.revisione)],
  ]);
}
