import { join } from 'node:path';

import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';

import { check } from '../../src/check.ts';
import { cardsCsv } from '../../src/data/cards-csv.ts';
import { phasesCsv } from '../../src/data/phases-csv.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { dataOf } from '../../src/render/data.ts';
import { root } from '../support/cli.ts';
import { minimalPlan } from '../support/minimal-plan.ts';
import { planOf } from '../support/plan.ts';

type Row = Readonly<Record<string, string>>;

interface Deadline {
  readonly forma: string;
  readonly testo: string;
  readonly data: string | null;
}

interface Phase {
  readonly etichetta: string;
  readonly descrizione: string | null;
  readonly incidenza: number | null;
  readonly coinvolti: readonly { readonly codice?: string; readonly id?: string }[];
  readonly scadenza: Deadline | null;
  readonly sottofasi?: readonly Phase[];
}

interface Card {
  readonly unita: { readonly id: string; readonly codice: string | null; readonly denominazione: string };
  readonly codice: string;
  readonly titolo: string;
  readonly finalita_strategiche?: string | null;
  readonly risultato_atteso?: string | null;
  readonly criteri?: { readonly raggiunto?: string | null; readonly non_raggiunto?: string | null } | null;
  readonly scadenza_finale: Deadline | null;
  readonly fasi: readonly Phase[];
}

const read = (text: string): readonly Row[] => parse(text, { columns: true });

/** What a spreadsheet would not run stands as it is. */
const cell = (value: string | number | null | undefined): string =>
  String(value ?? '').replace(/^[=+\-@\t\r]/, (first) => (typeof value === 'string' ? `'${first}` : first));

/** The cards of `piao.json`. */
const cardsOf = (plan: Plan): readonly Card[] =>
  (dataOf(plan, false) as unknown as { readonly obiettivi: readonly Card[] }).obiettivi;

const deadline = (name: string, written: Deadline | null): Row => ({
  [`${name}_forma`]: cell(written?.forma),
  [`${name}_testo`]: cell(written?.testo),
  [`${name}_data`]: cell(written?.data),
});

const phaseRow = (card: Card, phase: Phase, parent: Phase | undefined): Row => ({
  unita_id: card.unita.id,
  codice: card.codice,
  etichetta: cell(phase.etichetta),
  etichetta_superiore: cell(parent?.etichetta),
  descrizione: cell(phase.descrizione),
  incidenza: cell(phase.incidenza),
  ...deadline('scadenza', phase.scadenza),
});

async function planIn(folder: string): Promise<Plan> {
  return (await check({ folder, workingDirectory: root, language: 'it' })).plan;
}

describe.each([['piao'], ['test/fixtures/azienda-sanitaria'], ['test/fixtures/pulito']])(
  'the tables of %s',
  (folder) => {
    it('say of the cards what piao.json says', async () => {
      const plan = await planIn(join(root, folder));
      const cards = cardsOf(plan);

      expect(cards.length).toBeGreaterThan(0);
      expect(read(cardsCsv(plan))).toEqual(
        cards.map((card): unknown =>
          expect.objectContaining({
            unita_id: card.unita.id,
            unita_codice: cell(card.unita.codice),
            unita_denominazione: cell(card.unita.denominazione),
            codice: card.codice,
            titolo: cell(card.titolo),
            finalita_strategiche: cell(card.finalita_strategiche),
            numero_fasi: String(card.fasi.length),
            risultato_atteso: cell(card.risultato_atteso),
            criteri_raggiunto: cell(card.criteri?.raggiunto),
            criteri_non_raggiunto: cell(card.criteri?.non_raggiunto),
            ...deadline('scadenza_finale', card.scadenza_finale),
          }),
        ),
      );
    });

    it('say of the phases what piao.json says, parts after their phase', async () => {
      const plan = await planIn(join(root, folder));
      const rows = read(phasesCsv(plan));

      expect(rows).toEqual(
        cardsOf(plan).flatMap((card) =>
          card.fasi
            .flatMap((phase) => [
              phaseRow(card, phase, undefined),
              ...(phase.sottofasi ?? []).map((part) => phaseRow(card, part, phase)),
            ])
            .map((row, index): unknown => expect.objectContaining({ ...row, ordine: String(index + 1) })),
        ),
      );
      expect(new Set(rows.map(({ unita_id: unit, codice, ordine }) => `${unit}/${codice}/${ordine}`)).size).toBe(
        rows.length,
      );
    });
  },
);

describe('the tables', () => {
  const plan = planOf(
    {
      ...minimalPlan,
      'obiettivi/affari-generali/z.yaml': `codice: Z
titolo: "=Titolo, con \\"virgolette\\""
unita: affari-generali
finalita_strategiche: |
  Attua la [[atto:gc-2026-1]].
  Altra riga.
fasi:
  - { descrizione: Una fase., incidenza: 40, coinvolti: ["100", acqua-spa], scadenza: 31/03/2026 }
  - etichetta: "2"
    incidenza: 60
    sottofasi:
      - { etichetta: a, descrizione: Prima parte., scadenza: conclusa }
      - { etichetta: b, descrizione: Seconda parte., scadenza: { entro: 30 giorni, da_fase: 1 } }
scadenza_finale: { non_prevedibile: dipende dalla Regione }
indicatori: [Primo, { denominazione: Secondo }]
vincoli: [uno, due]
`,
    },
    { registers: false },
  );

  it('resolve what texts cite and keep their lines', () => {
    expect(read(cardsCsv(plan)).find(({ codice }) => codice === 'Z')).toMatchObject({
      titolo: `'=Titolo, con "virgolette"`,
      finalita_strategiche: 'Attua la deliberazione della Giunta comunale n. 1 del 15 gennaio 2026.\nAltra riga.\n',
      numero_fasi: '2',
      numero_sottofasi: '2',
      scadenza_finale_forma: 'non_prevedibile',
      scadenza_finale_testo: 'non prevedibile: dipende dalla Regione',
      scadenza_finale_data: '',
      indicatori: 'Primo; Secondo',
      vincoli: 'uno; due',
    });
  });

  it('give parts their phase, the involved their codes, relative deadlines their day', () => {
    const rows = read(phasesCsv(plan)).filter(({ codice }) => codice === 'Z');

    expect(rows.map((row) => [row['ordine'], row['etichetta'], row['etichetta_superiore'], row['incidenza']])).toEqual([
      ['1', '1', '', '40'],
      ['2', '2', '', '60'],
      ['3', 'a', '2', ''],
      ['4', 'b', '2', ''],
    ]);
    expect(rows[0]).toMatchObject({ coinvolti: '100; acqua-spa', scadenza_data: '2026-03-31' });
    expect(rows[3]).toMatchObject({ scadenza_forma: 'relativa', scadenza_data: '2026-04-30' });
  });
});
