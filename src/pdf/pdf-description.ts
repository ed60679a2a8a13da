/** What a PDF of the plan says of itself, and carries. */
export interface PdfDescription {
  /** As the cover has it: `Piano integrato di attività e organizzazione`, or the title of a part. */
  readonly title: string;
  /** The administration. */
  readonly body: string;
  /** `2022-2024`; empty where the manifest is broken. */
  readonly years: string;
  readonly subjects: readonly string[];
  /** As the manifest names it, such as `CC-BY-4.0`. */
  readonly licence: string | undefined;
  /** The day, or the instant, of the document, ISO 8601; of an undated plan, the beginning of its three years. */
  readonly date: string;
  /** BCP 47, such as `it`. */
  readonly language: string;
  readonly draft: boolean;
  /** The part of the plan that this is, as `--parte` names it; none for the whole. */
  readonly part: string | undefined;
  /** Whether the date is that of the environment, `SOURCE_DATE_EPOCH`, and not the plan's. */
  readonly dateFromEnvironment: boolean;
  /** Name and version, such as `piao 0.1.0`. */
  readonly program: string;
  readonly attachments: readonly PdfAttachment[];
}

/** A file inside the PDF. */
export interface PdfAttachment {
  /** Its name, without a folder. */
  readonly file: string;
  readonly content: Uint8Array;
  /** Such as `text/csv`. */
  readonly mimeType: string;
  /** What it is, in the language of the document. */
  readonly description: string;
  /** What it is to the document (ISO 19005-3, 6.8): its data, or what it was made from. */
  readonly relationship: 'Data' | 'Source';
}

/** Of the metadata that only piao writes (XMP); `piao verify` reads them. */
export const piaoNamespace = 'https://piao.example/pdf/1#';
