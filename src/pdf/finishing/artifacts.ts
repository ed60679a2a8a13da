import { eachOperation, type Operation } from './content-stream.ts';

/** A page's content in which everything painted is either tagged or an artifact. */
export interface MarkedContent {
  /** The stream, a character a byte. */
  readonly text: string;
  /** Identifiers (MCID) of what was tagged and is decoration: it is an artifact now, and belongs to no element. */
  readonly decorations: readonly number[];
  /** Of the figures and the labels of lists: whether they are made of text alone, or of lines. */
  readonly kinds: ReadonlyMap<number, 'text' | 'drawing'>;
}

const constructsPath = new Set(['m', 'l', 'c', 'v', 'y', 're', 'h']);
const paintsPath = new Set(['f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'S', 's']);
const showsText = new Set(['Tj', 'TJ', "'", '"']);
const paintsObject = new Set(['Do', 'sh']);
/** Between two pieces of decoration these keep them apart: one artifact must not reach over them. */
const separates = new Set(['q', 'Q', 'BT', 'ET', 'BMC', 'BDC', 'EMC', 'W', 'W*', 'n']);

/** What is drawn there is content, also without a word. */
const drawn = new Set(['Figure', 'Lbl']);

interface Sequence {
  readonly tag: string;
  readonly identifier: number | undefined;
  readonly opening: Operation;
  text: boolean;
  drawing: boolean;
}

interface Piece {
  readonly start: number;
  end: number;
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Marks as artifacts what Chromium paints outside every tag (margin boxes, generated text, backgrounds, shapes of
 * drawings without a name) and what it tags although it is decoration: borders and backgrounds of tables and cells.
 * PDF/UA-1, 7.1: all content is either tagged or an artifact.
 *
 * @param repeated identifiers of what stands there again, such as the head of a table that goes on
 */
export function markArtifacts(stream: string, repeated: ReadonlySet<number> = new Set()): MarkedContent {
  const edits: Edit[] = [];
  const pieces: Piece[] = [];
  const open: Sequence[] = [];
  const decorations: number[] = [];
  const kinds = new Map<number, 'text' | 'drawing'>();
  let pathStart = -1;
  let textObject: { readonly start: number; readonly shown: Operation[]; tagged: boolean } | undefined;
  let joins = false;

  const outside = (start: number, end: number): void => {
    const last = pieces.at(-1);
    if (joins && last) last.end = end;
    else pieces.push({ start, end });
    joins = true;
  };
  const painted = (start: number, end: number, what: 'text' | 'drawing'): void => {
    const inner = open.at(-1);
    if (inner) inner[what] = true;
    else outside(start, end);
  };
  const takeOut = (identifier: number, { start, end }: Operation): void => {
    decorations.push(identifier);
    edits.push({ start, end, text: '/Artifact BMC' });
  };
  const close = (): void => {
    const sequence = open.pop();
    if (!sequence) return;
    const { tag, identifier, opening, text, drawing } = sequence;
    const around = open.at(-1);
    if (around) {
      around.text ||= text;
      around.drawing ||= drawing;
    }
    if (identifier === undefined) return;
    if (repeated.has(identifier)) takeOut(identifier, opening);
    else if (drawn.has(tag)) kinds.set(identifier, text && !drawing ? 'text' : 'drawing');
    else if (drawing && !text) takeOut(identifier, opening);
  };

  eachOperation(stream, (operation) => {
    const { operator, start, end } = operation;
    if (constructsPath.has(operator)) {
      if (pathStart < 0) pathStart = start;
      return;
    }
    if (operator === 'W' || operator === 'W*') {
      joins = false;
      return;
    }
    if (operator === 'BDC' || operator === 'BMC') {
      open.push(sequenceOf(operation, stream));
      if (textObject) textObject.tagged = true;
    } else if (operator === 'EMC') close();
    else if (operator === 'BT') textObject = { start, shown: [], tagged: open.length > 0 };
    else if (operator === 'ET' && textObject) {
      const { shown, tagged } = textObject;
      // one artifact round the whole text where nothing in it is tagged
      if (tagged) for (const each of shown) pieces.push({ start: each.start, end: each.end });
      else if (shown.length > 0) outside(textObject.start, end);
      textObject = undefined;
      if (shown.length > 0 && !tagged) return;
    } else if (paintsPath.has(operator)) painted(pathStart < 0 ? start : pathStart, end, 'drawing');
    else if (showsText.has(operator)) {
      const inner = open.at(-1);
      if (inner) inner.text = true;
      else textObject?.shown.push(operation);
    } else if (paintsObject.has(operator)) {
      const inner = open.at(-1);
      // a picture in a cell is its content
      if (inner) inner.text = inner.drawing = true;
      else outside(start, end);
    }
    pathStart = -1;
    if (separates.has(operator) && operator !== 'BT') joins = false;
  });

  for (const { start, end } of pieces) {
    edits.push({ start, end: start, text: '/Artifact BMC\n' }, { start: end, end, text: '\nEMC' });
  }
  return { text: withEdits(stream, edits), decorations, kinds };
}

function sequenceOf(opening: Operation, stream: string): Sequence {
  const operands = stream.slice(opening.start, opening.operatorStart);
  const identifier = /\/MCID\s+(\d+)/.exec(operands)?.[1];
  return {
    tag: /^\/([^\s/<>[\]()]+)/.exec(operands)?.[1] ?? '',
    identifier: identifier === undefined ? undefined : Number(identifier),
    opening,
    text: false,
    drawing: false,
  };
}

function withEdits(text: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end, text: fresh } of edits.toSorted((one, other) => one.start - other.start)) {
    pieces.push(text.slice(from, start), fresh);
    from = end;
  }
  pieces.push(text.slice(from));
  return pieces.join('');
}
