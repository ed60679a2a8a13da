import { join } from 'node:path';

import { describe, expect, it, onTestFinished } from 'vitest';

import { concise } from '../../src/formatters/concise.ts';
import { problemMatcher } from '../../src/formatters/problem-matcher.ts';
import { atMost } from '../../src/formatters/shown.ts';
import { copyExample, piao, temporaryFolder } from '../support/cli.ts';
import { strangeReport, written } from './support.ts';

describe('concise', () => {
  it('has a line for each finding, the same words for its weight in both languages, and the counts', async () => {
    const italian = written(concise, await strangeReport('it'))
      .trimEnd()
      .split('\n');
    const english = written(concise, await strangeReport('en'), { language: 'en' })
      .trimEnd()
      .split('\n');
    const head = /^.*?:\d+:\d+: (error|warning|info): /;

    expect(italian.length).toBeGreaterThan(2);
    expect(italian.slice(0, -1).map((line) => head.exec(line)?.[0])).toEqual(
      english.slice(0, -1).map((line) => head.exec(line)?.[0]),
    );
    expect(italian.at(-1)).toMatch(/^\d+ error/);
  });

  it('says what is beyond the limit, and nothing but findings when it is to be quiet', async () => {
    const report = await strangeReport();
    const lines = written(concise, atMost(report, 1)).trimEnd().split('\n');

    expect(lines).toHaveLength(3);
    expect(lines[1]).toMatch(new RegExp(`^${report.stats.errors} error`));
    expect(report.diagnostics).toHaveLength(2);
    expect(lines[2]).toContain('Un altro non è mostrato');
    expect(written(concise, atMost(report, 1), { quiet: true }).trimEnd().split('\n')).toHaveLength(1);
    expect(written(concise, atMost(report, 0), { quiet: true })).toBe('');
  });

  it('is read by the problem matcher, whatever is in a path or a message', async () => {
    const report = await strangeReport();
    const pattern = new RegExp(problemMatcher.pattern.regexp);
    const matches = written(concise, report, { quiet: true })
      .trimEnd()
      .split('\n')
      .map((line) => pattern.exec(line));

    expect(matches.map((match) => [match?.[1], match?.[4], match?.[6]])).toEqual(
      report.diagnostics.map(({ code, primary, severity }) => [primary.source.path, severity, code]),
    );
  });

  it('is what the program prints', async () => {
    const folder = temporaryFolder();
    onTestFinished(folder.remove);
    copyExample(folder.path);
    const { stdout } = await piao(['check', join(folder.path, 'piao'), '--format', 'concise'], { cwd: folder.path });
    const lines = stdout.trimEnd().split('\n');
    const pattern = new RegExp(problemMatcher.pattern.regexp);

    expect(lines.filter((line) => !pattern.test(line))).toEqual([lines.at(-1)]);
  });
});
