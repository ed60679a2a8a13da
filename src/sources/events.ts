import {
  boolCoreTag,
  EVENT_ID,
  floatCoreTag,
  getScalarValue,
  intCoreTag,
  NOT_RESOLVED,
  nullCoreTag,
  parseEvents,
  SCALAR_STYLE,
  type Event,
} from 'js-yaml';

import { endOfText, maximumDepth, places, setField, unfold, type Range, type Tree } from './tree.ts';

type ScalarEvent = Extract<Event, { type: typeof EVENT_ID.SCALAR }>;

/** What a text without quotation marks may stand for by the core schema of YAML 1.2: a date or `NO` stays a text. */
const implicitTags = [nullCoreTag, boolCoreTag, intCoreTag, floatCoreTag];

/** What the two parsers do not read alike everywhere: a tab, a carriage return that ends no line, a key after `?`. */
const unsettled = /\t|\r(?!\n)|^[ -]*\?\s/m;

/**
 * Reads a text that has nothing wrong with it, in a seventh of the time that the other reader (`parse.ts`) takes;
 * nothing when there is anything to say of it: a fault, an anchor, a tag, a repeated key, a second document. The other
 * reader knows how to say it, and is loaded only then. Values and places of the two are the same.
 */
export function readEvents(text: string): Tree | undefined {
  if (unsettled.test(text)) return undefined;
  let events: readonly Event[];
  try {
    events = parseEvents(text, { maxDepth: maximumDepth });
  } catch {
    // whatever is wrong, the other reader finds it and has the words for it
    return undefined;
  }
  return isPlain(events) ? treeOf(events, text) : undefined;
}

/** Whether the text is one document that begins with a group, and uses nothing that a plan may not. */
function isPlain(events: readonly Event[]): boolean {
  const [document, root] = events;
  if (document?.type !== EVENT_ID.DOCUMENT || document.directives.length > 0) return false;
  if (root?.type !== EVENT_ID.MAPPING) return false;
  return events.every((event, index) => {
    if (event.type === EVENT_ID.POP) return true;
    if (event.type === EVENT_ID.DOCUMENT) return index === 0;
    return event.type !== EVENT_ID.ALIAS && event.anchorStart < 0 && event.tagStart < 0;
  });
}

/** The tree of a plain document; nothing when a key is repeated, or is itself a group. */
function treeOf([, root, ...events]: readonly Event[], text: string): Tree | undefined {
  const found = places();
  let next = 0;
  // where the last key, value or opening bracket ended
  let last = 0;
  let sound = true;

  const read = (event: Event, step: string | number, key: Range | undefined): unknown => {
    const start = startOf(event, last, text);
    const at = found.open(step, start, key);
    const value = event.type === EVENT_ID.SCALAR ? textOf(event, start) : groupOf(event, start);
    found.close(at, last);
    return value;
  };

  const textOf = (event: ScalarEvent, start: number): unknown => {
    last = endOf(event, start, text);
    return scalarOf(event, text);
  };

  const groupOf = (event: Event, start: number): unknown => {
    const bracketed = text.charAt(start) === (event.type === EVENT_ID.MAPPING ? '{' : '[');
    last = bracketed ? start + 1 : start;
    const value = event.type === EVENT_ID.MAPPING ? fieldsOf(bracketed) : itemsOf();
    // past the event that closes the group, and past its bracket
    next += 1;
    if (bracketed) last = skip(text, last, ',:') + 1;
    return value;
  };

  const fieldsOf = (bracketed: boolean): Record<string, unknown> => {
    const fields: Record<string, unknown> = {};
    const first = events[next];
    for (let key = first; sound && key && key.type !== EVENT_ID.POP; key = events[next]) {
      const value = events[next + 1];
      const name = key.type === EVENT_ID.SCALAR ? String(scalarOf(key, text)) : '';
      // a group as a key, no key at all before the colon, the same key again
      if (key.type !== EVENT_ID.SCALAR || key.valueStart < 0 || Object.hasOwn(fields, name) || !value) sound = false;
      else {
        next += 2;
        const start = startOf(key, last, text);
        // js-yaml 5.5 lets a key follow the last item of a list on its line
        if (!bracketed && first !== key && !opensLine(text, start)) sound = false;
        last = endOf(key, start, text);
        setField(fields, name, read(value, name, [start, last]));
      }
    }
    return fields;
  };

  const itemsOf = (): readonly unknown[] => {
    const items: unknown[] = [];
    for (let item = events[next]; item && item.type !== EVENT_ID.POP; item = events[next]) {
      next += 1;
      items.push(read(item, items.length, undefined));
      if (!sound) break;
    }
    return items;
  };

  const value = root && read(root, '', undefined);
  return sound ? found.treeOf(value) : undefined;
}

function scalarOf(event: ScalarEvent, text: string): unknown {
  const written = event.valueStart < 0 ? '' : getScalarValue(text, event);
  if (event.style === SCALAR_STYLE.FOLDED_BLOCK) return unfold(written);
  if (event.style !== SCALAR_STYLE.PLAIN) return written;
  for (const tag of implicitTags) {
    if (tag.implicitFirstChars && !tag.implicitFirstChars.includes(written.charAt(0))) continue;
    const value = tag.resolve(written, false, tag.tagName);
    if (value !== NOT_RESOLVED) return value;
  }
  return written;
}

/** Where a value begins: with its quotation mark, the sign of a block text (`>`), or where its text would stand if there were one. */
function startOf(event: Event, last: number, text: string): number {
  if (event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE) return event.start;
  if (event.type !== EVENT_ID.SCALAR) return last;
  if (event.style === SCALAR_STYLE.LITERAL_BLOCK || event.style === SCALAR_STYLE.FOLDED_BLOCK)
    return skip(text, last, ':-');
  if (event.valueStart < 0) {
    const sign = skip(text, last, '');
    return sign < text.length && ':-'.includes(text.charAt(sign)) ? sign + 1 : last;
  }
  return event.style === SCALAR_STYLE.PLAIN ? event.valueStart : event.valueStart - 1;
}

/** Whether nothing but spaces stands before an offset on its line. */
function opensLine(text: string, offset: number): boolean {
  let before = offset - 1;
  while (text.charAt(before) === ' ') before -= 1;
  return before < 0 || text.charAt(before) === '\n';
}

function endOf(event: ScalarEvent, start: number, text: string): number {
  if (event.valueStart < 0) return start;
  if (event.style === SCALAR_STYLE.PLAIN) return event.valueEnd;
  if (event.style === SCALAR_STYLE.LITERAL_BLOCK || event.style === SCALAR_STYLE.FOLDED_BLOCK)
    return endOfText(text, start, event.valueEnd);
  return event.valueEnd + 1;
}

/** The first offset at or after another that is neither space nor comment nor one of some signs. */
function skip(text: string, from: number, signs: string): number {
  let at = from;
  while (at < text.length) {
    const character = text.charAt(at);
    if (character === '#') {
      const end = text.indexOf('\n', at);
      at = end < 0 ? text.length : end;
    } else if (/\s/.test(character) || signs.includes(character)) at += 1;
    else break;
  }
  return at;
}
