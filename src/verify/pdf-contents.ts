/** What a PDF says of its making, in the metadata that only piao writes, and what it carries. */
export interface PdfClaims {
  /** Version of the piao that made it, such as `0.1.0`. */
  readonly version: string;
  /** Name and version of the browser that printed it, such as `Chrome/156.0.8078.79`. */
  readonly browser: string;
  /** The part of the plan that it is, as `--parte` names it; none for the whole. */
  readonly part: string | undefined;
  readonly draft: boolean;
  /** The date that came from the environment, ISO 8601; none where the plan has its own. */
  readonly day: string | undefined;
  /** What it says to its readers, by the name of the field; what differs from one making to the next is left out. */
  readonly metadata: ReadonlyMap<MetadataField, string>;
  readonly attachments: readonly EmbeddedFile[];
}

/** Fields of the document information dictionary (ISO 32000-1, 14.3.3), and the XMP packet as a whole. */
export type MetadataField =
  | 'Title'
  | 'Author'
  | 'Subject'
  | 'Keywords'
  | 'Creator'
  | 'Producer'
  | 'CreationDate'
  | 'ModDate'
  | 'XMP';

/** A file inside a PDF. */
export interface EmbeddedFile {
  readonly file: string;
  readonly content: Uint8Array;
  /** Empty where it has none. */
  readonly description: string;
  /** What it is to the document (`AFRelationship`); empty where it does not say. */
  readonly relationship: string;
}

/** What is on the pages of a PDF, and around them. */
export interface PdfContents {
  readonly pages: readonly PdfPage[];
  /** What belongs to no page, as texts to be compared. */
  readonly document: ReadonlyMap<DocumentPart, string>;
}

export type DocumentPart = 'outline' | 'language' | 'labels' | 'opening' | 'scripts' | 'fields' | 'view' | 'layers';

export interface PdfPage {
  /** In the order of the tags, which is that of reading; what stands outside of the tags comes last. */
  readonly blocks: readonly Block[];
  /** The tags without their text, to be compared. */
  readonly structure: string;
  /** Where each link leads and what it is called, and what else is laid over the page. */
  readonly links: readonly string[];
  /** A digest of what is painted: shapes of letters, lines and pictures, with their place and colour, and the page's size. */
  readonly drawing: string;
}

/** A paragraph, a cell, a heading: a text that holds together. */
export interface Block {
  /** Its tag, such as `P`, `TD` or `H2`; `Artifact` for what stands outside of the tags, such as the head of a page. */
  readonly role: string;
  /** White space reduced to single spaces; of a figure, the text that stands for it. */
  readonly text: string;
}
