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

/** A value like 15.000, which YAML reads as fifteen: the look at the text spares a walk through the data of every file. */
const numberWithPoint =
  /[:-][ \t]+-?\d{1,3}(?:\.\d{3})+[ \t]*(?:#.*)?$|[:[,{][ \t]*-?\d{1,3}(?:\.\d{3})+[ \t]*[,\]}](?!\d)/m;

/** No text of a plan is near this length, a hundred pages; a longer one takes Markdown very long to read. */
const longestText = 200_000;

/** What the schema of its kind refuses in a file, in the order of the file; the words for it are loaded only when there is something to say. */
export async function validate(source: Source, kind: Kind): Promise<readonly AnyFinding[]> {
  // the generated module is plain JavaScript
  const validator = (validators as Readonly<Record<Kind, Validator>>)[kind];
  const errors = validator(source.data) ? [] : (validator.errors ?? []);
  const suspect = numberWithPoint.test(source.text);
  const mayBeLong = source.text.length > longestText;
  if (errors.length === 0 && !suspect && !mayBeLong) return [];
  const [{ improve }, { longTextsIn }, { thousandsIn }] = await Promise.all([
    import('./improve.ts'),
    import('./long-texts.ts'),
    import('./thousands.ts'),
  ]);
  // a text that its own schema finds too long is told once
  const told = improve(errors, source, kind);
  const long = mayBeLong ? longTextsIn(source, kind, longestText) : [];
  const fresh = long.filter(({ at }) => !told.some((other) => other.at.pointer === at.pointer));
  return merged([...told, ...fresh], thousandsIn(source, kind));
}

/**
 * A number with a point for the thousands may be refused by its schema too: one value, one thing to do. Without the point
 * it may be right, unless no number is wanted there.
 */
function merged(refused: readonly AnyFinding[], points: readonly AnyFinding[]): readonly AnyFinding[] {
  const isNumberless = (finding: AnyFinding): boolean =>
    finding.code === 'schema/forma' ||
    (finding.code === 'schema/tipo' && !finding.facts.expected.some((type) => type === 'number' || type === 'integer'));
  const pointersOf = (findings: readonly AnyFinding[]): ReadonlySet<string> =>
    new Set(findings.map(({ at }) => at.pointer));
  const numberless = pointersOf(refused.filter(isNumberless));
  const told = points.filter(({ at }) => !numberless.has(at.pointer));
  const pointers = pointersOf(told);
  return [...refused.filter(({ at }) => !pointers.has(at.pointer)), ...told];
}
