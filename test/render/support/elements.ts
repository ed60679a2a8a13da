/** An element of a page of ours, which closes all that it opens. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  /** Its words and those inside it, as they are written. */
  readonly text: string;
}

interface Open {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

const alone = new Set(['br', 'col', 'img', 'meta', 'wbr']);

/** The body of a document as a tree; fails where an element is closed that is not open. */
export function bodyOf(html: string): Element {
  const open: Open[] = [{ name: '', attributes: {}, children: [], text: '' }];
  const body = html.slice(html.indexOf('<body'), html.indexOf('</body>') + '</body>'.length);
  for (const [piece] of body.matchAll(/<[^>]*>|[^<]+/g)) {
    const current = open.at(-1);
    if (!current) throw new Error('more is closed than was opened');
    if (!piece.startsWith('<')) current.text += piece;
    else if (piece.startsWith('</')) {
      if (piece !== `</${current.name}>`) throw new Error(`${piece} closes a ${current.name}`);
      close(open);
    } else {
      const [, name = '', rest = ''] = /^<([\w-]+)([^>]*)>$/.exec(piece) ?? [];
      const attributes = Object.fromEntries(
        [...rest.matchAll(/([\w:-]+)(?:="([^"]*)")?/g)].map(([, key = '', value = '']) => [key, value]),
      );
      open.push({ name, attributes, children: [], text: '' });
      if (alone.has(name) || rest.endsWith('/')) close(open);
    }
  }
  const whole = open[0]?.children[0];
  if (open.length !== 1 || !whole) throw new Error('something is not closed');
  return whole;
}

function close(open: Open[]): void {
  const closed = open.pop();
  const parent = open.at(-1);
  if (!closed || !parent) throw new Error('more is closed than was opened');
  parent.children.push(closed);
  parent.text += closed.text;
}

/** An element and all inside it, in the order of the document. */
export function allOf(element: Element): readonly Element[] {
  return [element, ...element.children.flatMap(allOf)];
}
