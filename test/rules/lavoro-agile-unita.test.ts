import { describe, expect, it } from 'vitest';

import { lavoroAgileUnita } from '../../src/rules/lavoro-agile-unita.ts';
import { findings } from '../support/findings.ts';
import { planOf } from '../support/plan.ts';

function found(...units: readonly string[]): readonly string[] {
  const rows = units.map((unit) => `    - { unita: ${unit}, totale: 3 }`);
  return findings(lavoroAgileUnita, planOf({ 'lavoro-agile.yaml': ['accordi:', '  righe:', ...rows].join('\n') }));
}

describe('lavoro-agile-unita', () => {
  it('accepts a row for each unit', () => {
    expect(found('avvocatura', 'risorse-umane')).toEqual([]);
  });

  it('points at the second row of a unit, by its identifier or by its code', () => {
    const message =
      'L’unità “Servizio autonomo Avvocatura” ha due righe nella tabella degli accordi di lavoro agile. (usato qui la prima volta lavoro-agile.yaml:3:16)';

    expect(found('avvocatura', 'risorse-umane', 'avvocatura')).toEqual([`lavoro-agile.yaml:5:16 ${message}`]);
    expect(found('avvocatura', '"2250"')).toEqual([`lavoro-agile.yaml:4:16 ${message}`]);
  });

  it('leaves to the references a unit that is not in the register, and tells it when it is there twice', () => {
    expect(found('tributi')).toEqual([]);
    expect(found('tributi', 'tributi')).toHaveLength(1);
  });

  it('says nothing without a table', () => {
    expect(findings(lavoroAgileUnita, planOf({}))).toEqual([]);
    expect(findings(lavoroAgileUnita, planOf({ 'lavoro-agile.yaml': 'contesto: Testo' }))).toEqual([]);
  });
});
