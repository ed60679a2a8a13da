import type { Plan } from '../../plan/plan.ts';
import type { FileStruttura, VoceConsistenza } from '../../schema/generated/types.ts';
import type { Block, Part } from '../blocks.ts';
import { organigrammaOf } from '../charts/organigramma.ts';
import { html } from '../escape.ts';
import type { Texts } from '../texts.ts';
import { datePhrase } from '../words/dates.ts';
import { picture } from './blocchi.ts';
import { facts } from './facts.ts';
import { subpart } from './part.ts';
import { printer, type Printer } from './printer.ts';
import { documenti, rinvio } from './rinvio.ts';
import { numbers, summed, sumOf, table } from './table.ts';
import { unconfirmed } from './unconfirmed.ts';

/** Subsection 3.1. */
export function strutturaPart(plan: Plan, texts: Texts): Part | undefined {
  const data = plan.documents.struttura?.data;
  if (!data) return undefined;
  const print = printer(texts);
  return {
    id: 'sottosezione-3-1',
    number: '3.1',
    title: 'Struttura organizzativa',
    blocks: [
      ...print.prose(data.premessa),
      ...rinvio(print, data.rinvio),
      ...print.prose(data.modello),
      ...facts([['Atti che definiscono la struttura', print.acts(data.atti)]]),
    ],
    parts: [
      ...subpart('struttura-organigramma', 'Organigramma', chart(plan, print, data.organigramma)),
      ...subpart('struttura-personale', 'Il personale in servizio', [
        ...staff(print, data.consistenza),
        ...posts(print, data.incarichi_eq),
        ...averageSize(print, data.ampiezza_media),
        ...profiles(print, data.profili),
      ]),
      ...subpart('struttura-livelli', 'Livelli di responsabilità', levels(print, data.livelli_responsabilita)),
      ...subpart('struttura-azioni', 'Interventi sulla struttura', actions(print, data.azioni_organizzative)),
      ...subpart(
        'struttura-documenti',
        'Documenti',
        documenti(print, 'Documenti che riguardano la struttura', data.documenti),
      ),
    ],
  };
}

function chart(plan: Plan, print: Printer, organigramma: FileStruttura['organigramma']): readonly Block[] {
  const drawn: readonly Block[] =
    plan.unita.length > 0 ? [{ type: 'figure', svg: organigrammaOf(plan), caption: 'Organigramma' }] : [];
  return [
    ...drawn,
    ...(organigramma?.immagine ? [picture(organigramma.immagine)] : []),
    ...print.prose(organigramma?.nota),
  ];
}

interface Livello {
  readonly voce: VoceConsistenza;
  readonly depth: number;
}

function staff(print: Printer, consistenza: FileStruttura['consistenza']): readonly Block[] {
  if (!consistenza) return [];
  const { al, voci, totale, nota } = consistenza;
  const top = sumOf(voci, ({ numero }) => numero);
  return [
    ...table(
      `Personale in servizio ${datePhrase('al', al)}`,
      voci.flatMap((voce) => flattened(voce, 0)),
      [
        {
          label: 'Personale',
          heading: true,
          cell: ({ voce, depth }) => print.plain(`${indentation(depth)}${nameOf(voce)}`),
        },
        {
          ...numbers(print, 'Numero', ({ voce }) => voce.numero),
          total: () => print.number(top),
        },
      ],
      unconfirmed([{ name: html`totale`, written: print.number(totale), computed: print.number(top) }]),
    ),
    ...print.prose(nota),
  ];
}

function flattened(voce: VoceConsistenza, depth: number): readonly Livello[] {
  return [{ voce, depth }, ...(voce.di_cui ?? []).flatMap((inner) => flattened(inner, depth + 1))];
}

/** Two wide spaces for each level, and words for those who do not see them. */
function indentation(depth: number): string {
  return depth === 0 ? '' : `${'\u2003\u2003'.repeat(depth)}di cui: `;
}

function nameOf({ categoria, tipologia_contratto, base_giuridica }: VoceConsistenza): string {
  const name = [categoria, tipologia_contratto].filter(Boolean).join(', ');
  if (!base_giuridica) return name;
  return name ? `${name} (${base_giuridica})` : base_giuridica;
}

function posts(print: Printer, incarichi: FileStruttura['incarichi_eq']): readonly Block[] {
  if (!incarichi) return [];
  const { denominazione = 'Incarichi di elevata qualificazione', al, voci, totale, nota } = incarichi;
  return [
    ...table(
      al ? `${denominazione} ${datePhrase('al', al)}` : denominazione,
      voci,
      [
        { label: 'Incarichi', heading: true, cell: ({ voce }) => print.plain(voce) },
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

function averageSize({ plain, prose, texts }: Printer, ampiezza: FileStruttura['ampiezza_media']): readonly Block[] {
  if (!ampiezza) return [];
  const size = `${texts.number(ampiezza.valore)} dipendenti per unità`;
  return [
    ...facts([['Ampiezza media delle unità', plain(ampiezza.al ? `${size}, ${datePhrase('al', ampiezza.al)}` : size)]]),
    ...prose(ampiezza.nota),
  ];
}

function profiles(print: Printer, list: FileStruttura['profili']): readonly Block[] {
  return table('Profili professionali', list, [
    { label: 'Profilo', heading: true, cell: ({ profilo }) => print.plain(profilo) },
    { label: 'Area', cell: ({ area }) => print.plain(area) },
    { label: 'Descrizione', cell: ({ descrizione }) => print.passage(descrizione) },
    summed(print, 'Numero', ({ numero }) => numero),
  ]);
}

function levels(print: Printer, list: FileStruttura['livelli_responsabilita']): readonly Block[] {
  return table('Livelli di responsabilità organizzativa e loro graduazione', list, [
    { label: 'Livello', heading: true, cell: ({ livello }) => print.plain(livello) },
    { label: 'Descrizione', cell: ({ descrizione }) => print.passage(descrizione) },
    numbers(print, 'Fasce', ({ fasce }) => fasce),
    summed(print, 'Numero', ({ numero }) => numero),
  ]);
}

function actions(print: Printer, list: FileStruttura['azioni_organizzative']): readonly Block[] {
  return table('Interventi che adeguano la struttura agli obiettivi di valore pubblico', list, [
    { label: 'Intervento', heading: true, cell: ({ azione }) => print.passage(azione) },
    { label: 'Valore pubblico', cell: ({ valore_pubblico }) => print.plain(valore_pubblico) },
    { label: 'Unità', cell: ({ unita }) => print.units(unita) },
    { label: 'Scadenza', cell: ({ scadenza }) => print.deadline(scadenza) },
  ]);
}
