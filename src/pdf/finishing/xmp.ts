import { piaoNamespace, type PdfDescription } from '../pdf-description.ts';

export interface XmpFacts extends PdfDescription {
  readonly browser: string;
  /** Date and time, ISO 8601, UTC. */
  readonly instant: string;
}

/**
 * The metadata of a document as an XMP packet: PDF/A-3a and PDF/UA-1, Dublin Core, and what `piao verify` needs to
 * make the same document again. PDF/A wants schemas that it does not know described (ISO 19005-3, 6.6.2.3).
 */
export function xmpOf(facts: XmpFacts): string {
  const {
    body,
    browser,
    date,
    dateFromEnvironment,
    draft,
    instant,
    language,
    licence,
    part,
    program,
    subjects,
    title,
  } = facts;
  const own: readonly (readonly [string, string])[] = [
    ['versione', program.replace(/^piao /, '')],
    ['browser', browser],
    ...(part === undefined ? [] : [['parte', part] as const]),
    ...(draft ? [['bozza', 'true'] as const] : []),
    ...(dateFromEnvironment ? [['giorno', date] as const] : []),
  ];
  const properties = [
    element('dc:format', 'application/pdf'),
    element('dc:title', alternative(title)),
    element('dc:creator', list('Seq', [body])),
    element('dc:publisher', list('Bag', [body])),
    element('dc:language', list('Bag', [language])),
    element('dc:date', list('Seq', [instant])),
    ...(subjects.length > 0
      ? [element('dc:subject', list('Bag', subjects)), element('pdf:Keywords', escape(subjects.join(', ')))]
      : []),
    ...(licence === undefined ? [] : [element('dc:rights', alternative(licence))]),
    element('xmp:CreatorTool', escape(program)),
    element('xmp:CreateDate', instant),
    element('xmp:ModifyDate', instant),
    element('xmp:MetadataDate', instant),
    element('pdf:Producer', escape(browser)),
    element('pdfaid:part', '3'),
    element('pdfaid:conformance', 'A'),
    element('pdfuaid:part', '1'),
    ...own.map(([name, value]) => element(`piao:${name}`, escape(value))),
    element(
      'pdfaExtension:schemas',
      bag([
        schema('PDF/UA', 'http://www.aiim.org/pdfua/ns/id/', 'pdfuaid', [
          ['part', 'Integer', 'internal', 'Part of ISO 14289'],
        ]),
        schema(
          'piao',
          piaoNamespace,
          'piao',
          own.map(([name]) => [name, 'Text', 'internal', meanings[name] ?? name] as const),
        ),
      ]),
    ),
  ];
  const namespaces = Object.entries(used)
    .map(([prefix, address]) => ` xmlns:${prefix}="${address}"`)
    .join('');
  return [
    '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">`,
    `<rdf:Description rdf:about=""${namespaces}>`,
    ...properties,
    '</rdf:Description></rdf:RDF></x:xmpmeta>',
    '<?xpacket end="r"?>',
  ].join('\n');
}

const used = {
  dc: 'http://purl.org/dc/elements/1.1/',
  xmp: 'http://ns.adobe.com/xap/1.0/',
  pdf: 'http://ns.adobe.com/pdf/1.3/',
  pdfaid: 'http://www.aiim.org/pdfa/ns/id/',
  pdfuaid: 'http://www.aiim.org/pdfua/ns/id/',
  pdfaExtension: 'http://www.aiim.org/pdfa/ns/extension/',
  pdfaSchema: 'http://www.aiim.org/pdfa/ns/schema#',
  pdfaProperty: 'http://www.aiim.org/pdfa/ns/property#',
  piao: piaoNamespace,
} as const;

const meanings: Readonly<Record<string, string>> = {
  versione: 'Version of piao that made the document',
  browser: 'Browser that printed the document',
  parte: 'Part of the plan that the document is',
  bozza: 'Whether the document is a draft',
  giorno: 'Date of the document, where it was given from outside the plan',
};

type Property = readonly [name: string, type: string, category: string, description: string];

function schema(name: string, address: string, prefix: string, properties: readonly Property[]): string {
  const described = properties.map(([property, type, category, description]) =>
    resource('pdfaProperty', { name: property, valueType: type, category, description }),
  );
  const head = Object.entries({ schema: name, namespaceURI: address, prefix }).map(([key, value]) =>
    element(`pdfaSchema:${key}`, escape(value)),
  );
  return `<rdf:li rdf:parseType="Resource">${head.join('')}${element('pdfaSchema:property', sequence(described))}</rdf:li>`;
}

function resource(prefix: string, entries: Readonly<Record<string, string>>): string {
  const inside = Object.entries(entries).map(([key, value]) => element(`${prefix}:${key}`, escape(value)));
  return `<rdf:li rdf:parseType="Resource">${inside.join('')}</rdf:li>`;
}

const element = (name: string, content: string): string => `<${name}>${content}</${name}>`;
const bag = (items: readonly string[]): string => element('rdf:Bag', items.join(''));
const sequence = (items: readonly string[]): string => element('rdf:Seq', items.join(''));
const alternative = (text: string): string =>
  element('rdf:Alt', `<rdf:li xml:lang="x-default">${escape(text)}</rdf:li>`);

function list(kind: 'Bag' | 'Seq', items: readonly string[]): string {
  return element(`rdf:${kind}`, items.map((item) => element('rdf:li', escape(item))).join(''));
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
