import type { Plan } from './plan/plan.ts';
import type { Artifact } from './publish/write-folder.ts';
import { dataOf } from './render/data.ts';
import { renderBook, renderPage } from './render/html.ts';
import { createTexts } from './render/texts.ts';
import { viewOf } from './render/view.ts';

export interface BuildOptions {
  /** Marks every page as a draft. */
  readonly draft: boolean;
  /** Prints the document for the PDF; none where only the page is wanted. Gives the bytes and the number of pages. */
  readonly print: ((html: string) => Promise<{ readonly bytes: Uint8Array; readonly pages: number }>) | undefined;
  /** The files of the plan that pictures come from: from `allegati/…` to its bytes. */
  readonly attachment: (file: string) => Uint8Array | undefined;
}

export interface Built {
  readonly artifacts: readonly Artifact[];
  /** Pages of the PDF. */
  readonly pages: number | undefined;
}

/** Makes of a plan what is published: the page, the PDF and the data. Writes nothing; fails as the print does. */
export async function build(plan: Plan, { draft, print, attachment }: BuildOptions): Promise<Built> {
  const texts = createTexts(plan);
  const view = viewOf(plan, texts, { draft, attachment });
  const page: Artifact = { file: 'index.html', content: renderPage(view) };
  const data: Artifact = { file: 'piao.json', content: `${JSON.stringify(dataOf(plan), null, 2)}\n` };
  const printed = await print?.(renderBook(view));
  const pdf: readonly Artifact[] = printed ? [{ file: pdfName(plan), content: printed.bytes }] : [];
  return { artifacts: [page, ...pdf, data], pages: printed?.pages };
}

/** `piao-2022-2024.pdf`. */
function pdfName({ documents }: Plan): string {
  const triennio = documents.piao?.data.triennio;
  return triennio ? `piao-${triennio.da}-${triennio.a}.pdf` : 'piao.pdf';
}

