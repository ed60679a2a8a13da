import type { Path } from '../sources/source.ts';
import { defineRule } from './rule.ts';

/** The check digit of the body's tax codes is right. ISTAT code and CAP have their digits by their schema. */
export const codiciFiscali = defineRule({
  code: 'codici-fiscali',
  severity: 'error',
  ground: 'arithmetic',

  *check({ documents }) {
    const document = documents.anagrafica;
    if (!document) return;
    for (const field of ['codice_fiscale', 'partita_iva'] as const) {
      const value = document.data[field];
      const path: Path = [field];
      if (value === undefined || hasRightCheckDigit(value)) continue;
      yield { at: document.source.spanOf(path), facts: { field, value } };
    }
  },
});

/** Eleven digits of which the last is computed from the others: the formula of partita IVA (D.M. 23 December 1976), as Luhn's. */
function hasRightCheckDigit(code: string): boolean {
  const sum = [...code].reduce((total, character, index) => {
    const digit = Number(character);
    const doubled = index % 2 === 1 ? digit * 2 : digit;
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}
