import type { Plan } from './plan/plan.ts';
import type { Artifact } from './publish/write-folder.ts';
import { dataOf } from './render/data.ts';
import { renderBook, renderPage } from './render/html.ts';
import { viewOf } from './render/view.ts';

export interface BuildOptions {
  /** Marks every page as a draft. */
  readonly draft: boolean;
  /** Prints the document for the PDF; none where only the page is wanted. Gives the bytes and the number of pages. */
  readonly print: ((html: string) => Promise<{ readonly bytes: Uint8Array; readonly pages: number }>) | undefined;
  /** Pictures of the plan as `data:` addresses, by their path from its folder. */
  readonly pictures: ReadonlyMap<string, string>;
}

export interface Built {
  readonly artifacts: readonly Artifact[];
  /** Pages of the PDF. */
  readonly pages: number | undefined;
}

/** Makes of a plan what is published: the page, the PDF and the data. Writes nothing; fails as the print does. */
export async function build(plan: Plan, { draft, print, pictures }: BuildOptions): Promise<Built> {
  const view = viewOf(plan, { draft });
  const page: Artifact = { file: 'index.html', content: renderPage(view, { pictures }) };
  const data: Artifact = { file: 'piao.json', content: `${JSON.stringify(dataOf(plan, draft), null, 2)}\n` };
  const printed = await print?.(renderBook(view, { pictures }));
  const pdf: readonly Artifact[] = printed ? [{ file: pdfName(plan), content: printed.bytes }] : [];
  return { artifacts: [page, ...pdf, data], pages: printed?.pages };
}

/** `piao-2022-2024.pdf`. */
function pdfName({ documents }: Plan): string {
  const triennio = documents.piao?.data.triennio;
  return triennio ? `piao-${triennio.da}-${triennio.a}.pdf` : 'piao.pdf';
}
