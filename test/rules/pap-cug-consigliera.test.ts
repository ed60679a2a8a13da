import { describe, expect, it } from 'vitest';

import { papCugConsigliera } from '../../src/rules/pap-cug-consigliera.ts';
import { findings } from '../support/findings.ts';
import { planOf } from '../support/plan.ts';

const aims = 'scopi: [Parità.]';
const both = 'cug: { proposta: 10/12/2025 }\nparere_consigliera: { esito: favorevole }';

function found(text: string): readonly string[] {
  return findings(papCugConsigliera, planOf({ 'azioni-positive.yaml': text }));
}

describe('pap-cug-consigliera', () => {
  it('accepts both, as data or in words', () => {
    expect(found(`${aims}\n${both}`)).toEqual([]);
    expect(found(`${aims}\npremesse: Proposto dal CUG, sentita la Consigliera di parità.`)).toEqual([]);
  });

  it('tells what is not cited', () => {
    const line = (what: string) => [`azioni-positive.yaml:1:1 Il piano delle azioni positive non cita ${what}.`];

    expect(found(`${aims}\ncug: { proposta: 10/12/2025 }`)).toEqual(line('il parere della consigliera di parità'));
    expect(found(`${aims}\nparere_consigliera: { data: 08/01/2026 }`)).toEqual(line('la proposta del CUG'));
    expect(found(aims)).toEqual(line('il parere della consigliera di parità né la proposta del CUG'));
  });

  it('does not take a comment for a citation', () => {
    expect(found(`${aims}\n# CUG e consigliera di parità mancano`)).toHaveLength(1);
  });

  it('says nothing of a section elsewhere', () => {
    expect(found('rinvio: { motivo: Testo, documenti: [{ titolo: Piano }] }')).toEqual([]);
    expect(findings(papCugConsigliera, planOf({}))).toEqual([]);
  });
});
