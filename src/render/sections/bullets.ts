import type { Html } from '../blocks.ts';
import { html, join } from '../escape.ts';

/** A list inside a cell or a value. */
export function bullets(items: readonly Html[]): Html {
  return html`<ul>
    ${join(items.map((item) => html`<li>${item}</li>`))}
  </ul>`;
}
