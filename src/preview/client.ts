import type { PreviewEvent } from './event.ts';

// This runs in the page, written out as text: it sees nothing of this file but types.

function followPlan(): void {
  /** What of the view survives a page that is fetched anew: content above may have grown. */
  interface View {
    readonly id: string;
    readonly offset: number;
    readonly top: number;
    readonly focus: string;
    readonly dismissed: string;
  }
  const memory = 'piao-preview';
  const preview = document.querySelector<HTMLElement>('.preview');
  const toggle = preview?.querySelector<HTMLElement>('.preview-toggle');
  const panel = preview?.querySelector<HTMLElement>('.preview-panel');
  const content = preview?.querySelector<HTMLElement>('.preview-content');
  const status = preview?.querySelector<HTMLElement>('.preview-status');
  const gone = preview?.querySelector<HTMLElement>('.preview-gone');
  if (!preview || !toggle || !panel || !content || !status || !gone) return;
  const version = preview.dataset['version'];
  /** The findings that were closed by hand: they open again only when they are others. */
  let dismissed = '';
  let before: Element | null = null;

  const show = (open: boolean): void => {
    panel.hidden = !open;
    toggle.setAttribute('aria-expanded', String(open));
  };
  const dismiss = (): void => {
    const inside = panel.contains(document.activeElement);
    dismissed = content.innerHTML;
    show(false);
    if (inside) (before instanceof HTMLElement && before.isConnected ? before : toggle).focus();
  };
  const open = (): void => {
    before = document.activeElement;
    dismissed = '';
    show(true);
    panel.focus();
  };

  toggle.addEventListener('click', () => (panel.hidden ? open() : dismiss()));
  panel.querySelector('.preview-close')?.addEventListener('click', dismiss);
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !panel.hidden) dismiss();
  });

  const keepView = (): void => {
    // what is not shown has no boxes, and would seem to stand at the top
    const places = [...document.querySelectorAll('main [id]')].filter((one) => one.getClientRects().length > 0);
    const distances = places.map((one) => Math.abs(one.getBoundingClientRect().top));
    const place = places[distances.indexOf(Math.min(...distances))];
    const focused = document.activeElement;
    const name = focused?.id ? `#${CSS.escape(focused.id)}` : '';
    const link = focused?.getAttribute('href');
    const view: View = {
      id: place?.id ?? '',
      offset: place?.getBoundingClientRect().top ?? 0,
      top: scrollY,
      focus: link == null ? name : `a[href="${CSS.escape(link)}"]`,
      dismissed,
    };
    sessionStorage.setItem(memory, JSON.stringify(view));
  };
  const kept = sessionStorage.getItem(memory);
  sessionStorage.removeItem(memory);
  if (kept !== null) {
    const view = JSON.parse(kept) as View; // written above
    dismissed = view.dismissed;
    const restore = (): void => {
      const place = view.id === '' ? null : document.getElementById(view.id);
      const top = place ? scrollY + place.getBoundingClientRect().top - view.offset : view.top;
      scrollTo({ top, behavior: 'instant' });
    };
    if (view.focus !== '') document.querySelector<HTMLElement>(view.focus)?.focus({ preventScroll: true });
    restore();
    // letters that come later move what is below them
    void document.fonts.ready.then(restore);
    addEventListener('load', () => {
      restore();
      history.scrollRestoration = 'auto';
    });
  }

  const events = new EventSource('/events');
  events.addEventListener('error', () => {
    gone.hidden = false;
  });
  events.addEventListener('message', ({ data }: MessageEvent<string>) => {
    const told = JSON.parse(data) as PreviewEvent; // by the server of this page
    gone.hidden = true;
    if (told.version !== version) {
      keepView();
      history.scrollRestoration = 'manual';
      location.reload();
      return;
    }
    if (content.innerHTML !== told.panel) {
      const inside = content.contains(document.activeElement);
      content.innerHTML = told.panel;
      if (inside) panel.focus();
    }
    toggle.textContent = told.label;
    toggle.classList.toggle('stopped', told.stopped);
    status.textContent = told.label;
    // what was opened by hand stays
    if (told.stopped) show(content.innerHTML !== dismissed);
    else if (preview.classList.contains('stopped')) dismiss();
    preview.classList.toggle('stopped', told.stopped);
  });
}

/** The script of a previewed page: it shows and closes the findings, and fetches the page anew when it has changed. */
export const clientScript = `(${followPlan.toString()})()`;
