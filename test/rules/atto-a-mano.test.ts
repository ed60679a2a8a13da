import { describe, expect, it } from 'vitest';

import { attoAMano } from '../../src/rules/atto-a-mano.ts';
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

function found(file: string, text: string): readonly string[] {
  return findings(attoAMano, planOf({ 'atti.yaml': atti, [file]: text }));
}

describe('atto-a-mano', () => {
  it('points at an act of the register that a text writes out, and says how to cite it', () => {
    expect(found('premessa.yaml', 'testo: Approvato con deliberazione di Giunta n. 200 del 23/06/2022.')).toEqual([
      'premessa.yaml:1:22 L’atto “deliberazione di Giunta n. 200 del 23/06/2022” è nel registro: si può citare.',
    ]);
    expect(found('premessa.yaml', 'testo: La determinazione dirigenziale n. 809/2022.')).toHaveLength(1);
    expect(found('premessa.yaml', 'testo: La deliberazione n. 93/2022.')).toHaveLength(1);
  });

  it('leaves alone marks, acts that are not registered, other dates, and titles of documents', () => {
    expect(found('premessa.yaml', 'testo: Approvato con [[atto:gc-2022-200]].')).toEqual([]);
    expect(found('premessa.yaml', 'testo: La deliberazione della Giunta comunale n. 7/2022.')).toEqual([]);
    expect(found('premessa.yaml', 'testo: La deliberazione della Giunta comunale n. 200.')).toEqual([]);
    expect(found('premessa.yaml', 'testo: La DGC n. 200 del 24/06/2022.')).toEqual([]);
    expect(
      found('fabbisogni.yaml', 'documenti:\n  - titolo: Modifica della DGC n. 200/2022\n    atto: gc-2022-222'),
    ).toEqual([]);
  });
});
