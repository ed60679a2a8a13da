// What browsers make good tags of in a PDF, and screen readers read well: tables whose rows have one width, headings
// without jumps, lists in items, drawings and pictures with a name.
import { describe, expect, it } from 'vitest';

import { renderBook, renderPage } from '../../src/render/html.ts';
import { viewOf } from '../../src/render/view.ts';
import { cleanPlans, plans } from '../support/plans.ts';
import { allOf, bodyOf, type Element } from './support/elements.ts';
import { planIn } from './support/example.ts';

const allPlans = { ...plans, ...cleanPlans };
const named = Object.keys(allPlans) as (keyof typeof allPlans)[];

describe.each(named.flatMap((name) => [[name, 'page'] as const, [name, 'book'] as const]))(
  '%s as a %s',
  (name, kind) => {
    it('has tables all of whose rows are as wide as their first', async () => {
      const elements = await elementsOf(name, kind);
      const tables = elements.filter((element) => element.name === 'table');
      const uneven = tables
        .map((table) =>
          allOf(table)
            .filter((element) => element.name === 'tr')
            .map(widthOf),
        )
        .filter((widths) => new Set(widths).size > 1);

      expect(tables.length).toBeGreaterThan(10);
      expect(uneven).toEqual([]);
    });

    it('has no cell that is empty on paper, which would have no tag', async () => {
      const elements = await elementsOf(name, kind);
      const cells = elements.filter((element) => ['td', 'th'].includes(element.name));
      const empty = cells.filter(({ text }) => text === '');

      expect(kind === 'book' ? empty : []).toEqual([]);
      expect(cells.filter((cell) => cell.name === 'th' && cell.text.trim() === '')).toEqual([]);
    });

    it('has headings that go down one level at a time', async () => {
      const elements = await elementsOf(name, kind);
      const levels = elements.flatMap((element) => /^h([1-6])$/.exec(element.name)?.[1] ?? []).map(Number);

      expect(levels[0]).toBe(1);
      expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
    });

    it('has lists made of items alone, and lists in a list inside an item', async () => {
      const elements = await elementsOf(name, kind);
      const lists = elements.filter((element) => ['ul', 'ol'].includes(element.name));

      expect(lists.length).toBeGreaterThan(5);
      expect(
        lists.flatMap(({ children }) => children.map((child) => child.name)).filter((tag) => tag !== 'li'),
      ).toEqual([]);
    });

    it('has a name for each picture and each drawing', async () => {
      const elements = await elementsOf(name, kind);
      const pictures = elements.filter((element) => element.name === 'img' || element.attributes['role'] === 'img');
      const nameless = pictures.filter(
        ({ attributes }) => (attributes['alt'] ?? attributes['aria-label'] ?? '') === '' && !attributes['aria-hidden'],
      );
      const outer = elements.filter((element) => element.name === 'svg' && element.attributes['xmlns'] !== undefined);

      expect(nameless).toEqual([]);
      expect(outer.filter(({ attributes }) => attributes['role'] !== 'img')).toEqual([]);
    });

    it('numbers its figures in order, each under what it shows', async () => {
      const elements = await elementsOf(name, kind);
      const figures = elements.filter((element) => element.attributes['class'] === 'figure');
      const captions = figures.map(({ children }) => children.at(-1)?.text ?? '');

      expect(figures.length).toBeGreaterThan(0);
      expect(captions.map((caption) => /^Figura (\d+)\. \S/.exec(caption)?.[1])).toEqual(
        figures.map((_, index) => String(index + 1)),
      );
      expect(elements.filter((element) => element.name === 'figure')).toEqual([]);
    });
  },
);

const known = new Map<string, readonly Element[]>();

/** All that a plan prints, rendered once for all the tests. */
async function elementsOf(name: keyof typeof allPlans, kind: 'page' | 'book'): Promise<readonly Element[]> {
  const found = known.get(`${name} ${kind}`);
  if (found) return found;
  const view = viewOf(await planIn(allPlans[name]()), { draft: false });
  const elements = allOf(bodyOf(kind === 'page' ? renderPage(view) : renderBook(view)));
  known.set(`${name} ${kind}`, elements);
  return elements;
}

function widthOf({ children }: Element): number {
  return children.reduce((sum, { attributes }) => sum + Number(attributes['colspan'] ?? 1), 0);
}
