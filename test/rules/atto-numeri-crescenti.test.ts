import { describe, expect, it } from 'vitest';

import { attoNumeriCrescenti } from '../../src/rules/atto-numeri-crescenti.ts';
import { findings } from '../support/findings.ts';
import { planOf } from '../support/plan.ts';

function found(...acts: readonly (readonly [number: number, date: string, organo?: string, tipo?: string])[]) {
  const lines = acts.map(
    ([number, date, organo = 'Giunta comunale', tipo = 'deliberazione'], index) =>
      `  - { id: a-${index}, organo: ${organo}, tipo: ${tipo}, numero: ${number}, data: ${date} }`,
  );
  return findings(attoNumeriCrescenti, planOf({ 'atti.yaml': `atti:\n${lines.join('\n')}` }));
}

describe('atto-numeri-crescenti', () => {
  it('accepts numbers that grow with the dates, in whatever order the register has them', () => {
    expect(found([200, '23/06/2022'], [141, '22/04/2022'], [201, '23/06/2022'], [199, '23/06/2022'])).toEqual([]);
    expect(findings(attoNumeriCrescenti, planOf({}))).toEqual([]);
  });

  it('counts years, bodies and kinds apart, and leaves out determinations', () => {
    expect(found([283, '12/12/2021'], [11, '10/01/2022'])).toEqual([]);
    expect(found([200, '23/06/2022'], [93, '21/10/2022', 'Consiglio comunale'])).toEqual([]);
    expect(
      found([900, '01/02/2022', 'Dirigente', 'determinazione'], [12, '01/03/2022', 'Dirigente', 'determinazione']),
    ).toEqual([]);
  });

  it('points at the one act that is out of order, not at all that follow', () => {
    expect(found([100, '01/02/2022'], [999, '01/03/2022'], [120, '01/04/2022'], [130, '01/05/2022'])).toEqual([
      'atti.yaml:3:81 Tra gli atti dello stesso anno (deliberazione, Giunta comunale) il n. 999 è del 01/03/2022, ma il n. 120 è del 01/04/2022. (nel registro degli atti atti.yaml:4:81)',
    ]);
    expect(found([100, '01/02/2022'], [110, '01/03/2022'], [12, '01/04/2022'])).toEqual([
      'atti.yaml:4:80 Tra gli atti dello stesso anno (deliberazione, Giunta comunale) il n. 12 è del 01/04/2022, ma il n. 110 è del 01/03/2022. (nel registro degli atti atti.yaml:3:81)',
    ]);
  });

  it('points at the same number on two days', () => {
    expect(found([100, '01/02/2022'], [100, '01/03/2022'])).toHaveLength(1);
    expect(found([100, '01/02/2022'], [100, '01/02/2022'])).toEqual([]);
  });
});
