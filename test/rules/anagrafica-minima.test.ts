import { describe, expect, it } from 'vitest';

import { anagraficaMinima } from '../../src/rules/anagrafica-minima.ts';
import { runRules } from '../support/run-rules.ts';
import { complete as completed } from '../support/complete.ts';
import { findings } from '../support/findings.ts';
import { planOf } from '../support/plan.ts';

const file = 'anagrafica.yaml';
const complete: Readonly<Record<string, string>> = {
  denominazione: 'Comune di Alessandria',
  tipo_ente: 'comune',
  codice_ipa: 'c_a182',
  codice_fiscale: '"00429440068"',
  indirizzo: '{ via: piazza della Libertà, comune: Alessandria }',
  telefono: '["0131 515111"]',
  sito: 'https://www.comune.alessandria.it',
  pec: 'comunedialessandria@legalmail.it',
  legale_rappresentante: '{ carica: Sindaco }',
  abitanti: '{ numero: 91000, al: 31/12/2021 }',
  dipendenti: '{ numero: 493, al: 31/12/2021 }',
};

function found(changes: Readonly<Record<string, string | undefined>> = {}): readonly string[] {
  const lines = Object.entries({ ...complete, ...changes }).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}: ${value}`],
  );
  return findings(anagraficaMinima, planOf(completed({ [file]: lines.join('\n') })));
}

describe('anagrafica-minima', () => {
  it('accepts the fields of the first section', () => {
    expect(found()).toEqual([]);
  });

  it.each([
    ['codice_fiscale', 'codice fiscale'],
    ['indirizzo', 'indirizzo'],
    ['legale_rappresentante', 'legale rappresentante'],
    ['dipendenti', 'dipendenti'],
    ['telefono', 'telefono'],
    ['sito', 'sito'],
    ['pec', 'PEC'],
    ['codice_ipa', 'codice IPA'],
    ['abitanti', 'abitanti'],
  ])('points at the name of the body without %s', (field, words) => {
    expect(found({ [field]: undefined })).toEqual([`${file}:1:16 Nella scheda anagrafica manca: ${words}.`]);
  });

  it('tells all that is missing at once', () => {
    expect(found({ codice_ipa: undefined, legale_rappresentante: undefined, abitanti: undefined })).toEqual([
      `${file}:1:16 Nella scheda anagrafica mancano: legale rappresentante, codice IPA e abitanti.`,
    ]);
  });

  it('does not ask a body that is not local how many people live there', () => {
    expect(found({ tipo_ente: 'ministero', abitanti: undefined })).toEqual([]);
    expect(found({ tipo_ente: 'regione', abitanti: undefined })).toEqual([]);
    expect(found({ tipo_ente: 'unione di comuni', abitanti: undefined })).toHaveLength(1);
  });

  it('does not ask for what the plan may leave out', () => {
    expect(found({ partita_iva: '"00429440068"', email: undefined, codice_istat: undefined })).toEqual([]);
  });

  it('only warns, since the model plan of the decree is known from memory', () => {
    const plan = planOf(completed({ [file]: 'denominazione: Comune' }));

    expect(runRules([anagraficaMinima], plan).map(({ severity }) => severity)).toEqual(['warning']);
  });

  it('says nothing without the file, or when it is broken', () => {
    expect(findings(anagraficaMinima, planOf({}))).toEqual([]);
    expect(findings(anagraficaMinima, planOf({ [file]: 'tipo_ente: comune' }, { broken: 'gap' }))).toEqual([]);
  });
});
