import { describe, expect, it } from 'vitest';

import { codiciFiscali } from '../../src/rules/codici-fiscali.ts';
import { findings } from '../support/findings.ts';
import { planOf } from '../support/plan.ts';

const file = 'anagrafica.yaml';

function found(...lines: readonly string[]): readonly string[] {
  return findings(
    codiciFiscali,
    planOf({ [file]: ['denominazione: Comune', 'tipo_ente: comune', ...lines].join('\n') }),
  );
}

describe('codici-fiscali', () => {
  // Comune di Alessandria, Comune di Milano, Roma Capitale, INPS
  it.each(['00429440068', '01199250158', '02438750586', '02121151001'])('accepts %s', (code) => {
    expect(found(`codice_fiscale: "${code}"`, `partita_iva: "${code}"`)).toEqual([]);
  });

  it.each(['00429440069', '00429440086', '00429440168', '10429440068'])('does not accept %s', (code) => {
    expect(found(`codice_fiscale: "${code}"`, `partita_iva: "${code}"`)).toEqual([
      `${file}:3:17 “${code}” non è un codice fiscale: l’ultima cifra non torna con le altre.`,
      `${file}:4:14 “${code}” non è una partita IVA: l’ultima cifra non torna con le altre.`,
    ]);
  });

  it('does not accept any other last digit', () => {
    const wrong = ['0', '1', '2', '3', '4', '5', '6', '7', '9'].flatMap((digit) =>
      found(`partita_iva: "0042944006${digit}"`),
    );

    expect(wrong).toHaveLength(9);
  });

  it('says nothing of codes that are not there', () => {
    expect(found()).toEqual([]);
    expect(findings(codiciFiscali, planOf({}))).toEqual([]);
  });
});
