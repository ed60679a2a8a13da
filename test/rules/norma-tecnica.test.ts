import { describe, expect, it } from 'vitest';

import { normaTecnica } from '../../src/rules/norma-tecnica.ts';
import { findings } from '../support/findings.ts';
import { planOf } from '../support/plan.ts';

function found(value: string, year = 2026): readonly string[] {
  const head = `triennio: { da: ${year}, a: ${year + 2} }\nanno: ${year}\nforma: ordinaria\nnatura: conferma`;
  return findings(normaTecnica, planOf({ 'piao.yaml': head, 'premessa.yaml': `testo: ${JSON.stringify(value)}` }));
}

describe('norma-tecnica', () => {
  it('accepts right names and editions in force', () => {
    expect(found('UNI CEI EN 301549, EN 301 549, WCAG 2.1, UNI ISO 45001, ISO 9001:2015, ISO/IEC 27001:2022')).toEqual(
      [],
    );
  });

  it('points at a wrong name and at an old edition', () => {
    expect(found('La norma UNI EN 301549:2018 sui siti.')).toEqual([
      'premessa.yaml:1:18 La norma tecnica “UNI EN 301549:2018” si chiama “UNI CEI EN 301549”.',
    ]);
    expect(found('Le WCAG 2.0 sui siti.')).toEqual([
      'premessa.yaml:1:12 “WCAG 2.0” non è l’edizione in vigore: c’è “WCAG 2.1”.',
    ]);
    expect(found('OHSAS 18001:2007 e ISO 9001:2008')).toHaveLength(2);
  });

  it('takes an edition as old only from its year on', () => {
    expect(found('ISO/IEC 27001:2013', 2022)).toEqual([]);
    expect(found('ISO/IEC 27001:2013', 2023)).toHaveLength(1);
  });

  it('says nothing without a manifest', () => {
    expect(findings(normaTecnica, planOf({ 'premessa.yaml': 'testo: WCAG 2.0' }))).toEqual([]);
  });
});
