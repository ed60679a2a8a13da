import type { TalkWords } from '../messages/messages.ts';
import { isPdfError, type PdfErrorData } from '../pdf/pdf-error.ts';

/** Whether the print ended because the user wanted it to. */
export function isInterruption(error: unknown): boolean {
  return isPdfError(error) && error.code === 'interrupted';
}

/** What went wrong with the browser, in words; nothing for any other error. */
export function pdfFailure(error: unknown, talk: TalkWords): string | undefined {
  if (!isPdfError(error)) return undefined;
  switch (error.code) {
    case 'browser-missing':
      return talk.browserMissing(error.data.tried);
    case 'browser-start':
      return talk.browserStart(error.data.path, endingInWords(error.data, talk));
    case 'browser-crash':
      return talk.browserCrash(talk.steps[error.data.step]);
    case 'timeout':
      return talk.browserTimeout(talk.steps[error.data.step], error.data.milliseconds / 1000);
    case 'folder-unwritable':
      return error.data.use === 'temporary'
        ? talk.temporaryUnwritable(error.data.folder, error.data.reason)
        : talk.cacheUnwritable(error.data.folder, error.data.reason);
    case 'cache-refused':
      return talk.cacheRefused(error.data.folder);
    case 'contents-unstable':
      return talk.contentsUnstable();
    case 'destination-missing':
      return talk.destinationMissing(error.data.ids);
    case 'text-missing':
      return talk.textMissing(error.data.path);
    case 'interrupted':
      return talk.interrupted;
  }
}

/** Why the browser did not start; what it says itself is English, and for whoever writes browsers. */
function endingInWords({ ending, stderr }: PdfErrorData['browser-start'], { endings }: TalkWords): string {
  switch (ending.how) {
    case 'exit': {
      const [, library] = /error while loading shared libraries: ([^\s:]+)/.exec(stderr) ?? [];
      return library === undefined ? endings.exit(ending.code) : endings.library(library);
    }
    case 'signal':
      return endings.signal(ending.signal);
    case 'not-run':
      return endings.notRun(ending.code);
    case 'nonsense':
      return endings.nonsense;
  }
}
