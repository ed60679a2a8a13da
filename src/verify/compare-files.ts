import type { DifferenceOf } from './difference.ts';
import type { EmbeddedFile } from './pdf-contents.ts';

/** The attachment that holds the data of the plan. */
export const dataFile = 'piao.json';

/** The attachment that holds the sources of the plan. */
export const sourcesFile = 'fonti.zip';

/** Attachments that are missing, foreign, or not as they are made; in the order in which they are made, foreign ones last. */
export function compareAttachments(
  there: readonly EmbeddedFile[],
  here: readonly EmbeddedFile[],
): readonly DifferenceOf<'attachment'>[] {
  const wanted = here.flatMap((ours): readonly DifferenceOf<'attachment'>[] => {
    const theirs = there.find(({ file }) => file === ours.file);
    if (!theirs) return [{ kind: 'attachment', file: ours.file, change: 'missing' }];
    if (!equal(theirs.content, ours.content)) return [{ kind: 'attachment', file: ours.file, change: 'changed' }];
    const isDescribed = theirs.description === ours.description && theirs.relationship === ours.relationship;
    return isDescribed ? [] : [{ kind: 'attachment', file: ours.file, change: 'described' }];
  });
  // a second one under the same name is foreign too
  const foreign = there.filter(
    ({ file }, index) =>
      !here.some((ours) => ours.file === file) || there.findIndex((one) => one.file === file) < index,
  );
  return [
    ...wanted,
    ...foreign.map(({ file }): DifferenceOf<'attachment'> => ({ kind: 'attachment', file, change: 'foreign' })),
  ];
}

/** Files by path from the folder of a plan. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** The sources that a PDF carries against those that were named, by path. */
export function compareSources(there: Files, here: Files): readonly DifferenceOf<'source'>[] {
  const paths = [...new Set([...there.keys(), ...here.keys()])].toSorted();
  return paths.flatMap((file): readonly DifferenceOf<'source'>[] => {
    const theirs = there.get(file);
    const ours = here.get(file);
    if (!theirs) return [{ kind: 'source', file, change: 'added' }];
    if (!ours) return [{ kind: 'source', file, change: 'removed' }];
    return equal(theirs, ours) ? [] : [{ kind: 'source', file, change: 'changed' }];
  });
}

/** Whether two files hold the same bytes. */
export function equal(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}
