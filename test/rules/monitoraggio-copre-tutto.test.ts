import { describe, expect, it } from 'vitest';

import { monitoraggioCopreTutto } from '../../src/rules/monitoraggio-copre-tutto.ts';
import { runRules } from '../support/run-rules.ts';
import { complete } from '../support/complete.ts';
import { findings } from '../support/findings.ts';
import { planOf } from '../support/plan.ts';

const file = 'monitoraggio.yaml';
const rest = 'modalita: Relazione, periodicita: annuale, responsabile: Nucleo di valutazione';

function planWith(text: string, files: Readonly<Record<string, string>> = { 'struttura.yaml': 'modello: Uno' }) {
  return planOf(complete({ ...files, [file]: text }));
}

function entries(...rows: readonly string[]): string {
  return ['premessa: Testo', 'per_sottosezione:', ...rows.map((row) => `  - { ${row} }`)].join('\n');
}

const sections: Readonly<Record<string, string>> = {
  'valore-pubblico.yaml': 'premessa: Testo',
  'performance.yaml': 'premessa: Testo',
  'anticorruzione.yaml': 'premessa: Testo',
  'struttura.yaml': 'premessa: Testo',
  'lavoro-agile.yaml': 'contesto: Testo',
  'fabbisogni.yaml': 'premessa: Testo',
  'formazione.yaml': 'premessa: Testo',
  'azioni-positive.yaml': 'introduzione: Testo',
};

describe('monitoraggio-copre-tutto', () => {
  it('accepts an entry with who, how and when, also of the wider part', () => {
    expect(findings(monitoraggioCopreTutto, planWith(entries(`sottosezione: "3.1", ${rest}`)))).toEqual([]);
    expect(
      findings(
        monitoraggioCopreTutto,
        planWith(entries(`sottosezione: "2", ${rest}`, `sottosezione: "3", ${rest}`), sections),
      ),
    ).toEqual([]);
  });

  it('tells at once all the parts that no entry is about', () => {
    const plan = planWith(entries(`sottosezione: "3.3", ${rest}`), sections);

    expect(findings(monitoraggioCopreTutto, plan)).toEqual([
      `${file}:2:1 La sezione 4 non dice come si controlla: 2.1, 2.2, 2.3, 3.1, 3.2 e azioni positive.`,
    ]);
    // the article is known from quotations
    expect(runRules([monitoraggioCopreTutto], plan)[0]?.severity).toBe('warning');
  });

  it('does not ask for parts that the plan does not have, and counts cards as performance', () => {
    const cards = { 'obiettivi/avvocatura/a.yaml': '' };

    expect(findings(monitoraggioCopreTutto, planWith(entries(`sottosezione: "2.1", ${rest}`), {}))).toEqual([]);
    expect(findings(monitoraggioCopreTutto, planWith(entries(`sottosezione: "2.1", ${rest}`), cards))).toEqual([
      `${file}:2:1 La sezione 4 non dice come si controlla: 2.2.`,
    ]);
  });

  it.each([
    ['chi lo fa', 'modalita: Relazione, periodicita: annuale', 'warning'],
    ['come', 'periodicita: annuale, responsabile: Nucleo', 'warning'],
    ['quando', 'modalita: Relazione, responsabile: Nucleo', 'info'],
    ['chi lo fa e quando', 'modalita: Relazione', 'warning'],
  ])('tells what an entry leaves out: %s', (words, keys, severity) => {
    const plan = planWith(entries(`sottosezione: "3.1", ${keys}`));

    expect(findings(monitoraggioCopreTutto, plan)).toEqual([
      `${file}:2:1 Il monitoraggio non dice tutto: per 3.1 manca ${words}.`,
    ]);
    expect(runRules([monitoraggioCopreTutto], plan)[0]?.severity).toBe(severity);
  });

  it('puts together what entries, calendar and tools say', () => {
    const calendar = 'calendario: [{ attivita: Verifica, al: 31/07/2026, attore: Nucleo, sottosezioni: ["3.1"] }]';
    const tools = 'strumenti: [{ denominazione: Cruscotto, sottosezioni: ["3.1"] }]';

    expect(findings(monitoraggioCopreTutto, planWith(`${calendar}\n${tools}`))).toEqual([]);
    expect(findings(monitoraggioCopreTutto, planWith(calendar))).toEqual([
      `${file}:1:1 Il monitoraggio non dice tutto: per 3.1 manca come.`,
    ]);
  });

  it('takes whoever is named for the whole section as who', () => {
    const text = `${entries('sottosezione: "3.1", modalita: Relazione, periodicita: annuale')}\nsoggetti: [{ soggetto: Nucleo }]`;

    expect(findings(monitoraggioCopreTutto, planWith(text))).toEqual([]);
  });

  it('accepts a part that is told in words, and the control that subsection 2.3 has of its own', () => {
    const part = 'parti: [{ titolo: Struttura organizzativa, testo: Ogni tre anni. }]';
    const own = { 'anticorruzione.yaml': 'monitoraggio: { descrizione: Due volte l’anno. }' };

    expect(findings(monitoraggioCopreTutto, planWith(part))).toEqual([]);
    expect(findings(monitoraggioCopreTutto, planWith('premessa: Testo', own))).toEqual([]);
  });

  it('leaves to other rules a simplified plan and a section that is empty or not there', () => {
    expect(
      findings(
        monitoraggioCopreTutto,
        planWith('premessa: Testo', { ...sections, 'piao.yaml': 'forma: semplificata' }),
      ),
    ).toEqual([]);
    expect(findings(monitoraggioCopreTutto, planWith('{}', sections))).toEqual([]);
    expect(findings(monitoraggioCopreTutto, planOf(complete(sections)))).toEqual([]);
  });
});
