/**
 * The lines of a text broken at spaces; a word longer than a line keeps a line of its own. What stands on lines of its
 * own, an example, keeps them and its indentation.
 */
export function wrap(text: string, width: number): readonly string[] {
  return text.split('\n').flatMap((line) => {
    const indentation = /^ */.exec(line)?.[0] ?? '';
    // what goes on stands below what it belongs to
    const [first = '', ...rest] = broken(line.trim(), width - indentation.length - (indentation === '' ? 0 : 2));
    const hanging = indentation === '' ? '' : `${indentation}  `;
    return [`${indentation}${first}`, ...rest.map((other) => `${hanging}${other}`)];
  });
}

function broken(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
