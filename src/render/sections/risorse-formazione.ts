import { amountOf, numberOf } from '../../plan/decimal.ts';
import type { FileFormazione, Importo } from '../../schema/generated/types.ts';
import type { Block, Html } from '../blocks.ts';
import { html } from '../escape.ts';
import { lines } from './lines.ts';
import type { Printer } from './printer.ts';
import { amounts, sumOfAmounts, table } from './table.ts';
import { unconfirmed } from './unconfirmed.ts';

type Risorse = NonNullable<FileFormazione['risorse']>;

interface Riga {
  readonly name: Html;
  readonly importo: Importo | undefined;
}

/** The money for training, from the first budget to what is left: sums and differences are computed. */
export function risorseFormazione(print: Printer, data: Risorse | undefined): readonly Block[] {
  if (!data) return [];
  const { anno, capitolo, al, variazioni, nota } = data;
  const settled = settledOf(data);
  const left = leftOf(data, settled);
  const rows: readonly Riga[] = [
    { name: html`Stanziamento iniziale`, importo: data.stanziamento_iniziale },
    ...(variazioni ?? []).map((variazione) => ({
      name: variationName(print, variazione),
      importo: variazione.importo,
    })),
    { name: html`Stanziamento assestato`, importo: settled },
    { name: html`Impegnato`, importo: data.impegnato },
    { name: al === undefined ? html`Disponibile` : html`Disponibile al ${print.date(al)}`, importo: left },
  ].filter(({ importo }) => importo !== undefined);
  return [
    ...table(
      ['Stanziamento per la formazione', anno, capitolo].filter(Boolean).join(', '),
      rows,
      [{ label: 'Voce', heading: true, cell: ({ name }) => name }, amounts(print, 'Importo', ({ importo }) => importo)],
      unconfirmed([
        { name: html`stanziamento assestato`, written: print.amount(data.assestato), computed: print.amount(settled) },
        { name: html`disponibile`, written: print.amount(data.disponibile), computed: print.amount(left) },
      ]),
    ),
    ...print.prose(nota),
  ];
}

function settledOf({ stanziamento_iniziale, variazioni, assestato }: Risorse): Importo | undefined {
  if (stanziamento_iniziale === undefined) return assestato;
  return sumOfAmounts([stanziamento_iniziale, ...(variazioni ?? []).map(({ importo }) => importo)]);
}

function leftOf({ impegnato, disponibile }: Risorse, settled: Importo | undefined): Importo | undefined {
  const whole = amountOf(settled);
  const spent = amountOf(impegnato);
  return whole === undefined || spent === undefined ? disponibile : numberOf(whole - spent);
}

function variationName(print: Printer, { descrizione, dal, atto }: NonNullable<Risorse['variazioni']>[number]): Html {
  const name = print.plain(descrizione ?? 'Variazione');
  return lines([name, print.period({ dal }), print.act(atto)]) ?? name;
}
