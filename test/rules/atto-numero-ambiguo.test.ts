import { describe, expect, it } from 'vitest';

import { attoNumeroAmbiguo } from '../../src/rules/atto-numero-ambiguo.ts';
import { findings } from '../support/findings.ts';
import { planOf } from '../support/plan.ts';
import { yaml } from '../support/yaml.ts';

const atti = yaml`
  atti:
    - { id: gc-2021-141, organo: Giunta comunale, tipo: deliberazione, numero: 141, data: 03/06/2021 }
    - { id: gc-2022-141, organo: Giunta comunale, tipo: deliberazione, numero: 141, data: 22/04/2022 }
    - { id: cc-2022-141, organo: Consiglio comunale, tipo: deliberazione, numero: 141, data: 22/04/2022 }
    - { id: gc-2022-200, organo: Giunta comunale, tipo: deliberazione, numero: 200, data: 23/06/2022 }
`;

function found(text: string): readonly string[] {
  return findings(attoNumeroAmbiguo, planOf({ 'atti.yaml': atti, 'premessa.yaml': `testo: ${text}` }));
}

describe('atto-numero-ambiguo', () => {
  it('points at a number of two years without its year', () => {
    expect(found('Con deliberazione della Giunta comunale n. 141.')).toEqual([
      'premessa.yaml:1:12 “deliberazione della Giunta comunale n. 141” può essere di più anni: 2021 e 2022. (nel registro degli atti atti.yaml:2:11) (nel registro degli atti atti.yaml:3:11)',
    ]);
  });

  it('accepts a year, a number that comes once, and another body', () => {
    expect(found('La Giunta, deliberazione della Giunta comunale n. 141/2021.')).toEqual([]);
    expect(found('Con deliberazione della Giunta comunale n. 141 del 22/04/2022.')).toEqual([]);
    expect(found('Con deliberazione della Giunta comunale n. 200.')).toEqual([]);
    expect(found('Con deliberazione del Consiglio comunale n. 141.')).toEqual([]);
  });
});
