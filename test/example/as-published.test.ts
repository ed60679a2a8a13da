// The plan as it was published, against the list of its inconsistencies that people made by hand: what piao finds of it and where,
// why not the rest, and that it finds nothing else that is an error or a warning.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { check } from '../../src/check.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import type { Span } from '../../src/sources/source.ts';
import { plans } from '../support/plans.ts';

/**
 * A rule; a file, or a card as `unit/code`; the line, by a text that it holds, or by texts one after the other, of which the last is on
 * it; words of the message, where a line has more findings of the rule.
 */
type Expected = readonly [code: string, file: string, line: string | readonly string[], words?: string];

interface Row {
  readonly is: string;
  readonly found?: readonly Expected[];
  /** Why no machine finds it, or not all of it. */
  readonly why?: string;
}

const codes: readonly Expected[] = [
  ['57098', 'gabinetto-del-sindaco/a', '"57098"'],
  ['2255', 'gabinetto-del-sindaco/b', '"2255"'],
  ['2254', 'gabinetto-del-sindaco/b', '"2254"'],
  ...['2269', '2247', '2330', '2249', '2252', '2470'].map(
    (code) => [code, 'gare-appalti-contratti/a', '"2269"'] as const,
  ),
  ['2251', 'polizia-locale/a', '"2251"'],
  ['2577', 'prevenzione-protezione/c', '"2577"'],
  ['29419', 'programmazione-e-controllo/a', '"29419"'],
  ['2250', 'programmazione-e-controllo/a', '"2250"'],
  ['2248', 'programmazione-e-controllo/b', '"2248"'],
].map(([code = '', file = '', line = '']) => ['coinvolti-registrati', file, line, `“${code}”`]);

/** By the number that each has in the list. */
const items: Readonly<Record<number, Row>> = {
  1: { is: 'a card is missing between two', found: [['sequenza-codici', 'risorse-umane/c', 'codice: C']] },
  2: {
    is: 'final deadline a day before the last phase',
    found: [['scadenza-finale-ultima-fase', 'risorse-umane/c', 'scadenza_finale: 30/10/2022']],
  },
  3: {
    is: 'final deadline long after the last phase, which is on a holiday',
    found: [
      ['scadenza-finale-oltre', 'polizia-locale/b', 'scadenza_finale: 30/06/2023'],
      ['scadenza-festiva', 'polizia-locale/b', 'scadenza: 01/11/2022'],
    ],
    why: 'That the criteria stop at the last phase may be meant: they say that they are of 2022.',
  },
  4: {
    is: 'blank final deadline, and phases that depend on an event that nobody knows',
    found: [
      ['scadenza-finale-mancante', 'sistemi-informativi/d', 'titolo:'],
      ['scadenza-relativa-risolvibile', 'sistemi-informativi/d', 'da: entrata in vigore'],
      ['scadenza-relativa-risolvibile', 'sistemi-informativi/d', 'da_fase: 4'],
    ],
  },
  5: { is: 'reached with phases that weigh 60', found: [['criterio-pesi', 'sistemi-informativi/d', 'raggiunto:']] },
  6: {
    is: 'reached with phases that weigh 10, 20, 25 and 30, and two blank weights',
    found: [
      ['criterio-pesi', 'urbanistica-patrimonio/b', 'raggiunto:', '10 su 100'],
      ['criterio-pesi', 'urbanistica-patrimonio/c', 'raggiunto:', '20 su 100'],
      ['criterio-pesi', 'urbanistica-patrimonio/a', 'raggiunto:', '25 su 100'],
      ['criterio-pesi', 'area-tecnica/1', 'raggiunto:', '30 su 100'],
      ['criterio-pesi', 'area-tecnica/2', 'raggiunto:', '30 su 100'],
      ['peso-mancante', 'urbanistica-patrimonio/b', ['etichetta: b', 'descrizione:'], 'fase 1b'],
      ['peso-mancante', 'urbanistica-patrimonio/b', ['etichetta: c', 'descrizione:'], 'fase 1c'],
    ],
  },
  7: {
    is: 'criteria that quote a final deadline that the card says cannot be foreseen',
    found: [
      ['criterio-scadenza-inesistente', 'area-tecnica/1', 'raggiunto:'],
      ['criterio-scadenza-inesistente', 'urbanistica-patrimonio/a', 'raggiunto:'],
      ['criterio-scadenza-inesistente', 'urbanistica-patrimonio/c', 'raggiunto:'],
    ],
    why: 'The fourth card gives a day to all that is left to do, and may still not know when the whole ends.',
  },
  8: {
    is: 'a deadline that depends on itself, one of four months before, a placeholder',
    found: [
      ['scadenza-circolare', 'urbanistica-patrimonio/c', 'entro: 60 giorni'],
      ['scadenza-relativa-risolvibile', 'urbanistica-patrimonio/c', 'entro: 40 giorni'],
      ['scadenza-relativa-calcolata', 'urbanistica-patrimonio/c', 'entro: 105 giorni'],
      ['segnaposto', 'urbanistica-patrimonio/c', ['fasi:', 'descrizione:']],
    ],
  },
  9: {
    is: 'a result of the month after the final deadline',
    found: [['risultato-oltre-scadenza', 'area-tecnica/2', 'risultato_atteso:']],
  },
  10: {
    is: 'a card of one year that ends in the next',
    found: [
      ['scadenza-oltre-esercizio', 'gabinetto-del-sindaco/c', 'scadenza: 30/06/2023'],
      ['scadenza-oltre-esercizio', 'gabinetto-del-sindaco/c', 'scadenza_finale: 30/06/2023'],
    ],
    why: 'Whether two criteria leave out a case is told by their sense.',
  },
  11: {
    is: 'phases after the head has left, and nobody in his place',
    found: [['responsabile-in-carica', 'area-amministrativo-contabile/1', 'scadenza: 30/06/2022']],
  },
  12: {
    is: 'six days without a head',
    found: [
      ['incarico-senza-buchi', 'organizzazione/incarichi.yaml', 'dal: 04/07/2022'],
      ['responsabile-in-carica', 'lavori-pubblici/a', 'scadenza: 30/06/2022'],
      ['responsabile-in-carica', 'lavori-pubblici/b', 'scadenza: 30/06/2022'],
    ],
  },
  13: {
    is: 'heads who had left when the objectives were adopted',
    found: [
      ['responsabile-cessato-prima', 'organizzazione/incarichi.yaml', ["D'Oca", 'al:']],
      ['responsabile-cessato-prima', 'organizzazione/incarichi.yaml', ['Torre', 'al:']],
      ['responsabile-cessato-prima', 'organizzazione/incarichi.yaml', ['Torre', 'Torre', 'al:']],
    ],
  },
  14: {
    is: 'one head of two units for fifteen days, and no end of the one before',
    found: [
      ['incarico-sovrapposto', 'organizzazione/incarichi.yaml', ['Specchia', 'dal: 30/06/2022']],
      ['incarico-senza-inizio-o-fine', 'organizzazione/incarichi.yaml', ['Specchia', 'titolo_incarico:']],
      ['incarico-senza-inizio-o-fine', 'organizzazione/incarichi.yaml', ['Furia', 'ad interim']],
    ],
  },
  15: { is: 'a phase of half a year, a criterion of the whole', why: 'Only the sense of the two texts tells it.' },
  16: { is: 'one programme with other dates in two cards', why: 'That the programme is one is told by its sense.' },
  17: { is: 'a title says done what a phase is to do', why: 'That it is the same plan is told by the sense.' },
  18: { is: 'two names for one project', why: 'One may become the other on the way: who knows the matter can tell.' },
  19: { is: 'a result of which a phase plans the end alone', why: 'Only the sense of the two texts tells it.' },
  20: { is: 'a start is enough for what was promised whole', why: 'Only the sense of the two texts tells it.' },
  21: { is: 'a service before its means', why: 'That the one needs the other is told by the sense.' },
  22: {
    is: 'criteria that leave out cases or deny badly',
    why: 'Whether two sentences complement each other is told by their sense.',
  },
  23: {
    is: 'a title with more than the indicators measure',
    why: 'Which indicator measures what is told by the sense.',
  },
  24: {
    is: 'the last day to adopt is 120 days later, not 122',
    found: [['termine-adozione', 'piao.yaml', 'scadenza_piao:']],
    why: 'The plan says in one place alone when the budget was approved, without the day.',
  },
  25: {
    is: 'actions of other three years',
    found: [['triennio-coerente', 'azioni-positive.yaml', ['tempi:', 'triennio:']]],
  },
  26: { is: 'consultation after the approval', found: [['ordine-procedimento', 'piao.yaml', 'dal: 03/05/2022']] },
  27: {
    is: 'a share of once, and a decree without its year',
    found: [
      ['lavoro-agile-minimo', 'azioni-positive.yaml', 'almeno il 10 per cento'],
      ['norma-completa', 'azioni-positive.yaml', 'D.Lgs. n. 196'],
    ],
  },
  28: { is: 'laptops given and not foreseen', why: 'The plan speaks of two stages: perhaps it is only not clear.' },
  29: {
    is: 'courses that only the remote work announces',
    found: [['formazione-coerente', 'lavoro-agile.yaml', 'modalità lavorativa in smart working']],
    why: 'Two of the five share a word with courses that were held, and are taken for those.',
  },
  30: { is: 'three states of one negotiation', why: 'Only the sense of the three texts tells it.' },
  31: {
    is: 'a percentage of nobody knows what',
    found: [['lavoro-agile-base', 'lavoro-agile.yaml', ['\ncontingente:']]],
  },
  32: {
    is: 'commitments and courses that come back, broken and blank rows',
    found: [
      ['voci-ripetute', 'valore-pubblico.yaml', ['entro: 23/06', 'obiettivi di accessibilità']],
      ['voci-ripetute', 'valore-pubblico.yaml', '- testo: Partecipare alla formazione indicata da AgID.'],
      ['riga-duplicata', 'formazione.yaml', ['interventi:', '- titolo', '- titolo']],
      ['celle-vuote', 'formazione.yaml', '- titolo: complementare”'],
      ['mese-formato', 'formazione.yaml', 'periodo: "2022"'],
      ['celle-vuote', 'formazione.yaml', '- titolo: ValorePA'],
      ['celle-vuote', 'formazione.yaml', '- titolo: Le novità contenute nella legge di bilancio'],
    ],
    why: 'Two of the commitments are nearly alike: the words of the one are not those of the other.',
  },
  33: { is: 'an act of a Sunday', found: [['atto-giorno-improbabile', 'atti.yaml', 'data: 12/12/2021']] },
  34: {
    is: 'one project in two cards with other units',
    why: 'Each card has a part of its own: the two lists may both be right.',
  },
  35: {
    is: 'codes without a legend',
    found: codes,
    why: 'Without a legend nobody can tell which unit is missing from a list of all of them.',
  },
  36: {
    is: 'headings and index do not agree',
    why: 'piao makes headings and index by itself: here there are none to compare.',
  },
  37: {
    is: 'two sections that are links',
    found: [
      ['solo-rinvio', 'anticorruzione.yaml', '\nrinvio:'],
      ['solo-rinvio', 'fabbisogni.yaml', '\nrinvio:'],
    ],
  },
  38: {
    is: 'no physical accessibility, no procedures with a target, no indicator of public value, cards that are missing',
    found: [
      ['accessibilita-fisica-e-digitale', 'valore-pubblico.yaml', 'limitata_a:'],
      ['semplificazione-elenco', 'valore-pubblico.yaml', 'procedure:'],
      ['vp-indicatori', 'valore-pubblico.yaml', '\nindirizzi:'],
      ['collegamento-vp', 'valore-pubblico.yaml', '\nindirizzi:'],
      ['tipologie-minime', 'performance.yaml', 'premessa:', 'l’accessibilità né le pari opportunità'],
      ['obiettivo-anticorruzione', 'performance.yaml', 'premessa:'],
    ],
  },
  39: {
    is: 'contents that are announced and not treated',
    found: [['lavoro-agile-cinque-condizioni', 'lavoro-agile.yaml', '\ncondizioni:']],
    why: 'What the preamble announces is the list of the law; the section on needs is a link, and told as such.',
  },
  40: {
    is: 'no employees, no legal representative, no officers in the first section',
    found: [
      ['anagrafica-minima', 'anagrafica.yaml', 'denominazione:', 'legale rappresentante, dipendenti, codice IPA'],
      ['figure-obbligatorie', 'anagrafica.yaml', 'denominazione:', 'RPCT'],
    ],
  },
  41: { is: 'the letter of a decree for a whole section', why: 'What a citation is for is told by its sense.' },
  42: {
    is: 'actions with the same number, and nobody, no term and no indicator for any',
    found: [
      ['identificativi-azioni', 'azioni-positive.yaml', ['id: benessere-1', 'numero: 1']],
      ['pap-misurabile', 'azioni-positive.yaml', ['id: formativo-1', 'titolo:']],
    ],
  },
  43: {
    is: 'pictures without a text',
    found: [
      ['immagine-senza-alternativa', 'struttura.yaml', 'organigramma.svg'],
      ['immagine-senza-alternativa', 'lavoro-agile.yaml', 'giornate-di-lavoro-agile.svg'],
    ],
  },
  44: {
    is: 'a day that is not that of AgID, a standard by another name',
    found: [
      ['scadenze-agid', 'valore-pubblico.yaml', 'entro: 23/06'],
      ['norma-tecnica', 'valore-pubblico.yaml', 'UNI EN 301549:2018'],
    ],
  },
};

const withoutConstraints =
  'avvocatura/a avvocatura/b gare-appalti-contratti/a gare-appalti-contratti/b gare-appalti-contratti/c lavori-pubblici/a polizia-locale/a polizia-locale/b prevenzione-protezione/a prevenzione-protezione/b prevenzione-protezione/c programmazione-e-controllo/a programmazione-e-controllo/b risorse-finanziarie-tributi/a risorse-finanziarie-tributi/b risorse-finanziarie-tributi/c risorse-umane/a risorse-umane/c sistemi-informativi/a sviluppo-economico/b sviluppo-economico/c';

/** The two lists under the numbered one. */
const lists: Readonly<Record<string, readonly Expected[]>> = {
  'blank fields': [
    ...onCards('campo-vuoto', withoutConstraints, '\nvincoli:'),
    ...onCards('campo-vuoto', 'programmazione-e-controllo/a programmazione-e-controllo/b', '\nrisorse_finanziarie:'),
    ...onCards('campo-vuoto', 'risorse-umane/c sistemi-informativi/a', '\ndirettive_specifiche:'),
  ],
  'names of units': [
    ...(
      [
        ['Settore Sistemi informatici ed e-Government', 'Settore Sistemi informatici'],
        ['Servizio Sistemi informativi', 'Servizio Sistemi informativi'],
        ['Settore Gabinetto del Sindaco, Segreterie particolari, Affari generali', '; Settore Gabinetto'],
        ['Ufficio stampa', 'Ufficio stampa;'],
        ['Settore Sviluppo eco. Marketing territoriale, Ambiente', 'Settore Sviluppo eco.'],
        ['Settore Lavori pubblici', 'Settore Lavori pubblici;'],
        ['Servizio autonomo Sorveglianza sanitaria', 'Settore Lavori pubblici; Servizio'],
        ['Settore/Servizio autonomo Risorse umane', 'Settore/Servizio'],
      ] as const
    ).map(([name, line]) => ['nome-unita-canonico', 'lavoro-agile.yaml', line, `“${name}”`] as const),
    ['nome-unita-canonico', 'valore-pubblico.yaml', 'Grazie ad essa la Direzione'],
    ['nome-unita-canonico', 'azioni-positive.yaml', 'Servizio prevenzione e protezione'],
    ['nome-unita-canonico', 'polizia-locale/a', 'Comando di PM'],
    ['nome-unita-canonico', 'trasparenza-politiche-educative/d', 'Corpo di Polizia Municipale'],
    ['oiv-o-nucleo', 'lavoro-agile.yaml', 'soggetto: OIV'],
  ],
};

/** Errors and warnings that nobody had listed, and that are right. */
const besides: readonly Expected[] = [
  ...onCards(
    'indicatore-solo-processo',
    'area-amministrativo-contabile/1 area-tecnica/1 area-tecnica/2 gare-appalti-contratti/a gare-appalti-contratti/c lavori-pubblici/a polizia-locale/a prevenzione-protezione/c risorse-finanziarie-tributi/a risorse-umane/a risorse-umane/c sistemi-informativi/b sistemi-informativi/c sviluppo-economico/a sviluppo-economico/b sviluppo-economico/c trasparenza-politiche-educative/a urbanistica-patrimonio/a urbanistica-patrimonio/b urbanistica-patrimonio/c',
    '\nindicatori:',
  ),
  ['indicatore-baseline', 'lavori-pubblici/b', '- riduzione dei costi'],
  ['indicatore-baseline', 'sistemi-informativi/a', '- riduzione della spesa'],
  ['indicatore-baseline', 'sistemi-informativi/d', '- riduzione dei tempi'],
  ['indicatore-baseline', 'trasparenza-politiche-educative/b', '- mantenimento del numero'],
  ['indicatore-baseline', 'ufficio-stampa-cultura/c', '- incremento del numero dei contatti'],
  ['criterio-soglia-indicatore', 'gare-appalti-contratti/b', 'raggiunto:'],
  ['validazione-presente', 'gabinetto-del-sindaco/a', 'validazione:'],
  ['risorse-quantificate', 'gabinetto-del-sindaco/a', 'risorse_finanziarie:'],
  ['scadenza-prima-adozione', 'piao.yaml', 'atto: gc-2022-200'],
  ['interim-senza-nome', 'organizzazione/incarichi.yaml', 'ad interim'],
  ['norma-vigente', 'azioni-positive.yaml', 'riferimento: L. 125/1991'],
  ['norma-vigente', 'azioni-positive.yaml', "L'articolo 7-bis"],
  ['pap-cug-consigliera', 'azioni-positive.yaml', 'titolo:'],
  ['formazione-triennale', 'formazione.yaml', '\ninterventi:'],
  ['cella-piccola', 'lavoro-agile.yaml', ['righe:', 'M: 1']],
  ['celle-vuote', 'lavoro-agile.yaml', 'unita: ufficio-stampa-cultura'],
  ['monitoraggio-copre-tutto', 'monitoraggio.yaml', 'per_sottosezione:'],
  ['monitoraggio-soddisfazione', 'monitoraggio.yaml', 'premessa:'],
  ['scadenze-agid', 'valore-pubblico.yaml', 'Pubblicare sul sito gli obiettivi'],
];

/** What the published plan has right, and so no rule may doubt. */
const sound =
  'atto-coerente atto-numeri-crescenti atto-numero-ambiguo codici-fiscali consistenza-uguale fasi-in-ordine lavoro-agile-righe pesi-fasi-100 pesi-obiettivi-100 somme-tabelle unita-vs-titolari-eq';

function onCards(code: string, names: string, line: string): readonly Expected[] {
  return names.split(' ').map((name) => [code, name, line]);
}

/** The texts of the plan and what is found in them; the folder goes with the first test that asks. */
async function readAndCheck() {
  const folder = plans['the plan as published']();
  const { report } = await check({ folder, workingDirectory: folder, language: 'it', withKnown: true });
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yaml'));
  const texts = new Map(
    files.map((file) => [file.replaceAll('\\', '/'), readFileSync(join(folder, file), 'utf8')] as const),
  );
  return { found: report.diagnostics, texts };
}

let once: ReturnType<typeof readAndCheck> | undefined;

function published(): ReturnType<typeof readAndCheck> {
  once ??= readAndCheck();
  return once;
}

interface Place {
  readonly expected: Expected;
  readonly file: string;
  readonly line: number;
}

/** Where each stands; its line must be there. */
async function placesOf(all: readonly Expected[]): Promise<readonly Place[]> {
  const { texts } = await published();
  return all.map((expected) => {
    const [, name, line] = expected;
    const file = name.endsWith('.yaml') ? name : `obiettivi/${name}.yaml`;
    // comments say what stands below, and would be found first
    const text = `\n${texts.get(file) ?? ''}`.replaceAll(/^ *#.*$/gm, '');
    let end = 0;
    for (const piece of typeof line === 'string' ? [line] : line) {
      const start = text.indexOf(piece, end);
      if (start === -1) throw new Error(`${file} has no “${piece}”.`);
      end = start + piece.length;
    }
    return { expected, file, line: text.slice(0, end).split('\n').length - 1 };
  });
}

function isOf({ code, message }: Diagnostic, { expected: [rule, , , words = ''] }: Place): boolean {
  return code === rule && message.includes(words);
}

function isAt({ source, start }: Span, { file, line }: Place): boolean {
  return source.file === file && source.position(start).line === line;
}

/** Those that the report has not, neither as the place of a finding nor as one more place of it. */
async function missing(all: readonly Expected[]): Promise<readonly string[]> {
  const { found } = await published();
  return (await placesOf(all))
    .filter((place) =>
      found.every(
        (finding) =>
          !isOf(finding, place) ||
          ![finding.primary, ...finding.related.map(({ span }) => span)].some((at) => isAt(at, place)),
      ),
    )
    .map(({ expected: [code], file, line }) => `${code} ${file}:${line}`);
}

describe('the plan as published', () => {
  it.each(Object.entries(items).flatMap(([number, { found, is }]) => (found ? [[number, is, found] as const] : [])))(
    'has its inconsistency %s found where it stands: %s',
    async (_number, _is, found) => {
      expect(await missing(found)).toEqual([]);
    },
  );

  it.each(Object.keys(lists))('has its %s found where they stand', async (name) => {
    expect(await missing(lists[name] ?? [])).toEqual([]);
  });

  it('has all else that is listed here', async () => {
    expect(await missing(besides)).toEqual([]);
  });

  it('has each inconsistency of the list found, or a reason why not', () => {
    const numbers = Object.keys(items).map(Number);

    expect(numbers).toEqual(Array.from({ length: 44 }, (_, index) => index + 1));
    expect(numbers.filter((number) => !items[number]?.found && !items[number]?.why)).toEqual([]);
  });

  it('has no other error and no other warning', async () => {
    const listed = [
      ...Object.values(items).flatMap(({ found = [] }) => found),
      ...Object.values(lists).flat(),
      ...besides,
    ];
    const places = await placesOf(listed);
    const { found } = await published();
    const others = found.filter(
      (finding) =>
        finding.severity !== 'info' && !places.some((place) => isOf(finding, place) && isAt(finding.primary, place)),
    );

    expect(
      others.map(
        ({ code, message, primary: { source, start } }) =>
          `${code} ${source.file}:${source.position(start).line} ${message}`,
      ),
    ).toEqual([]);
  });

  it('has nothing found in what it has right', async () => {
    const { found } = await published();

    expect(found.map(({ code }) => code).filter((code) => sound.split(' ').includes(code))).toEqual([]);
  });

  it('is silenced nowhere', async () => {
    const { texts } = await published();

    expect([...texts].filter(([, text]) => text.includes('piao-ignora')).map(([file]) => file)).toEqual([]);
  });

  it('can be read whole', async () => {
    const { found } = await published();

    expect(found.map(({ code }) => code).filter((code) => code.includes('/'))).toEqual([]);
  });
});
