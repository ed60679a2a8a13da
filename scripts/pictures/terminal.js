// A picture of what a terminal shows, as SVG: text that can be read aloud, found and copied.
import { createAnsiSequenceParser } from 'ansi-sequence-parser';

const column = 8.125;
const line = 20;
const margin = 20;
const top = 56;
const most = 110;

/** Light on dark, each colour with a contrast of seven to one on the ground. */
const colours = { red: 'r', green: 'g', yellow: 'y', blue: 'l', cyan: 'c' };
const style =
  'text{font:13.5px ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace;white-space:pre}' +
  '.w{fill:#e6edf3}.d{fill:#9aa4af}.r{fill:#ff8b80}.g{fill:#7ee2a0}.y{fill:#f2cc60}.l{fill:#8ab8ff}.c{fill:#76d7e8}.b{font-weight:700}';

/**
 * Draws the output of a program with its colours.
 *
 * @param {string} title what the picture shows, for who does not see it
 * @param {string} output lines with the escape sequences of colours
 */
export function terminalPicture(title, output) {
  const parser = createAnsiSequenceParser();
  const lines = output
    .replaceAll('\r', '')
    .trimEnd()
    .split('\n')
    .map((text) => parser.parse(text));
  const plain = lines.map((tokens) => tokens.map(({ value }) => value).join(''));
  const columns = Math.min(most, Math.max(60, ...plain.map((text) => text.trimEnd().length)));
  const width = Math.ceil(columns * column + 2 * margin);
  const height = top + lines.length * line + 12;
  const texts = lines.map((tokens, index) => {
    const spans = tokens.filter(({ value }) => value !== '').map(span);
    return spans.length === 0
      ? []
      : [`<text x="${margin}" y="${top + index * line}" xml:space="preserve">${spans.join('')}</text>`];
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="t d">`,
    `<title id="t">${escaped(title)}</title>`,
    `<desc id="d">${escaped(
      plain
        .map((text) => text.trim())
        .filter(Boolean)
        .join(' '),
    )}</desc>`,
    `<style>${style}</style>`,
    `<rect width="${width}" height="${height}" rx="8" fill="#10151b"/>`,
    '<g fill="#3a444f"><circle cx="22" cy="20" r="6"/><circle cx="42" cy="20" r="6"/><circle cx="62" cy="20" r="6"/></g>',
    ...texts.flat(),
    '</svg>',
    '',
  ].join('\n');
}

function span({ value, foreground, decorations }) {
  const colour =
    foreground?.type === 'named' ? colours[foreground.name.replace('bright', '').toLowerCase()] : undefined;
  const classes = [decorations.has('dim') ? 'd' : (colour ?? 'w'), ...(decorations.has('bold') ? ['b'] : [])];
  return `<tspan class="${classes.join(' ')}">${escaped(value)}</tspan>`;
}

function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
