import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const types: ReadonlyMap<string, string> = new Map([
  ['gif', 'image/gif'],
  ['jpeg', 'image/jpeg'],
  ['jpg', 'image/jpeg'],
  ['png', 'image/png'],
  ['svg', 'image/svg+xml'],
  ['webp', 'image/webp'],
]);

/** The pictures among the attachments of a plan as `data:` addresses, by their path from its folder. */
export function readPictures(folder: string, attachments: ReadonlySet<string>): ReadonlyMap<string, string> {
  const pictures = new Map<string, string>();
  for (const file of attachments) {
    const type = types.get(file.split('.').at(-1)?.toLowerCase() ?? '');
    if (type) pictures.set(file, `data:${type};base64,${readFileSync(join(folder, file)).toString('base64')}`);
  }
  return pictures;
}
