import { baselineFile } from './baseline-file.ts';
import { sorted, type Entry } from './discover.ts';
import { kindOf } from './kinds.ts';
import type { PlanFiles } from './plan-files.ts';
import { readBytes } from './read.ts';

/** The files of a plan that is not on the disk: what git keeps, by path from the folder of the plan. */
export interface StoredFiles {
  /** Everything that is there: files, and what is none. */
  readonly entries: readonly Entry[];
  /** What is in the files of the plan, and in the list of known findings. */
  readonly contents: ReadonlyMap<string, Uint8Array>;
}

/** The files of a plan out of what is stored. */
export function filesInMemory({ contents, entries }: StoredFiles): PlanFiles {
  // a hidden file is no more part of a plan here than on the disk
  const seen = entries.filter(({ file }) => !file.split('/').some((step) => step.startsWith('.')));
  const folders = new Set(seen.flatMap(({ file }) => foldersAbove(file)));
  return {
    list: async () => sorted([...seen, ...[...folders].map((file): Entry => ({ file, is: 'folder' }))]),
    read: (file, path) => readBytes(file, path, contents.get(file) ?? new Uint8Array()),
    bytes: (file) => contents.get(file) ?? new Uint8Array(),
    baseline() {
      const bytes = contents.get(baselineFile);
      return bytes && new TextDecoder().decode(bytes);
    },
  };
}

/** The files of a plan of which one has another content: what an editor holds, saved or not. */
export function withContent(files: PlanFiles, changed: string, bytes: Uint8Array): PlanFiles {
  return {
    ...files,
    async list() {
      const discovery = await files.list();
      const kind = kindOf(changed);
      if (kind === undefined || discovery.found.some(({ file }) => file === changed)) return discovery;
      const found = [...discovery.found, { file: changed, kind }].toSorted((a, b) => (a.file < b.file ? -1 : 1));
      return { ...discovery, found };
    },
    read: (file, path) => (file === changed ? readBytes(file, path, bytes) : files.read(file, path)),
    bytes: (file) => (file === changed ? bytes : files.bytes(file)),
  };
}

function foldersAbove(file: string): readonly string[] {
  const steps = file.split('/').slice(0, -1);
  return steps.map((_, index) => steps.slice(0, index + 1).join('/'));
}
