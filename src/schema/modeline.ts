import type { Kind } from '../sources/kinds.ts';
import { schemaFileName } from './bundled-schema.ts';

/** The line by which an editor finds the schema of a file, in `schemas/` some folders above it. */
export function modeline(kind: Kind, above: number): string {
  return `# yaml-language-server: $schema=${'../'.repeat(above)}schemas/${schemaFileName(kind)}`;
}
