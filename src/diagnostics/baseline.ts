import type { AnyFinding } from './diagnostic.ts';
import { fingerprintOf } from './fingerprint.ts';

/** A finding that a plan already had when it began to be checked. */
export interface KnownFinding {
  readonly rule: string;
  /** From the folder of the plan. */
  readonly file: string;
  readonly fingerprint: string;
  /** How many there are alike. */
  readonly count: number;
}

export interface Baseline {
  readonly version: 1;
  readonly known: readonly KnownFinding[];
}

export interface Compared {
  /** The findings that the baseline does not know. */
  readonly fresh: readonly AnyFinding[];
  /** How many it knows. */
  readonly known: number;
  /** Its entries that no longer occur. */
  readonly gone: readonly KnownFinding[];
}

/** A baseline of some findings, in one order. */
export function baselineOf(findings: readonly AnyFinding[]): Baseline {
  const known = new Map<string, KnownFinding>();
  for (const finding of findings) {
    const fingerprint = fingerprintOf(finding);
    const { code, at } = finding;
    const count = (known.get(fingerprint)?.count ?? 0) + 1;
    known.set(fingerprint, { rule: code, file: at.source.file, fingerprint, count });
  }
  const order = ({ file, fingerprint, rule }: KnownFinding): string => `${file}\0${rule}\0${fingerprint}`;
  return { version: 1, known: [...known.values()].toSorted((a, b) => (order(a) < order(b) ? -1 : 1)) };
}

/** Findings against a baseline. Of more findings alike than it knows, the last are new. */
export function compareWith(findings: readonly AnyFinding[], { known }: Baseline): Compared {
  const left = new Map(known.map((entry) => [entry.fingerprint, entry.count]));
  const fresh = findings.filter((finding) => {
    const fingerprint = fingerprintOf(finding);
    const count = left.get(fingerprint) ?? 0;
    left.set(fingerprint, count - 1);
    return count <= 0;
  });
  const gone = known.filter(({ fingerprint }) => (left.get(fingerprint) ?? 0) > 0);
  return { fresh, known: findings.length - fresh.length, gone };
}

/** The baseline that a text holds; nothing when it is not one. */
export function parseBaseline(text: string): Baseline | undefined {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isRecord(data) || data['version'] !== 1 || !Array.isArray(data['known'])) return undefined;
  return data['known'].every(isKnown) ? { version: 1, known: data['known'] } : undefined;
}

/** A baseline as the text of its file. */
export function writeBaseline(baseline: Baseline): string {
  return `${JSON.stringify(baseline, null, 2)}\n`;
}

function isKnown(entry: unknown): entry is KnownFinding {
  if (!isRecord(entry)) return false;
  const texts = ['rule', 'file', 'fingerprint'].every((key) => typeof entry[key] === 'string');
  return texts && Number.isInteger(entry['count']);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
