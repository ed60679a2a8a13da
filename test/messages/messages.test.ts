import { describe, expect, it } from 'vitest';

import type { AnyFinding } from '../../src/diagnostics/diagnostic.ts';
import type { Code, FactsOf } from '../../src/diagnostics/facts.ts';
import type { RuleCode } from '../../src/diagnostics/rule-facts.ts';
import { paymentTimes } from '../../src/law/performance-objectives.ts';
import { remoteWorkMinimum } from '../../src/law/remote-work.ts';
import { trainingHours } from '../../src/law/training-hours.ts';
import { messages, type Language } from '../../src/messages/languages.ts';
import { isRule, phrase } from '../../src/messages/phrase.ts';
import { ruleWords } from '../../src/messages/rules/index.ts';
import { rules } from '../../src/rules/index.ts';
import { Source } from '../../src/sources/source.ts';
import { bare, faultsOfSentence, italian } from '../support/sentences.ts';

const languages = ['it', 'en'] as const satisfies readonly Language[];
const at = new Source('a.yaml', 'a.yaml', '').spanOf([]);

/**
 * Facts of every code: each way in which it can be told. The compiler asks for those of a new code; those of a rule may
 * be left to its test, which looks at the words of every finding in both languages.
 */
const samples: { readonly [C in Exclude<Code, RuleCode>]: readonly FactsOf[C][] } & {
  readonly [C in RuleCode]?: readonly FactsOf[C][];
} = {
  'yaml/apostrofo': [{ detail: '' }],
  'yaml/carattere-mancante': [{ detail: '' }, { detail: '"' }, { detail: ']' }],
  'yaml/chiave-doppia': [{ detail: 'titolo' }],
  'yaml/citazione': [
    { detail: '[[atto:x]] Testo' },
    { detail: '[[unita:y]] “detta” "anche"' },
    { detail: `[[unita:z]]${' parola'.repeat(20)}` },
  ],
  'yaml/due-punti': [{ detail: 'P' }],
  'yaml/due-punti-mancanti': [{ detail: 'titolo' }],
  'yaml/etichetta': [{ detail: '!!str' }],
  'yaml/file-vuoto': [{ detail: '' }],
  'yaml/inizio-non-ammesso': [{ detail: '@ente' }, { detail: '> 50' }, { detail: '- x' }, { detail: '["x"] y' }],
  'yaml/piu-documenti': [{ detail: '---' }],
  'yaml/rientro': [{ detail: '' }],
  'yaml/rimando': [{ detail: '&x' }],
  'yaml/sintassi': [{ detail: ']' }],
  'yaml/spazio-dopo-due-punti': [{ detail: 'titolo' }],
  'yaml/tabulazione': [{ detail: '2' }],
  'yaml/testo-dopo-virgolette': [{ detail: 'causa' }],
  'yaml/trattino-mancante': [{ detail: 'descrizione' }],
  'yaml/troppo-profondo': [{ detail: '[' }],
  'yaml/virgola-mancante': [{ detail: 'scadenza' }],
  'file/fuori-dal-piano': [{ file: 'atti.yaml' }],
  'file/illeggibile': [{ reason: 'EACCES' }, { reason: 'EISDIR' }],
  'file/non-utf8': [{ line: 2 }],
  'file/sconosciuto': [
    { file: 'performace.yaml', near: 'performance.yaml', renamed: undefined },
    { file: 'x.xlsx', near: undefined, renamed: undefined },
    { file: 'atti.yml', near: undefined, renamed: 'atti.yaml' },
    { file: 'obiettivi/a.yml', near: 'obiettivi/<unita>/<codice>.yaml', renamed: 'a.yaml' },
  ],
  'file/troppo-grande': [{ bytes: 52_428_800, limit: 2_097_152 }],
  'schema/altri': [{ count: 1 }, { count: 24 }],
  'schema/anno': [{ value: '30/04/0222', title: 'Scadenza', year: '0222', first: 1900, last: 2100 }],
  'schema/chiave-mancante': [
    { key: 'titolo', title: 'Titolo', example: 'titolo: Carta dei servizi' },
    { key: 'fasi', title: 'Fasi', example: 'fasi:\n  - descrizione: Ricognizione\n    incidenza: 100' },
    { key: 'da', title: 'Primo anno', example: undefined },
  ],
  'schema/chiave-sconosciuta': [
    { key: 'titol', near: 'titolo', known: ['codice', 'titolo'], rule: false },
    { key: 'x', near: undefined, known: ['codice', 'titolo'], rule: false },
    { key: 'fasi-minima', near: 'fasi-minime', known: ['fasi-minime'], rule: true },
    { key: 'x', near: undefined, known: ['fasi-minime'], rule: true },
  ],
  'schema/forma': [
    { value: '31.12.2022', title: 'Data', description: 'Giorno, mese e anno.', example: '31/12/2022', deadline: false },
    { value: 'x', title: 'Data', description: 'Giorno, mese e anno.', example: undefined, deadline: false },
    { value: '31.12.2022', title: 'Scadenza', description: 'Entro quando.', example: '30/04/2022', deadline: true },
  ],
  'schema/fuori-limiti': [
    { value: '101', title: 'Peso', comparison: '<=', limit: 100, description: 'Da 0 a 100.', example: '20' },
    {
      value: '1922',
      title: 'Anno',
      comparison: '>=',
      limit: 2000,
      description: 'Di quattro cifre.',
      example: undefined,
    },
  ],
  'schema/migliaia': [{ title: 'Importo in euro', written: '15.000', read: 15 }],
  'schema/ripetuto': [{ title: 'Atti' }],
  'schema/scadenza-incompleta': [
    { keys: [] },
    { keys: ['entro'] },
    { keys: ['da_fase'] },
    { keys: ['entro', 'da_atto', 'da_fase'] },
  ],
  'schema/tipo': [
    { title: 'Codice ISTAT', expected: ['string'], found: 'number', written: '006003', example: undefined },
    { title: 'Pluriennale', expected: ['boolean'], found: 'string', written: 'sì', example: 'true' },
    { title: 'Pluriennale', expected: ['boolean'], found: 'string', written: 'NO', example: 'true' },
    { title: 'Fasi', expected: ['array'], found: 'string', written: 'x', example: undefined },
    { title: 'Fasi', expected: ['array'], found: 'string', written: 'x', example: 'fasi:\n  - descrizione: Studio' },
    { title: 'Criteri', expected: ['object'], found: 'array', written: '[]', example: undefined },
    { title: 'Anno', expected: ['integer'], found: 'string', written: 'x', example: '2022' },
    { title: 'Peso', expected: ['number', 'string'], found: 'object', written: '{}', example: '20' },
    { title: 'Titolo', expected: ['string'], found: 'boolean', written: 'true', example: 'Carta' },
    { title: 'Titolo', expected: ['string'], found: 'array', written: '[Bozza]', example: 'Carta' },
  ],
  'schema/troppo-lungo': [{ title: 'Titolo', length: 401, limit: 400 }],
  'schema/valore-non-ammesso': [
    { value: 'ordinarie', title: 'Forma', allowed: ['ordinaria', 'semplificata'], near: 'ordinaria' },
    { value: 'x', title: 'Forma', allowed: ['ordinaria', 'semplificata'], near: undefined },
  ],
  'schema/vuoto': [
    { title: 'Titolo', required: false, example: undefined },
    { title: 'Titolo', required: true, example: undefined },
    { title: 'Documenti', required: true, example: 'documenti:\n  - titolo: Piano' },
  ],
  'ignora/inutile': [{ rule: 'peso-mancante' }],
  'ignora/piu-regole': [{ rules: ['peso-mancante', 'data-valida'] }],
  'ignora/scritto-male': [
    { written: 'piao-ignore', rule: 'peso-mancante' },
    { written: 'Piao-Ignora', rule: undefined },
  ],
  'ignora/regola-sconosciuta': [
    { rule: 'peso', near: 'peso-mancante' },
    { rule: 'x', near: undefined },
  ],
  'ignora/senza-motivo': [{ rule: 'peso-mancante' }],
  'base/illeggibile': [{}],
  'base/superata': [
    { count: 1, first: { rule: 'peso-mancante', file: 'obiettivi/a/a.yaml' } },
    { count: 3, first: { rule: 'peso-mancante', file: 'obiettivi/a/a.yaml' } },
  ],
  'anagrafica-minima': [
    {
      missing: [
        'codice_fiscale',
        'indirizzo',
        'legale_rappresentante',
        'dipendenti',
        'telefono',
        'sito',
        'pec',
        'codice_ipa',
        'abitanti',
      ],
    },
    { missing: ['pec'] },
  ],
  'atto-registrato': [
    { id: 'gc-1', near: 'gc-2' },
    { id: 'gc-1', near: undefined },
  ],
  'campo-vuoto': [
    { field: 'finalita_strategiche', mayBeNone: false, missing: true },
    { field: 'criteri.raggiunto', mayBeNone: false, missing: true },
    { field: 'vincoli', mayBeNone: true, missing: false },
    { field: 'risorse_finanziarie', mayBeNone: true, missing: false },
  ],
  'codice-univoco': [
    { what: 'scheda', code: 'A', unit: 'Avvocatura' },
    { what: 'unita', code: 'avvocatura', unit: undefined },
    { what: 'codice-unita', code: '2250', unit: undefined },
    { what: 'atto', code: 'gc-1', unit: undefined },
    { what: 'soggetto', code: 'amag', unit: undefined },
  ],
  'codici-fiscali': [
    { field: 'partita_iva', value: '00429440069' },
    { field: 'codice_fiscale', value: '00429440069' },
  ],
  'coinvolti-registrati': [
    { name: '9999', near: undefined },
    { name: 'amagg', near: 'amag' },
  ],
  'data-valida': [
    { date: '31/02/2022', lastDay: 28, month: 2, year: 2022 },
    { date: '12/31/2022', lastDay: undefined, month: 31, year: 2022 },
  ],
  'dipendenze-in-ordine': [
    { reason: 'circolo', chain: ['1', '2', '1'] },
    { reason: 'prima', phase: '2', date: '2022-04-29', before: '1', dateBefore: '2022-04-30' },
  ],
  'fase-conclusa-senza-data': [{ phases: ['1'] }, { phases: ['1', '2a'] }],
  'fasi-in-ordine': [{ phase: '2', date: '2022-04-29', before: '1', dateBefore: '2022-04-30' }],
  'fasi-minime': [{}],
  'forma-coerente': [
    { form: 'ordinaria', employees: 1 },
    { form: 'semplificata', employees: 493 },
    { form: 'ordinaria', employees: 50 },
    { form: 'semplificata', employees: 50 },
  ],
  'immagine-senza-alternativa': [{ file: 'allegati/a.png' }],
  'incarico-senza-buchi': [
    { unit: 'Avvocatura', from: '2022-06-28', to: '2022-06-28' },
    { unit: 'Avvocatura', from: '2022-06-28', to: '2022-07-03' },
  ],
  'incarico-senza-inizio-o-fine': [
    { unit: 'Avvocatura', missing: 'dal' },
    { unit: 'Avvocatura', missing: 'al' },
  ],
  'incarico-sovrapposto': (['unita', 'persona'] as const).flatMap((what) => [
    { what, unit: 'Avvocatura', other: 'Tributi', person: 'Bianca Neve', from: '2022-06-28', to: '2022-06-28' },
    { what, unit: 'Avvocatura', other: 'Tributi', person: 'Bianca Neve', from: '2022-06-28', to: '2022-07-03' },
  ]),
  'interim-senza-nome': [
    { units: ['Avvocatura'] },
    { units: ['Avvocatura', 'Tributi'] },
    { units: ['Avvocatura', 'Tributi', 'Anagrafe'] },
  ],
  'lavoro-agile-minimo': [{ year: 2022, percentage: 14.9, minimum: 15 }],
  'lavoro-agile-righe': [
    { column: 'totale', written: 6, computed: 5 },
    { column: 'effettivi', written: 6, computed: 5 },
  ],
  'nomi-uniformi': [{ written: 'NEVE, Bianca', usual: 'Neve, Bianca' }],
  'numerazione-fasi': (['', '1'] as const).flatMap((group) => [
    { reason: 'ripetuta' as const, label: '2', expected: '', group },
    { reason: 'salto' as const, label: '3', expected: '2', group },
  ]),
  'pesi-obiettivi-100': [
    { unit: 'Avvocatura', sum: 90.5, weights: [50, 40.5], without: [] },
    { unit: 'Avvocatura', sum: 60, weights: [60], without: ['B'] },
    { unit: 'Avvocatura', sum: 60, weights: [60], without: ['B', 'C'] },
  ],
  'peso-concentrato': [{ phase: '1', weight: 80 }],
  'peso-fasi-concluse': [
    { phases: ['1'], weight: 20 },
    { phases: ['1', '2a'], weight: 20.5 },
  ],
  'peso-mancante': [{ phase: '1' }],
  'pesi-fasi-100': [
    { year: undefined, sum: 99.99, weights: [33.33, 33.33, 33.33] },
    { year: 2023, sum: 90, weights: [40, 50] },
  ],
  'peso-zero': [{ phases: ['1'] }, { phases: ['1', '2a'] }],
  'responsabile-cessato-prima': [true, false].map((succeeded) => ({
    unit: 'Avvocatura',
    end: '2022-02-28',
    adoption: '2022-06-23',
    succeeded,
  })),
  'responsabile-in-carica': [
    { unit: 'Avvocatura', from: '', ends: undefined, deadlines: ['2022-06-30'] },
    ...[undefined, '2022-06-28'].flatMap((ends) => [
      { unit: 'Avvocatura', from: '2022-06-29', ends, deadlines: ['2022-06-30'] },
      { unit: 'Avvocatura', from: '2022-06-29', ends, deadlines: ['2022-06-30', '2022-07-01'] },
    ]),
  ],
  'riferimento-risolto': (['unita', 'obiettivo', 'file', 'citazione', 'indirizzo'] as const).flatMap((what) => [
    { what, id: 'tributi', near: undefined },
    { what, id: 'tributi', near: 'tributo' },
  ]),
  'scadenza-circolare': [{ phase: '4' }],
  'scadenza-finale-mancante': [{}],
  'scadenza-finale-oltre': [{ final: '2023-06-30', last: '2022-11-01', days: 241 }],
  'scadenza-finale-ultima-fase': [{ final: '2022-10-30', last: '2022-10-31' }],
  'scadenza-oltre-esercizio': [{ date: '2023-06-30', year: 2022 }],
  'scadenza-relativa-risolvibile': [
    { from: 'atto', name: 'gc-1', phases: ['1', '2'] },
    { from: 'fase', name: '2', phases: ['1', '2'] },
    { from: 'fase-assente', name: '9', phases: ['1', '2'] },
    { from: 'evento', name: 'collaudo', phases: ['1', '2'] },
  ],
  'scheda-duplicata': (['titolo', 'inizio'] as const).flatMap((same) =>
    [true, false].map((sameUnit) => ({ same, unit: 'Avvocatura', code: 'A', sameUnit })),
  ),
  'scheda-fuori-posto': [
    { folder: 'tributi', file: undefined, unit: 'avvocatura', code: 'A', place: 'obiettivi/avvocatura/a.yaml' },
    { folder: undefined, file: 'b.yaml', unit: 'avvocatura', code: 'A', place: 'obiettivi/avvocatura/a.yaml' },
    { folder: 'tributi', file: 'b.yaml', unit: 'avvocatura', code: 'A', place: undefined },
  ],
  segnaposto: [0, 1, 2].map((more) => ({ text: '....', more })),
  'sequenza-codici': [
    { unit: 'Avvocatura', missing: ['B'], before: 'A', after: 'C' },
    { unit: 'Avvocatura', missing: ['B', 'C'], before: 'A', after: 'D' },
  ],
  'sezioni-obbligatorie': (
    [
      'anagrafica',
      'valore-pubblico',
      'performance',
      'anticorruzione',
      'struttura',
      'lavoro-agile',
      'fabbisogni',
      'formazione',
      'monitoraggio',
    ] as const
  ).flatMap((section) => [
    { file: `${section}.yaml`, section, form: 'ordinaria' as const },
    { file: `${section}.yaml`, section, form: 'semplificata' as const },
  ]),
  'somme-tabelle': (
    ['accordi', 'assestato', 'consistenza', 'destinatari', 'di-cui', 'disponibile', 'incarichi-eq', 'orario'] as const
  ).map((what) => ({ what, name: what === 'orario' ? 'Istruttori' : 'Dirigenti', written: 8200, computed: 8200.5 })),
  'stesso-testo-fasi': [
    { phase: '2', like: '1', whole: true },
    { phase: '2', like: '1', whole: false },
  ],
  'triennio-coerente': [
    { reason: 'durata', found: '2022-2025', expected: '2022-2024' },
    { reason: 'anno-fuori', found: '2025', expected: '2022-2024' },
    { reason: 'altro-triennio', found: '2021-2023', expected: '2022-2024' },
  ],
  'unita-circolare': [{ chain: ['a', 'b', 'a'] }],
  'unita-registrata': [
    { unit: 'avocatura', near: 'avvocatura' },
    { unit: 'x', near: undefined },
  ],
  'validazione-presente': [
    { cards: 1, total: 42, missing: ['data'] },
    { cards: 42, total: 42, missing: ['data', 'esito'] },
    { cards: 2, total: 42, missing: ['validazione', 'data'] },
  ],
};

const codes = Object.keys(samples) as Code[];

/** A code in words, for each of its samples. */
function phrasesOf(code: Code, language: Language) {
  // the sample has the facts of its code; the compiler does not follow that through a union
  return (samples[code] ?? []).map((facts) => phrase({ code, severity: 'error', at, facts } as AnyFinding, language));
}

/** Every text under a group of words; a function is called with values that a sentence may hold. */
function textsUnder(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsUnder);
}

describe('the words of findings', () => {
  it.each(languages)('are there for every code and for nothing else, in %s', (language) => {
    expect(Object.keys(messages[language].findings).toSorted()).toEqual(
      codes.filter((code) => !isRule(code)).toSorted(),
    );
  });

  it.each(codes)('are whole sentences: %s', (code) => {
    for (const language of languages) {
      for (const { help, message } of phrasesOf(code, language)) {
        expect(faultsOfSentence(message)).toEqual([]);
        expect(message).toMatch(/^[“A-ZÈ].*[.?]$/);
        if (help === undefined) continue;
        expect(faultsOfSentence(help)).toEqual([]);
        // an example may end the help with what to type
        expect(help).toMatch(/[.?!]$|:\s\S.*$/s);
      }
    }
  });

  it.each(codes)('say different things of different facts: %s', (code) => {
    for (const language of languages) {
      const said = phrasesOf(code, language).map(({ help, message }) => `${message} ${help ?? ''}`);

      expect(new Set(said).size).toBe(samples[code]?.length);
    }
  });

  it.each(codes)('are not Italian in English: %s', (code) => {
    const sample = /:\s.*$/s; // what is to be typed is Italian in both languages
    for (const { help, message } of phrasesOf(code, 'en')) {
      expect(bare(message)).not.toMatch(italian);
      expect(bare(help ?? '').replace(sample, '')).not.toMatch(italian);
    }
  });

  it.each(codes)('offer help in both languages or in none: %s', (code) => {
    const helps = languages.map((language) => phrasesOf(code, language).map(({ help }) => help !== undefined));

    expect(helps[0]).toEqual(helps[1]);
  });

  it('write numbers and days as each language does', () => {
    const said = (language: Language) =>
      [
        phrasesOf('pesi-fasi-100', language)[0],
        phrasesOf('scadenza-finale-ultima-fase', language)[0],
        phrasesOf('somme-tabelle', language)[0],
      ].map((one) => one?.message);

    expect(said('it')).toEqual([
      'I pesi delle fasi sommano a 99,99, non a 100: 33,33 + 33,33 + 33,33.',
      'La scadenza finale (30/10/2022) viene prima dell’ultima fase (31/10/2022).',
      'Il totale della colonna “Dirigenti” è 8.200, ma le voci danno 8.200,5.',
    ]);
    expect(said('en')).toEqual([
      'The weights of the phases add up to 99.99, not to 100: 33.33 + 33.33 + 33.33.',
      'The final deadline (30 October 2022) comes before the last phase (31 October 2022).',
      'The total of the column “Dirigenti” is 8,200, but its items give 8,200.5.',
    ]);
  });

  it('cut a long value, and show what a terminal would obey', () => {
    const value = `x\u001b[31m${'a'.repeat(3000)}`;
    for (const language of languages) {
      const { message } = phrase(
        {
          code: 'schema/valore-non-ammesso',
          severity: 'error',
          at,
          facts: { value, title: 'Forma', allowed: ['ordinaria'], near: undefined },
        },
        language,
      );

      expect(message).toContain(`“x�[31m${'a'.repeat(73)}…”`);
      expect(message.length).toBeLessThan(160);
    }
  });

  it('keep a path whole', () => {
    const path = `/tmp/${'a'.repeat(200)}/dist`;
    for (const language of languages) expect(messages[language].talk.outNotOurs(path)).toContain(`“${path}”`);
  });

  it('never carry a word of markup into a quoted value', () => {
    const [one] = phrasesOf('unita-registrata', 'it');
    const strange = phrase(
      { code: 'unita-registrata', severity: 'error', at, facts: { unit: '<b>{{x}}</b>', near: undefined } },
      'it',
    );

    expect(one?.message).toBe('L’unità “avocatura” non è nel registro delle unità.');
    expect(strange.message).toBe('L’unità “<b>{{x}}</b>” non è nel registro delle unità.');
  });
});

describe('the other words', () => {
  it.each(['labels', 'report', 'talk'] as const)('have the same keys and are never blank: %s', (group) => {
    const keysOf = (value: unknown): unknown =>
      typeof value === 'object' && value !== null
        ? Object.fromEntries(Object.entries(value).map(([key, item]) => [key, keysOf(item)]))
        : typeof value;

    expect(keysOf(messages.en[group])).toEqual(keysOf(messages.it[group]));
    for (const language of languages)
      expect(textsUnder(messages[language][group]).filter((text) => text.trim() === '')).toEqual([]);
  });

  it('are not Italian in English', () => {
    const texts = textsUnder([messages.en.labels, messages.en.report, messages.en.talk]).map(bare);

    expect(texts.filter((text) => italian.test(text))).toEqual([]);
    expect(
      textsUnder([messages.it.labels, messages.it.talk]).filter((text) => italian.test(text)).length,
    ).toBeGreaterThan(20);
  });

  it.each<[number, number, number, number, string, string]>([
    [0, 0, 0, 53, 'Nessun problema in 53 file.', 'No problems in 53 files.'],
    [1, 0, 0, 1, '1 errore e 0 avvisi in 1 file.', '1 error and 0 warnings in 1 file.'],
    [0, 1, 0, 2, '0 errori e 1 avviso in 2 file.', '0 errors and 1 warning in 2 files.'],
    [2, 3, 1, 9, '2 errori, 3 avvisi e 1 nota in 9 file.', '2 errors, 3 warnings and 1 note in 9 files.'],
    [0, 0, 2, 9, '0 errori, 0 avvisi e 2 note in 9 file.', '0 errors, 0 warnings and 2 notes in 9 files.'],
  ])(
    'count %i errors, %i warnings and %i notes in %i files',
    (errors, warnings, infos, files, italianSummary, english) => {
      expect(messages.it.report.summary({ errors, warnings, infos, files })).toBe(italianSummary);
      expect(messages.en.report.summary({ errors, warnings, infos, files })).toBe(english);
    },
  );

  it('do not say that there is nothing of what is not counted', () => {
    const none = { errors: 0, warnings: 0, infos: 0, files: 2 };
    const said = (['error', 'warning', 'info'] as const).flatMap((least) =>
      languages.map((language) => messages[language].report.summary(none, least)),
    );

    expect(said).toEqual([
      'Nessun errore in 2 file.',
      'No errors in 2 files.',
      'Nessun errore e nessun avviso in 2 file.',
      'No errors and no warnings in 2 files.',
      'Nessun problema in 2 file.',
      'No problems in 2 files.',
    ]);
    expect(messages.it.report.summary({ ...none, errors: 2 }, 'error')).toBe('2 errori in 2 file.');
    expect(messages.en.report.notShown({ beyond: 0, warnings: 3, infos: 1 })).toBe(
      'Not shown, since they weigh less: 3 warnings and 1 note. To see them: piao check without --severity.',
    );
  });

  it('count one thing as one', () => {
    expect(messages.it.talk.planHasErrors(1)).toContain('1 errore:');
    expect(messages.en.talk.planHasErrors(1)).toContain('1 error:');
    expect(messages.it.talk.built([{ path: 'a', bytes: 1_234_567 }], 1)).toBe('a  1,2 MB\n1 pagina nel PDF.');
    expect(messages.en.talk.built([{ path: 'a', bytes: 1_234_567 }], 98)).toBe('a  1.2 MB\n98 pages in the PDF.');
    expect(messages.en.talk.built([{ path: 'a', bytes: 1 }], undefined)).toBe('a  1 kB');
  });

  it('are whole sentences where they take values', () => {
    for (const { talk } of languages.map((language) => messages[language])) {
      const sentences = [
        talk.unknownCommand('chek'),
        talk.unknownOption('--formt'),
        talk.excessArguments('check'),
        talk.missingValue('--out'),
        talk.invalidValue('--timeout', '5', talk.durations),
        talk.didYouMean('check'),
        talk.noFolder('piao'),
        talk.noManifest('piao'),
        talk.manifestMisnamed('piao', 'piao.yml'),
        talk.unreadableFolder('piao', 'EACCES'),
        talk.cannotWriteReport('r.json', 'ENOENT'),
        talk.cannotWriteThere('stdout', 'ENOSPC'),
        talk.outNotFolder('dist'),
        talk.cannotRead('piao/atti.yaml', 'EACCES'),
        talk.cannotRead('piao/atti.yaml', ''),
        ...['EACCES', 'EBUSY', 'ENOSPC', 'ENOTDIR', 'EXYZ', ''].map((code) => talk.cannotWriteOut('dist', code)),
        talk.cannotWriteOutput('ENOSPC'),
        talk.temporaryUnwritable('/tmp', 'ENOENT'),
        talk.cacheUnwritable('/root/.cache/piao', 'EROFS'),
        talk.noWorkingDirectory,
        talk.outNotOurs('dist'),
        talk.outForeign('dist', 'firma.p7m'),
        talk.outInsidePlan('piao/dist'),
        talk.outDangling('dist'),
        talk.reportInsidePlan('piao/piao.yaml'),
        talk.reportTwice('r.json'),
        ...[
          talk.endings.exit(127),
          talk.endings.library('libnss3.so'),
          talk.endings.signal('SIGKILL'),
          talk.endings.notRun('ENOENT'),
          talk.endings.notRun('EXYZ'),
          talk.endings.nonsense,
        ].map((ending) => talk.browserStart('/usr/bin/chromium', ending)),
        talk.outHoldsSources('.'),
        talk.planHasErrors(2),
        talk.manifestHasErrors(2),
        talk.leftOut(['a.yaml', 'b.yaml']),
        talk.tooManyWarnings(3, 0),
        talk.browserMissing(['/usr/bin/chromium']),
        talk.browserStart('/usr/bin/chromium', ''),
        talk.browserStart('/usr/bin/chromium', 'exit 1'),
        talk.browserCrash(talk.steps.print),
        talk.browserTimeout(talk.steps.load, 120),
        talk.cacheRefused('/tmp/x'),
        talk.destinationMissing(['a', 'b']),
        talk.textMissing('/usr/bin/chromium'),
        talk.contentsUnstable(),
        talk.withoutSandbox(),
        talk.interrupted,
        talk.crash('0.1.0', 'TypeError: x'),
      ];

      expect(sentences.flatMap(faultsOfSentence)).toEqual([]);
      expect(sentences.filter((sentence) => !/^[“A-ZÈ].*[.?]$/.test(sentence))).toEqual([]);
    }
  });
});

describe('the figures that words tell', () => {
  it.each([
    ['lavoro-agile-minimo', remoteWorkMinimum.map(({ value }) => `${value}%`)],
    ['formazione-ore', trainingHours.map(({ value }) => String(value))],
    ['obiettivo-tempi-pagamento', paymentTimes.map(({ value }) => `${value}%`)],
  ] as const)('are those of the law: %s', (code, figures) => {
    for (const language of ['it', 'en'] as const) {
      expect(ruleWords[code][language].why.match(/\b(?!20\d\d)\d+%?/g)).toEqual(figures);
    }
  });
});

describe('the basis of a rule', () => {
  it('names a norm or a guideline, in Italian', () => {
    const bases = rules.flatMap(({ basis }) => (basis === undefined ? [] : [basis]));

    expect(bases.length).toBeGreaterThan(3);
    const named = /^((L|D\.L|D\.M|D\.Lgs)\. \d+\/\d{4}|(Circolare|Direttiva|Linee guida) .*\d{4})/;
    expect(bases.filter((basis) => !named.test(basis))).toEqual([]);
  });
});
