import { homedir, tmpdir } from 'node:os';

import type { Machine } from '../pdf/machine.ts';

/** What the rest of the program may know of this machine. */
export function machine(): Machine {
  return {
    platform: process.platform,
    arch: process.arch,
    environment: process.env,
    uid: process.getuid?.(),
    home: homedir(),
    temporary: tmpdir(),
  };
}
