/** Keys that only name or number what stands beside them. */
const labels: ReadonlySet<string> = new Set(['titolo', 'sottotitolo', 'numero', 'codice', 'id']);

/** Whether a value says something: a text with words, a number, an answer. Titles, marks and empty lists do not. */
export function hasContent(value: unknown): boolean {
  if (typeof value === 'string') return /[\p{L}\p{N}]/u.test(value.replaceAll(/^[ \t]*#{1,6}[ \t].*$/gm, ''));
  if (typeof value !== 'object') return value !== undefined;
  if (value === null) return false;
  if (Array.isArray(value)) return value.some(hasContent);
  return Object.entries(value).some(([key, item]) => !labels.has(key) && hasContent(item));
}
