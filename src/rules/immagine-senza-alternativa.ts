import { textsOf } from '../plan/citations.ts';
import type { Path, Source } from '../sources/source.ts';
import { defineRule } from './rule.ts';
import { walk } from './walk.ts';

/** Every picture has a text that says to whoever does not see it what it shows. */
export const immagineSenzaAlternativa = defineRule({
  code: 'immagine-senza-alternativa',
  severity: 'error',
  ground: 'law',
  basis: 'L. 4/2004; EN 301 549, 9.1.1.1',

  *check({ sources }) {
    for (const source of sources) {
      // few files hold pictures: the text tells which, faster than a walk
      for (const { path, value } of extension.test(source.text) ? picturesIn(source) : []) {
        if (typeof value.alternativa === 'string' && value.alternativa.trim() !== '') continue;
        const at =
          'alternativa' in value ? source.keySpanOf([...path, 'alternativa']) : source.spanOf([...path, 'file']);
        yield { at, facts: { file: String(value.file) } };
      }
      if (!source.text.includes('![')) continue;
      for (const { path, text } of textsOf(source)) {
        const marks = new Map(
          [...text.matchAll(/!\[\s*\]\(([^()\s]*)[^()]*\)/g)].map(([mark, file = '']) => [mark, file]),
        );
        for (const [mark, file] of marks) yield { at: source.spanOfText(path, mark), facts: { file } };
      }
    }
  },
});

const extension = /\.(png|jpe?g|svg|gif|webp)\b/i;

interface Picture {
  readonly file: unknown;
  readonly alternativa?: unknown;
}

/** Pictures are the objects with a file that is one, wherever the schemas let them stand. */
function picturesIn(source: Source): readonly { readonly path: Path; readonly value: Picture }[] {
  const found: { readonly path: Path; readonly value: Picture }[] = [];
  walk(source.data, (value, path) => {
    if (isPicture(value)) found.push({ path: [...path], value });
    return true;
  });
  return found;
}

function isPicture(value: object): value is Picture {
  return 'file' in value && typeof value.file === 'string' && extension.test(value.file) && !('titolo' in value);
}
