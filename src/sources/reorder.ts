import type { Edit } from './edit.ts';
import type { Path, Source } from './source.ts';

/**
 * The change that puts the items of a list in another order, each with the comments above it; nothing where the list is
 * written on one line. `order` holds the present positions, in the order to come.
 */
export function reorder(source: Source, path: Path, order: readonly number[]): readonly Edit[] | undefined {
  const { text } = source;
  const starts = order.map((_, index) => startOfItem(text, source.spanOf([...path, index]).start));
  if (starts.includes(undefined)) return undefined;
  const begins = starts.filter((start) => start !== undefined);
  const [begin = 0] = begins;
  const last = source.spanOf([...path, order.length - 1]).end;
  const newline = text.indexOf('\n', last);
  const end = newline < 0 ? text.length : newline + 1;
  const blocks = begins.map((start, index) => {
    const block = text.slice(start, begins[index + 1] ?? end);
    return block.endsWith('\n') ? block : `${block}\n`;
  });
  const whole = order.map((index) => blocks[index] ?? '').join('');
  return [{ start: begin, end, text: newline < 0 ? whole.slice(0, -1) : whole }];
}

/** Where an item of a list with a dash begins, with the comments right above it. */
function startOfItem(text: string, value: number): number | undefined {
  let start = text.lastIndexOf('\n', value - 1) + 1;
  if (!/^ *- +$/.test(text.slice(start, value))) return undefined;
  const indent = /^ */.exec(text.slice(start, value))?.[0] ?? '';
  for (;;) {
    const above = text.lastIndexOf('\n', start - 2) + 1;
    if (start === 0 || !text.slice(above, start).startsWith(`${indent}#`)) return start;
    start = above;
  }
}
