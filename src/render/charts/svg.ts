import type { Html } from '../blocks.ts';
import { escape, join } from '../escape.ts';

type Attributes = Readonly<Record<string, string | number>>;

/** An element of a drawing; numbers are rounded, so that every machine writes the same ones. */
export function element(name: string, attributes: Attributes, children: readonly Html[] = []): Html {
  const written = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${typeof value === 'number' ? round(value) : escape(value)}"`,
  );
  const inside = join(children);
  // names of elements and attributes are ours, values are escaped, children are HTML
  return `<${name}${written.join('')}${inside === '' ? '/>' : `>${inside}</${name}>`}` as Html;
}

export function text(x: number | string, y: number, content: string, attributes: Attributes = {}): Html {
  return element('text', { x, y, ...attributes }, [escape(content)]);
}

export function line(x1: number, y1: number, x2: number, y2: number, className: string): Html {
  return element('path', { class: className, d: `M${round(x1)} ${round(y1)}L${round(x2)} ${round(y2)}` });
}

/** A straight line whose ends may stand at shares of the width. */
export function rule(from: string, y1: number, to: string, y2: number, className: string): Html {
  return element('line', { class: className, x1: from, y1, x2: to, y2 });
}

/** `12.34%`. */
export function percent(share: number): string {
  return `${Math.round(share * 10_000) / 100}%`;
}

export interface Drawing {
  readonly className: string;
  /** Nothing where the drawing stretches: its letters keep their size, and its shapes stand at shares of the width. */
  readonly width?: number;
  readonly height: number;
  readonly title: string;
  /** All that the drawing shows, for who does not see it. */
  readonly alternative: string;
  readonly shapes: readonly Html[];
}

/** A whole drawing, as wide as the place where it stands. */
export function drawing({ className, width, height, title, alternative, shapes }: Drawing): Html {
  const attributes = {
    class: className,
    role: 'img',
    'aria-label': `${title}. ${alternative}`,
    ...(width === undefined
      ? { width: '100%', height: round(height) }
      : { viewBox: `0 0 ${round(width)} ${round(height)}` }),
    xmlns: 'http://www.w3.org/2000/svg',
  };
  return element('svg', attributes, [element('title', {}, [escape(title)]), ...shapes]);
}

/** Lines of a text no wider than so many characters. */
export function wrap(content: string, most: number): readonly string[] {
  const lines: string[] = [];
  for (const word of content.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function round(value: number): string {
  return String(Math.round(value * 10) / 10);
}
