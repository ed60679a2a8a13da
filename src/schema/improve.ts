import type { ErrorObject } from 'ajv';

import type { AnyFinding, Finding } from '../diagnostics/diagnostic.ts';
import type { Code, FactsOf } from '../diagnostics/facts.ts';
import { nearest } from '../diagnostics/suggest.ts';
import type { Kind } from '../sources/kinds.ts';
import type { Path, Source, Span } from '../sources/source.ts';
import { dateInRightForm } from './date-form.ts';
import { acceptsText, fieldAt, isRequired } from './field.ts';

/** One error of ajv, with what it is about. */
interface Problem {
  readonly error: ErrorObject;
  readonly source: Source;
  readonly kind: Kind;
  readonly path: Path;
  readonly value: unknown;
}

/** Turns the errors of ajv into findings a person can act on; of several at one place the first that matters stays. */
export function improve(errors: readonly ErrorObject[], source: Source, kind: Kind): readonly AnyFinding[] {
  const findings = errors
    // the branches of a choice are not wishes: the choice itself says what is missing
    .filter(({ schemaPath }) => !/\/oneOf\/\d/.test(schemaPath))
    .toSorted((a, b) => weight(a) - weight(b))
    .map((error) => {
      const path = pathOf(error.instancePath);
      return findingOf({ error, source, kind, path, value: valueAt(source.data, path) });
    })
    .filter((finding) => finding !== undefined);
  const places = new Set<string>();
  const kept = findings.filter(({ at, code, facts }) => {
    // one key may lack several others: those are as many things to do
    const place = code === 'schema/chiave-mancante' ? `${at.pointer}/${facts.key}` : `${at.pointer} ${at.start}`;
    if (places.has(place)) return false;
    places.add(place);
    return true;
  });
  const misspelt = kept.filter((finding) => finding.code === 'schema/chiave-sconosciuta');
  const told = kept
    .filter((finding) => !misspelt.some((other) => isToldBy(other, finding)))
    .toSorted((a, b) => a.at.start - b.at.start);
  return inFew(told);
}

/** So many errors of one object or list are as many things to do; more are most likely one damaged line. */
const mostOfOne = 5;
const shownOfMany = 3;

/** Of an object or list with many errors, the first few and how many more there are. */
function inFew(findings: readonly AnyFinding[]): readonly AnyFinding[] {
  const totals = new Map<string, number>();
  for (const finding of findings) totals.set(holderOf(finding), (totals.get(holderOf(finding)) ?? 0) + 1);
  const seen = new Map<string, number>();
  return findings.flatMap((finding): readonly AnyFinding[] => {
    const holder = holderOf(finding);
    const total = totals.get(holder) ?? 0;
    const before = seen.get(holder) ?? 0;
    seen.set(holder, before + 1);
    if (total <= mostOfOne || before < shownOfMany) return [finding];
    return before === shownOfMany ? [found('schema/altri', finding.at, { count: total - shownOfMany })] : [];
  });
}

/**
 * The object in which something is wrong. Of keys that are unknown or missing in the items of a list it is the list:
 * where the line above a list is lost, its items become those of another.
 */
function holderOf({ at, code }: AnyFinding): string {
  if (code === 'schema/chiave-mancante') return at.pointer.replace(/\/\d+$/, '');
  const object = at.pointer.slice(0, at.pointer.lastIndexOf('/'));
  if (code === 'schema/chiave-sconosciuta') return object.replace(/\/\d+$/, '');
  // an item of a list, or a whole deadline, is a thing by itself
  return code === 'schema/scadenza-incompleta' || /\/\d+$/.test(at.pointer) ? at.pointer : object;
}

/** A key that is missing because it is misspelt, and a deadline that is incomplete for that, are told by the misspelt key. */
function isToldBy({ at, facts }: Finding<'schema/chiave-sconosciuta'>, other: AnyFinding): boolean {
  if (at.pointer.slice(0, at.pointer.lastIndexOf('/')) !== other.at.pointer) return false;
  return (
    other.code === 'schema/scadenza-incompleta' ||
    (other.code === 'schema/chiave-mancante' && other.facts.key === facts.near?.replace(/: .*$/, ''))
  );
}

/** A value of the wrong type need not also have the right form. */
function weight({ keyword }: ErrorObject): number {
  return ['additionalProperties', 'type', 'enum', 'const'].indexOf(keyword) + 1 || 9;
}

function findingOf(problem: Problem): AnyFinding | undefined {
  const { error } = problem;
  switch (error.keyword) {
    case 'additionalProperties':
      return unknownKey(problem, String(error.params.additionalProperty));
    case 'required':
      return missingKey(problem, String(error.params.missingProperty));
    case 'type':
      return wrongType(problem);
    case 'enum':
    case 'const':
      return notAllowed(problem);
    case 'pattern':
      return wrongForm(problem);
    case 'minLength':
    case 'minItems':
      return blank(problem);
    case 'maxLength':
      return found('schema/troppo-lungo', valueSpan(problem), {
        title: field(problem).title,
        length: [...String(problem.value)].length,
        limit: Number(error.params.limit),
      });
    case 'minimum':
    case 'maximum':
      return found('schema/fuori-limiti', valueSpan(problem), {
        value: String(problem.value),
        title: field(problem).title,
        comparison: String(error.params.comparison),
        limit: Number(error.params.limit),
        description: field(problem).description,
        example: field(problem).example,
      });
    case 'oneOf':
      return found('schema/scadenza-incompleta', valueSpan(problem), { keys: Object.keys(problem.value ?? {}) });
    case 'uniqueItems':
      return found('schema/ripetuto', valueSpan(problem), { title: field(problem).title });
    default:
      // `if` and `propertyNames` only repeat what the error inside them says
      return undefined;
  }
}

function unknownKey({ kind, path, source }: Problem, key: string): AnyFinding {
  const { keys } = fieldAt(kind, path);
  // within brackets, a key without its colon is a key with all of its value
  const [, word = '', rest = ''] = /^(\S+) +(.*)$/.exec(key) ?? [];
  const isColonless = keys.includes(word) && valueAt(source.data, [...path, key]) === null;
  return found('schema/chiave-sconosciuta', source.keySpanOf([...path, key]), {
    key,
    near: isColonless ? `${word}: ${rest}` : nearest(key, keys),
    known: keys,
    rule: isOfRules(kind, path),
  });
}

function missingKey({ kind, path, source }: Problem, key: string): AnyFinding {
  const { title, exampleWithKey } = fieldAt(kind, [...path, key]);
  // in a list the item has no key to point at: its beginning will do
  const span = path.length === 0 || typeof path.at(-1) === 'number' ? source.spanOf(path) : source.keySpanOf(path);
  return found('schema/chiave-mancante', firstLine(span), { key, title, example: exampleWithKey });
}

function wrongType(problem: Problem): AnyFinding {
  const { error, kind, path, source, value } = problem;
  const { title, example } = field(problem);
  if (value === null) return blank(problem);
  const span = valueSpan(problem);
  const written = source.text.slice(span.start, span.end);
  const expected = [error.params.type]
    .flat()
    .map(String)
    .filter((type) => type !== 'null');
  const citation = citationAt(problem, span);
  if (citation) return citation;
  // in quotation marks it would be refused again, for its form: that is the thing to say
  if (typeof value === 'number' && expected.includes('string') && !acceptsText(kind, path, written))
    return wrongForm(problem, written);
  return found('schema/tipo', firstLine(span), { title, expected, found: typeOf(value), written, example });
}

/** `[[unita:x]]` without quotation marks is to YAML a list in a list, where a text was meant. */
function citationAt({ kind, path, source, value }: Problem, { start }: Span): AnyFinding | undefined {
  if (!Array.isArray(value)) return undefined;
  const begin = source.text.startsWith('[[', start - 1) ? start - 1 : start;
  const end = source.text.indexOf('\n', begin);
  const line = source.text.slice(begin, end < 0 ? undefined : end);
  const [detail] = /^\[\[[a-z]+:[^\]]*\]\]/.exec(line) ?? [];
  if (detail === undefined) return undefined;
  // the list inside stands for an item of the field that the text was meant for
  if (![path, path.slice(0, -1)].some((place) => acceptsText(kind, place, detail))) return undefined;
  return found('yaml/citazione', source.spanAt(begin, begin + detail.length), { detail });
}

function notAllowed(problem: Problem): AnyFinding {
  const { error, value } = problem;
  const { title } = field(problem);
  if (value === null) return blank(problem);
  const { source } = problem;
  const span = valueSpan(problem);
  const values = [error.params.allowedValues ?? error.params.allowedValue].flat() as unknown[];
  const allowed = values.map(String);
  const written = source.text.slice(span.start, span.end);
  // a number that only lacks its quotation marks
  if (typeof value === 'number' && allowed.includes(written) && !values.includes(value))
    return wrongType({ ...problem, error: { ...error, params: { type: 'string' } } });
  const text = typeof value === 'object' ? typeOf(value) : typeof value === 'number' ? written : String(problem.value);
  return found('schema/valore-non-ammesso', firstLine(span), {
    value: text,
    title,
    allowed,
    near: nearest(text, allowed),
  });
}

function wrongForm(problem: Problem, written = String(problem.value)): AnyFinding {
  const { error, source, path, value } = problem;
  const { title, description, example, keys } = field(problem);
  const facts = { title, description, example, deadline: keys.includes('non_prevedibile') };
  const name = error.propertyName;
  if (name !== undefined) return found('schema/forma', source.keySpanOf([...path, name]), { ...facts, value: name });
  const year = impossibleYear(value);
  if (year !== undefined)
    return found('schema/anno', valueSpan(problem), { value: shortened(String(value)), title, year, ...years });
  if (typeof value === 'string' && value.trim() === '') return blank(problem);
  const at = firstLine(valueSpan(problem));
  const finding = found('schema/forma', at, { ...facts, value: shortened(written) });
  // a text of several lines keeps its layout
  const isShort = at.end === valueSpan(problem).end;
  const date =
    isShort && (facts.deadline || /^\d\d\/\d\d\/\d{4}$/.test(example ?? '')) ? dateInRightForm(written) : undefined;
  return date === undefined ? finding : { ...finding, fix: [{ start: at.start, end: at.end, text: date }] };
}

function blank(problem: Problem): AnyFinding {
  const { kind, path, value } = problem;
  const { title, exampleWithKey } = field(problem);
  return found('schema/vuoto', keyOrValue(problem), {
    title,
    required: isRequired(kind, path),
    example: Array.isArray(value) ? exampleWithKey : undefined,
  });
}

/** The years that a date may have, as the patterns of the schemas say: an act may be older than any plan. */
const years = { first: 1900, last: 2100 };

/** The year of a date that is right but for it: `30/04/0222`. */
function impossibleYear(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const match = /^(?:\d{1,2}\/\d{1,2}\/(\d{4})|(\d{4})-\d{2}-\d{2})$/.exec(value);
  const year = match?.[1] ?? match?.[2];
  return year !== undefined && (Number(year) < years.first || Number(year) > years.last) ? year : undefined;
}

function found<C extends Code>(code: C, at: Span, facts: FactsOf[C]): AnyFinding {
  // the code ties the facts to itself; the compiler does not follow that through a type parameter
  return { code, severity: 'error', at, facts } satisfies Finding<C> as unknown as AnyFinding;
}

function field({ kind, path }: Problem): ReturnType<typeof fieldAt> {
  const here = fieldAt(kind, path);
  // a rule goes by its code: its title is a sentence
  return isOfRules(kind, path.slice(0, -1)) ? { ...here, title: String(path.at(-1)) } : here;
}

/** Whether the keys at a path are the names of rules. */
function isOfRules(kind: Kind, path: Path): boolean {
  return kind === 'piao' && path.length === 1 && path[0] === 'regole';
}

function valueSpan({ source, path }: Problem): Span {
  return source.spanOf(path);
}

/** A blank value has no place of its own: its key has. */
function keyOrValue({ source, path }: Problem): Span {
  return typeof path.at(-1) === 'number' ? source.spanOf(path) : source.keySpanOf(path);
}

function firstLine(span: Span): Span {
  const end = span.source.text.indexOf('\n', span.start);
  return end >= 0 && end < span.end ? { ...span, end: Math.max(end, span.start) } : span;
}

function pathOf(pointer: string): Path {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step.replaceAll('~1', '/').replaceAll('~0', '~')));
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) => (value as Readonly<Record<string | number, unknown>> | undefined)?.[step],
    data,
  );
}

function typeOf(value: unknown): string {
  return Array.isArray(value) ? 'array' : typeof value;
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
