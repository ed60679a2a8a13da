import type { FileAnagrafica } from '../schema/generated/types.ts';
import { defineRule } from './rule.ts';

/** What the first section must say of any body; of a local one, also how many people live there. */
const required = [
  'codice_fiscale',
  'indirizzo',
  'legale_rappresentante',
  'dipendenti',
  'telefono',
  'sito',
  'pec',
  'codice_ipa',
] as const satisfies readonly (keyof FileAnagrafica)[];
const local: readonly FileAnagrafica['tipo_ente'][] = [
  'comune',
  'provincia',
  'città metropolitana',
  'unione di comuni',
  'comunità montana',
  'regione',
];

/** The first section has the fields that identify the body. */
export const anagraficaMinima = defineRule({
  code: 'anagrafica-minima',
  severity: 'error',
  ground: 'law',
  basis: 'D.M. 132/2022, Piano-tipo, sezione 1',

  *check({ documents }) {
    const document = documents.anagrafica;
    if (!document) return;
    const { data, source } = document;
    const fields = local.includes(data.tipo_ente) ? [...required, 'abitanti' as const] : required;
    const missing = fields.filter((field) => data[field] === undefined || data[field] === null);
    if (missing.length > 0) yield { at: source.spanOf(['denominazione']), facts: { missing } };
  },
});
