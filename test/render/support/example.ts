import { join } from 'node:path';

import { assemble } from '../../../src/plan/assemble.ts';
import type { Plan } from '../../../src/plan/plan.ts';
import { discover } from '../../../src/sources/discover.ts';
import { read } from '../../../src/sources/read.ts';
import { root } from '../../support/cli.ts';

/** The plan in `piao/`. */
export function examplePlan(): Promise<Plan> {
  return planIn(join(root, 'piao'));
}

/** The plan in a folder, whose files are sound. */
export async function planIn(folder: string): Promise<Plan> {
  const { found, attachments } = await discover(folder);
  const sound = await Promise.all(
    found.map(async ({ file, kind }) => ({ kind, source: (await read(folder, file, file)).source })),
  );
  return assemble(sound, [], attachments);
}
