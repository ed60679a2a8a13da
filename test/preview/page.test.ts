import { describe, expect, it } from 'vitest';

import type { Diagnostic, Severity } from '../../src/diagnostics/diagnostic.ts';
import type { Language } from '../../src/messages/languages.ts';
import { encodeEvent } from '../../src/preview/event.ts';
import { panelOf } from '../../src/preview/panel.ts';
import { dataReply, pageReply } from '../../src/preview/reply.ts';
import type { GoodPage, PreviewState } from '../../src/preview/state.ts';
import { renderPage } from '../../src/render/html.ts';
import { styleSheet } from '../../src/render/templates.ts';
import { viewOf } from '../../src/render/view.ts';
import { Source } from '../../src/sources/source.ts';
import { examplePlan } from '../render/support/example.ts';

const source = new Source('a.yaml', 'piao/a.yaml', 'titolo: <script>alert(1)</script> & $& fine\n');

function diagnostic(severity: Severity, changes: Partial<Diagnostic> = {}): Diagnostic {
  const primary = source.spanAt(8, 33);
  const finding = { code: 'yaml/sintassi', severity, at: primary, facts: { detail: '' } } as const;
  const words = { message: 'Il titolo “<b>” è "strano".', help: 'Togli <b>.', basis: undefined };
  return { code: 'titolo-strano', severity, ...words, primary, related: [], fix: undefined, finding, ...changes };
}

function stateOf(diagnostics: readonly Diagnostic[], good?: GoodPage): PreviewState {
  const count = (severity: Severity): number => diagnostics.filter((one) => one.severity === severity).length;
  const stats = { files: 2, errors: count('error'), warnings: count('warning'), infos: count('info') };
  return { good, outcome: { report: { diagnostics, stats, files: [], rules: [] } } };
}

const small: GoodPage = {
  html: '<!doctype html><html><head><meta http-equiv="Content-Security-Policy" content="x"></head><body><main>$&amp;</main></body></html>',
  data: '{}\n',
  version: 'abc',
};

describe('the findings in a page', () => {
  it('are text, whatever the files hold', () => {
    const { content } = panelOf(stateOf([diagnostic('error')]), 'it');

    expect(content).not.toMatch(/<script|<b>/);
    expect(content).toContain('titolo: <mark>&lt;script&gt;alert(1)&lt;/script&gt;</mark> &amp; $&amp; fine');
    expect(content).toContain('piao/a.yaml:1:9');
    expect(content).toContain('Togli &lt;b&gt;.');
  });

  it('stop the page when they are errors, and only then', () => {
    expect(panelOf(stateOf([diagnostic('warning'), diagnostic('info')]), 'it')).toMatchObject({
      stopped: false,
      label: '1 avviso e 1 nota',
    });
    expect(panelOf(stateOf([diagnostic('error'), diagnostic('warning')]), 'it')).toMatchObject({
      stopped: true,
      label: '1 errore e 1 avviso',
    });
    expect(panelOf(stateOf([]), 'it')).toMatchObject({ stopped: false, label: 'Nessun problema' });
  });

  it('are counted where there are too many to mend before the next save', () => {
    const { content } = panelOf(stateOf(Array.from({ length: 52 }, () => diagnostic('error'))), 'it');

    expect(content.match(/<li /g)).toHaveLength(50);
    expect(content).toContain('Altri 2 non sono mostrati: l’elenco intero si vede con piao check.');
  });

  it('give way to a sentence where the plan could not be checked', () => {
    const { content, stopped } = panelOf({ good: small, outcome: { sentence: 'Manca “<x>”.' } }, 'it');

    expect(stopped).toBe(true);
    expect(content).toContain('Manca “&lt;x&gt;”.');
    expect(content).toContain('l’ultima senza errori');
  });

  it('show of a long line the piece that they are about', () => {
    const long = new Source(
      'b.yaml',
      'piao/b.yaml',
      `nota: ${'parola '.repeat(200)}sbaglio ${'parola '.repeat(200)}\n`,
    );
    const at = long.text.indexOf('sbaglio');
    const { content } = panelOf(stateOf([diagnostic('error', { primary: long.spanAt(at, at + 7) })]), 'it');
    const [, line = ''] = /<pre[^>]*>(.*)<\/pre>/.exec(content) ?? [];

    expect(line).toMatch(/^….*<mark>sbaglio<\/mark>.*…$/);
    expect(line.length).toBeLessThan(200);
  });

  it.each<Language>(['it', 'en'])('are told to an open page in one event (%s)', (language) => {
    const event = encodeEvent(stateOf([diagnostic('error')], small), language);

    expect(event).toMatch(/^data: \{.*\}\n\n$/);
    expect(JSON.parse(event.slice('data: '.length))).toMatchObject({ version: 'abc', stopped: true });
  });
});

describe('a served page', () => {
  it('keeps what it is, but for what it forbids itself', () => {
    const { body } = pageReply(stateOf([], small), 'it');

    expect(body).toContain('<main>$&amp;</main>');
    expect(body).not.toContain('http-equiv');
    expect(String(body).match(/<script>/g)).toHaveLength(1);
  });

  it('is the same twice', () => {
    const state = stateOf([diagnostic('error')], small);

    expect(pageReply(state, 'it')).toEqual(pageReply(state, 'it'));
  });

  it('defines every name that the style of the findings uses', async () => {
    const page = renderPage(viewOf(await examplePlan(), { draft: false }));
    const used = [...styleSheet('preview').matchAll(/var\((--[\w-]+)\)/g)].map(([, name = '']) => name);

    expect(used).not.toEqual([]);
    expect(used.filter((name) => !page.includes(`${name}:`))).toEqual([]);
    expect(page).toMatch(/<meta http-equiv="Content-Security-Policy"[^>]*>/);
  });

  it('has no data before there is a page', () => {
    expect(dataReply(stateOf([diagnostic('error')]), 'it').status).toBe(503);
    expect(dataReply(stateOf([], small), 'it')).toMatchObject({ status: 200, body: '{}\n' });
  });
});
