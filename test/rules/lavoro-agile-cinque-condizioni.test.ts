import { describe, expect, it } from 'vitest';

import { lavoroAgileCinqueCondizioni } from '../../src/rules/lavoro-agile-cinque-condizioni.ts';
import { runRules } from '../support/run-rules.ts';
import { complete } from '../support/complete.ts';
import { findings } from '../support/findings.ts';
import { planOf } from '../support/plan.ts';

const file = 'lavoro-agile.yaml';
const conditions: Readonly<Record<string, string>> = {
  servizi_utenti: 'Restano uguali.',
  rotazione_e_prevalenza: 'Due giorni su cinque.',
  piattaforma: 'Una nuvola protetta.',
  arretrato: 'Nessuno.',
  dotazioni: 'Un computer.',
};

function planWith(section: string, manifest = 'forma: ordinaria') {
  return planOf(complete({ 'piao.yaml': manifest, [file]: section }));
}

function text(changes: Readonly<Record<string, string | undefined>> = {}): string {
  const lines = Object.entries({ ...conditions, ...changes }).flatMap(([key, value]) =>
    value === undefined ? [] : [`  ${key}: ${value}`],
  );
  return ['contesto: Testo', 'condizioni:', ...lines].join('\n');
}

describe('lavoro-agile-cinque-condizioni', () => {
  it('accepts a text for each condition', () => {
    expect(findings(lavoroAgileCinqueCondizioni, planWith(text()))).toEqual([]);
  });

  it.each([
    ['servizi_utenti', 'sui servizi agli utenti'],
    ['rotazione_e_prevalenza', 'sulla rotazione e sulla prevalenza del lavoro in presenza'],
    ['piattaforma', 'sulla piattaforma e sulla riservatezza dei dati'],
    ['arretrato', 'sul lavoro arretrato'],
    ['dotazioni', 'sugli apparati per lavorare a distanza'],
  ])('points at the conditions without %s', (key, words) => {
    const plan = planWith(text({ [key]: undefined }));

    expect(findings(lavoroAgileCinqueCondizioni, plan)).toEqual([
      `${file}:2:1 La sottosezione 3.2 non dice nulla ${words}.`,
    ]);
    expect(runRules([lavoroAgileCinqueCondizioni], plan)[0]?.severity).toBe('error');
    expect(findings(lavoroAgileCinqueCondizioni, planWith(text({ [key]: '"…"' })))).toHaveLength(1);
  });

  it('tells all that is missing at once, in a simplified plan too', () => {
    expect(findings(lavoroAgileCinqueCondizioni, planWith('contesto: Testo', 'forma: semplificata'))).toEqual([
      `${file}:1:1 La sottosezione 3.2 non dice nulla sui servizi agli utenti, sulla rotazione e sulla prevalenza del lavoro in presenza, sulla piattaforma e sulla riservatezza dei dati, sul lavoro arretrato e sugli apparati per lavorare a distanza.`,
    ]);
  });

  it('reads the other texts of the section too', () => {
    const told = [
      'contesto: La rotazione lascia ciascuno tre giorni in presenza.',
      'finalita: [Nessun pregiudizio agli utenti]',
      'requisiti_tecnologici: [Archivio in cloud, PC portatili]',
      'modalita: [Gli arretrati si smaltiscono prima]',
    ].join('\n');

    expect(findings(lavoroAgileCinqueCondizioni, planWith(told))).toEqual([]);
    expect(findings(lavoroAgileCinqueCondizioni, planWith(told.replace('in presenza', 'in ufficio')))).toHaveLength(1);
  });

  it('does not take a word inside a condition for another condition', () => {
    expect(
      findings(
        lavoroAgileCinqueCondizioni,
        planWith(text({ arretrato: undefined, dotazioni: 'Anche per gli arretrati.' })),
      ),
    ).toHaveLength(1);
  });

  it.each([
    'L’ente non ricorre al lavoro agile.',
    'L’ente non vi fa ricorso.',
    'Il lavoro agile non è attivo.',
    'Lo smart working non è stato attivato.',
    'Il Comune non ha ancora attivato il lavoro agile.',
    'Il Comune non si avvale di questa modalità.',
    'L’organizzazione non prevede, per ora, il lavoro agile.',
    'Il lavoro da remoto non è previsto.',
  ])('does not ask them of a body that says: %s', (sentence) => {
    const inPart = `parti: [{ titolo: Stato, paragrafi: [{ titolo: Oggi, testo: "${sentence}" }] }]`;

    expect(findings(lavoroAgileCinqueCondizioni, planWith(`contesto: "${sentence}"`))).toEqual([]);
    expect(findings(lavoroAgileCinqueCondizioni, planWith(inPart))).toEqual([]);
  });

  it('does not ask them where nobody can work remotely', () => {
    const base = (able: number) => `contesto: Testo\nbase_calcolo: { dipendenti: 9, smartabili: ${able} }`;

    expect(findings(lavoroAgileCinqueCondizioni, planWith(base(0)))).toEqual([]);
    expect(findings(lavoroAgileCinqueCondizioni, planWith(base(1)))).toHaveLength(1);
  });

  it.each([
    ['a sentence that denies something else', 'contesto: Il regolamento non prevede vincoli di orario.'],
    ['a contingent', 'contesto: L’ente non ricorre al lavoro agile.\ncontingente: [{ anno: 2026, percentuale: 15 }]'],
    ['agreements', 'contesto: Il lavoro agile non è attivo.\naccordi: { righe: [{ unita: avvocatura, totale: 2 }] }'],
    ['objectives', 'contesto: Il lavoro agile non è attivo.\nobiettivi: [{ testo: Avviarlo }]'],
    ['a condition', 'contesto: Il lavoro agile non è attivo.\ncondizioni: { arretrato: Nessuno. }'],
  ])('asks them with %s', (_, section) => {
    expect(findings(lavoroAgileCinqueCondizioni, planWith(section))).toHaveLength(1);
  });

  it('leaves to other rules a section that is empty, not there or elsewhere', () => {
    const rinvio = 'rinvio: { motivo: Altrove, documenti: [{ titolo: POLA }] }';

    expect(findings(lavoroAgileCinqueCondizioni, planWith('condizioni: {}'))).toEqual([]);
    expect(findings(lavoroAgileCinqueCondizioni, planWith(rinvio))).toEqual([]);
    expect(findings(lavoroAgileCinqueCondizioni, planOf(complete({})))).toEqual([]);
  });
});
