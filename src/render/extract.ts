import { it } from '../messages/it.ts';
import type { Part, PlanView } from './blocks.ts';
import { escape, html, join } from './escape.ts';
import { partNames, type PartName } from './part-names.ts';
import { sectionName } from './section-name.ts';

/** The address in the document of each part that may stand by itself. */
const addresses: Readonly<Record<PartName, string>> = {
  'valore-pubblico': 'sottosezione-2-1',
  accessibilita: 'valore-pubblico-accessibilita',
  performance: 'sottosezione-2-2',
  anticorruzione: 'sottosezione-2-3',
  struttura: 'sottosezione-3-1',
  'lavoro-agile': 'sottosezione-3-2',
  fabbisogni: 'sottosezione-3-3',
  formazione: 'sottosezione-3-3-2',
  'azioni-positive': 'sottosezione-3-4',
  monitoraggio: 'sezione-4',
};

/** The parts of a document that have something of their own to say, in its order. */
export function partsIn(view: PlanView): readonly PartName[] {
  return partNames.filter((name) => placeOf(name, view) !== undefined);
}

/**
 * One part of a document as a document by itself, which says of what it is an extract; nothing where the plan lacks that
 * part. Links to the rest lead nowhere any more: whoever prints it takes them out.
 */
export function extractOf(view: PlanView, name: PartName): PlanView | undefined {
  const place = placeOf(name, view);
  if (!place) return undefined;
  const { part, within } = place;
  const { number, title } = part;
  const section = number === undefined ? undefined : sectionName(number);
  const around = within === undefined ? '' : ` (${sectionName(within).toLowerCase()})`;
  const notice = html`<p>${escape(it.document.extract({ number, title, within }, view.draft))}</p>`;
  return {
    ...view,
    notice: join([notice, ...(view.notice === undefined ? [] : [view.notice])]),
    part: {
      name,
      title: section === undefined ? `${title}${around}` : `${section} – ${title}`,
      short: section?.toLowerCase() ?? title,
    },
    parts: [part],
  };
}

interface Place {
  readonly part: Part;
  /** The number of what a part without one stands in. */
  readonly within: string | undefined;
}

function placeOf(name: PartName, view: PlanView): Place | undefined {
  const found = find(addresses[name], view.parts, undefined);
  return found && saysSomething(found.part) ? found : undefined;
}

function find(id: string, parts: readonly Part[], around: string | undefined): Place | undefined {
  for (const part of parts) {
    if (part.id === id) return { part, within: part.number === undefined ? around : undefined };
    const inside = find(id, part.parts, part.number ?? around);
    if (inside) return inside;
  }
  return undefined;
}

/** Whether a part is more than a heading over one that has a name of its own. */
function saysSomething({ blocks, parts }: Part): boolean {
  return blocks.length > 0 || parts.some(({ id }) => !Object.values(addresses).includes(id));
}
