import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { readBaselineText } from './baseline-file.ts';
import { discover, type Discovery } from './discover.ts';
import { read, readText, type Read } from './read.ts';

/** The files of a plan, wherever they come from; files by path from the folder of the plan. */
export interface PlanFiles {
  /** Fails as the file system does when the folder cannot be listed. */
  list(): Promise<Discovery>;
  /** A file that `list` found; `path` is what people are shown. */
  read(file: string, path: string): Promise<Read>;
  /** What is in a file or an attachment that `list` found. Fails as the file system does when it cannot be read. */
  bytes(file: string): Uint8Array;
  /** The text of the list of known findings; nothing where there is none. */
  baseline(): string | undefined;
}

/** The files in a folder of the disk. */
export function filesOnDisk(folder: string): PlanFiles {
  return {
    list: () => discover(folder),
    read: (file, path) => read(folder, file, path),
    bytes: (file) => readFileSync(join(folder, file)),
    baseline: () => readBaselineText(folder),
  };
}

/** Files of which some have other texts: what a correction makes of them. */
export function withTexts(files: PlanFiles, texts: ReadonlyMap<string, string>): PlanFiles {
  return {
    ...files,
    read(file, path) {
      const text = texts.get(file);
      return text === undefined ? files.read(file, path) : readText(file, path, text);
    },
    bytes(file) {
      const text = texts.get(file);
      return text === undefined ? files.bytes(file) : new TextEncoder().encode(text);
    },
  };
}
