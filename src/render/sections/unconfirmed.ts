import type { Html } from '../blocks.ts';
import type { Printer } from './printer.ts';

interface Check {
  readonly name: string;
  /** What the plan writes. */
  readonly written: number | undefined;
  /** What its own rows give. */
  readonly computed: number | undefined;
}

/** The figures of the plan that its own sums do not confirm: the table prints the sums, and this says the rest. */
export function unconfirmed(print: Printer, checks: readonly Check[]): Html | undefined {
  const wrong = checks.flatMap(({ name, written, computed }) =>
    written === undefined || computed === undefined || written === computed ? [] : [`${name} ${print.texts.number(written)}`],
  );
  return wrong.length > 0 ? print.plain(`Il piano scrive invece: ${wrong.join('; ')}.`) : undefined;
}
