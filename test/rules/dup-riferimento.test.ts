import { describe, expect, it } from 'vitest';

import { dupRiferimento } from '../../src/rules/dup-riferimento.ts';
import { runRules } from '../support/run-rules.ts';
import { complete } from '../support/complete.ts';
import { findings } from '../support/findings.ts';
import { planOf } from '../support/plan.ts';

const file = 'valore-pubblico.yaml';

function planWith(text: string, { body = 'comune', manifest = 'forma: ordinaria' } = {}) {
  return planOf(complete({ 'piao.yaml': manifest, 'anagrafica.yaml': `tipo_ente: ${body}`, [file]: text }));
}

function linked(more: string): string {
  return `documenti_collegati:\n  - { tipo: bilancio, titolo: Bilancio }\n  - { tipo: DUP${more} }`;
}

describe('dup-riferimento', () => {
  it.each([
    'premessa: La sezione strategica del DUP 2026-2028.',
    'premessa: Il DUPS del Comune.',
    'fonti: [{ titolo: Documento unico di programmazione }]',
    'obiettivi_vp: [{ codice: VP1, denominazione: Verde, collegamenti: { dup_obiettivo: ["1.2"] } }]',
  ])('accepts %s', (text) => {
    expect(findings(dupRiferimento, planWith(text))).toEqual([]);
  });

  it.each(['atto: gc-2026-1', 'url: https://www.comune.prova.it/dup', 'nota: Decaduto con le elezioni.'])(
    'accepts a linked document with %s',
    (key) => {
      expect(findings(dupRiferimento, planWith('premessa: Testo', { manifest: linked(`, ${key}`) }))).toEqual([]);
    },
  );

  it('accepts the citation of an act that has the DUP as its subject, and of no other', () => {
    const cited = (text: string, subject: string) =>
      findings(
        dupRiferimento,
        planOf(
          complete({
            [file]: text,
            'atti.yaml': `atti: [{ id: cc-2026-1, organo: Consiglio, tipo: deliberazione, numero: 1, data: 01/02/2026, oggetto: ${subject} }]`,
          }),
        ),
      );

    expect(
      cited('premessa: Vista la [[atto:cc-2026-1]].', 'Approvazione del Documento unico di programmazione'),
    ).toEqual([]);
    expect(cited('premessa: Vista la [[atto:cc-2026-1]].', 'Nota di aggiornamento al DUP')).toEqual([]);
    expect(cited('premessa: Vista la [[atto:cc-2026-1]].', 'Bilancio')).toHaveLength(1);
    expect(cited('apertura_sezione: Vista la [[atto:cc-2026-1]].\npremessa: Testo', 'DUP')).toHaveLength(1);
  });

  it('points at the beginning of the section that names none', () => {
    const plan = planWith('# commento\npremessa: Le linee di mandato del gruppo.');

    expect(findings(dupRiferimento, plan)).toEqual([
      `${file}:2:1 La sottosezione 2.1 non fa riferimento al DUP, né dice perché.`,
    ]);
    // the article is known from quotations
    expect(runRules([dupRiferimento], plan)[0]?.severity).toBe('warning');
  });

  it('points at the linked document without its act', () => {
    expect(findings(dupRiferimento, planWith('premessa: Testo', { manifest: linked(', titolo: DUP') }))).toEqual([
      'piao.yaml:3:5 Il DUP è tra i documenti collegati senza l’atto che lo approva.',
    ]);
  });

  it('does not count what section 2 says of the norm', () => {
    expect(findings(dupRiferimento, planWith('apertura_sezione: Il DUP.\npremessa: Testo'))).toHaveLength(1);
  });

  it('asks only local bodies, in the full form', () => {
    expect(findings(dupRiferimento, planWith('premessa: Testo', { body: 'unione di comuni' }))).toHaveLength(1);
    expect(findings(dupRiferimento, planWith('premessa: Testo', { body: 'regione' }))).toEqual([]);
    expect(findings(dupRiferimento, planWith('premessa: Testo', { body: 'università' }))).toEqual([]);
    expect(findings(dupRiferimento, planWith('premessa: Testo', { manifest: 'forma: semplificata' }))).toEqual([]);
    expect(findings(dupRiferimento, planWith('{}'))).toEqual([]);
  });

  it('does not ask a body that cannot be read', () => {
    const files = complete({ [file]: 'premessa: Testo', 'anagrafica.yaml': 'colore: rosso' });

    expect(findings(dupRiferimento, planOf(files, { broken: 'gap' }))).toEqual([]);
  });
});
