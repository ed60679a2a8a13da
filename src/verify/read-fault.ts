/** Why a file cannot be read as a PDF that piao made. */
export type ReadFault =
  | 'empty'
  | 'not-pdf'
  /** It has no end: a copy or a download was cut off. */
  | 'truncated'
  | 'encrypted'
  /** It begins and ends as a PDF, and is none in between. */
  | 'damaged'
  /** A PDF without the metadata that only piao writes. */
  | 'foreign'
  /** An attachment unpacks to more than any plan holds. */
  | 'attachment-too-large'
  | 'attachment-damaged'
  /** It takes more time, or more memory, than any plan. */
  | 'too-slow'
  | 'too-heavy';

/** What was read, or why it was not. */
export type Answer<T> =
  | { readonly value: T }
  | {
      readonly fault: ReadFault;
      /** The attachment that it is about. */
      readonly file?: string;
    };
