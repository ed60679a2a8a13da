import { createHash } from 'node:crypto';

import type { Artifact } from './write-folder.ts';

/** The SHA-256 of files as `sha256sum` writes and checks them, one a line, in the order of their names. */
export function fingerprintsOf(artifacts: readonly Artifact[]): Artifact {
  const lines = artifacts
    .toSorted((a, b) => (a.file < b.file ? -1 : 1))
    .map(({ file, content }) => `${createHash('sha256').update(content).digest('hex')}  ${file}\n`);
  return { file: 'SHA256SUMS', content: lines.join('') };
}
