import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';

/** The real path of a place; of one that does not exist, what it would be. */
export function realPlaceOf(place: string): string {
  if (existsSync(place) || dirname(place) === place) return realpathSync(place);
  return join(realPlaceOf(dirname(place)), basename(place));
}

/** Whether a path is a folder or lies in it. */
export function contains(folder: string, path: string): boolean {
  const inside = relative(folder, resolve(path));
  return inside === '' || (inside !== '..' && !inside.startsWith(`..${sep}`) && !/^[A-Za-z]:/.test(inside));
}
