import { existsSync, statSync, type Stats } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

const usual = 'piao';

/**
 * The folder of the plan that a command is about, as seen from the working directory. The one that is named, or the plan
 * that `piao init` began in it. Without a name `piao/` here, or the nearest plan around or above, up to the root of the
 * repository; where there is none, `piao`: whoever asks for it will be told that it is not there. The search begins in the
 * working directory unless told.
 */
export function folderOfPlan(named: string | undefined, from = '.'): string {
  if (named !== undefined) {
    const within = join(named, usual);
    return !existsSync(join(named, 'piao.yaml')) && isFile(join(within, 'piao.yaml')) ? within : named;
  }
  const here = process.cwd();
  // one with a fault in its name is still meant
  if (from === '.' && isFolder(join(here, usual))) return usual;
  for (let folder = resolve(from); ; folder = dirname(folder)) {
    const found = [folder, join(folder, usual)].find((one) => isFile(join(one, 'piao.yaml')));
    if (found !== undefined) return relative(here, found) || '.';
    if (existsSync(join(folder, '.git')) || folder === dirname(folder)) return usual;
  }
}

/** A place beside the folder of a plan, as seen from the working directory. */
export function besidePlan(folder: string, name: string): string {
  return relative(process.cwd(), join(dirname(resolve(folder)), name));
}

function isFolder(path: string): boolean {
  return statusOf(path)?.isDirectory() ?? false;
}

function isFile(path: string): boolean {
  return statusOf(path)?.isFile() ?? false;
}

/** What stands at a path; nothing where it cannot be known: whoever reads the plan says why. */
function statusOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}
