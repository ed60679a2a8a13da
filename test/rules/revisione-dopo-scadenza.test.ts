import { describe, expect, it } from 'vitest';

import { revisioneDopoScadenza } from '../../src/rules/revisione-dopo-scadenza.ts';
import { card } from '../support/card.ts';
import { findings } from '../support/findings.ts';
import { planOf } from '../support/plan.ts';

const file = 'obiettivi/avvocatura/a.yaml';

const atti = 'atti:\n  - { id: gc-2022-300, organo: Giunta comunale, tipo: deliberazione, data: 10/01/2023 }';

function found(revision: string, rest = 'scadenza_finale: 31/12/2022'): readonly string[] {
  const part = `revisioni:\n  - { ${revision} }\n${rest}`;
  return findings(revisioneDopoScadenza, planOf({ 'atti.yaml': atti, [file]: card(part) }));
}

describe('revisione-dopo-scadenza', () => {
  it('accepts a revision until the deadline, and one without a day', () => {
    expect(found('data: 31/12/2022, modifica: Corretto il titolo.')).toEqual([]);
    expect(found('modifica: Corretto il titolo.')).toEqual([]);
    expect(found('data: 29/09/2022, modifica: "Spostata la fase 2 dal 30/09/2022 al 31/12/2022."')).toEqual([]);
  });

  it('points at a revision after the final deadline', () => {
    expect(found('data: 01/01/2023, modifica: Corretto il titolo.')).toEqual([
      `${file}:5:13 La revisione è del 01/01/2023, dopo la scadenza della scheda (31/12/2022). (la scadenza finale ${file}:6:18)`,
    ]);
  });

  it('takes the day of its act, and the last phase where there is no final deadline', () => {
    expect(found('atto: gc-2022-300, modifica: Corretto il titolo.', 'natura: sviluppo')).toEqual([
      `${file}:5:13 La revisione è del 10/01/2023, dopo la scadenza della scheda (30/06/2022).`,
    ]);
  });

  it('points at a revision that moves a deadline that was over', () => {
    expect(found('data: 08/11/2022, modifica: "Fase 2 spostata dal 30 settembre 2022 al 31/12/2022."')).toEqual([
      `${file}:5:13 La revisione è del 08/11/2022, ma il termine che sposta era già scaduto il 30/09/2022.`,
    ]);
  });

  it('says nothing of a card without any day', () => {
    const rest = "fasi:\n  - { descrizione: Studio, scadenza: in corso d'anno }";

    expect(found('data: 01/01/2023, modifica: Corretto il titolo.', rest)).toEqual([]);
  });
});
