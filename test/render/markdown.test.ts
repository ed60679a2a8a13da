import { describe, expect, it } from 'vitest';

import { createCitationWords } from '../../src/render/citation-words.ts';
import { createTexts } from '../../src/render/texts.ts';
import { card } from '../support/card.ts';
import { planOf } from '../support/plan.ts';
import { yaml } from '../support/yaml.ts';

const plan = planOf({
  'atti.yaml': yaml`
    atti:
      - { id: gc-2022-200, organo: Giunta comunale, tipo: deliberazione, numero: 200, data: 23/06/2022 }
  `,
  'obiettivi/avvocatura/a.yaml': card('', { codice: 'A', unita: 'avvocatura' }),
});

describe('prose', () => {
  const { prose } = createTexts(plan);

  it('knows paragraphs, lists, bold, italic and links', () => {
    expect(prose('Uno *due* **tre** [quattro](https://www.esempio.it/a?b=1&c=2).\n\n- a\n- b\n\n1. c\n2. d')).toBe(
      [
        '<p>Uno <em>due</em> <strong>tre</strong> <a href="https://www.esempio.it/a?b=1&amp;c=2">quattro</a>.</p>',
        '<ul>\n<li>a</li>\n<li>b</li>\n</ul>',
        '<ol>\n<li>c</li>\n<li>d</li>\n</ol>',
      ].join('\n'),
    );
  });

  it.each([
    ['<script>alert(1)</script>', '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>'],
    ['{{titolo}} {{{x}}}', '<p>{{titolo}} {{{x}}}</p>'],
    ['<img src=x onerror=alert(1)>', '<p>&lt;img src=x onerror=alert(1)&gt;</p>'],
    ['# Titolo', '<p># Titolo</p>'],
    ['Titolo\n===', '<p>Titolo\n===</p>'],
    ['    rientro', '<p>rientro</p>'],
    ['| a | b |\n|---|---|', '<p>| a | b |\n|---|---|</p>'],
    ['`codice`', '<p>`codice`</p>'],
    ['> citato', '<p>&gt; citato</p>'],
    ['&nbsp;&lt;', '<p>&amp;nbsp;&amp;lt;</p>'],
    ['![figura](https://www.esempio.it/a.png)', '<p>!<a href="https://www.esempio.it/a.png">figura</a></p>'],
    ['[a](javascript:alert(1))', '<p>[a](javascript:alert(1))</p>'],
    ['[a](data:text/html,x)', '<p>[a](data:text/html,x)</p>'],
    ['[a](/etc/passwd)', '<p>[a](/etc/passwd)</p>'],
    ['<javascript:alert(1)>', '<p>&lt;javascript:alert(1)&gt;</p>'],
    ['[a](#sezione-2)', '<p><a href="#sezione-2">a</a></p>'],
    ['[a](mailto:a@esempio.it)', '<p><a href="mailto:a@esempio.it">a</a></p>'],
    ['[a](https://x.it "titolo")', '<p><a href="https://x.it">a</a></p>'],
  ])('prints %j as text or as a safe link', (text, expected) => {
    expect(prose(text)).toBe(expected);
  });

  it('puts notes at the end of their text, with identifiers that no other text has', () => {
    const { prose: fresh } = createTexts(plan);
    const first = fresh('Uno[^1] e due[^1].\n\n[^1]: La **nota**.');

    expect(first).toContain(
      '<sup class="note-mark"><a href="#nota-1-1" id="rif-nota-1-1" aria-label="nota 1">1</a></sup>',
    );
    expect(first).toContain('id="rif-nota-1-1-2"');
    expect(first).toContain('<ol class="notes">\n<li id="nota-1-1"><p>La <strong>nota</strong>.');
    expect(fresh('Altro^[Nota breve].')).toContain('<li id="nota-2-1"><p>Nota breve');
    expect(fresh('Senza nota[^2].')).toBe('<p>Senza nota[^2].</p>');
  });

  it('loses no note: one that nobody cites stands after the others, and leads nowhere back', () => {
    const { prose: fresh } = createTexts(plan);

    expect(fresh('Uno[^1].\n\n[^2]: Mai citata.\n\n[^1]: Citata.')).toMatch(
      /<li id="nota-1-1"><p>Citata\. <a class="note-back".*<\/a><\/p>\n<\/li>\n<li id="nota-1-2"><p>Mai citata\.<\/p>\n<\/li>\n<\/ol>$/s,
    );
    expect(fresh('Uno.\n\n[^sola]: Mai citata.')).toContain('<li id="nota-2-1"><p>Mai citata.</p>');
  });

  it('takes thousands of notes', () => {
    // the work grows with the notes: if it grew with their square, the time of a test would not do
    const numbers = Array.from({ length: 30_000 }, (_, index) => index);
    const { prose: fresh } = createTexts(plan);
    const text = fresh(
      `${numbers.map((n) => `a[^${n}]`).join(' ')}\n\n${numbers.map((n) => `[^${n}]: n`).join('\n\n')}`,
    );

    expect(text.match(/<li id=/g)).toHaveLength(numbers.length);
  });

  it('loses no text of a note that is defined twice', () => {
    const { prose: fresh } = createTexts(plan);
    const text = fresh('Uno[^1].\n\n[^1]: La prima.\n\n[^1]: La seconda.');

    expect(text).toContain('La prima.');
    expect(text).toContain('La seconda.');
  });

  it('gives a note inside a note an identifier and a place of its own', () => {
    const { prose: fresh } = createTexts(plan);
    const text = fresh('Uno^[fuori ^[dentro] ancora] e ^[altra].');
    const ids = [...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);

    expect(new Set(ids).size).toBe(ids.length);
    expect(text).toContain('<li id="nota-1-1"><p>fuori <sup');
    expect(text).toContain('<li id="nota-1-2"><p>dentro');
    expect(text).toContain('<li id="nota-1-3"><p>altra');
  });
});

describe('citations', () => {
  const texts = createTexts(plan);

  it.each([
    [
      'Vedi [[atto:gc-2022-200]].',
      'Vedi <a href="#atto-gc-2022-200">deliberazione della Giunta comunale n. 200 del 23 giugno 2022</a>.',
    ],
    [
      'Con [[unita:risorse-umane]] e [[unita:2250]]',
      'Con Servizio autonomo Risorse umane e Servizio autonomo Avvocatura',
    ],
    [
      '**[[obiettivo:avvocatura/a]]**',
      '<strong><a href="#obiettivo-avvocatura-a">obiettivo A (Servizio autonomo Avvocatura)</a></strong>',
    ],
    [
      'Con [[atto:gc-2026-9]], [[altro:x]], [[unita:<b>]], [[ obiettivo : a/b ]], [[x]]',
      'Con atto gc-2026-9, altro x, unità &lt;b&gt;, obiettivo a/b, [[x]]',
    ],
  ])('in %j', (text, expected) => {
    expect(texts.inline(text)).toBe(expected);
    expect(texts.prose(text)).toBe(`<p>${expected}</p>`);
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('of a kind called %s are text', (kind) => {
    expect(texts.prose(`[[${kind}:x]]`)).toBe(`<p>${kind} x</p>`);
    expect(createCitationWords(plan)(`[[${kind}:x]]`)).toBe(`${kind} x`);
  });

  it('stand alone too, and fall back on what is written', () => {
    expect(texts.act('gc-2022-200')).toContain('n. 200 del 23 giugno 2022');
    expect(texts.act('<x>')).toBe('&lt;x&gt;');
    expect(texts.unit('2269')).toBe('2269');
    expect(texts.card('avvocatura/z')).toBe('avvocatura/z');
  });
});

describe('a line', () => {
  const { inline, plain } = createTexts(plan);

  it('has no paragraph, no list and no notes', () => {
    expect(inline('Uno *due*[^1]')).toBe('Uno <em>due</em>[^1]');
    expect(inline('- a')).toBe('- a');
    expect(inline(`l'ente & "altro" <b>`)).toBe("l'ente &amp; &quot;altro&quot; &lt;b&gt;");
  });

  it('is plain where it is asked for', () => {
    expect(plain(`*a* <b> & "c" 'd'`)).toBe('*a* &lt;b&gt; &amp; &quot;c&quot; &#39;d&#39;');
  });
});
