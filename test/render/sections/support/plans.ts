import { fileURLToPath } from 'node:url';

import { assemble } from '../../../../src/plan/assemble.ts';
import type { FileOf, Plan } from '../../../../src/plan/plan.ts';
import { discover } from '../../../../src/sources/discover.ts';
import { placeOf, type Kind } from '../../../../src/sources/kinds.ts';
import { read } from '../../../../src/sources/read.ts';
import { Source } from '../../../../src/sources/source.ts';
import type { Tree } from '../../../../src/sources/tree.ts';

const folder = fileURLToPath(new URL('../../../../piao', import.meta.url));

/** The plan in the repository. */
export async function examplePlan(): Promise<Plan> {
  const { found, attachments } = await discover(folder);
  const sound = await Promise.all(
    found.map(async ({ file, kind }) => ({ kind, source: (await read(folder, file, file)).source })),
  );
  return assemble(sound, [], attachments);
}

/** A plan with the given files, as data. */
export function planWith(files: { readonly [K in Exclude<Kind, 'obiettivo'>]?: FileOf[K] }): Plan {
  const sound = Object.entries(files).map(([name, data]) => {
    const kind = name as Exclude<Kind, 'obiettivo'>; // the keys of the argument
    const tree: Tree = { value: data, locate: () => ({ start: 0, end: 0, keyStart: 0, keyEnd: 0 }) };
    return { kind, source: new Source(placeOf(kind), placeOf(kind), '', tree) };
  });
  return assemble(sound, [], new Set());
}
