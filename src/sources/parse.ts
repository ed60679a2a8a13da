import { isScalar, parseDocument, type Document, type YAMLError } from 'yaml';

import { faultOf } from './fault.ts';
import type { SyntaxCode, SyntaxFault } from './syntax-fault.ts';
import { readNodes, type Refusal } from './nodes.ts';
import { maximumDepth, type Tree } from './tree.ts';

export interface Parsed {
  /** Absent when the text is not YAML, or is YAML that a plan may not use. */
  readonly tree: Tree | undefined;
  readonly faults: readonly SyntaxFault[];
}

const codesOfRefusal = {
  alias: 'yaml/rimando',
  depth: 'yaml/troppo-profondo',
  duplicate: 'yaml/chiave-doppia',
  tag: 'yaml/etichetta',
} as const satisfies Record<Refusal['kind'], SyntaxCode>;

/** Reads YAML 1.2 (core schema: a date or `NO` is not turned into something else behind the author's back). */
export function parse(text: string): Parsed {
  // so deep that what overflows is no longer the stack of the parser, which could be told, but the engine
  if (depthOf(text) > hopelessDepth) return { tree: undefined, faults: [tooDeep(text)] };
  try {
    // repeated keys are told by the walk over the tree, which is faster than the parser's own look at each pair
    // not `silent`: that would drop a second document without a word; the schema, so that no `%YAML 1.1` changes it
    const document = parseDocument(text, { prettyErrors: false, logLevel: 'error', schema: 'core', uniqueKeys: false });
    // of several errors only the first: what follows it is noise
    if (document.errors.length > 0)
      return { tree: undefined, faults: document.errors.slice(0, 1).map((error) => faultIn(error, text, document)) };
    const root = document.contents;
    if (root === null || (isScalar(root) && root.value === null)) {
      return { tree: undefined, faults: [{ code: 'yaml/file-vuoto', start: 0, end: 0, detail: '' }] };
    }
    const { tree, refusals } = readNodes(root, text);
    const [first, ...others] = refusals;
    if (first) {
      // each repeated key is a thing to do; of the rest, one shows the way
      const told = [first, ...others.filter(({ kind }) => kind === 'duplicate')];
      return { tree: undefined, faults: faultsOfRefusals(told, text) };
    }
    return { tree, faults: [] };
  } catch (error) {
    // the parser recurses: thousands of nested brackets overflow its stack
    if (!(error instanceof RangeError)) throw error;
    return { tree: undefined, faults: [tooDeep(text)] };
  }
}

/**
 * Several keys that come again in one group, which is itself inside another, are an item of a list that lost its dash:
 * it is told once, since to delete them one by one would destroy what they say.
 */
function faultsOfRefusals(refusals: readonly Refusal[], text: string): readonly SyntaxFault[] {
  const firsts = new Map<number, Refusal>();
  const names = new Map<number, Set<string>>();
  for (const refusal of refusals) {
    if (refusal.kind !== 'duplicate' || refusal.depth === 0) continue;
    const { start, end, group } = refusal;
    if (!firsts.has(group)) firsts.set(group, refusal);
    names.set(group, (names.get(group) ?? new Set()).add(text.slice(start, end)));
  }
  return refusals.flatMap((refusal): readonly SyntaxFault[] => {
    const fault = faultOfRefusal(refusal, text);
    if (refusal.kind !== 'duplicate' || (names.get(refusal.group)?.size ?? 0) < 2) return [fault];
    return firsts.get(refusal.group) === refusal ? [{ ...fault, code: 'yaml/trattino-mancante' }] : [];
  });
}

function faultIn(error: YAMLError, text: string, document: Document.Parsed): SyntaxFault {
  return error.code === 'RESOURCE_EXHAUSTION' ? tooDeep(text) : faultOf(error, text, document);
}

/** More levels of brackets than this no text has, whatever is between its quotation marks. */
const hopelessDepth = 1000;

/** How many brackets are open at most, those within texts among them. */
function depthOf(text: string): number {
  let depth = 0;
  let most = 0;
  for (const sign of text) {
    if (sign === '[' || sign === '{') most = Math.max(most, (depth += 1));
    else if (sign === ']' || sign === '}') depth = Math.max(0, depth - 1);
  }
  return most;
}

/** The first bracket that opens more levels than a plan has: where the parser gave up depends on the machine. */
function tooDeep(text: string): SyntaxFault {
  let depth = 0;
  let start = 0;
  for (; start < text.length && depth <= maximumDepth; start += 1) {
    if ('[{'.includes(text.charAt(start))) depth += 1;
    else if (']}'.includes(text.charAt(start))) depth -= 1;
  }
  const at = depth > maximumDepth ? start - 1 : 0;
  return { code: 'yaml/troppo-profondo', start: at, end: at + 1, detail: '' };
}

/** A tag and an anchor stand before the value that the parser speaks of: they are what to take away. */
function faultOfRefusal({ kind, start, end }: Refusal, text: string): SyntaxFault {
  if (kind === 'duplicate') return { code: codesOfRefusal[kind], start, end, detail: text.slice(start, end) };
  if (kind === 'depth') return { code: codesOfRefusal[kind], start, end, detail: '' };
  const sign = kind === 'tag' ? '!' : text[start] === '*' ? '*' : '&';
  let begin = Math.max(0, text.lastIndexOf(sign, start));
  while (text[begin - 1] === sign) begin -= 1;
  const name = /^[^\s,[\]{}]+/.exec(text.slice(begin))?.[0] ?? sign;
  return { code: codesOfRefusal[kind], start: begin, end: begin + name.length, detail: name };
}
