import type { Html } from '../blocks.ts';
import { html, join } from '../escape.ts';

interface Check {
  readonly name: Html;
  /** The figure that the plan writes, as it would be printed. */
  readonly written: Html | undefined;
  /** The figure that its own rows give, printed. */
  readonly computed: Html | undefined;
}

/** The figures of the plan that its own sums do not confirm: a table prints the sums, and this says the rest. */
export function unconfirmed(checks: readonly Check[]): Html | undefined {
  const wrong = checks.flatMap(({ name, written, computed }) =>
    written === undefined || written === computed ? [] : [html`${name} ${written}`],
  );
  return wrong.length > 0 ? html`Il piano scrive invece: ${join(wrong, '; ')}.` : undefined;
}
