import { isPdfError, pdfError } from './pdf-error.ts';

import type { Ending, PdfStep } from './pdf-error.ts';
import type { BrowserProcess } from './browser-process.ts';

/** Keeps an eye on a work of several steps, any of which may stall, be interrupted or lose its browser. */
export interface Watch {
  /** Does one step. What ends the work early rejects with a PdfError that names this step. */
  during<Result>(step: PdfStep, work: () => Promise<Result>): Promise<Result>;
  /** From now on the end of this process, in place of that of another, ends the step under way. */
  follow(browser: BrowserProcess): void;
  /** Ends the work because the page died, or the browser said what none says. */
  gaveUp(detail: string): void;
  /** Aborted when the work must end, for what can be told so. */
  readonly signal: AbortSignal;
  /** Stops watching. */
  close(): void;
}

// A protocol command fails a moment before the end of its process is known.
const graceForTheEnd = 500;

/**
 * @param milliseconds for the whole work, all its steps together
 * @param interruption aborted when the user wants to stop
 */
export function watch(milliseconds: number, interruption: AbortSignal | undefined): Watch {
  const stop = new AbortController();
  let step: PdfStep = 'start';
  let followed: BrowserProcess | undefined;
  let lost: Promise<never> | undefined;

  const end = (error: Error): void => stop.abort(error);
  const onInterruption = (): void => end(pdfError('interrupted', { step }));
  const timer = setTimeout(() => end(pdfError('timeout', { step, milliseconds })), milliseconds);
  interruption?.addEventListener('abort', onInterruption);
  if (interruption?.aborted) onInterruption();

  const stopped = new Promise<never>((_, reject) => {
    const pass = (): void => reject(stop.signal.reason);
    if (stop.signal.aborted) pass();
    stop.signal.addEventListener('abort', pass);
  });
  stopped.catch(() => {}); // it may happen between two steps, with nobody listening

  return {
    signal: stop.signal,
    async during(next, work) {
      step = next;
      stop.signal.throwIfAborted();
      try {
        return await Promise.race([work(), stopped, ...(lost ? [lost] : [])]);
      } catch (error) {
        if (isPdfError(error)) throw error;
        if (stop.signal.aborted) throw stop.signal.reason;
        if (!followed) throw error;
        const late: Ending = { how: 'nonsense', detail: String(error) };
        const grace = new Promise<Ending>((resolve) => setTimeout(resolve, graceForTheEnd, late));
        throw failed(followed, step, await Promise.race([followed.ended, grace]));
      }
    },
    follow(browser) {
      followed = browser;
      lost = browser.ended.then((ending) => {
        throw failed(browser, step, ending);
      });
      lost.catch(() => {}); // as above
    },
    gaveUp(detail) {
      if (followed) end(failed(followed, step, { how: 'nonsense', detail }));
    },
    close() {
      clearTimeout(timer);
      interruption?.removeEventListener('abort', onInterruption);
    },
  };
}

function failed(browser: BrowserProcess, step: PdfStep, ending: Ending): Error {
  const stderr = browser.stderr();
  return step === 'start'
    ? pdfError('browser-start', { path: browser.path, ending, stderr })
    : pdfError('browser-crash', { step, ending, stderr });
}
