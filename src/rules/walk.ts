import type { Path } from '../sources/source.ts';

/**
 * What is done at each group and list of some data; `false` leaves out what is inside. The path is lent: it changes as
 * the walk goes on, and who keeps it copies it.
 */
type Visit = (part: object, path: Path) => boolean;

/** Goes through the groups and lists of some data, each before what is inside it. */
export function walk(data: unknown, visit: Visit): void {
  if (data !== null && typeof data === 'object') into(data, [], visit);
}

function into(part: object, path: (string | number)[], visit: Visit): void {
  if (!visit(part, path)) return;
  if (Array.isArray(part)) {
    for (let index = 0; index < part.length; index += 1) step(part[index], index, path, visit);
    return;
  }
  const fields = part as Readonly<Record<string, unknown>>; // what is no list is a group
  for (const key of Object.keys(fields)) step(fields[key], key, path, visit);
}

function step(item: unknown, key: string | number, path: (string | number)[], visit: Visit): void {
  if (item === null || typeof item !== 'object') return;
  path.push(key);
  into(item, path, visit);
  path.pop();
}
