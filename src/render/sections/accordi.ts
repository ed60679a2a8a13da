import type { FileLavoroAgile, RigaAccordi } from '../../schema/generated/types.ts';
import type { Block } from '../blocks.ts';
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
      unconfirmed(print, [...data.righe.flatMap((riga) => rowChecks(print, riga)), ...totalChecks(data)]),
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

function rowChecks(print: Printer, riga: RigaAccordi): Parameters<typeof unconfirmed>[1] {
  const unit = print.texts.unit(riga.unita);
  return [
    { name: `${unit}, totale`, written: riga.totale, computed: total(riga) },
    { name: `${unit}, effettivi`, written: riga.effettivi, computed: actual(riga) },
  ];
}

function totalChecks({ righe, totale }: Accordi): Parameters<typeof unconfirmed>[1] {
  return [
    { name: 'Totale, donne', written: totale?.F, computed: sumOf(righe, ({ F }) => F) },
    { name: 'Totale, uomini', written: totale?.M, computed: sumOf(righe, ({ M }) => M) },
    { name: 'Totale', written: totale?.totale, computed: sumOf(righe, total) },
    { name: 'Totale, non ne fruiscono', written: totale?.non_fruiscono, computed: sumOf(righe, ({ non_fruiscono }) => non_fruiscono) },
    { name: 'Totale, effettivi', written: totale?.effettivi, computed: sumOf(righe, actual) },
  ];
}
