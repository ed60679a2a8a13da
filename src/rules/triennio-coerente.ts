import { kindOf } from '../sources/kinds.ts';
import type { Path } from '../sources/source.ts';
import { defineRule } from './rule.ts';
import { walk } from './walk.ts';

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
      if (other === source || !/\btriennio/.test(other.text)) continue;
      // the plan of positive actions has its own three years, in force also when this one begins later
      const hasOwnYears = kindOf(other.file) === 'azioni-positive';
      for (const { path, value } of trienniIn(other.data)) {
        if (value.da === triennio.da && value.a === triennio.a) continue;
        yield {
          at: other.keySpanOf(path),
          facts: { reason: 'altro-triennio', found: written(value), expected: written(triennio) },
          related: [{ at: source.spanOf(['triennio']), label: 'plan-years' }],
          ...(hasOwnYears && value.da <= anno && anno <= value.a ? { severity: 'warning' as const } : {}),
        };
      }
    }
  },
});

function written({ da, a }: Triennio): string {
  return `${da}-${a}`;
}

function trienniIn(data: unknown): readonly { readonly path: Path; readonly value: Triennio }[] {
  const found: { readonly path: Path; readonly value: Triennio }[] = [];
  walk(data, (value, path) => {
    if (path.at(-1) !== 'triennio' || !isTriennio(value)) return true;
    found.push({ path: [...path], value });
    return false;
  });
  return found;
}

function isTriennio(value: object): value is Triennio {
  return 'da' in value && 'a' in value;
}
