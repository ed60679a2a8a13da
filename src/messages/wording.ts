/** Longer values would bury the sentence that quotes them; the report shows their place. */
const longestQuotation = 80;

/** A value inside a sentence, cut where it is long. */
export function quoted(text: string): string {
  const characters = [...text.replace(/\s*\n\s*/g, ' ')];
  return named(
    characters.length > longestQuotation
      ? `${characters.slice(0, longestQuotation - 1).join('')}…`
      : characters.join(''),
  );
}

/** A path inside a sentence, whole and on one line. */
export function named(path: string): string {
  return `“${path.replaceAll(/[\n\r\t]/g, '�')}”`;
}

/** Characters that a terminal or a browser would obey, tabs and line ends apart; and marks that turn the direction of a text. */
// eslint-disable-next-line no-control-regex
const commands = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** A text in which what would be obeyed is seen. */
export function visible(text: string): string {
  return text.replace(commands, '�');
}

/** A path by itself, on one line: a name may hold line ends, and what follows one would pass for a line of the program. */
export function visiblePath(path: string): string {
  return visible(path).replaceAll(/[\n\r\t]/g, '�');
}

/** A text that begins with a citation, in the quotation marks that it lacks; of a long one, or one that has such marks, the beginning. */
export function citation(text: string): string {
  const short = text.length > 60 || text.includes('"') ? `${/^\[\[[^\]]*\]\]/.exec(text)?.[0] ?? '[['} …` : text;
  return `"${short}"`;
}

/** A text in the quotation marks that it lacks: single ones where it has double ones; the beginning of a long one. */
export function between(text: string): string {
  const short = text.length > 60 ? `${text.slice(0, 59).trimEnd()}…` : text;
  if (!/["\\]/.test(short)) return `"${short}"`;
  return `'${short.replaceAll("'", "''")}'`;
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
