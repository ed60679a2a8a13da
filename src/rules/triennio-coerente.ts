import type { Path } from '../sources/source.ts';
import { defineRule } from './rule.ts';

interface Triennio {
  readonly da: number;
  readonly a: number;
}

/** Three years, the plan's year among them, and the same three in every section. */
export const triennioCoerente = defineRule({
  code: 'triennio-coerente',
  severity: 'error',
  ground: 'logic',

  *check({ documents, sources }) {
    const manifest = documents.piao;
    if (!manifest) return;
    const { anno, triennio } = manifest.data;
    const { source } = manifest;
    if (triennio.a - triennio.da !== 2) {
      yield {
        at: source.spanOf(['triennio']),
        facts: {
          reason: 'durata',
          found: written(triennio),
          expected: written({ da: triennio.da, a: triennio.da + 2 }),
        },
      };
      return;
    }
    if (anno < triennio.da || anno > triennio.a) {
      yield {
        at: source.spanOf(['anno']),
        facts: { reason: 'anno-fuori', found: String(anno), expected: written(triennio) },
        related: [{ at: source.spanOf(['triennio']), label: 'plan-years' }],
      };
    }
    for (const other of sources) {
      if (other === source || !other.text.includes('triennio')) continue;
      for (const { path, value } of trienniIn(other.data, [])) {
        if (value.da === triennio.da && value.a === triennio.a) continue;
        yield {
          at: other.keySpanOf(path),
          facts: { reason: 'altro-triennio', found: written(value), expected: written(triennio) },
          related: [{ at: source.spanOf(['triennio']), label: 'plan-years' }],
        };
      }
    }
  },
});

function written({ da, a }: Triennio): string {
  return `${da}-${a}`;
}

function* trienniIn(value: unknown, path: Path): Iterable<{ readonly path: Path; readonly value: Triennio }> {
  if (value === null || typeof value !== 'object') return;
  for (const [key, item] of Object.entries(value)) {
    const place = [...path, Array.isArray(value) ? Number(key) : key];
    if (key === 'triennio' && isTriennio(item)) yield { path: place, value: item };
    else yield* trienniIn(item, place);
  }
}

function isTriennio(value: unknown): value is Triennio {
  return typeof value === 'object' && value !== null && 'da' in value && 'a' in value;
}
