import type { Files } from '../../src/explain/example.ts';
import { kindOf, type Kind } from '../../src/sources/kinds.ts';

/** The fields that a file of each kind cannot do without, as lines of YAML by key. */
const required: { readonly [K in Kind]?: Readonly<Record<string, string>> } = {
  piao: {
    triennio: 'triennio: { da: 2026, a: 2028 }',
    anno: 'anno: 2026',
    forma: 'forma: ordinaria',
    natura: 'natura: aggiornamento annuale',
  },
  anagrafica: {
    denominazione: 'denominazione: Comune di Prova',
    tipo_ente: 'tipo_ente: comune',
  },
  unita: {
    unita:
      'unita:\n  - { id: avvocatura, codice: "2250", denominazione: Servizio autonomo Avvocatura, tipo: servizio autonomo }\n  - { id: risorse-umane, codice: "2251", denominazione: Servizio autonomo Risorse umane, tipo: servizio autonomo }',
  },
  obiettivo: {
    codice: 'codice: A',
    titolo: 'titolo: Carta dei servizi',
    unita: 'unita: avvocatura',
    fasi: 'fasi:\n  - { descrizione: Studio, incidenza: 40, scadenza: 30/06/2026 }\n  - { descrizione: Avvio, incidenza: 60, scadenza: 31/12/2026 }',
  },
};

/**
 * The files of an example with what else each needs to be sound, and the manifest, the first section and the register of
 * units that nearly every rule looks at.
 */
export function complete(files: Files): Files {
  const all: Files = { 'piao.yaml': '', 'anagrafica.yaml': '', 'organizzazione/unita.yaml': '', ...files };
  return Object.fromEntries(Object.entries(all).map(([file, text]) => [file, withRequired(file, text)]));
}

function withRequired(file: string, text: string): string {
  const kind = kindOf(file);
  const missing = Object.entries((kind && required[kind]) ?? {})
    .filter(([key]) => !new RegExp(`^${key}:`, 'm').test(text))
    // a card says in its place whose it is and what it is called
    .map(([key, line]) => (kind === 'obiettivo' ? fromPlace(key, line, file) : line));
  return [text, ...missing].filter((part) => part !== '').join('\n');
}

function fromPlace(key: string, line: string, file: string): string {
  const [, unit = '', card = ''] = file.replace('.yaml', '').split('/');
  if (key === 'unita') return `unita: ${unit}`;
  return key === 'codice' ? `codice: "${card.toUpperCase()}"` : line;
}
