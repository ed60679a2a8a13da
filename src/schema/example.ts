/** Longer than this, an example hides what it is to show. */
const mostLines = 8;

/** An example under its key as a file would have it: groups and lists have a line for each of their values. */
export function exampleOf(key: string | number, value: unknown): string | undefined {
  if (value === undefined) return undefined;
  const lines = typeof key === 'number' ? linesOf([value]) : linesOf(key === '' ? value : { [key]: value });
  return lines.length > mostLines ? [...lines.slice(0, mostLines - 1), '…'].join('\n') : lines.join('\n');
}

/** A value that stands on one line; nothing for a group or a list. */
export function scalarOf(value: unknown): string | undefined {
  if (typeof value === 'string') return textOf(value);
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}

function linesOf(value: unknown): readonly string[] {
  if (Array.isArray(value))
    return value.flatMap((item) => {
      const [first = '', ...rest] = linesOf(item);
      return [`- ${first}`, ...rest.map((line) => `  ${line}`)];
    });
  if (typeof value !== 'object' || value === null) return [scalarOf(value) ?? ''];
  return Object.entries(value).flatMap(([key, child]) => {
    const name = textOf(key);
    const scalar = scalarOf(child);
    return scalar === undefined ? [`${name}:`, ...linesOf(child).map((line) => `  ${line}`)] : [`${name}: ${scalar}`];
  });
}

/** A text with quotation marks where YAML would read another thing without them. */
function textOf(text: string): string {
  const otherwise = /^[\d.,+-]+%?$|^(true|false|null|~)$|^[[\]{}>|*&!%#@`"',?:]|^- |: |:$| #/.test(text);
  return otherwise ? `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"` : text;
}
