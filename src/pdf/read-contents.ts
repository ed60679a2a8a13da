import { createHash } from 'node:crypto';

import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import type { TextItem, TextMarkedContent } from 'pdfjs-dist/types/src/display/api.js';

import type { Block, DocumentPart, PdfContents, PdfPage } from '../verify/pdf-contents.ts';

type Reader = typeof import('pdfjs-dist/legacy/build/pdf.mjs');

/** What is on the pages of a PDF and around them; fails as the reader does. */
export async function readContents(bytes: Uint8Array): Promise<PdfContents> {
  const reader = await loadReader();
  const task = reader.getDocument({
    data: Uint8Array.from(bytes),
    verbosity: 0,
    isEvalSupported: false,
    // as in a document for the archive, every face is in the file: nothing is looked for elsewhere
    useSystemFonts: false,
    useWorkerFetch: false,
    disableAutoFetch: true,
    isOffscreenCanvasSupported: false,
    // so that the shapes of letters are told, which a page is painted with
    disableFontFace: true,
    enableXfa: false,
  });
  try {
    const document = await task.promise;
    const pages: PdfPage[] = [];
    const numbers = new Map<string, number>();
    for (let number = 1; number <= document.numPages; number += 1) {
      const { ref } = await document.getPage(number);
      if (ref) numbers.set(`${ref.num} ${ref.gen}`, number);
    }
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      pages.push(await pageOf(page, reader, numbers));
      page.cleanup();
    }
    return { pages, document: await partsOf(document, numbers) };
  } finally {
    await task.destroy();
  }
}

/** The reader looks for classes of a browser that only painting needs, and for its other half as a file. */
async function loadReader(): Promise<Reader> {
  const scope = globalThis as unknown as Record<string, unknown>;
  for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) scope[name] ??= class {};
  scope['pdfjsWorker'] ??= await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  return import('pdfjs-dist/legacy/build/pdf.mjs');
}

/** Number of a page, from 1, by its reference. */
type PageNumbers = ReadonlyMap<string, number>;

async function pageOf(page: PDFPageProxy, reader: Reader, numbers: PageNumbers): Promise<PdfPage> {
  const { items } = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
  const { outside, texts } = textsOf(items);
  const tree = (await page.getStructTree()) as TreeNode | null;
  const { blocks, structure } = tree ? walked(tree, texts) : { blocks: [], structure: '' };
  // what no tag asked for is outside of them too
  const loose = reduced([...outside, ...texts.values()].join(' '));
  return {
    blocks: loose === '' ? blocks : [...blocks, { role: 'Artifact', text: loose }],
    structure,
    links: await linksOf(page, numbers),
    drawing: await drawingOf(page, reader),
  };
}

// --- text and tags -----------------------------------------------------------------------------------------------

interface Texts {
  /** By the id of the marked content. */
  readonly texts: Map<string, string>;
  readonly outside: readonly string[];
}

function textsOf(items: readonly (TextItem | TextMarkedContent)[]): Texts {
  const texts = new Map<string, string>();
  const outside: string[] = [];
  const open: (string | undefined)[] = [];
  for (const item of items) {
    if ('str' in item) {
      const text = item.str + (item.hasEOL ? ' ' : '');
      const id = open.at(-1);
      if (id === undefined) outside.push(text);
      else texts.set(id, (texts.get(id) ?? '') + text);
    } else if (item.type === 'endMarkedContent') open.pop();
    else if (item.type === 'beginMarkedContentProps' && item.id) open.push(item.id);
    // what is marked within something else belongs to it, unless it is an artifact
    else open.push((item as { readonly tag?: string }).tag === 'Artifact' ? undefined : open.at(-1));
  }
  return { texts, outside };
}

interface TreeNode {
  readonly role?: string;
  readonly children?: readonly (TreeNode | TreeLeaf)[];
  readonly alt?: string;
  readonly lang?: string;
}

interface TreeLeaf {
  readonly type: 'content' | 'object' | 'annotation';
  readonly id: string;
}

/** Tags that stand inside of a text and do not break it. */
const inline = new Set(['NonStruct', 'Span', 'Link', 'Em', 'Strong', 'Quote', 'Code', 'Reference', 'Annot', 'Sub']);

/** The texts of a tree in its order, and its tags. Takes out of the texts what it finds. */
function walked(root: TreeNode, texts: Map<string, string>): { readonly blocks: Block[]; readonly structure: string } {
  const blocks: Block[] = [];
  let text = '';
  const flush = (role: string): void => {
    const whole = reduced(text);
    if (whole !== '') blocks.push({ role, text: whole });
    text = '';
  };
  /** The tags of a node; empty where nothing is in it that anybody could read. */
  const visit = (node: TreeNode | TreeLeaf, owner: string): string => {
    if ('type' in node) {
      const own = texts.get(node.id) ?? '';
      texts.delete(node.id);
      text += own;
      // what is only painted, a line under a word, has its place by chance
      if (node.type !== 'content') return '@';
      return own.trim() === '' ? '' : '.';
    }
    const { alt, children = [], lang, role = '' } = node;
    const isInline = inline.has(role) || role === '';
    if (!isInline) flush(owner);
    const block = isInline ? owner : role;
    const inside = children.map((child) => visit(child, block)).join('');
    if (alt !== undefined) text += ` ${alt} `;
    if (!isInline) flush(role);
    if (inside === '' && alt === undefined) return '';
    return `${role}${lang === undefined ? '' : `:${lang}`}(${inside})`;
  };
  const structure = visit(root, '');
  flush('Artifact');
  return { blocks, structure };
}

function reduced(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

// --- links -------------------------------------------------------------------------------------------------------

interface Annotation {
  readonly subtype?: string;
  readonly url?: string;
  readonly unsafeUrl?: string;
  readonly dest?: unknown;
  readonly action?: unknown;
  readonly actions?: unknown;
  readonly attachment?: unknown;
  readonly resetForm?: unknown;
  readonly contentsObj?: { readonly str?: string };
}

async function linksOf(page: PDFPageProxy, numbers: PageNumbers): Promise<readonly string[]> {
  const annotations = (await page.getAnnotations()) as readonly Annotation[];
  return annotations.map((one) => {
    const target =
      one.url ?? one.unsafeUrl ?? comparable(one.dest ?? one.action ?? one.actions ?? one.resetForm ?? null, numbers);
    const kind = one.subtype === 'Link' ? '' : `${one.subtype ?? ''} `;
    return reduced(`${kind}${target} ${one.contentsObj?.str ?? ''}`);
  });
}

// --- drawing -----------------------------------------------------------------------------------------------------

interface Glyph {
  readonly unicode: string;
  readonly width: number;
  readonly fontChar: string;
}

/** A digest of what a page is painted with, whatever the objects of its file are called. */
async function drawingOf(page: PDFPageProxy, { OPS }: Reader): Promise<string> {
  const { argsArray, fnArray } = await page.getOperatorList();
  const unseen = new Set<number>([
    OPS.beginMarkedContent,
    OPS.beginMarkedContentProps,
    OPS.endMarkedContent,
    OPS.dependency,
  ]);
  const shapes = new Map<string, string>();
  // one text, digested at the end: a digest fed number by number takes three times as long
  const painted: string[] = [written([page.view, page.rotate, page.userUnit])];
  let face = '';
  for (const [index, operator] of fnArray.entries()) {
    if (unseen.has(operator)) continue;
    const values = argsArray[index] as readonly unknown[] | null;
    painted.push(`\n${operator} `);
    if (operator === OPS.setFont) {
      face = String(values?.[0]);
      painted.push(String(values?.[1]));
    } else if (operator === OPS.showText) {
      for (const glyph of values?.[0] as readonly (Glyph | number | null)[])
        painted.push(typeof glyph === 'object' && glyph ? glyphOf(glyph, face, page, shapes) : `${glyph} `);
    } else if (operator === OPS.paintImageXObject || operator === OPS.paintImageXObjectRepeat) {
      const [name, ...rest] = values ?? [];
      painted.push(imageOf(page, String(name)), written(rest));
    } else painted.push(written(values));
  }
  return digestOf(painted.join(''));
}

/** A letter: what it stands for, how wide it is, and its shape, whatever its face is called. */
function glyphOf(glyph: Glyph, face: string, page: PDFPageProxy, shapes: Map<string, string>): string {
  const name = `${face}_path_${glyph.fontChar}`;
  const known = shapes.get(name);
  if (known !== undefined) return known;
  const shape = page.commonObjs.has(name) ? (page.commonObjs.get(name) as unknown) : null;
  const told = `${glyph.unicode} ${written(glyph.width)}${digestOf(written(shape))} `;
  shapes.set(name, told);
  return told;
}

function imageOf(page: PDFPageProxy, name: string): string {
  // what several pages share is kept apart
  const store = name.startsWith('g_') ? page.commonObjs : page.objs;
  return store.has(name) ? written(store.get(name)) : 'none ';
}

function digestOf(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('hex');
}

/** Names of objects in a file, and of what the reader made of them. */
const names = ['ref', 'id', 'loadedName', 'cachedIndex', 'objId', 'dataLen'];

/** A value as a text: numbers to a hundredth, pictures by their digest, without the names of objects. */
function written(value: unknown): string {
  if (typeof value === 'number') return `${Math.round(value * 100)} `;
  if (value instanceof Uint8Array) return `${digestOf(value)} `;
  if (value instanceof Uint8ClampedArray) return `${digestOf(new Uint8Array(value.buffer))} `;
  if (ArrayBuffer.isView(value)) return `[${[...(value as unknown as Iterable<number>)].map(written).join('')}]`;
  if (Array.isArray(value)) return `[${value.map(written).join('')}]`;
  if (typeof value === 'object' && value !== null)
    return Object.entries(value)
      .filter(([key]) => !names.includes(key))
      .map(([key, item]) => `${key}:${written(item)}`)
      .join('');
  return `${typeof value === 'string' ? value.replaceAll(/\b(?:g_d\d+_|img_|p\d+_)\w*/g, '') : String(value)} `;
}

// --- around the pages --------------------------------------------------------------------------------------------

async function partsOf(document: PDFDocumentProxy, numbers: PageNumbers): Promise<ReadonlyMap<DocumentPart, string>> {
  const layers = await document.getOptionalContentConfig();
  const { info } = (await document.getMetadata()) as unknown as { readonly info: Readonly<Record<string, unknown>> };
  const parts: readonly (readonly [DocumentPart, unknown])[] = [
    ['outline', await document.getOutline()],
    ['language', info['Language']],
    ['labels', await document.getPageLabels()],
    ['opening', await document.getOpenAction()],
    ['scripts', [await document.getJSActions(), await document.hasJSActions()]],
    [
      'fields',
      [await document.getFieldObjects(), info['IsAcroFormPresent'], info['IsXFAPresent'], info['IsSignaturesPresent']],
    ],
    [
      'view',
      [
        await document.getViewerPreferences(),
        await document.getPageMode(),
        await document.getPageLayout(),
        await document.getMarkInfo(),
      ],
    ],
    ['layers', layers.getGroups()],
  ];
  return new Map(parts.map(([part, value]) => [part, comparable(value, numbers)]));
}

/** A value as a text in which pages stand for the references to them, and other references for nothing. */
function comparable(value: unknown, numbers: PageNumbers): string {
  const written = JSON.stringify(value ?? null, (_, item: unknown) => {
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return item;
    if (item instanceof Map) return [...item];
    const { gen, num } = item as { readonly num?: unknown; readonly gen?: unknown };
    if (typeof num !== 'number' || typeof gen !== 'number' || Object.keys(item).length !== 2) return item;
    const page = numbers.get(`${num} ${gen}`);
    return page === undefined ? '(object)' : `(page ${page})`;
  });
  return written ?? '';
}
