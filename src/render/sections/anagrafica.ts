import type { Plan } from '../../plan/plan.ts';
import type { FileAnagrafica } from '../../schema/generated/types.ts';
import type { Block, Html, Part } from '../blocks.ts';
import type { Texts } from '../texts.ts';
import { datePhrase } from '../words/dates.ts';
import { bullets } from './bullets.ts';
import { facts } from './facts.ts';
import { subpart } from './part.ts';
import { printer, type Printer } from './printer.ts';
import { table } from './table.ts';

type Ruolo = NonNullable<FileAnagrafica['figure']>[number]['ruolo'];

const roles: Readonly<Record<Ruolo, string>> = {
  RPCT: 'Responsabile della prevenzione della corruzione e della trasparenza (RPCT)',
  OIV: 'Organismo indipendente di valutazione (OIV)',
  'Nucleo di valutazione': 'Nucleo di valutazione',
  RTD: 'Responsabile per la transizione al digitale (RTD)',
  DPO: 'Responsabile della protezione dei dati (DPO)',
  RASA: "Responsabile dell'anagrafe per la stazione appaltante (RASA)",
  'responsabile inclusione': "Responsabile dell'inclusione",
  'mobility manager': 'Mobility manager',
  'disability manager': 'Disability manager',
  CUG: 'Comitato unico di garanzia (CUG)',
};

/** Section 1: who the administration is. */
export function anagraficaPart(plan: Plan, texts: Texts): Part | undefined {
  const data = plan.documents.anagrafica?.data;
  if (!data) return undefined;
  const print = printer(texts);
  return {
    id: 'sezione-1',
    number: '1',
    title: "Scheda anagrafica dell'amministrazione",
    blocks: [...identity(data, print), ...figures(data, print), ...territory(data, print), ...bodies(data, print)],
    parts: [
      ...subpart('anagrafica-missione', 'Missione', print.prose(data.missione)),
      ...subpart('anagrafica-principi-guida', 'Principi guida', print.list(data.principi_guida)),
      ...subpart('anagrafica-priorita-politiche', 'Priorità politiche', print.list(data.priorita_politiche)),
      ...subpart('anagrafica-note', 'Note', print.prose(data.note)),
    ],
  };
}

function identity(data: FileAnagrafica, print: Printer): readonly Block[] {
  return facts([
    ['Denominazione', print.plain(data.denominazione)],
    ['Tipo di ente', print.plain(data.tipo_ente)],
    ['Codice IPA', print.plain(data.codice_ipa)],
    ['Codice ISTAT', print.plain(data.codice_istat)],
    ['Codice fiscale', print.plain(data.codice_fiscale)],
    ['Partita IVA', print.plain(data.partita_iva)],
    ['Indirizzo', address(data.indirizzo, print)],
    ['Telefono', print.names(data.telefono)],
    ['Sito', print.link(data.sito)],
    ['Posta elettronica', print.mail(data.email)],
    ['PEC', print.mail(data.pec)],
    ['Canali social', data.social && bullets(data.social.map((url) => print.link(url)))],
    ['Legale rappresentante', representative(data.legale_rappresentante, print)],
    ['Abitanti', headcount(data.abitanti, print)],
    ['Dipendenti', headcount(data.dipendenti, print)],
  ]);
}

function address(written: FileAnagrafica['indirizzo'], print: Printer): Html | undefined {
  if (!written) return undefined;
  const street = [written.via, written.civico].filter(Boolean).join(' ');
  const town = [written.cap, written.comune, written.provincia && `(${written.provincia})`].filter(Boolean).join(' ');
  return print.plain(`${street}, ${town}`);
}

function representative(written: FileAnagrafica['legale_rappresentante'], print: Printer): Html | undefined {
  return written && print.plain([written.nome, written.carica].filter(Boolean).join(', '));
}

function headcount(written: FileAnagrafica['abitanti'], { plain, texts }: Printer): Html | undefined {
  return written && plain(`${texts.number(written.numero)} ${datePhrase('al', written.al)}`);
}

function figures(data: FileAnagrafica, print: Printer): readonly Block[] {
  return table('Figure di garanzia e di responsabilità', data.figure, [
    { label: 'Ruolo', heading: true, cell: ({ ruolo }) => print.plain(roles[ruolo]) },
    { label: 'Nome', cell: ({ nome }) => print.plain(nome) },
    { label: 'Atto', cell: ({ atto }) => print.act(atto) },
  ]);
}

function territory(data: FileAnagrafica, print: Printer): readonly Block[] {
  return table('Territorio e popolazione', data.territorio, [
    { label: 'Dato', heading: true, cell: ({ voce }) => print.plain(voce) },
    { label: 'Valore', align: 'right', cell: ({ valore }) => print.measure(valore) },
    { label: 'Unità di misura', cell: ({ unita_misura }) => print.plain(unita_misura) },
  ]);
}

function bodies(data: FileAnagrafica, print: Printer): readonly Block[] {
  return table('Organi di indirizzo', data.organi_politici, [
    { label: 'Organo', heading: true, cell: ({ organo }) => print.plain(organo) },
    { label: 'Componenti', cell: ({ componenti }) => print.passages(componenti) },
  ]);
}
