import { cpSync } from 'node:fs';
import { join } from 'node:path';

import { root } from './cli.ts';
import { folderOf } from './folder.ts';

/** Plans to try things on, each copied into a folder of its own that goes with the test. */
export const plans = {
  'the example plan': () => copyOf(['piao']),
  'the plan as published': () => copyOf(['piao', 'test/fixtures/come-pubblicato']),
} as const;

/** Plans in which nothing is to be put right. */
export const cleanPlans = {
  'a small municipality': () => copyOf(['test/fixtures/pulito']),
  'a health authority': () => copyOf(['test/fixtures/azienda-sanitaria']),
} as const;

/** A folder with the files of some others, the later in the place of the earlier. */
function copyOf(folders: readonly string[]): string {
  const target = folderOf({});
  for (const folder of folders) cpSync(join(root, folder), target, { recursive: true });
  return target;
}
