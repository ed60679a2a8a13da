import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a script left behind. */
export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export const hasBash = spawnSync('bash', ['--version']).status === 0;

/**
 * Runs a script as the services do: in a file, with bash that stops at the first failure, in an environment that holds
 * only what is given besides the programs of the machine.
 */
export function runScript(
  script: string,
  {
    cwd,
    environment,
    at,
  }: { readonly cwd: string; readonly environment: Readonly<Record<string, string>>; readonly at: string },
): Ran {
  const file = join(at, 'step.sh');
  writeFileSync(file, script);
  const { PATH = '', HOME = '' } = process.env;
  const { status, stdout, stderr } = spawnSync('bash', ['--noprofile', '--norc', '-e', '-o', 'pipefail', file], {
    cwd,
    encoding: 'utf8',
    env: { PATH, HOME, ...environment },
  });
  return { code: status, stdout, stderr };
}
