import { describe, expect, it } from 'vitest';

import type { Part } from '../../../src/render/blocks.ts';
import { createTexts } from '../../../src/render/texts.ts';
import { sectionOf, sections } from './support/parts.ts';
import { planWith } from './support/plans.ts';
import { partOf, rowsOf, tableOf, tablesOf, wordsOfPart } from './support/words.ts';

describe('a file that is not there', () => {
  it('makes no part', () => {
    const plan = planWith({});
    const { performance, ...others } = sections;

    expect(Object.values(others).map((section) => section(plan, createTexts(plan)))).toEqual(
      Object.keys(others).map(() => undefined),
    );
    expect(performance(plan, createTexts(plan))).toMatchObject({ blocks: [], parts: [] });
  });
});

describe('totals that the plan writes', () => {
  it('are not printed for the sum, but told where the rows do not confirm them', () => {
    const plan = planWith({
      struttura: {
        consistenza: {
          al: '31/12/2021',
          totale: 12,
          voci: [
            { categoria: 'Dirigenti', numero: 3 },
            { categoria: 'Altri', numero: 8 },
          ],
        },
      },
    });
    const table = tableOf(sectionOf(plan, 'struttura'), 'Personale');

    expect(rowsOf(table).at(-1)).toEqual(['Totale', '11']);
    expect(table.note).toBe('Il piano scrive invece: totale 12.');
  });

  it('are told row by row in the table of remote work', () => {
    const plan = planWith({
      'lavoro-agile': {
        accordi: {
          righe: [
            { unita: 'a', F: 2, M: 1, totale: 4, non_fruiscono: 1, effettivi: 2 },
            { unita: 'b', totale: 5 },
          ],
          totale: { F: 2, totale: 9 },
        },
      },
    });
    const table = tableOf(sectionOf(plan, 'lavoro-agile'), 'Dipendenti');

    expect(rowsOf(table)).toEqual([
      ['a', '2', '1', '3', '1', '2'],
      ['b', '', '', '5', '', ''],
      ['Totale', '2', '1', '8', '1', '2'],
    ]);
    expect(table.note).toBe('Il piano scrive invece: a, totale 4; totale 9.');
  });

  it('are computed for the money of training when enough is known', () => {
    const risorse = { stanziamento_iniziale: 15000, variazioni: [{ importo: '-6.800,00' }], impegnato: '4.375,00' };
    const rows = rowsOf(tableOf(sectionOf(planWith({ formazione: { risorse } }), 'formazione'), 'Stanziamento'));

    expect(rows.slice(-3)).toEqual([
      ['Stanziamento assestato', '8.200,00 €'],
      ['Impegnato', '4.375,00 €'],
      ['Disponibile', '3.825,00 €'],
    ]);
  });
});

describe('lavoro agile', () => {
  it('prints at the end what no paragraph asks for', () => {
    const plan = planWith({
      'lavoro-agile': {
        parti: [{ titolo: 'Finalità e modi', paragrafi: [{ titolo: 'Perché', testo: 'Ecco.', dati: ['finalita'] }] }],
        finalita: ['Lavorare meglio'],
        requisiti_tecnologici: ['Una rete'],
      },
    });
    const part = sectionOf(plan, 'lavoro-agile');

    expect(part.parts.map(({ id }) => id)).toEqual(['lavoro-agile-parte-1', 'lavoro-agile-requisiti-tecnologici']);
    expect(wordsOfPart(part.parts[0] as Part)).toBe('Finalità e modi Perché Ecco. Finalità: Lavorare meglio');
  });
});

describe('fabbisogni', () => {
  it('has a column for each year of the forecast', () => {
    const previsione = [
      { anno: 2023, area: 'Funzionari', numero: 10 },
      { anno: 2022, area: 'Funzionari', numero: 9 },
      { anno: 2022, area: 'Istruttori', numero: 20 },
    ];
    const table = tableOf(sectionOf(planWith({ fabbisogni: { previsione } }), 'fabbisogni'), 'Personale atteso');

    expect(table.columns.map(({ label }) => label)).toEqual(['Area', '2022', '2023']);
    expect(rowsOf(table)).toEqual([
      ['Funzionari', '9', '10'],
      ['Istruttori', '20', ''],
      ['Totale', '29', '10'],
    ]);
  });

  it('computes the mean of the revenues, and what is left of it', () => {
    const entrate_correnti = [
      { anno: 2019, importo: 100 },
      { anno: 2020, importo: 110 },
      { anno: 2021, importo: '120,00' },
    ];
    const words = wordsOfPart(
      sectionOf(planWith({ fabbisogni: { capacita_assunzionale: { entrate_correnti, fcde: 10 } } }), 'fabbisogni'),
    );

    expect(words).toContain('Media delle entrate correnti 110,00 €');
    expect(words).toContain('Media al netto del fondo 100,00 €');
  });
});

describe('anticorruzione', () => {
  const plan = planWith({
    anticorruzione: {
      processi: [{ id: 'affidamenti', area_rischio: 'contratti pubblici', processo: 'Affidamenti diretti' }],
      eventi_rischiosi: [{ id: 'frazionamento', processo: 'affidamenti', descrizione: 'Lotti troppo piccoli.' }],
      misure: [
        { id: 'rotazione', tipo: 'generale', descrizione: 'Rotazione.' },
        { id: 'controllo-lotti', tipo: 'specifica', descrizione: 'Controllo.', eventi: ['frazionamento', 'ignoto'] },
      ],
    },
  });
  const part = sectionOf(plan, 'anticorruzione');

  it('names the process of a risk', () => {
    expect(rowsOf(tableOf(part, 'Eventi rischiosi'))[0]).toEqual([
      'frazionamento',
      'Affidamenti diretti',
      'Lotti troppo piccoli.',
    ]);
  });

  it('has measures for all apart from those for a risk', () => {
    expect(tablesOf(partOf(part, 'anticorruzione-misure') as Part).map(({ caption }) => caption)).toEqual([
      'Misure generali',
      'Misure specifiche',
    ]);
  });

  it('links a measure to the row of its risk, if there is one', () => {
    const row = tableOf(part, 'Misure specifiche').rows[0];

    expect(row?.[2]?.html).toContain(
      '<li><a href="#anticorruzione-rischio-frazionamento">frazionamento</a></li><li>ignoto</li>',
    );
    expect(tableOf(part, 'Eventi rischiosi').rows[0]?.[0]?.id).toBe('anticorruzione-rischio-frazionamento');
  });
});

describe('what the plan writes', () => {
  it('never becomes markup', () => {
    const evil = '<img src=x onerror="alert(1)">';
    const plan = planWith({
      anagrafica: { denominazione: evil, tipo_ente: 'comune', email: `"onclick='x'@example.it`, note: evil },
      monitoraggio: { premessa: evil, soggetti: [{ soggetto: evil, compito: evil }] },
    });
    const printed = JSON.stringify([sectionOf(plan, 'anagrafica'), sectionOf(plan, 'monitoraggio')]);

    expect(printed).not.toContain('<img');
    expect(printed).toContain('mailto:&quot;onclick=&#39;x&#39;@example.it');
  });
});

describe('indicators', () => {
  it('have a column for each year of their targets', () => {
    const indicatori = [
      {
        denominazione: 'Giornate',
        unita_misura: 'giorni',
        polarita: '-',
        baseline: { valore: 180, al: '31/12/2021' },
        target: { 2024: 100, 2022: 120 },
      },
      { denominazione: 'Rimborsi', target: { 2023: { operatore: '>=', valore: 95 } }, consuntivo: { 2022: 118 } },
    ] as const;
    const table = tableOf(
      sectionOf(planWith({ performance: { indicatori: [...indicatori] } }), 'performance'),
      'Indicatori generali',
    );

    expect(table.columns.map(({ label }) => label)).toEqual([
      'Indicatore',
      'Unità di misura',
      'Valore di partenza',
      'Atteso 2022',
      'Atteso 2023',
      'Atteso 2024',
      'Raggiunto 2022',
    ]);
    expect(rowsOf(table)).toEqual([
      ['Giornate', 'giorni meglio se più basso (-)', '180 (31 dicembre 2021)', '120', '', '100', ''],
      ['Rimborsi', '', '', '', 'almeno 95', '', '118'],
    ]);
  });
});
