import { describe, expect, it } from 'vitest';

import { attoCoerente } from '../../src/rules/atto-coerente.ts';
import { findings } from '../support/findings.ts';
import { planOf } from '../support/plan.ts';
import { yaml } from '../support/yaml.ts';

const atti = yaml`
  atti:
    - { id: gc-2022-200, organo: Giunta comunale, tipo: deliberazione, numero: 200, data: 23/06/2022 }
    - { id: gc-2022-222, organo: Giunta comunale, tipo: deliberazione, numero: 222, data: 28/07/2022 }
    - { id: cc-2022-93, organo: Consiglio comunale, tipo: deliberazione, numero: 93, data: 21/10/2022 }
    - { id: dd-2022-809, organo: Dirigente, tipo: determinazione, numero: 809, data: 03/05/2022 }
    - { id: ds-2022-5, organo: Sindaco, tipo: decreto sindacale, numero: 5, data: 10/01/2022 }
    - { id: gc-2020-51, organo: Giunta comunale, tipo: deliberazione, numero: 51, anno: 2020 }
`;

function found(text: string): readonly string[] {
  return findings(attoCoerente, planOf({ 'atti.yaml': atti, 'premessa.yaml': `testo: ${JSON.stringify(text)}` }));
}

describe('atto-coerente', () => {
  it.each([
    'deliberazione della Giunta comunale n. 200 del 23/06/2022',
    'delibera G.C. n. 200 del 23.06.2022',
    'D.G.C. n. 200/2022',
    'deliberazione del Consiglio comunale 21 ottobre 2022, n. 93',
    'decreto sindacale n. 5 del 10/01/2022',
    'deliberazione di Giunta n. 51 del 19/03/2020',
  ])('accepts what the register has: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    'deliberazione della Giunta regionale n. 200 del 30/06/2022',
    'deliberazione della Giunta provinciale n. 200 del 30/06/2022',
    'delibera ANAC n. 200 del 30/06/2022',
    'deliberazione n. 200 del 30/06/2022',
    'determinazione dirigenziale n. 809 del 04/05/2022',
    'deliberazione della Giunta comunale n. 201 del 23/06/2022',
    'deliberazione della Giunta comunale n. 200 del 30/06/2021',
  ])('says nothing of what may be another act: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('points at another date, number or body', () => {
    expect(found('Con deliberazione della Giunta comunale n. 200 del 30 giugno 2022.')).toEqual([
      'premessa.yaml:1:13 Il testo cita “deliberazione della Giunta comunale n. 200 del 30 giugno 2022”, ma nel registro quell’atto è del 23/06/2022. (nel registro degli atti atti.yaml:2:11)',
    ]);
    expect(found('Con DGC n. 20 del 28/07/2022.')).toEqual([
      'premessa.yaml:1:13 Il testo cita “DGC n. 20 del 28/07/2022”, ma nel registro l’atto di quel giorno ha il numero 222. (nel registro degli atti atti.yaml:3:11)',
    ]);
    expect(found('Con DGC n. 300 del 23/06/2022.')).toHaveLength(1);
    expect(found('Con deliberazione del Consiglio comunale n. 200 del 23/06/2022.')).toEqual([
      'premessa.yaml:1:13 Il testo cita “deliberazione del Consiglio comunale n. 200 del 23/06/2022”, ma nel registro quell’atto è di un altro organo: Giunta comunale. (nel registro degli atti atti.yaml:2:11)',
    ]);
  });

  it('finds an act that a folded text breaks', () => {
    const text = yaml`
      testo: >-
        Il piano è approvato con deliberazione della Giunta
        comunale n. 200 del
        30/06/2022, poi modificata.
    `;
    const plan = planOf({ 'atti.yaml': atti, 'premessa.yaml': text });
    const [finding] = [...attoCoerente.check(plan)];

    expect(findings(attoCoerente, plan)).toHaveLength(1);
    expect(finding?.at.source.text.slice(finding.at.start, finding.at.end)).toBe(
      'deliberazione della Giunta\n  comunale n. 200 del\n  30/06/2022',
    );
  });

  it('says nothing without a register', () => {
    const files = { 'premessa.yaml': 'testo: Con DGC n. 200 del 30/06/2022.' };

    expect(findings(attoCoerente, planOf(files))).toEqual([]);
    expect(findings(attoCoerente, planOf({ ...files, 'atti.yaml': 'atti: x' }, { broken: 'gap' }))).toEqual([]);
  });
});
