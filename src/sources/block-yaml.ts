import { Document, isMap, isScalar, Scalar, stringify, visit } from 'yaml';

/** Columns of a file; from so many letters on a text is written on lines of its own. */
const width = 100;
const longText = 80;

/**
 * Data as the lines of a YAML file, groups and lists on lines of their own, with quotation marks where they are needed. A key
 * of the first level that has a comment gets it above.
 */
export function blockYaml(
  data: Readonly<Record<string, unknown>>,
  comments: Readonly<Record<string, string>> = {},
): readonly string[] {
  const document = new Document(data);
  visit(document, {
    Scalar(key, node) {
      if (key !== 'key' && typeof node.value === 'string' && node.value.length > longText)
        node.type = Scalar.BLOCK_FOLDED;
    },
  });
  for (const { key } of isMap(document.contents) ? document.contents.items : []) {
    const comment = isScalar(key) ? comments[String(key.value)] : undefined;
    if (isScalar(key) && comment)
      key.commentBefore = linesOf(comment)
        .map((line) => ` ${line}`)
        .join('\n');
  }
  return document.toString({ lineWidth: width }).trimEnd().split('\n');
}

/** Data on one line, as they stand in a list between square brackets. */
export function flowYaml(data: Readonly<Record<string, unknown>>): string {
  return stringify(data, { collectionStyle: 'flow', lineWidth: 0 }).trim();
}

/** A text broken at spaces, so that with the sign of a comment no line is too long. */
function linesOf(text: string): readonly string[] {
  return text.match(new RegExp(String.raw`\S.{0,${width - 3}}(?=\s|$)`, 'g')) ?? [text];
}
