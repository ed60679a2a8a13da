import { defineHelp } from './help-words.ts';

export const schemaHelp = defineHelp({
  it: {
    summary: 'scrive lo schema di un tipo di file, per gli editor e altri programmi',
    arguments: { kind: 'tipo di file: piao, obiettivo, unita…; senza nome li elenca tutti' },
    options: { out: 'scrive tutti gli schemi in questa cartella' },
    examples: [
      { command: 'piao schema', does: 'elenca i tipi di file' },
      { command: 'piao schema obiettivo', does: 'lo schema di una scheda, completo in sé' },
      { command: 'piao schema --out schemas', does: 'gli schemi accanto al piano, per l’editor' },
    ],
  },
  en: {
    summary: 'prints the schema of a kind of file, for editors and other programs',
    arguments: { kind: 'kind of file: piao, obiettivo, unita…; lists them all without a name' },
    options: { out: 'write all schemas to this folder' },
    examples: [
      { command: 'piao schema', does: 'lists the kinds of file' },
      { command: 'piao schema obiettivo', does: 'the schema of a card, whole in itself' },
      { command: 'piao schema --out schemas', does: 'the schemas beside the plan, for the editor' },
    ],
  },
});
