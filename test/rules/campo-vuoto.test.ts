import { describe, expect, it } from 'vitest';

import { campoVuoto } from '../../src/rules/campo-vuoto.ts';
import { phrase } from '../../src/messages/phrase.ts';
import { card } from '../support/card.ts';
import { findings } from '../support/findings.ts';
import { planOf } from '../support/plan.ts';
import { runRules } from '../support/run-rules.ts';

const file = 'obiettivi/avvocatura/a.yaml';
const complete: Readonly<Record<string, string>> = {
  finalita_strategiche: 'Avvicinare i servizi.',
  direttive_specifiche: 'Aggiornare la carta.',
  risultato_atteso: 'Carta approvata.',
  criteri: '{ raggiunto: Tutte le fasi., non_raggiunto: Una fase no. }',
  indicatori: '[rispetto delle scadenze]',
  vincoli: 'nessuno',
  risorse_umane: 'quelle del settore',
  risorse_finanziarie: 'nessuna',
};

/** The complete card with some fields written otherwise; without those that are undefined. */
function planWith(changes: Readonly<Record<string, string | undefined>> = {}) {
  const lines = Object.entries({ ...complete, ...changes }).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}: ${value}`.trimEnd()],
  );
  return planOf({ [file]: card(lines.join('\n')) });
}

describe('campo-vuoto', () => {
  it('accepts a card with every field, “nessuno” among the answers', () => {
    expect(findings(campoVuoto, planWith())).toEqual([]);
  });

  it.each([
    ['vincoli', '[parere esterno]'],
    ['risorse_umane', '[{ profilo: istruttore }]'],
    ['risorse_finanziarie', '{ fonte: PEG }'],
    ['indicatori', '[{ denominazione: Tempo medio }]'],
  ])('accepts %s as data: %s', (field, value) => {
    expect(findings(campoVuoto, planWith({ [field]: value }))).toEqual([]);
  });

  it.each([
    ['finalita_strategiche', 4, 'Finalità strategiche'],
    ['direttive_specifiche', 5, 'Direttive specifiche'],
    ['risultato_atteso', 6, 'Risultato atteso'],
    ['criteri', 7, 'Criteri di valutazione'],
    ['vincoli', 9, 'Vincoli'],
    ['risorse_umane', 10, 'Risorse umane'],
    ['risorse_finanziarie', 11, 'Risorse finanziarie'],
  ])('points at the key of a blank %s, and at the title when it is not there', (field, line, title) => {
    const message = `Il campo “${title}” è in bianco.`;

    expect(findings(campoVuoto, planWith({ [field]: '' }))).toEqual([`${file}:${line}:1 ${message}`]);
    expect(findings(campoVuoto, planWith({ [field]: 'null' }))).toEqual([`${file}:${line}:1 ${message}`]);
    expect(findings(campoVuoto, planWith({ [field]: undefined }))).toEqual([
      `${file}:2:9 Manca il campo “${field}” (${title}).`,
    ]);
  });

  it.each([
    ['finalita_strategiche', '" "'],
    ['vincoli', '[]'],
    ['criteri', '{}'],
  ])('takes %s: %s for blank', (field, value) => {
    expect(findings(campoVuoto, planWith({ [field]: value }))).toHaveLength(1);
  });

  it.each([
    ['{ raggiunto: Tutte le fasi. }', '7:1 Manca il campo “non_raggiunto” (Obiettivo non raggiunto).'],
    ['{ raggiunto: Tutte le fasi., non_raggiunto: }', '7:39 Il campo “Obiettivo non raggiunto” è in bianco.'],
    ['{ raggiunto: " ", non_raggiunto: Una fase no. }', '7:12 Il campo “Obiettivo raggiunto” è in bianco.'],
  ])('points at the half of the criteria that is missing: %s', (criteri, told) => {
    expect(findings(campoVuoto, planWith({ criteri }))).toEqual([`${file}:${told}`]);
  });

  it('says which word stands for none', () => {
    const helps = runRules(
      [campoVuoto],
      planWith({ criteri: '{ raggiunto: Tutte le fasi. }', vincoli: '', risorse_finanziarie: '', risorse_umane: '' }),
    ).map((finding) => phrase(finding, 'it').help);

    expect(helps).toEqual([
      'Scrivi il testo, oppure “nessuno” se non ce ne sono.',
      'Scrivi il testo che manca.',
      'Scrivi il testo, oppure “nessuna” se non ce ne sono.',
      'Scrivi il testo che manca.',
    ]);
  });
});
