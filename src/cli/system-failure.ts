import { relative } from 'node:path';

import type { TalkWords } from '../messages/messages.ts';

/** Calls of the system that look at files and change none. */
const reading = new Set(['access', 'lstat', 'open', 'opendir', 'read', 'readlink', 'realpath', 'scandir', 'stat']);

/** What the system refused, in words; nothing for an error of another origin. */
export function systemFailure(error: unknown, talk: TalkWords): string | undefined {
  if (!(error instanceof Error) || !('syscall' in error)) return undefined;
  const { code = '', path, syscall = '' } = error as NodeJS.ErrnoException;
  if (syscall === 'uv_cwd') return talk.noWorkingDirectory;
  if (syscall === 'write' && path === undefined) return talk.cannotWriteOutput(code);
  return reading.has(syscall) && path !== undefined ? talk.cannotRead(shown(path), code) : undefined;
}

/** A path as the user would write it: from here where it is near, whole elsewhere. */
function shown(path: string): string {
  const near = relative(process.cwd(), path);
  return near === '' || near.startsWith('..') ? path : near;
}
