import type { Documents, Plan } from '../plan/plan.ts';
import { hasContent } from './content.ts';

/** The file of a section, if it says something of its own: of one that is empty, or only refers to other documents, other rules speak. */
export function writtenSection<K extends keyof Documents>({ documents }: Plan, kind: K): Documents[K] | undefined {
  const document = documents[kind];
  if (!document || 'rinvio' in document.data || !hasContent(document.data)) return undefined;
  return documents[kind];
}
