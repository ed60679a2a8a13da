import type { FileLavoroAgile, RigaAccordi } from '../../schema/generated/types.ts';
import type { Block, Html } from '../blocks.ts';
import { html } from '../escape.ts';
import { periodo } from './periodo.ts';
import type { Printer } from './printer.ts';
import { summed, sumOf, table } from './table.ts';
import { unconfirmed } from './unconfirmed.ts';

type Accordi = NonNullable<FileLavoroAgile['accordi']>;

/** The individual agreements on remote work, unit by unit, with the sums of their columns. */
export function accordi(print: Printer, data: Accordi | undefined): readonly Block[] {
  if (!data) return [];
  const when = data.periodo && periodo(data.periodo);
  const caption = data.titolo ?? 'Dipendenti con accordo individuale di lavoro agile';
  return [
    ...table(
      when === undefined ? caption : `${caption}, ${when}`,
      data.righe,
      [
        { label: 'Unità', heading: true, cell: ({ unita }) => print.unit(unita) },
        summed(print, 'Donne', ({ F }) => F),
        summed(print, 'Uomini', ({ M }) => M),
        summed(print, 'Totale', total),
        summed(print, 'Non ne fruiscono', ({ non_fruiscono }) => non_fruiscono),
        summed(print, 'Effettivi', actual),
      ],
      unconfirmed(checks(print, data)),
    ),
    ...print.prose(data.nota),
  ];
}

/** Women and men where both are told, else what the plan writes. */
function total({ F, M, totale }: Partial<RigaAccordi>): number | undefined {
  return F === undefined || M === undefined ? totale : F + M;
}

/** Those who do work from afar; who does not say how many do not has nobody to subtract. */
function actual(riga: Partial<RigaAccordi>): number | undefined {
  const all = total(riga);
  if (all === undefined || (riga.non_fruiscono === undefined && riga.effettivi === undefined)) return riga.effettivi;
  return all - (riga.non_fruiscono ?? 0);
}

function checks(print: Printer, { righe, totale }: Accordi): Parameters<typeof unconfirmed>[0] {
  const check = (name: Html, written: number | undefined, computed: number | undefined) => ({
    name,
    written: print.number(written),
    computed: print.number(computed),
  });
  return [
    ...righe.flatMap((riga) => [
      check(html`${print.unit(riga.unita)}, totale`, riga.totale, total(riga)),
      check(html`${print.unit(riga.unita)}, effettivi`, riga.effettivi, actual(riga)),
    ]),
    check(
      html`totale, donne`,
      totale?.F,
      sumOf(righe, ({ F }) => F),
    ),
    check(
      html`totale, uomini`,
      totale?.M,
      sumOf(righe, ({ M }) => M),
    ),
    check(html`totale`, totale?.totale, sumOf(righe, total)),
    check(
      html`totale, non ne fruiscono`,
      totale?.non_fruiscono,
      sumOf(righe, ({ non_fruiscono }) => non_fruiscono),
    ),
    check(html`totale, effettivi`, totale?.effettivi, sumOf(righe, actual)),
  ];
}
