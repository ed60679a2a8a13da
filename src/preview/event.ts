import type { Language } from '../messages/languages.ts';
import { panelOf } from './panel.ts';
import type { PreviewState } from './state.ts';

/** What a page is told when the plan has changed; `clientScript` reads it. */
export interface PreviewEvent {
  /** Of the page to show; another than the one shown is fetched anew. */
  readonly version: string;
  /** Whether the findings are to be opened by themselves. */
  readonly stopped: boolean;
  readonly label: string;
  /** HTML of the findings. */
  readonly panel: string;
}

/** The state of a preview as an event of an event stream (WHATWG HTML, 9.2). */
export function encodeEvent(state: PreviewState, language: Language): string {
  const { label, stopped, content } = panelOf(state, language);
  const event: PreviewEvent = { version: state.good?.version ?? '', stopped, label, panel: content };
  // JSON has no line ends of its own, which would end the event
  return `data: ${JSON.stringify(event)}\n\n`;
}
