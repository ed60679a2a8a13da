import { check } from '../check.ts';
import { statsOf } from '../diagnostics/sort.ts';
import { pretty } from '../formatters/pretty.ts';
import { atLeast } from '../formatters/shown.ts';
import { messages, type Language } from '../messages/languages.ts';
import type { Found } from '../sources/discover.ts';
import type { PlanFiles } from '../sources/plan-files.ts';
import { prefixOfWorkingDirectory } from './repository.ts';
import { terminalOf, type ColourWish } from './streams.ts';

/** What keeps files of a plan from being read, as a report for people on stderr. */
export async function faultsIn(
  files: PlanFiles,
  broken: readonly Found[],
  { colour, folder, language }: { readonly colour: ColourWish; readonly folder: string; readonly language: Language },
): Promise<string> {
  const list: PlanFiles['list'] = async () => ({ found: broken, misplaced: [], attachments: new Set() });
  const { report } = await check({ folder, workingDirectory: process.cwd(), language, files: { ...files, list } });
  // alone, a file misses the others
  const diagnostics = report.diagnostics.filter(
    ({ code, primary: { pointer, source } }) =>
      broken.some(({ file }) => file === source.file) &&
      (/^(?:file|yaml)\//.test(code) || (pointer === '' && typeof source.data !== 'object')),
  );
  const shown = atLeast({ ...report, diagnostics, stats: statsOf(diagnostics, broken.length) }, 'info');
  return pretty.format(shown, {
    terminal: terminalOf(process.stderr, colour),
    language,
    words: messages[language].report,
    version: PIAO_VERSION,
    quiet: true,
    prefix: prefixOfWorkingDirectory(),
  });
}
