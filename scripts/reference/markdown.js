// The few forms of Markdown that the pages of docs/reference/ are made of.

/** A table; what a cell holds is Markdown, on one line. */
export function table(columns, rows) {
  return [columns, columns.map(() => '---'), ...rows].map((cells) => `| ${cells.map(cell).join(' | ')} |`).join('\n');
}

const cell = (text) => text.replaceAll('|', '\\|').replaceAll(/\s*\n\s*/g, ' ');

/** A text as it is, in a block of its own. */
export function block(text, language = '') {
  const fence = text.includes('```') ? '````' : '```';
  return `${fence}${language}\n${text.trimEnd()}\n${fence}`;
}

/** A text in the middle of a line, as it is. */
export function code(text) {
  return text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``;
}

/** Prose of a schema: what is no code keeps its angle brackets and its asterisks. */
export function prose(text) {
  return text
    .split(/(`[^`]*`)/)
    .map((part) => (part.startsWith('`') ? part : part.replaceAll('<', '&lt;').replaceAll('*', '\\*')))
    .join('');
}

/** The anchor of a heading, named by us so that it stays whatever its words become. */
export function anchored(level, anchor, heading) {
  return `${'#'.repeat(level)} <a id="${anchor}"></a>${heading}`;
}
