import type { Json, Step } from './compare-data.ts';
import type { DocumentPart, MetadataField } from './pdf-contents.ts';

/** One way in which a PDF differs from what piao makes: `there` is the PDF, `here` what is made of the sources. */
export type Difference =
  /** The order of telling is that of this list. */
  | {
      readonly kind: 'attachment';
      readonly file: string;
      /** `resaved` is an archive with the same files in it; `described`, the same file with another description. */
      readonly change: 'missing' | 'foreign' | 'changed' | 'resaved' | 'described';
    }
  | {
      readonly kind: 'data';
      readonly place: readonly Step[];
      readonly there: Json | undefined;
      readonly here: Json | undefined;
    }
  /** `added` is in the sources that were named and not in the PDF. */
  | { readonly kind: 'source'; readonly file: string; readonly change: 'added' | 'removed' | 'changed' }
  | { readonly kind: 'pages'; readonly there: number; readonly here: number }
  | {
      readonly kind: 'text';
      /** From 1; of the PDF, or, where it has no such text, of what is made. */
      readonly page: number;
      /** The nearest heading before it. */
      readonly heading: string | undefined;
      /** The words that differ with some around them; none where there is no such text. */
      readonly there: string | undefined;
      readonly here: string | undefined;
    }
  /** So many texts differ that they are not told apart. */
  | { readonly kind: 'texts' }
  | { readonly kind: 'structure' | 'drawing'; readonly pages: readonly number[] }
  | {
      readonly kind: 'link';
      readonly page: number;
      readonly there: string | undefined;
      readonly here: string | undefined;
    }
  | {
      readonly kind: 'metadata';
      readonly field: MetadataField;
      readonly there: string | undefined;
      readonly here: string | undefined;
    }
  | { readonly kind: 'document'; readonly part: DocumentPart }
  /** Nothing that is read differs, and yet the bytes do. */
  | { readonly kind: 'bytes' };

export type DifferenceKind = Difference['kind'];

export type DifferenceOf<Kind extends DifferenceKind> = Extract<Difference, { readonly kind: Kind }>;
