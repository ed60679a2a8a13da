import { describe, expect, it } from 'vitest';

import { disabilitaPiccoliNumeri } from '../../src/rules/disabilita-piccoli-numeri.ts';
import { complete } from '../support/complete.ts';
import { findings } from '../support/findings.ts';
import { planOf } from '../support/plan.ts';

function found(text: string): readonly string[] {
  return findings(disabilitaPiccoliNumeri, planOf(complete({ 'fabbisogni.yaml': text })));
}

const quota = (inService: number) => `limiti: { quota_disabili: { obbligo: 2, in_servizio: ${inService} } }`;
const hire = (number: number, rest: string, how = 'collocamento mirato') =>
  `  - { anno: 2026, numero: ${number}, modalita: ${how}${rest} }`;

describe('disabilita-piccoli-numeri', () => {
  it('accepts nobody, three and more, and the number that the law asks', () => {
    expect(found(quota(0))).toEqual([]);
    expect(found(quota(3))).toEqual([]);
    expect(found('limiti: { quota_disabili: { obbligo: 1 } }')).toEqual([]);
  });

  it.each([1, 2])('points at %i persons', (number) => {
    expect(found(quota(number))).toEqual([
      `fabbisogni.yaml:1:54 Il piano dice quante persone con disabilità sono in servizio: ${number}, meno di 3.`,
    ]);
  });

  it('points once at reserved posts in a given unit', () => {
    const unit = ', unita: avvocatura';

    expect(found(['assunzioni:', hire(1, unit), hire(2, unit)].join('\n'))).toEqual([
      'fabbisogni.yaml:2:68 Il piano dice in quale unità andrà una persona assunta con il collocamento mirato. (anche qui fabbisogni.yaml:3:68)',
    ]);
    expect(found(['assunzioni:', hire(2, unit)].join('\n'))[0]).toContain('chi è assunto (2 persone)');
    expect(found(['assunzioni:', hire(1, ''), hire(5, unit), hire(1, unit, 'concorso')].join('\n'))).toEqual([]);
  });

  it('says nothing without a section', () => {
    expect(findings(disabilitaPiccoliNumeri, planOf({}))).toEqual([]);
  });
});
