import type { Language } from '../messages/languages.ts';
import { serveTalk } from '../messages/talk/serve.ts';
import type { Html } from '../render/blocks.ts';
import { escape, html, join } from '../render/escape.ts';
import { styleOf } from '../render/style.ts';
import { styleSheet } from '../render/templates.ts';
import { clientScript } from './client.ts';
import { panelOf } from './panel.ts';
import type { GoodPage, PreviewState } from './state.ts';

/** A page allows itself no script: that of the preview is allowed by the answer that brings it. */
const ownPolicy = /<meta http-equiv="Content-Security-Policy"[^>]*>/;

/** The page that `piao build` would write, followed by what the last check says. */
export function servedPage(state: PreviewState, { html: page }: GoodPage, language: Language): string {
  const head = `<link rel="icon" href="data:,">\n<style>\n${styleSheet('preview')}</style>\n`;
  const end = page.lastIndexOf('</body>');
  const body = `${page.slice(0, end)}${asideOf(state, language)}${page.slice(end)}`;
  // a function, since a dollar in a style would mean something in a text
  return body.replace(ownPolicy, '').replace('</head>', () => `${head}</head>`);
}

/** What stands where there is no page without errors yet. */
export function emptyPage(state: PreviewState, language: Language): string {
  const { noneYet, noneYetTitle } = serveTalk[language].page;
  return documentOf(noneYetTitle, html`${mainOf(noneYetTitle, noneYet)}${asideOf(state, language)}`, language);
}

/** A page with one sentence, for what is refused or cannot be done. */
export function sentencePage(title: string, sentence: string, language: Language): string {
  return documentOf(title, mainOf(title, sentence), language);
}

function documentOf(title: string, body: Html, language: Language): string {
  const { name } = serveTalk[language].page;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>${escape(`${title} · ${name}`)}</title>
<style>
${styleOf(['common', 'page', 'preview'])}
</style>
</head>
<body class="screen">
${body}
</body>
</html>
`;
}

function mainOf(title: string, sentence: string): Html {
  const lines = sentence.split('\n').map((line) => html`<p>${escape(line)}</p>`);
  return html`<main class="preview-alone"><h1>${escape(title)}</h1>${join(lines)}</main>`;
}

function asideOf(state: PreviewState, language: Language): Html {
  const { page: words } = serveTalk[language];
  const { label, stopped, content } = panelOf(state, language);
  const mark = escape(stopped ? ' stopped' : '');
  const hidden = escape(stopped ? '' : 'hidden');
  const version = escape(state.good?.version ?? '');
  // the script is a constant of ours, and holds no end of a script
  const script = clientScript as Html;
  return html`<aside class="preview${mark}" aria-label="${escape(words.name)}" lang="${escape(language)}" data-version="${version}">
<p class="preview-status unseen" role="status"></p>
<p class="preview-gone" role="alert" hidden>${escape(words.gone)}</p>
<div class="preview-bar"><button type="button" class="preview-toggle${mark}" aria-expanded="${escape(String(stopped))}" aria-controls="preview-panel">${escape(label)}</button><a href="/piao.pdf" target="_blank">${escape(words.pdf)}</a><a href="/piao.json" target="_blank">${escape(words.data)}</a></div>
<section id="preview-panel" class="preview-panel" role="dialog" aria-labelledby="preview-title" tabindex="-1" ${hidden}>
<button type="button" class="preview-close">${escape(words.close)}</button>
<div class="preview-content" tabindex="0" role="group" aria-labelledby="preview-title">${content}</div>
</section>
</aside>
<script>${script}</script>
`;
}
