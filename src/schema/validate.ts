import type { ErrorObject } from 'ajv';

import type { AnyFinding } from '../diagnostics/diagnostic.ts';
import type { Kind } from '../sources/kinds.ts';
import type { Source } from '../sources/source.ts';
import { validators } from './generated/validators.js';

/** A validator that ajv compiled: it leaves what it found on itself. */
interface Validator {
  (data: unknown): boolean;
  readonly errors?: readonly ErrorObject[] | null;
}

/** What the schema of its kind refuses in a file, in the order of the file; the words for it are loaded only when there is something to say. */
export async function validate(source: Source, kind: Kind): Promise<readonly AnyFinding[]> {
  // the generated module is plain JavaScript
  const validator = (validators as Readonly<Record<Kind, Validator>>)[kind];
  if (validator(source.data)) return [];
  const errors = validator.errors ?? [];
  const { improve } = await import('./improve.ts');
  return improve(errors, source, kind);
}
