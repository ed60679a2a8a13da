import { cardsCsv } from './data/cards-csv.ts';
import { phasesCsv } from './data/phases-csv.ts';
import { writeSourcesArchive } from './data/sources-archive.ts';
import { it } from './messages/it.ts';
import type { PdfAttachment, PdfDescription } from './pdf/pdf-description.ts';
import { dayOfDocument } from './plan/document-date.ts';
import type { Plan } from './plan/plan.ts';
import { fingerprintsOf } from './publish/fingerprints.ts';
import type { Artifact } from './publish/write-folder.ts';
import type { PlanView } from './render/blocks.ts';
import { dataOf } from './render/data.ts';
import { extractOf } from './render/extract.ts';
import { renderBook, renderPage } from './render/html.ts';
import type { PartName } from './render/part-names.ts';
import { viewOf } from './render/view.ts';
import { picturesAmong } from './sources/pictures.ts';

/** Prints a document as the PDF that is described; which browser did so only the print knows. */
export type Print = (
  html: string,
  description: PdfDescription,
) => Promise<{ readonly bytes: Uint8Array; readonly pages: number }>;

/** What a document is made of, beside its plan. */
export interface BookOptions {
  /** Marks every page as a draft. */
  readonly draft: boolean;
  /** The files of the plan by path from its folder: its pictures, and what a PDF carries. See `filesOfPlan`. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** The instant that the environment asks for in the place of the plan's day, ISO 8601. */
  readonly epoch?: string | undefined;
  /** The parts of which a document by itself is wanted, beside the whole; the plan must have them. */
  readonly parts?: readonly PartName[];
}

export interface BuildOptions extends BookOptions {
  /** Prints the documents for the PDFs, one after the other; none where only the page is wanted. */
  readonly print: Print | undefined;
}

/** A document to print. */
export interface Book {
  /** The name of its PDF. */
  readonly file: string;
  /** None for the whole plan. */
  readonly part: PartName | undefined;
  readonly html: string;
  readonly description: PdfDescription;
}

export interface Built {
  readonly artifacts: readonly Artifact[];
  /** Pages of the PDF of the whole plan. */
  readonly pages: number | undefined;
  /** The PDFs of parts, and their pages. */
  readonly extracts: readonly { readonly part: PartName; readonly pages: number }[];
}

/**
 * Makes of a plan what is published: the page, the PDFs, the data and their fingerprints. Writes nothing, and asks nothing of
 * anything but its arguments; fails as the print does.
 *
 * @throws ArchiveError `too-large` where the files of the plan are too much for a PDF to carry
 */
export async function build(plan: Plan, { print, ...options }: BuildOptions): Promise<Built> {
  const view = viewOf(plan, options);
  const pictures = picturesAmong(options.files);
  const page: Artifact = { file: 'index.html', content: renderPage(view, { pictures }) };
  const data = dataArtifacts(plan, options.draft);
  const printed = [];
  for (const { description, file, html, part } of print ? booksFrom(plan, view, data, options) : []) {
    const pdf = await print?.(html, description);
    if (pdf) printed.push({ file, part, content: pdf.bytes, pages: pdf.pages });
  }
  const pdfs = printed.map(({ content, file }): Artifact => ({ file, content }));
  const published = [page, ...pdfs, data.json, data.cards, data.phases];
  return {
    artifacts: [...published, fingerprintsOf(published)],
    pages: printed.find(({ part }) => part === undefined)?.pages,
    extracts: printed.flatMap(({ pages, part }) => (part === undefined ? [] : [{ part, pages }])),
  };
}

/**
 * The documents of a plan as they go to the print: the whole, then the parts that are asked for.
 *
 * @throws ArchiveError `too-large`; RangeError where the plan lacks a part
 */
export function booksOf(plan: Plan, options: BookOptions): readonly Book[] {
  return booksFrom(plan, viewOf(plan, options), dataArtifacts(plan, options.draft), options);
}

function booksFrom(plan: Plan, view: PlanView, data: Data, options: BookOptions): readonly Book[] {
  const { epoch, files, parts = [] } = options;
  const pictures = picturesAmong(files);
  const attachments = attachmentsOf(data, files);
  const extracts = parts.map((name) => {
    const extract = extractOf(view, name);
    if (!extract) throw new RangeError(`The plan has no part ${name}.`);
    return extract;
  });
  return [view, ...extracts].map((each) => ({
    file: pdfName(each),
    part: each.part?.name,
    html: renderBook(each, { pictures }),
    description: { ...describe(plan, each, epoch), attachments },
  }));
}

interface Data {
  readonly json: Artifact;
  readonly cards: Artifact;
  readonly phases: Artifact;
}

function dataArtifacts(plan: Plan, draft: boolean): Data {
  return {
    json: { file: 'piao.json', content: `${JSON.stringify(dataOf(plan, draft), null, 2)}\n` },
    cards: { file: 'obiettivi.csv', content: cardsCsv(plan) },
    phases: { file: 'fasi.csv', content: phasesCsv(plan) },
  };
}

type Described = Omit<PdfDescription, 'attachments'>;

function describe(
  plan: Plan,
  { body, draft, lang, metadata, part, title, years }: PlanView,
  epoch: string | undefined,
): Described {
  return {
    title: part ? `${part.title} – ${title}` : title,
    body,
    years,
    subjects: metadata.subjects,
    licence: metadata.licence,
    // without its manifest a plan has no years, and no command builds it
    date: epoch ?? dayOfDocument(plan) ?? '1970-01-01',
    language: lang,
    draft,
    part: part?.name,
    dateFromEnvironment: epoch !== undefined,
    program: `piao ${PIAO_VERSION}`,
  };
}

/** What a PDF carries: the data of the whole plan, and what it was made from. */
function attachmentsOf(
  { json, cards, phases }: Data,
  files: ReadonlyMap<string, Uint8Array>,
): readonly PdfAttachment[] {
  const { attachments: words } = it.document;
  const data = ({ file, content }: Artifact, mimeType: string, description: string): PdfAttachment => ({
    file,
    content: typeof content === 'string' ? new TextEncoder().encode(content) : content,
    mimeType,
    description,
    relationship: 'Data',
  });
  return [
    data(json, 'application/json', words.data),
    data(cards, 'text/csv', words.cards),
    data(phases, 'text/csv', words.phases),
    {
      file: 'fonti.zip',
      content: writeSourcesArchive(files),
      mimeType: 'application/zip',
      description: words.sources,
      relationship: 'Source',
    },
  ];
}

/** `piao-2022-2024.pdf`, `piao-2022-2024-performance.pdf`. */
function pdfName({ part, years }: PlanView): string {
  return `${['piao', years, part?.name].filter(Boolean).join('-')}.pdf`;
}
