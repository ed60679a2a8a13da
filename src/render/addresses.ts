import type { Html } from './blocks.ts';
import { escape, join } from './escape.ts';

/** An address of the web, alone. */
const address = /^https?:\/\/\S+$/;

export function isAddress(text: string): boolean {
  return address.test(text);
}

/** An address that breaks at its joints, and not in the name of its host. */
export function breakable(url: string): Html {
  const [, protocol = '', host = '', path = ''] = /^(https?:\/\/)([^/]*\/?)(.*)$/.exec(url) ?? ['', '', url, ''];
  const steps = path.split(/(?<=[/.\-_])(?=[^/])/);
  return join(
    [protocol, host, ...steps].filter((piece) => piece !== '').map((piece) => escape(piece)),
    '<wbr>',
  );
}

/** The longest host among the addresses of a text. */
export function longestHost(text: string): number {
  return Math.max(0, ...[...text.matchAll(/\bhttps?:\/\/([^/\s]+)/g)].map(([, host = '']) => host.length));
}
