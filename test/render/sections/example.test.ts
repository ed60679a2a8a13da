// The figures of the plan in the repository, as the published plan has them.
import { beforeAll, describe, expect, it } from 'vitest';

import type { Plan } from '../../../src/plan/plan.ts';
import type { Part } from '../../../src/render/blocks.ts';
import { sectionOf } from './support/parts.ts';
import { examplePlan } from './support/plans.ts';
import { itemsIn, partOf, rowsOf, tableOf, tablesOf } from './support/words.ts';

let plan: Plan;

beforeAll(async () => {
  plan = await examplePlan();
});

describe('valore pubblico', () => {
  it('has nine directions with 26 actions, all from the same act', () => {
    const table = tableOf(sectionOf(plan, 'valore-pubblico'), 'Gli indirizzi strategici');

    expect(table.rows).toHaveLength(9);
    expect(table.rows.map((row) => itemsIn(row.at(-1)?.html)).reduce((sum, count) => sum + count)).toBe(26);
    expect(table.columns.map(({ label }) => label)).toEqual(['Indirizzo', 'Azioni']);
    expect(table.note).toContain('deliberazione del Consiglio comunale n. 93 del 21 ottobre 2022');
  });

  it('has the commitments of digital accessibility in a table for each of six areas', () => {
    const tables = tablesOf(
      partOf(sectionOf(plan, 'valore-pubblico'), 'valore-pubblico-accessibilita-digitale-ambiti') as Part,
    ); // the example has it

    expect(tables.map(({ caption }) => caption)).toEqual([
      'Servizi esterni/interni e i relativi processi',
      'Dati',
      'Piattaforme e infrastrutture',
      'Interoperabilità',
      'Privacy e sicurezza informatica',
      'La gestione del cambiamento: Governare la trasformazione digitale',
    ]);
    expect(rowsOf(tables[0] as (typeof tables)[0])[1]?.[1]).toContain('Si ripete: ogni anno, entro il 23 settembre');
  });
});

describe('struttura', () => {
  it('counts 493 people: 8 managers and 485 others', () => {
    const table = tableOf(sectionOf(plan, 'struttura'), 'Personale in servizio al 31 dicembre 2021');

    expect(rowsOf(table)).toEqual([
      ['Dirigenti', '8'],
      ['di cui: tempo indeterminato', '5'],
      ['di cui: tempo determinato (articolo 110, comma 1, d.lgs. 267/2000)', '2'],
      ['di cui: tempo determinato (articolo 110, comma 2, d.lgs. 267/2000)', '1'],
      ['Dipendenti del comparto', '485'],
      ['di cui: tempo indeterminato', '481'],
      ['di cui: tempo determinato', '2'],
      ['di cui: tempo determinato (articolo 90, d.lgs. 267/2000)', '1'],
      ['di cui: comando da altro ente', '1'],
      ['Totale', '493'],
    ]);
    expect(table.note).toBeUndefined();
  });

  it('counts 14 posts', () => {
    expect(rowsOf(tableOf(sectionOf(plan, 'struttura'), 'Posizioni organizzative')).at(-1)).toEqual(['Totale', '14']);
  });
});

describe('lavoro agile', () => {
  it('computes the totals of the agreements from eleven units', () => {
    const table = tableOf(sectionOf(plan, 'lavoro-agile'), 'Dipendenti con accordo individuale');

    expect(table.caption).toBe(
      'Dipendenti con accordo individuale, per settore e servizio autonomo, da dicembre 2021 al 31 dicembre 2022',
    );
    expect(table.rows).toHaveLength(11);
    expect(rowsOf(table).at(-1)).toEqual(['Totale', '40', '14', '54', '8', '46']);
    expect(table.columns.map(({ align }) => align)).toEqual([undefined, 'right', 'right', 'right', 'right', 'right']);
    expect(table.note).toBeUndefined();
  });

  it('prints each table once, where a paragraph asks for it', () => {
    const part = sectionOf(plan, 'lavoro-agile');
    const captions = tablesOf(part).map(({ caption }) => caption);

    expect(new Set(captions).size).toBe(captions.length);
    expect(part.parts.map(({ title }) => title)).toEqual([
      'Parte I. Il livello di attuazione e di sviluppo del lavoro agile',
      'Parte II. Modalità attuative',
      'Parte III. Soggetti, processi e strumenti del lavoro agile',
      'Parte IV. Programma di sviluppo del lavoro agile',
    ]);
  });

  it('gives the quotas of three years', () => {
    expect(
      rowsOf(tableOf(sectionOf(plan, 'lavoro-agile'), 'Quota di personale')).map(([year, quota]) => `${year} ${quota}`),
    ).toEqual(['2022 15%', '2023 15%', '2024 20%']);
  });

  it('prints the form of five columns with rows to fill in', () => {
    const form = tableOf(sectionOf(plan, 'lavoro-agile'), 'Tabella di verifica periodica');

    expect(form.columns).toHaveLength(5);
    expect(form.form).toBe(true);
    expect(rowsOf(form)).toEqual(Array.from({ length: 3 }, () => ['', '', '', '', '']));
  });
});

describe('formazione', () => {
  it('has 13 courses with 14 people', () => {
    const table = tableOf(sectionOf(plan, 'formazione'), 'Interventi formativi');

    expect(table.rows).toHaveLength(13);
    expect(rowsOf(table).at(-1)).toEqual(['Totale', '14']);
  });

  it('has four free initiatives with 27 people, besides ValorePA', () => {
    const rows = rowsOf(tableOf(sectionOf(plan, 'formazione'), 'Programmi e iniziative'));

    expect(rows.slice(0, -1).map(([title]) => title?.slice(0, 9))).toEqual([
      'ValorePA',
      'Eventi de',
      'I caratte',
      'Syllabus ',
      'Le novità',
    ]);
    expect(rows.at(-1)).toEqual(['Totale', '27', '']);
  });

  it('computes 8,200 euro from 15,000 and the change', () => {
    expect(rowsOf(tableOf(sectionOf(plan, 'formazione'), 'Stanziamento')).map(([, amount]) => amount)).toEqual([
      '15.000,00 €',
      '−6.800,00 €',
      '8.200,00 €',
      '3.825,00 €',
    ]);
  });
});

describe('azioni positive', () => {
  it('has eight actions in four fields', () => {
    const part = sectionOf(plan, 'azioni-positive');
    const fields = partOf(part, 'azioni-positive-azioni')?.parts ?? [];

    expect(rowsOf(tableOf(part, 'Le azioni di ogni ambito')).map((row) => row.at(-1))).toEqual([
      '3',
      '2',
      '2',
      '1',
      '8',
    ]);
    expect(fields.map(({ parts }) => parts.length)).toEqual([3, 2, 2, 1]);
  });

  it('links each action to its text', () => {
    const part = sectionOf(plan, 'azioni-positive');
    const links = tableOf(part, 'Le azioni di ogni ambito').rows.flatMap((row) =>
      [...(row[1]?.html.matchAll(/href="#([^"]+)"/g) ?? [])].map(([, id]) => id),
    );

    expect(links).toHaveLength(8);
    expect(links.filter((id) => partOf(part, id ?? '') === undefined)).toEqual([]);
  });
});

describe('the registers', () => {
  it('have 16 units', () => {
    expect(tableOf(sectionOf(plan, 'unita'), 'Unità organizzative').rows).toHaveLength(16);
  });

  it('have 14 codes, five of them with a unit', () => {
    const part = sectionOf(plan, 'unita');
    const known = rowsOf(tableOf(part, 'Unità organizzative'))
      .map(([, code]) => code)
      .filter((code) => code !== '');
    const unknown = rowsOf(tableOf(part, 'Codici delle schede')).map(([code]) => code);

    expect(known).toHaveLength(5);
    expect(new Set([...known, ...unknown]).size).toBe(14);
  });

  it('say who led public works, and when', () => {
    const heads = rowsOf(tableOf(sectionOf(plan, 'incarichi'), 'Chi dirige')).filter(([unit]) =>
      unit?.startsWith('Settore Lavori pubblici'),
    );

    expect(heads.map(([, person, , post, when]) => [person, post, when])).toEqual([
      ['arch. Fabrizio Furia', 'titolare', 'fino al 27 giugno 2022'],
      ['', 'ad interim', 'dal 4 luglio 2022 al 3 ottobre 2022'],
      ['arch. Antonio Maria Zappa', 'titolare', 'dal 4 ottobre 2022'],
    ]);
  });

  it('have a row with its own address for each of 25 acts', () => {
    const table = tableOf(sectionOf(plan, 'atti'), 'Atti');

    expect(table.rows).toHaveLength(25);
    expect(table.rows.map(([cell]) => cell?.id)).toContain('atto-gc-2022-200');
    expect(new Set(table.rows.map(([cell]) => cell?.id)).size).toBe(25);
  });
});

it('gives each part an address of its own', () => {
  const kinds = [
    'anagrafica',
    'premessa',
    'valore-pubblico',
    'performance',
    'anticorruzione',
    'struttura',
    'lavoro-agile',
  ] as const;
  const others = ['fabbisogni', 'formazione', 'azioni-positive', 'monitoraggio', 'unita', 'atti', 'piao'] as const;
  const ids = [...kinds, ...others].flatMap((kind) => idsOf(sectionOf(plan, kind)));

  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

function idsOf(part: Part): readonly string[] {
  return [part.id, ...part.parts.flatMap(idsOf)];
}
