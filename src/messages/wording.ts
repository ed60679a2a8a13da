/** A value inside a sentence. */
export function quoted(text: string): string {
  return `“${text}”`;
}

/** A text that begins with a citation, in the quotation marks that it lacks; of a long one, or one that has such marks, the beginning. */
export function citation(text: string): string {
  const short = text.length > 60 || text.includes('"') ? `${/^\[\[[^\]]*\]\]/.exec(text)?.[0] ?? '[['} …` : text;
  return `"${short}"`;
}

/** An example at the end of a sentence: one of several lines stands below it. */
export function shown(example: string): string {
  return example.includes('\n') ? `\n${example}` : ` ${example}`;
}

/** `1 errore`, `2 errori`. */
export function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** `a, b e c`. */
export function listed(items: readonly string[], and: string): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${and} ${last}`;
}

/** `la fase 3`, `le fasi 1, 2 e 3`. */
export function phasesNamed(labels: readonly string[], language: 'it' | 'en'): string {
  if (language === 'it') return labels.length === 1 ? `la fase ${labels[0]}` : `le fasi ${listed(labels, 'e')}`;
  return labels.length === 1 ? `phase ${labels[0]}` : `phases ${listed(labels, 'and')}`;
}

/** A text that begins a sentence. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** ` Forse “peso”?`, after a sentence; empty when nothing is near. */
export function didYouMean(near: string | undefined, language: 'it' | 'en'): string {
  if (near === undefined) return '';
  return language === 'it' ? ` Forse ${quoted(near)}?` : ` Did you mean ${quoted(near)}?`;
}

/** A number as the language writes it, without the help of the machine's locale: at most six decimals. */
export function decimal(value: number, language: 'it' | 'en'): string {
  const [whole = '', fraction] = String(Number(value.toFixed(6))).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, language === 'it' ? '.' : ',');
  return fraction === undefined ? grouped : `${grouped}${language === 'it' ? ',' : '.'}${fraction}`;
}

/** A size in bytes as people read it: `298 kB`, `2,5 MB`. */
export function sized(bytes: number, language: 'it' | 'en'): string {
  if (bytes < 1_000_000) return `${Math.ceil(bytes / 1000)} kB`;
  return `${decimal(Math.round(bytes / 100_000) / 10, language)} MB`;
}

/** An ISO date as people write it: `31/12/2022` in Italian, `31 December 2022` in English. */
export function dated(iso: string, language: 'it' | 'en'): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  return language === 'it' ? `${day}/${month}/${year}` : `${Number(day)} ${months[Number(month) - 1] ?? month} ${year}`;
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
