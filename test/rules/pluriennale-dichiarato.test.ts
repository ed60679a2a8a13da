import { describe, expect, it } from 'vitest';

import { pluriennaleDichiarato } from '../../src/rules/pluriennale-dichiarato.ts';
import { card } from '../support/card.ts';
import { findings } from '../support/findings.ts';
import { planOf } from '../support/plan.ts';

const file = 'obiettivi/avvocatura/a.yaml';

const manifest = 'triennio: { da: 2026, a: 2028 }\nanno: 2026\nforma: ordinaria\nnatura: aggiornamento annuale';

function found(part: string): readonly string[] {
  return findings(pluriennaleDichiarato, planOf({ 'piao.yaml': manifest, [file]: card(part) }));
}

describe('pluriennale-dichiarato', () => {
  it.each([
    'Recupero dei crediti.',
    'Si rispetta il bilancio pluriennale.',
    'Si aggiorna il piano triennale delle opere.',
    'I fondi sono dell’annualità 2026.',
  ])('accepts “%s”', (text) => {
    expect(found(`direttive_specifiche: ${text}`)).toEqual([]);
  });

  it.each([
    ['II annualità', 'Recupero dei crediti, II annualità.', 45],
    ['seconda annualità', 'È la seconda annualità.', 28],
    ['progetto di durata triennale', 'Il progetto di durata triennale va avanti.', 26],
    ['Attività pluriennali', 'Attività pluriennali.', 23],
  ])('points at “%s”', (said, text, column) => {
    expect(found(`direttive_specifiche: ${text}`)).toEqual([
      `${file}:4:${column} Il testo dice “${said}”, ma la scheda non dichiara di durare più anni.`,
    ]);
  });

  it.each(['pluriennale: true', 'pluriennale: false', 'annualita: { indice: 2 }'])(
    'accepts a card that says “%s”',
    (key) => {
      expect(found(`${key}\ndirettive_specifiche: È la seconda annualità.`)).toEqual([]);
    },
  );

  it('points at the year of the criteria, and at a phase of another year', () => {
    expect(found('criteri: { raggiunto: Avvio., annualita: 2026 }')).toEqual([
      `${file}:4:42 La scheda indica l’anno 2026 per una sua parte, ma non dice di durare più anni.`,
    ]);
    expect(
      found(
        'fasi:\n  - { descrizione: Studio, scadenza: 30/06/2026, anno: 2026 }\n  - { descrizione: Avvio, scadenza: 30/06/2026, anno: 2027 }',
      ),
    ).toEqual([`${file}:6:55 La scheda indica l’anno 2027 per una sua parte, ma non dice di durare più anni.`]);
  });

  it.each(['scadenza: conclusa', 'scadenza: 30/06/2025, stato: conclusa'])(
    'accepts another year of a phase with “%s”',
    (end) => {
      const phases = (first: string) =>
        `fasi:\n  - { descrizione: Studio, ${first}, anno: 2025 }\n  - { descrizione: Avvio, scadenza: 30/06/2026 }`;

      expect(found(phases(end))).toEqual([]);
      expect(found(phases('scadenza: 30/06/2026'))).toHaveLength(1);
    },
  );

  it('tells a card once', () => {
    expect(
      found('finalita_strategiche: Prima annualità.\ncriteri: { raggiunto: Seconda annualità., annualita: 2026 }'),
    ).toHaveLength(1);
  });
});
