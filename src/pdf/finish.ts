/**
 * Writes the given date over the two that Chromium takes from the clock, so that the same page gives the same bytes.
 * The dates stand in the clear and keep their length: nothing else moves.
 *
 * @param date ISO 8601, such as `2022-04-30` or `2022-04-30T10:00:00Z`
 * @returns a new array
 * @throws RangeError when the date is none, Error when the PDF does not hold just the two
 */
export function fixDates(bytes: Uint8Array, date: string): Uint8Array {
  const digits = new Date(date).toISOString().replaceAll(/[-:T]|\.\d+Z$/g, '');
  const finished = Buffer.from(bytes);
  for (const key of ['/CreationDate', '/ModDate']) {
    const places = datePlaces(finished, key);
    const [place] = places;
    if (place === undefined || places.length > 1) throw new Error(`${places.length} ${key} in the PDF.`);
    // The browser runs in UTC, but its offset is written here too, in case it did not listen.
    finished.write(`(D:${digits}+00'00')`, place, 'latin1');
  }
  return finished;
}

const written = /^\s*\(D:\d{14}[+-]\d\d'\d\d'\)/;

function datePlaces(file: Buffer, key: string): number[] {
  const places: number[] = [];
  for (let at = file.indexOf(key); at !== -1; at = file.indexOf(key, at + key.length)) {
    const value = file.toString('latin1', at + key.length, at + key.length + 40);
    if (written.test(value)) places.push(at + key.length + value.indexOf('('));
  }
  return places;
}
