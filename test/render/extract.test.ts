import { describe, expect, it } from 'vitest';

import type { Part } from '../../src/render/blocks.ts';
import { extractOf, partsIn } from '../../src/render/extract.ts';
import { renderBook } from '../../src/render/html.ts';
import { partNames, type PartName } from '../../src/render/part-names.ts';
import { viewOf } from '../../src/render/view.ts';
import { minimalPlan } from '../support/minimal-plan.ts';
import { planOf } from '../support/plan.ts';
import { examplePlan } from './support/example.ts';

const view = viewOf(await examplePlan(), { draft: false });

function bookOf(name: PartName): string {
  const extract = extractOf(view, name);
  if (!extract) throw new Error(`the example plan has no ${name}`);
  return renderBook(extract);
}

const textOf = (html: string): string => html.replaceAll(/<style>.*?<\/style>|<[^>]*>/gs, '').replaceAll(/\s+/g, ' ');

describe.each(partNames)('the extract %s of the example plan', (name) => {
  const html = bookOf(name);
  const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);

  it('links to nothing that it does not hold', () => {
    const targets = [...html.matchAll(/ href="#([^"]*)"/g)].map(([, id]) => id);

    expect(targets.length).toBeGreaterThan(0);
    expect(targets.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('has one title of the first level, and no jump among the others', () => {
    const levels = [...html.matchAll(/<h([1-6])[ >]/g)].map(([, level]) => Number(level));

    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
  });

  it('says on its first page which plan it is of, who adopted that, and that it is an extract', () => {
    const cover = textOf(/<section class="cover">.*?<\/section>/s.exec(html)?.[0] ?? '');

    expect(cover).toContain('Piano integrato di attività e organizzazione 2022-2024');
    expect(cover).toContain('Questo è un estratto del piano: contiene soltanto');
    expect(cover).toContain('Il piano intero è pubblicato in Amministrazione trasparente.');
    expect(cover).toContain('Organo che adotta Giunta comunale');
    expect(cover).toContain('Questo documento è un esempio per provare il software');
  });

  it('holds nothing of the others', () => {
    const contents = textOf(/<nav class="contents".*?<\/nav>/s.exec(html)?.[0] ?? '');

    expect(ids.filter((id) => ['premessa', 'sezione-1', 'registro-atti', 'piano'].includes(id ?? ''))).toEqual([]);
    expect([...html.matchAll(/<section class="part depth-0/g)]).toHaveLength(1);
    expect(contents).not.toContain('Registro');
  });
});

describe('an extract', () => {
  it.each([
    ['performance', 'Sottosezione 2.2 – Performance', 'la sottosezione 2.2, “Performance”'],
    [
      'formazione',
      'Sottosezione 3.3.2 – Formazione del personale',
      'la sottosezione 3.3.2, “Formazione del personale”',
    ],
    ['accessibilita', 'Accessibilità (sottosezione 2.1)', 'la parte “Accessibilità” della sottosezione 2.1'],
    ['monitoraggio', 'Sezione 4 – Monitoraggio', 'la sezione 4, “Monitoraggio”'],
  ] as const)('%s has a title of its own', (name, title, named) => {
    const html = bookOf(name);

    expect(html).toContain(
      `<title>${title} – Piano integrato di attività e organizzazione 2022-2024 – Comune di Alessandria</title>`,
    );
    expect(html).toContain(`<p class="cover-part">${title}</p>`);
    expect(textOf(html)).toContain(`contiene soltanto ${named}.`);
    // of a subsection its name, at the head of the sheets
    expect(html).toContain(
      `"Estratto\\3a  ${name === 'accessibilita' ? 'Accessibilità' : title.split(' – ')[0]?.toLowerCase()}"`,
    );
  });

  it('of the performance holds every card, and calls itself a subsection', () => {
    const html = bookOf('performance');

    expect([...html.matchAll(/<article class="card/g)]).toHaveLength(42);
    expect(html).toContain('<h2 id="sottosezione-2-2"><span class="number">Sottosezione 2.2</span>');
    expect(html).not.toContain('Sezione 2.2');
  });

  it('of 3.3 stands under its own head, and its part under the same', () => {
    const html = bookOf('fabbisogni');

    expect(html).toContain('"Sottosezione 3.3 Piano triennale dei fabbisogni di personale"');
    expect(html).not.toContain('"3.3.2 Formazione del personale"');
    expect([...html.matchAll(/<section[^>]* style="page:sheet-\d+"/g)]).toHaveLength(1);
  });

  it('keeps the words of a link to the rest of the plan', () => {
    const act = /<a href="#atto-[^"]*">([^<]*)<\/a>/.exec(renderBook(view))?.[1] ?? '';

    expect(act).not.toBe('');
    expect(bookOf('performance')).toContain(act);
    expect(bookOf('performance')).not.toContain('href="#atto-');
  });

  it('of a draft does not say that the whole is published', () => {
    const draft = extractOf(viewOf(planOf(minimalPlan, { registers: false }), { draft: true }), 'performance');

    expect(draft?.notice).toContain('Il piano intero è un documento a parte.');
    expect(draft?.notice).not.toContain('pubblicato');
  });
});

describe('the parts of a plan', () => {
  it('are those that it has', () => {
    const small = viewOf(planOf(minimalPlan, { registers: false }), { draft: false });

    expect(partsIn(view)).toEqual(partNames);
    expect(partsIn(small)).not.toContain('accessibilita');
    expect(extractOf(small, 'accessibilita')).toBeUndefined();
    expect(partsIn(small)).toContain('performance');
  });

  it('are none where a heading alone stands over another part', () => {
    const training = 'premessa: Si impara.\n';
    const small = viewOf(
      planOf(
        { ...minimalPlan, 'fabbisogni.yaml': '', 'formazione.yaml': training },
        { registers: false, broken: 'gap' },
      ),
      {
        draft: true,
      },
    );
    const places = (parts: readonly Part[]): readonly string[] =>
      parts.flatMap(({ id, parts: inside }) => [id, ...places(inside)]);

    expect(places(small.parts)).toContain('sottosezione-3-3');
    expect(partsIn(small)).toContain('formazione');
    expect(partsIn(small)).not.toContain('fabbisogni');
  });
});
