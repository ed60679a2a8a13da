import { beforeAll, describe, expect, it } from 'vitest';

import { check } from '../../src/check.ts';
import { numberOf } from '../../src/plan/decimal.ts';
import { dayOf, rowsOf } from '../../src/plan/phases.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { root } from '../support/cli.ts';

/** The cards of the real plan 2022-2024: unit, code, weights of the rows, final deadline. Written down from the published text. */
const cards = `
gabinetto-del-sindaco A | 40 20 40 | 2022-05-31
gabinetto-del-sindaco B | 50 20 30 | 2022-05-31
gabinetto-del-sindaco C | 25 25 25 25 | 2023-06-30
avvocatura A | 10 30 60 | 2022-12-31
avvocatura B | 50 40 10 | 2022-11-30
polizia-locale A | 20 60 10 10 | 2022-12-31
polizia-locale B | 20 10 10 20 40 | 2023-06-30
risorse-umane A | 35 30 10 25 | 2022-06-30
risorse-umane C | 30 40 30 | 2022-10-30
gare-appalti-contratti A | 15 35 15 10 25 | 2022-12-31
gare-appalti-contratti B | 20 40 40 | 2022-12-31
gare-appalti-contratti C | 20 40 40 | 2022-12-31
prevenzione-protezione A | 25 10 15 40 10 | 2022-12-31
prevenzione-protezione B | 40 30 15 15 | 2022-12-20
prevenzione-protezione C | 25 20 15 40 | 2022-12-10
programmazione-e-controllo A | 20 10 20 10 15 15 10 | 2022-12-31
programmazione-e-controllo B | 40 20 40 | 2022-09-15
sistemi-informativi A | 0 0 100 | 2022-06-30
sistemi-informativi B | 0 0 0 100 | non_prevedibile
sistemi-informativi C | 20 30 40 10 | 2022-12-31
sistemi-informativi D | 20 25 15 20 20 | -
area-amministrativo-contabile 1 | 5 10 10 65 10 | 2022-12-31
ufficio-stampa-cultura A | 40 30 30 | 2022-12-31
ufficio-stampa-cultura B | 20 30 20 30 | 2022-12-31
ufficio-stampa-cultura C | 40 60 | 2022-12-31
trasparenza-politiche-educative A | 30 40 10 10 10 | 2022-12-31
trasparenza-politiche-educative B | 25 25 25 25 | 2022-12-31
trasparenza-politiche-educative C | 25 25 25 25 | 2022-12-31
trasparenza-politiche-educative D | 40 10 25 20 5 | 2022-06-30
risorse-finanziarie-tributi A | 20 20 20 40 | 2022-12-31
risorse-finanziarie-tributi B | 30 30 40 | 2022-12-31
risorse-finanziarie-tributi C | 25 25 20 30 | 2022-12-31
area-tecnica 1 | 40 30 30 | non_prevedibile
area-tecnica 2 | 20 50 30 | 2022-12-15
urbanistica-patrimonio A | 30 25 20 25 | non_prevedibile
urbanistica-patrimonio B | 90 - - 10 | 2022-11-30
urbanistica-patrimonio C | 40 40 20 | non_prevedibile
lavori-pubblici A | 20 30 10 35 5 | 2022-12-31
lavori-pubblici B | 10 20 10 20 20 10 10 | 2022-12-31
sviluppo-economico A | 30 40 30 | 2022-12-31
sviluppo-economico B | 30 30 20 20 | 2022-12-31
sviluppo-economico C | 20 80 | 2022-12-31
`
  .trim()
  .split('\n');

describe('the example plan', () => {
  let plan: Plan;
  beforeAll(async () => {
    ({ plan } = await check({ folder: `${root}/piao`, workingDirectory: root, language: 'it' }));
  });

  it('has the 42 cards of the real one, with their weights and final deadlines', () => {
    const written = plan.obiettivi.map(({ codice, data, fasi, scadenzaFinale }) => {
      // a group with one weight carries it on its first row, as on paper
      const weights = fasi.flatMap(({ incidenza, sottofasi }) =>
        sottofasi.length === 0
          ? [incidenza]
          : sottofasi.map((part, index) => part.incidenza ?? (index === 0 ? incidenza : undefined)),
      );
      const row = weights.map((weight) => (weight === undefined ? '-' : String(numberOf(weight)))).join(' ');
      return `${data.unita} ${codice} | ${row} | ${dayOf(scadenzaFinale) ?? scadenzaFinale?.forma ?? '-'}`;
    });

    expect(written.toSorted()).toEqual(cards.toSorted());
  });

  it('has 163 phases', () => {
    expect(plan.obiettivi.flatMap(({ fasi }) => rowsOf(fasi))).toHaveLength(163);
  });

  it('has all seven forms of a deadline', () => {
    const forms = plan.obiettivi.flatMap(({ fasi, scadenzaFinale }) =>
      [...rowsOf(fasi).map(({ scadenza }) => scadenza), scadenzaFinale].map((deadline) =>
        deadline?.forma === 'relativa' ? `da ${deadline.decorrenza.da}` : deadline?.forma,
      ),
    );

    expect(new Set(forms.filter((form) => form !== undefined))).toEqual(
      new Set(['data', 'conclusa', 'in_corso_anno', 'da atto', 'da fase', 'da evento', 'non_prevedibile']),
    );
  });

  it('computes 105 days from 3 November 2021 as 16 February 2022', () => {
    const [first] = plan.obiettiviPerNome.get('urbanistica-patrimonio/C')?.fasi ?? [];

    expect(dayOf(first?.scadenza)).toBe('2022-02-16');
  });

  it('registers 16 units, 14 codes and whoever is involved', () => {
    const codes = new Set(
      plan.obiettivi.flatMap(({ fasi }) =>
        rowsOf(fasi).flatMap(({ coinvolti }) => coinvolti.map(({ nome }) => nome).filter((name) => /^\d+$/.test(name))),
      ),
    );

    expect(plan.unita).toHaveLength(16);
    expect([...codes].toSorted()).toEqual([
      '2247',
      '2248',
      '2249',
      '2250',
      '2251',
      '2252',
      '2254',
      '2255',
      '2269',
      '2330',
      '2470',
      '2577',
      '29419',
      '57098',
    ]);
    expect([...codes].filter((code) => !plan.coinvolgibili.has(code))).toEqual([]);
  });

  it('knows who held each of the 16 units, and until when', () => {
    const periods = plan.incarichi.map(({ data: { unita, persona, titolo_incarico: title, dal, al } }) =>
      [unita, persona?.cognome ?? '-', title, dal ?? '…', al ?? '…'].join(' '),
    );

    expect(new Set(plan.incarichi.map(({ data }) => data.unita)).size).toBe(16);
    expect(periods).toEqual(
      expect.arrayContaining([
        'gabinetto-del-sindaco Zaccone titolare … 14/07/2022',
        'gabinetto-del-sindaco - ad interim 15/07/2022 …',
        'risorse-umane Colla titolare … 10/08/2022',
        'risorse-umane - ad interim 11/08/2022 …',
        "gare-appalti-contratti D'Oca titolare … 30/04/2022",
        'gare-appalti-contratti - ad interim 01/05/2022 …',
        'area-amministrativo-contabile Torre titolare … 28/02/2022',
        'ufficio-stampa-cultura Torre titolare … 28/02/2022',
        'ufficio-stampa-cultura - ad interim 01/03/2022 …',
        'risorse-finanziarie-tributi Zaccone titolare 30/06/2022 …',
        'lavori-pubblici Furia titolare … 27/06/2022',
        'lavori-pubblici - ad interim 04/07/2022 03/10/2022',
        'lavori-pubblici Zappa titolare 04/10/2022 …',
      ]),
    );
  });

  it('has the tables of the real one', () => {
    const { documents } = plan;
    const agile = documents['lavoro-agile']?.data;
    const staff = documents.struttura?.data;
    const areas = documents['azioni-positive']?.data.ambiti ?? [];
    const directions = documents['valore-pubblico']?.data.indirizzi ?? [];

    expect(agile?.accordi?.righe).toHaveLength(11);
    expect(agile?.accordi?.totale).toEqual({ F: 40, M: 14, totale: 54, non_fruiscono: 8, effettivi: 46 });
    expect(agile?.contingente?.map(({ anno, percentuale }) => [anno, percentuale])).toEqual([
      [2022, 15],
      [2023, 15],
      [2024, 20],
    ]);
    expect([staff?.consistenza?.totale, ...(staff?.consistenza?.voci.map(({ numero }) => numero) ?? [])]).toEqual([
      493, 8, 485,
    ]);
    expect(staff?.consistenza?.voci.map(({ di_cui: parts }) => parts?.map(({ numero }) => numero))).toEqual([
      [5, 2, 1],
      [481, 2, 1, 1],
    ]);
    expect([staff?.incarichi_eq?.totale, ...(staff?.incarichi_eq?.voci.map(({ numero }) => numero) ?? [])]).toEqual([
      14, 6, 8,
    ]);
    expect(documents.formazione?.data.interventi).toHaveLength(13);
    expect(documents.formazione?.data.risorse).toMatchObject({
      stanziamento_iniziale: '15.000,00',
      assestato: '8.200,00',
      disponibile: '3.825,00',
    });
    expect(areas.map(({ azioni }) => azioni.length)).toEqual([3, 2, 2, 1]);
    expect([directions.length, directions.flatMap(({ azioni }) => azioni ?? []).length]).toEqual([9, 26]);
    expect(documents.anticorruzione?.data.rinvio?.documenti).toHaveLength(8);
    expect(plan.registroAtti.length).toBeGreaterThanOrEqual(25);
  });
});
