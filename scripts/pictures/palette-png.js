// A PNG of few colours: a page is text on white, and its shades between the two need not be told apart.
import { crc32, deflateSync } from 'node:zlib';

/** So far apart are the values of a channel that are told from each other. */
const step = 255 / 31;
const most = 256;

/**
 * Writes a picture with a palette, at about a third of the size.
 *
 * @param {{ width: number, height: number, data: Uint8Array }} picture red, green, blue and alpha; the last is dropped
 * @returns {Buffer} the file
 */
export function palettePng({ width, height, data }) {
  const counts = new Map();
  const colours = new Uint32Array(width * height);
  for (let pixel = 0; pixel < colours.length; pixel += 1) {
    const [red, green, blue] = [0, 1, 2].map((channel) =>
      Math.round(Math.round(data[pixel * 4 + channel] / step) * step),
    );
    const colour = (red << 16) | (green << 8) | blue;
    colours[pixel] = colour;
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const palette = [...counts]
    .toSorted(([a, many], [b, few]) => few - many || a - b)
    .slice(0, most)
    .map(([colour]) => colour);
  const places = new Map(palette.map((colour, index) => [colour, index]));
  const rows = Buffer.alloc(height * (width + 1));
  for (const [pixel, colour] of colours.entries()) {
    if (!places.has(colour)) places.set(colour, nearest(colour, palette));
    rows[Math.floor(pixel / width) * (width + 1) + 1 + (pixel % width)] = places.get(colour);
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap(channelsOf))),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function nearest(colour, palette) {
  const distances = palette.map((other) => {
    const others = channelsOf(other);
    return channelsOf(colour).reduce((sum, value, channel) => sum + (value - others[channel]) ** 2, 0);
  });
  return distances.indexOf(Math.min(...distances));
}

function channelsOf(colour) {
  return [colour >> 16, (colour >> 8) & 255, colour & 255];
}

function chunk(type, content) {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const whole = Buffer.alloc(named.length + 8);
  whole.writeUInt32BE(content.length, 0);
  whole.set(named, 4);
  whole.writeUInt32BE(crc32(named), named.length + 4);
  return whole;
}
