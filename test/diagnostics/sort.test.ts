import { describe, expect, it } from 'vitest';

import type { AnyFinding, Severity } from '../../src/diagnostics/diagnostic.ts';
import { sortFindings, statsOf } from '../../src/diagnostics/sort.ts';
import { Source } from '../../src/sources/source.ts';

function finding(
  path: string,
  start: number,
  end = start + 1,
  code: 'yaml/sintassi' | 'yaml/rientro' = 'yaml/sintassi',
): AnyFinding {
  return {
    code,
    severity: 'error',
    at: new Source(path, path, 'x'.repeat(50)).spanAt(start, end),
    facts: { detail: 'x' },
  };
}

const names = (findings: readonly AnyFinding[]) =>
  findings.map(({ at, code }) => `${at.source.path} ${at.start}-${at.end} ${code}`);

describe('sortFindings', () => {
  it('orders by file, by place, by code, by length', () => {
    const wanted = [
      finding('B.yaml', 9),
      finding('a.yaml', 2, 3, 'yaml/rientro'),
      finding('a.yaml', 2, 3),
      finding('a.yaml', 2, 5),
      finding('a.yaml', 10),
      finding('a/b.yaml', 0),
      finding('b.yaml', 0),
      finding('è.yaml', 0),
    ];

    expect(names(sortFindings(wanted.toReversed()))).toEqual(names(wanted));
    expect(names(sortFindings(wanted))).toEqual(names(wanted));
  });

  it('does not change what it is given', () => {
    const given = [finding('b.yaml', 0), finding('a.yaml', 0)];
    sortFindings(given);

    expect(given.map(({ at }) => at.source.path)).toEqual(['b.yaml', 'a.yaml']);
  });
});

describe('statsOf', () => {
  const of = (...severities: readonly Severity[]) => severities.map((severity) => ({ severity }));

  it('counts by severity', () => {
    expect(statsOf(of('error', 'warning', 'info', 'warning', 'error', 'error'), 7)).toEqual({
      files: 7,
      errors: 3,
      warnings: 2,
      infos: 1,
    });
  });

  it('counts nothing in nothing', () => {
    expect(statsOf([], 0)).toEqual({ files: 0, errors: 0, warnings: 0, infos: 0 });
  });
});
