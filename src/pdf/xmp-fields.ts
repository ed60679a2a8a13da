import { piaoNamespace } from './pdf-description.ts';

/**
 * The fields of an XMP packet in the namespace of piao, by name without prefix; nothing where the packet has none. They
 * may be elements or attributes (ISO 16684-1, 7.9.2.2), under any prefix: programs that save a PDF anew write them in
 * their own way.
 */
export function fieldsOfPiao(packet: string): ReadonlyMap<string, string> | undefined {
  const at = packet.search(new RegExp(`xmlns:[\\w.-]+\\s*=\\s*["']${escaped(piaoNamespace)}["']`));
  const [, prefix] = at === -1 ? [] : (/xmlns:([\w.-]+)/.exec(packet.slice(at, at + 200)) ?? []);
  if (prefix === undefined) return undefined;
  const name = escaped(prefix);
  const elements = packet.matchAll(new RegExp(`<${name}:([\\w.-]+)(?:\\s[^<>]*)?>([^<>]*)</${name}:\\1\\s*>`, 'g'));
  const attributes = packet.matchAll(new RegExp(`\\s${name}:([\\w.-]+)\\s*=\\s*(?:"([^"<]*)"|'([^'<]*)')`, 'g'));
  const fields = new Map<string, string>();
  for (const [, key = '', value = ''] of elements) fields.set(key, decoded(value).trim());
  for (const [, key = '', double, single] of attributes) fields.set(key, decoded(double ?? single ?? '').trim());
  return fields;
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Text of XML with its references resolved; those that XML does not define stay as they are. */
function decoded(text: string): string {
  return text.replaceAll(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w+));/gi, (whole, decimal, hexadecimal, name) => {
    if (name !== undefined) return entities[String(name)] ?? whole;
    const code = decimal === undefined ? Number.parseInt(String(hexadecimal), 16) : Number(decimal);
    return code <= 0x10_ff_ff ? String.fromCodePoint(code) : whole;
  });
}
