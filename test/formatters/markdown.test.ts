import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';

import { markdown } from '../../src/formatters/markdown.ts';
import { atMost } from '../../src/formatters/shown.ts';
import { exampleReport, strangeReport, written } from './support.ts';

/** The cells of the first table of a Markdown text, as a reader sees them. */
function cellsIn(text: string): readonly (readonly string[])[] {
  const html = new MarkdownIt({ html: true }).render(text);
  const shown = (cell: string): string =>
    cell
      .replaceAll('<br>', '\n')
      .replaceAll(/<[^>]*>/g, '')
      .replaceAll(/&(lt|gt|amp|quot);/g, (_, name: string) => ({ lt: '<', gt: '>', amp: '&', quot: '"' })[name] ?? '');
  return [...html.matchAll(/<tr>(.*?)<\/tr>/gs)]
    .slice(1)
    .map(([, row = '']) => [...row.matchAll(/<td>(.*?)<\/td>/gs)].map(([, cell = '']) => shown(cell)));
}

describe('markdown', () => {
  it('shows every finding as it was written, whatever signs are in it', async () => {
    const report = await strangeReport();
    const cells = cellsIn(written(markdown, report));

    expect(cells.map(([, , told]) => told)).toEqual(
      report.diagnostics.map(({ help, message }) => [message, ...(help === undefined ? [] : [help])].join('\n')),
    );
    expect(cells.map((row) => row.at(-1))).toEqual(report.diagnostics.map(({ code }) => code));
  });

  it('has counts, and no table where there is nothing', async () => {
    const report = await strangeReport();

    expect(written(markdown, report)).toMatch(/^## piao check\n\n\d+ error/);
    expect(written(markdown, { ...atMost(report, 0), beyond: 0 })).not.toContain('|');
  });

  it('stays below what GitHub takes, and says how many findings it leaves out', async () => {
    const report = await exampleReport();
    const many = Array.from({ length: 60 }, () => report.diagnostics).flat();
    const text = written(markdown, { ...report, diagnostics: many });

    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(1024 * 1024);
    expect(Buffer.byteLength(text)).toBeGreaterThan(1000 * 1024);
    expect(text).toContain(`${many.length - cellsIn(text).length}`);
  });
});
