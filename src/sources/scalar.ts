import { stringify } from 'yaml';

/** A value on one line as YAML has it: with quotation marks where it would be read as another thing without them. */
export function scalar(value: string | number | boolean): string {
  const single = typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : value;
  return stringify(single, { lineWidth: 0, defaultStringType: 'PLAIN', blockQuote: false }).trimEnd();
}
