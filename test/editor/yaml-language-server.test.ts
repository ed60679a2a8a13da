// What an office sees in its editor: the schemas read by the YAML language server.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { root } from '../support/cli.ts';
import { startEditor, type Editor, type Proposal } from './support/editor.ts';

let editor: Editor;
/** Each text is a file of its own, in the place where the first line finds the schema. */
let opened = 0;

const cardPath = () => join(root, `piao/obiettivi/avvocatura/prova-${(opened += 1)}.yaml`);
const manifestPath = () => join(root, `piao/prova-${(opened += 1)}.yaml`);
const cardSchema = '# yaml-language-server: $schema=../../../schemas/obiettivo.schema.json\n';
const manifestSchema = '# yaml-language-server: $schema=../schemas/piao.schema.json\n';
const head = 'codice: A\ntitolo: Carta dei servizi\nunita: avvocatura\n';

beforeAll(async () => {
  editor = await startEditor(root);
});

afterAll(() => editor.close());

describe('underlines', () => {
  const findings = (text: string) => editor.findings(cardPath(), cardSchema + text);

  it.each(
    readdirSync(join(root, 'piao'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.yaml'))
      .toSorted(),
  )('nothing in the example plan: %s', async (file) => {
    const path = join(root, 'piao', file);
    const text = readFileSync(path, 'utf8');

    expect(text).toMatch(/^# yaml-language-server: \$schema=(?:\.\.\/)+schemas\//);
    expect(await editor.findings(path, text)).toEqual([]);
  });

  it('a misspelt key, and nothing beside it', async () => {
    expect(await findings(`${head}fasi:\n  - descrizione: Avvio\n    incidnza: 100\n    scadenza: conclusa\n`)).toEqual(
      [{ words: 'incidnza', line: 7, message: 'Property incidnza is not allowed.' }],
    );
  });

  it('a misspelt key of an indicator, where a sentence could stand as well', async () => {
    const found = await findings(
      `${head}fasi: [{ descrizione: Avvio, scadenza: conclusa }]\nindicatori:\n  - denominazione: Tempi\n    unita_misra: giorni\n`,
    );

    expect(found).toEqual([{ words: 'unita_misra', line: 8, message: 'Property unita_misra is not allowed.' }]);
  });

  it('a phase without a deadline; a group of sub-phases needs none', async () => {
    expect(await findings(`${head}fasi:\n  - descrizione: Avvio\n`)).toMatchObject([
      { line: 6, message: 'Missing property "scadenza".' },
    ]);
    expect(await findings(`${head}fasi:\n  - sottofasi: [{ descrizione: Avvio, scadenza: conclusa }]\n`)).toEqual([]);
  });

  it('a deadline in another form, and says in Italian what to write', async () => {
    expect(await findings(`${head}fasi: [{ descrizione: Avvio, scadenza: domani }]\n`)).toEqual([
      {
        words: 'domani',
        line: 5,
        message:
          "Scrivi una data come 31/12/2026, `conclusa`, `in corso d'anno`, oppure un termine come { entro: 60 giorni, da_fase: 1 }.",
      },
    ]);
  });

  it('a term that lacks its beginning, and says in Italian what it lacks', async () => {
    const found = await findings(`${head}fasi:\n  - descrizione: Avvio\n    scadenza: { entro: 3 mesi }\n`);

    expect(found.map(({ line, message }) => `${line}: ${message}`)).toEqual([
      '7: Una scadenza di questo genere ha `entro` e una tra `da_fase`, `da_atto` e `da`, oppure soltanto `non_prevedibile`.',
    ]);
  });

  it.each([
    'scadenza: 31/12/2026',
    'scadenza: 2026-12-31',
    "scadenza: in corso d'anno",
    'scadenza: { entro: 105 giorni, da_atto: cc-2021-111 }',
    'scadenza: { entro: 3 mesi, da_fase: 1 }',
    'scadenza: { entro: 60 giorni, da: la firma }',
    'scadenza: { non_prevedibile: dipende dai lavori }',
  ])('nothing in a deadline: %s', async (deadline) => {
    expect(await findings(`${head}fasi:\n  - descrizione: Avvio\n    ${deadline}\n`)).toEqual([]);
  });
});

describe('tells, when the pointer rests on it,', () => {
  it.each([
    ['incidenza', 'fasi:\n  - inci¦denza: 20\n', 'I pesi delle fasi della scheda, insieme, fanno 100.'],
    ['a deadline', 'fasi:\n  - sca¦denza: conclusa\n', '`{ entro: 60 giorni, da_fase: 1 }`'],
    ['a key of a sub-phase', 'fasi:\n  - sottofasi:\n      - inci¦denza: 20\n', 'se il gruppo non ha un peso unico'],
    ['the nature of a card', 'na¦tura: sviluppo\n', '`mantenimento` se ne conserva il livello'],
    ['a key of an indicator', 'indicatori:\n  - pola¦rita: "+"\n', 'se è meglio un valore alto'],
  ])('what %s is', async (_, text, words) => {
    // the server escapes what Markdown would take for code
    expect((await editor.hover(cardPath(), cardSchema + text)).replaceAll('\\', '')).toContain(words);
  });

  it('what a rule of the manifest asks', async () => {
    const shown = await editor.hover(manifestPath(), `${manifestSchema}regole:\n  pesi-¦fasi-100: avviso\n`);

    expect(shown).toContain('I pesi delle fasi');
  });
});

describe('proposes', () => {
  const inCard = (text: string) => editor.proposals(cardPath(), cardSchema + text);
  const inManifest = (text: string) => editor.proposals(manifestPath(), manifestSchema + text);

  it('on a new line the keys of a card that are not there yet', async () => {
    const proposals = labels(await inCard(`${head}¦\n`));

    expect(proposals).toEqual(
      expect.arrayContaining(['fasi', 'scadenza_finale', 'risultato_atteso', 'criteri', 'indicatori', 'vincoli']),
    );
    expect(proposals).not.toContain('titolo');
  });

  it('the natures and the types of a card', async () => {
    expect(labels(await inCard(`${head}natura: ¦\n`))).toEqual(['strategico', 'sviluppo', 'mantenimento']);
    expect(labels(await inCard(`${head}tipologia: ¦\n`))).toContain('accessibilità digitale');
  });

  it('the keys of a phase, of a sub-phase and of an indicator', async () => {
    expect(labels(await inCard(`${head}fasi:\n  - descrizione: Avvio\n    ¦\n`))).toEqual(
      expect.arrayContaining(['incidenza', 'coinvolti', 'scadenza', 'stato', 'sottofasi']),
    );
    expect(
      labels(await inCard(`${head}fasi:\n  - etichetta: "1"\n    sottofasi:\n      - descrizione: Avvio\n        ¦\n`)),
    ).toEqual(expect.arrayContaining(['incidenza', 'coinvolti', 'scadenza', 'stato']));
    expect(labels(await inCard(`${head}indicatori:\n  - denominazione: Tempi\n    ¦\n`))).toEqual(
      expect.arrayContaining(['formula', 'unita_misura', 'polarita', 'baseline', 'target']),
    );
  });

  it('every form of a deadline, each written as it must be', async () => {
    const proposals = await inCard(`${head}fasi:\n  - descrizione: Avvio\n    scadenza: ¦\n`);

    expect(proposals).toEqual(
      expect.arrayContaining([
        { label: 'conclusa', writes: 'conclusa' },
        { label: "in corso d'anno", writes: "in corso d'anno" },
        { label: 'entro … da una fase', writes: '\n  entro: ${1:60 giorni}\n  da_fase: ${2:1}' },
        { label: 'non prevedibile', writes: '\n  non_prevedibile: ${1:motivo}' },
      ]),
    );
  });

  it('the keys and the natures of the manifest', async () => {
    expect(labels(await inManifest('anno: 2026\n¦\n'))).toEqual(
      expect.arrayContaining(['triennio', 'forma', 'natura', 'adozione', 'profilo', 'regole', 'limiti']),
    );
    expect(labels(await inManifest('natura: ¦\n'))).toContain('aggiornamento annuale');
  });

  it('the rules under `regole`, and how much each may weigh', async () => {
    expect(labels(await inManifest('regole:\n  ¦\n'))).toEqual(
      expect.arrayContaining(['pesi-fasi-100', 'fasi-in-ordine']),
    );
    expect(labels(await inManifest('regole:\n  pesi-fasi-100: ¦\n'))).toEqual(['spenta', 'nota', 'avviso', 'errore']);
  });
});

function labels(proposals: readonly Proposal[]): readonly string[] {
  return proposals.map(({ label }) => label);
}
