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
import { renderBook, renderPage } from './render/html.ts';
import { viewOf } from './render/view.ts';
import { picturesAmong } from './sources/pictures.ts';

/** Prints a document as the PDF that is described; which browser did so only the print knows. */
export type Print = (
  html: string,
  description: PdfDescription,
) => Promise<{ readonly bytes: Uint8Array; readonly pages: number }>;

export interface BuildOptions {
  /** Marks every page as a draft. */
  readonly draft: boolean;
  /** The files of the plan by path from its folder: its pictures, and what a PDF carries. See `filesOfPlan`. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** The instant that the environment asks for in the place of the plan's day, ISO 8601. */
  readonly epoch?: string | undefined;
  /** Prints the document for the PDF; none where only the page is wanted. */
  readonly print: Print | undefined;
}

export interface Built {
  readonly artifacts: readonly Artifact[];
  /** Pages of the PDF. */
  readonly pages: number | undefined;
}

/**
 * Makes of a plan what is published: the page, the PDF, the data and their fingerprints. Writes nothing, and asks nothing of
 * anything but its arguments; fails as the print does.
 *
 * @throws ArchiveError `too-large` where the files of the plan are too much for a PDF to carry
 */
export async function build(plan: Plan, { draft, epoch, files, print }: BuildOptions): Promise<Built> {
  const view = viewOf(plan, { draft });
  const pictures = picturesAmong(files);
  const page: Artifact = { file: 'index.html', content: renderPage(view, { pictures }) };
  const json: Artifact = { file: 'piao.json', content: `${JSON.stringify(dataOf(plan, draft), null, 2)}\n` };
  const cards: Artifact = { file: 'obiettivi.csv', content: cardsCsv(plan) };
  const phases: Artifact = { file: 'fasi.csv', content: phasesCsv(plan) };
  const printed = await print?.(renderBook(view, { pictures }), {
    ...describe(plan, view, epoch),
    attachments: attachmentsOf({ json, cards, phases, files }),
  });
  const pdf: readonly Artifact[] = printed ? [{ file: pdfName(view), content: printed.bytes }] : [];
  const published = [page, ...pdf, json, cards, phases];
  return { artifacts: [...published, fingerprintsOf(published)], pages: printed?.pages };
}

type Described = Omit<PdfDescription, 'attachments'>;

function describe(
  plan: Plan,
  { body, draft, lang, metadata, title, years }: PlanView,
  epoch: string | undefined,
): Described {
  return {
    title,
    body,
    years,
    subjects: metadata.subjects,
    licence: metadata.licence,
    // without its manifest a plan has no years, and no command builds it
    date: epoch ?? dayOfDocument(plan) ?? '1970-01-01',
    language: lang,
    draft,
    part: undefined,
    dateFromEnvironment: epoch !== undefined,
    program: `piao ${PIAO_VERSION}`,
  };
}

interface Carried {
  readonly json: Artifact;
  readonly cards: Artifact;
  readonly phases: Artifact;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** What a PDF carries: the data of the whole plan, and what it was made from. */
function attachmentsOf({ json, cards, phases, files }: Carried): readonly PdfAttachment[] {
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

/** `piao-2022-2024.pdf`. */
function pdfName({ years }: PlanView): string {
  return ['piao', years]
    .filter((piece) => piece !== '')
    .join('-')
    .concat('.pdf');
}
