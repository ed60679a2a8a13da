/** The step of the work that was under way when something happened. */
export type PdfStep = 'unpack' | 'start' | 'load' | 'first-print' | 'page-numbers' | 'print';

/** How a browser ended, or what else it did that a browser does not. */
export type Ending =
  | { readonly how: 'exit'; readonly code: number }
  | { readonly how: 'signal'; readonly signal: string }
  /** The system could not run the program, for a reason like `ENOENT`. */
  | { readonly how: 'not-run'; readonly code: string }
  /** It answered what no browser of the right kind answers; `detail` is for logs. */
  | { readonly how: 'nonsense'; readonly detail: string };

/** What each failure of this room says about itself; the sentences are written in `messages/`. */
export interface PdfErrorData {
  /** No browser was found: the names and paths that were tried, in order. */
  readonly 'browser-missing': { readonly tried: readonly string[] };
  /** The cache folder may not hold a program: it is a link, another user's, or others may write in it. */
  readonly 'cache-refused': { readonly folder: string; readonly reason: FolderFault };
  /** The browser ended, or could not be run, before it answered. */
  readonly 'browser-start': { readonly path: string; readonly ending: Ending; readonly stderr: string };
  /** The browser or its page died, or refused a command, after it had started. */
  readonly 'browser-crash': { readonly step: PdfStep; readonly ending: Ending; readonly stderr: string };
  /** A folder for what is needed on the way cannot be made or written; `reason` as the system names it. */
  readonly 'folder-unwritable': {
    readonly use: 'temporary' | 'cache';
    readonly folder: string;
    readonly reason: string;
  };
  readonly timeout: { readonly step: PdfStep; readonly milliseconds: number };
  readonly interrupted: { readonly step: PdfStep };
  /** The table of contents asks for the page of ids that no link of the document points to, or that do not exist. */
  readonly 'destination-missing': { readonly ids: readonly string[] };
  /** After so many prints these ids still change page. */
  readonly 'contents-unstable': { readonly ids: readonly string[]; readonly prints: number };
  /** The page has text, the PDF has no font: the browser saw none. */
  readonly 'text-missing': { readonly path: string };
}

export type FolderFault = 'not-a-folder' | 'other-owner' | 'writable-by-others' | 'damaged';
export type PdfErrorCode = keyof PdfErrorData;

/** An error of this room, told apart by `code`. */
export type PdfError = {
  [Code in PdfErrorCode]: Error & { readonly name: 'PdfError'; readonly code: Code; readonly data: PdfErrorData[Code] };
}[PdfErrorCode];

/** Makes the error to throw; its `message` is for logs, not for people. */
export function pdfError<Code extends PdfErrorCode>(code: Code, data: PdfErrorData[Code], cause?: unknown): Error {
  const error = new Error(`${code} ${JSON.stringify(data)}`, cause === undefined ? undefined : { cause });
  return Object.assign(error, { name: 'PdfError' as const, code, data });
}

/** What the file system refused, as an error of this room; any other error as it is. */
export function folderError(use: PdfErrorData['folder-unwritable']['use'], folder: string, error: unknown): unknown {
  if (isPdfError(error) || !(error instanceof Error) || !('syscall' in error)) return error;
  return pdfError('folder-unwritable', { use, folder, reason: (error as NodeJS.ErrnoException).code ?? '' }, error);
}

/** Whether something caught is an error of this room. */
export function isPdfError(thrown: unknown): thrown is PdfError {
  return thrown instanceof Error && thrown.name === 'PdfError';
}
