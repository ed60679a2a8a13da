import type { FileObiettivo } from '../schema/generated/types.ts';
import { defineRule } from './rule.ts';

/** The fields of a card that may be missing, but not without a word; indicators have a rule of their own. */
const fields = [
  'finalita_strategiche',
  'direttive_specifiche',
  'risultato_atteso',
  'criteri',
  'vincoli',
  'risorse_umane',
  'risorse_finanziarie',
] as const satisfies readonly (keyof FileObiettivo)[];

const mayBeNone: readonly string[] = ['vincoli', 'risorse_finanziarie'];

/** No field of a card is left blank; “nessuno” is an answer, nothing is not. */
export const campoVuoto = defineRule({
  code: 'campo-vuoto',
  severity: 'warning',
  ground: 'logic',

  *check({ obiettivi }) {
    for (const { data, source } of obiettivi) {
      for (const field of fields) {
        if (!isBlank(data[field])) continue;
        const at = field in data ? source.keySpanOf([field]) : source.spanOf(['titolo']);
        yield { at, facts: { field, mayBeNone: mayBeNone.includes(field), missing: !(field in data) } };
      }
      for (const field of ['raggiunto', 'non_raggiunto'] as const) {
        if (isBlank(data.criteri) || !isBlank(data.criteri?.[field])) continue;
        const at = source.keySpanOf(['criteri', ...(field in (data.criteri ?? {}) ? [field] : [])]);
        yield { at, facts: { field: `criteri.${field}`, mayBeNone: false, missing: !(field in (data.criteri ?? {})) } };
      }
    }
  },
});

function isBlank(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  // a first sign that is no blank tells at once
  if (typeof value === 'string') return !(value.charCodeAt(0) > 32 && value.charCodeAt(0) < 128) && value.trim() === '';
  return Object.keys(value).length === 0;
}
