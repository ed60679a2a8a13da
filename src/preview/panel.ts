import type { Diagnostic, Report, Severity } from '../diagnostics/diagnostic.ts';
import { messages, type Language } from '../messages/languages.ts';
import { serveTalk } from '../messages/talk/serve.ts';
import { capital, listed, visible } from '../messages/wording.ts';
import type { Html } from '../render/blocks.ts';
import { escape, html, join } from '../render/escape.ts';
import { isStopped, type PreviewState } from './state.ts';

/** The findings of a state, in HTML. */
export interface Panel {
  /** The counts, in a few words. */
  readonly label: string;
  /** Whether it opens by itself. */
  readonly stopped: boolean;
  readonly content: Html;
}

/** More than these nobody mends before the next save. */
const mostShown = 50;

/** Of a line, what tells where one is. */
const longestLine = 160;

/** What a page shows of the last check: errors first, the rest to be opened. */
export function panelOf(state: PreviewState, language: Language): Panel {
  const { page: words } = serveTalk[language];
  const stopped = isStopped(state);
  const explanation = stopped ? html`<p>${text(state.good ? words.lastGood : words.noneYet)}</p>` : text('');
  if ('sentence' in state.outcome) {
    const sentence = html`<p class="preview-sentence">${text(state.outcome.sentence)}</p>`;
    return { label: words.stuck, stopped, content: html`${titled(words.stuck)}${sentence}${explanation}` };
  }
  const { report } = state.outcome;
  const label = labelOf(report, language);
  const parts = (['error', 'warning', 'info'] as const).map((severity) => listOf(report, severity, language));
  return { label, stopped, content: html`${titled(label)}${explanation}${join(parts)}` };
}

function labelOf({ stats: { errors, warnings, infos } }: Report, language: Language): string {
  const { page: words } = serveTalk[language];
  const counts = [
    ...(errors > 0 ? [words.errors(errors)] : []),
    ...(warnings > 0 ? [words.warnings(warnings)] : []),
    ...(infos > 0 ? [words.infos(infos)] : []),
  ];
  return counts.length === 0 ? words.sound : listed(counts, language === 'it' ? 'e' : 'and');
}

function titled(title: string): Html {
  return html`<h2 id="preview-title">${text(title)}</h2>`;
}

function listOf({ diagnostics }: Report, severity: Severity, language: Language): Html {
  const found = diagnostics.filter((one) => one.severity === severity);
  if (found.length === 0) return text('');
  const { page: words } = serveTalk[language];
  const items = join(found.slice(0, mostShown).map((one) => itemOf(one, language)));
  const left = found.length - mostShown;
  const more = left > 0 ? html`<p>${text(words.more(left))}</p>` : text('');
  const list = html`<ul class="preview-findings">${items}</ul>${more}`;
  if (severity === 'error') return list;
  const count = severity === 'warning' ? words.warnings(found.length) : words.infos(found.length);
  return html`<details><summary>${text(count)}</summary>${list}</details>`;
}

function itemOf({ severity, message, help, basis, code, primary }: Diagnostic, language: Language): Html {
  const { line, column } = primary.source.position(primary.start);
  const empty = primary.source.text === '';
  const place = empty ? primary.source.path : `${primary.source.path}:${line}:${column}`;
  const classes = text(`preview-finding ${severity}`);
  const words = messages[language].report;
  const said = (name: string, what: string | undefined, as: Html): Html =>
    what === undefined ? text('') : html`<p class="${as}"><strong>${text(capital(name))}:</strong> ${text(what)}</p>`;
  const parts = [
    html`<p class="preview-place"><code>${text(place)}</code> <span>${text(code)}</span></p>`,
    said(words.severity[severity], message, text('preview-message')),
    empty ? text('') : lineOf(primary),
    said(words.help, help, text('preview-help')),
    said(words.basis, basis, text('preview-basis')),
  ];
  return html`<li class="${classes}">${join(parts)}</li>`;
}

/** The line of a place, with the piece that it is about marked. */
function lineOf({ source, start, end }: Diagnostic['primary']): Html {
  const at = source.position(start);
  const to = source.position(end);
  const line = source.line(at.line);
  if (line.trim() === '') return text('');
  const from = at.column - 1;
  const until = to.line === at.line ? Math.max(to.column - 1, from) : line.length;
  const margin = line.length - line.trimStart().length;
  const begin = from > longestLine / 2 ? from - longestLine / 4 : Math.min(margin, from);
  const stop = Math.min(line.length, begin + longestLine);
  const piece = (a: number, b: number): Html => text(line.slice(Math.min(a, stop), Math.min(b, stop)));
  const before = begin > margin ? '…' : '';
  const after = stop < line.length ? '…' : '';
  return html`<pre class="preview-line">${text(before)}${piece(begin, from)}<mark>${piece(from, until)}</mark>${piece(until, stop)}${text(after)}</pre>`;
}

function text(value: string): Html {
  return escape(visible(value));
}
