/** The kinds of sheet of a document: what their head says, and which way they lie. */
export interface Sheets {
  /** The name, in the style, of the sheets whose head says this. */
  named(head: string, landscape: boolean): string;
  /** The style of all the sheets that were named. */
  rules(): string;
}

/** @param body the first line of every head */
export function createSheets(body: string): Sheets {
  const names = new Map<string, string>();
  const rules: string[] = [];
  return {
    named(head, landscape) {
      const key = `${landscape ? 'landscape' : 'upright'} ${head}`;
      const known = names.get(key);
      if (known !== undefined) return known;
      const name = `sheet-${names.size + 1}`;
      names.set(key, name);
      const lies = landscape ? 'size:A4 landscape;margin:18mm 16mm 15mm;' : '';
      // a line of its own in the same box: boxes side by side would share the width of the sheet
      rules.push(`@page ${name}{${lies}@top-left{content:${cssString(body)} "\\a " ${cssString(head)}}}`);
      return name;
    },
    rules: () => rules.join('\n'),
  };
}

/** A text as a string of CSS that cannot end before its end. */
export function cssString(text: string): string {
  const escaped = text.replaceAll(
    /[^\p{L}\p{N} .,'’()–-]/gu,
    (character) => `\\${character.codePointAt(0)?.toString(16)} `,
  );
  return `"${escaped}"`;
}
