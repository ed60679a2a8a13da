import { describe, expect, it } from 'vitest';

import { phrase } from '../../src/messages/phrase.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { normaVigente } from '../../src/rules/norma-vigente.ts';
import { findings } from '../support/findings.ts';
import { planOf } from '../support/plan.ts';
import { runRules } from '../support/run-rules.ts';

function plan(value: string, day = '31/01/2026'): Plan {
  const head = `triennio: { da: 2026, a: 2028 }\nanno: 2026\nforma: ordinaria\nnatura: conferma\ndata_versione: ${day}`;
  return planOf({ 'piao.yaml': head, 'premessa.yaml': `testo: ${JSON.stringify(value)}` });
}

function found(value: string, day?: string): readonly string[] {
  return findings(normaVigente, plan(value, day));
}

describe('norma-vigente', () => {
  it('accepts norms in force, and others with the same number', () => {
    expect(found('Il D.Lgs. 36/2023, la legge 50/2016 e il D.Lgs. 50/2017.')).toEqual([]);
    expect(found('L’articolo 7 del d.lgs. 165/2001 e il d.lgs. 165/2001.')).toEqual([]);
  });

  it('points at a norm that was repealed, from that day on', () => {
    expect(found('Le gare seguono il D.Lgs. 18 aprile 2016, n. 50, e il d.lgs. 50/2016.')).toEqual([
      'premessa.yaml:1:28 “D.Lgs. 18 aprile 2016, n. 50” non è più in vigore dal 01/07/2023. (anche qui premessa.yaml:1:63)',
    ]);
    expect(found('Le gare seguono il D.Lgs. 50/2016.', '30/06/2023')).toEqual([]);
    expect(found('Le gare seguono il D.Lgs. 50/2016.', '01/07/2023')).toHaveLength(1);
  });

  it('points at an article that was repealed', () => {
    expect(found('L’articolo 7-bis del d.lgs. 165/2001 chiede un piano.')).toEqual([
      'premessa.yaml:1:30 L’articolo 7-bis del d.lgs. 165/2001 non è più in vigore dal 09/07/2013.',
    ]);
  });

  it('says what took its place, and what repealed it', () => {
    const help = (value: string) => runRules([normaVigente], plan(value)).map((finding) => phrase(finding, 'it').help);

    expect(help('L’articolo 7-bis del d.lgs. 165/2001 chiede un piano.')).toEqual([
      'Al suo posto vedi il D.P.R. 70/2013, che lo abroga (art. 18).',
    ]);
    expect(help('La legge 675/1996 vale.')).toEqual([
      'Al suo posto vedi il D.Lgs. 196/2003 e il reg. (UE) 2016/679; la abroga il D.Lgs. 196/2003, art. 183.',
    ]);
  });

  it('lets a sentence tell its history', () => {
    expect(found('Il D.Lgs. 50/2016, abrogato dal nuovo codice, non vale più. Si applica il D.Lgs. 36/2023.')).toEqual(
      [],
    );
    expect(found('Il vecchio testo è abrogato. Si applica il D.Lgs. 50/2016.')).toHaveLength(1);
  });

  it('says nothing of a plan that has no day', () => {
    expect(findings(normaVigente, planOf({ 'premessa.yaml': 'testo: Il D.Lgs. 50/2016.' }))).toEqual([]);
  });
});
