import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Where a plan keeps the findings that it had when it began to be checked, from its folder. */
export const baselineFile = 'piao-baseline.json';

/** The text of the baseline of a plan; nothing where it has none. Fails as the file system does when it cannot be read. */
export function readBaselineText(folder: string): string | undefined {
  try {
    // reading a pipe would wait for ever; what is no file is told by whoever lists the plan
    if (!statSync(join(folder, baselineFile)).isFile()) return undefined;
    return readFileSync(join(folder, baselineFile), 'utf8');
  } catch (error) {
    // a folder of that name is told as such
    if (['ENOENT', 'EISDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return undefined;
    throw error;
  }
}
