const types: ReadonlyMap<string, string> = new Map([
  ['gif', 'image/gif'],
  ['jpeg', 'image/jpeg'],
  ['jpg', 'image/jpeg'],
  ['png', 'image/png'],
  ['svg', 'image/svg+xml'],
  ['webp', 'image/webp'],
]);

/** The pictures among the files of a plan as `data:` addresses, by their path from its folder. */
export function picturesAmong(files: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, string> {
  const pictures = new Map<string, string>();
  for (const [file, bytes] of files) {
    const type = types.get(file.split('.').at(-1)?.toLowerCase() ?? '');
    if (type) pictures.set(file, `data:${type};base64,${Buffer.from(bytes).toString('base64')}`);
  }
  return pictures;
}
