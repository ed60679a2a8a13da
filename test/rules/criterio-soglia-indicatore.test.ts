import { describe, expect, it } from 'vitest';

import { criterioSogliaIndicatore } from '../../src/rules/criterio-soglia-indicatore.ts';
import { card } from '../support/card.ts';
import { findings } from '../support/findings.ts';
import { planOf } from '../support/plan.ts';

const file = 'obiettivi/avvocatura/a.yaml';

function found(reached: string, indicators: string): readonly string[] {
  const part = `criteri: { raggiunto: "${reached}" }\nindicatori: ${indicators}`;
  return findings(criterioSogliaIndicatore, planOf({ [file]: card(part) }));
}

describe('criterio-soglia-indicatore', () => {
  it.each([
    ['Almeno il 50% dei contratti è digitale.', '[contratti digitali >= 50%]'],
    ['Almeno il 50% dei contratti è digitale.', '[{ denominazione: Contratti digitali, target: { "2022": 50 } }]'],
    [
      'Almeno il 50% dei contratti è digitale.',
      '[{ denominazione: Contratti digitali, target: { "2022": { operatore: ">=", valore: "50%" } } }]',
    ],
    ['Almeno il 33,3% dei contratti.', '[contratti digitali >= 33.3%]'],
    ['Obiettivo raggiunto al 100%.', '[contratti digitali]'],
    ['Contratti digitali, con IVA al 22%.', '[contratti digitali]'],
    ['Almeno 50 contratti.', '[contratti digitali]'],
    // a part of the target, or a distance from it
    ['Indicatori pari ad almeno il 90% del valore atteso.', '[contratti digitali]'],
    ['Risultato non inferiore all’80 per cento dei valori attesi.', '[contratti digitali]'],
    ['Se è raggiunto almeno il 95% del target.', '[contratti digitali]'],
    ['Scostamento non superiore al 7,5%.', '[contratti digitali]'],
    ['Target conseguito per oltre il 90%.', '[contratti digitali]'],
    ['Non più del 10% di scostamento.', '[contratti digitali]'],
    // a card without indicators is told elsewhere
    ['Almeno il 50% dei contratti è digitale.', '[]'],
    ['Almeno il 50% dei contratti è digitale.', ''],
  ])('accepts “%s” with %s', (reached, indicators) => {
    expect(found(reached, indicators)).toEqual([]);
  });

  it.each([
    ['Almeno il 50% dei contratti è digitale.', '50'],
    ['Contratti digitali in misura non inferiore al 33,3 per cento.', '33,3'],
  ])('points at the threshold in “%s”', (reached, value) => {
    const [line = ''] = found(reached, '[contratti digitali / contratti su carta]');

    expect(line).toContain(
      `Il criterio chiede “${value}%”, ma nessun indicatore ha questo valore. (gli indicatori ${file}:5:1)`,
    );
  });

  it('still points at a threshold after a sentence on the target', () => {
    expect(
      found('Target rispettato. Almeno il 50% è digitale; scostamenti motivati.', '[contratti digitali]'),
    ).toHaveLength(1);
  });

  it('points at the words of the criterion', () => {
    expect(found('Se almeno il 50% è digitale.', '[contratti digitali al 60%]')).toEqual([
      `${file}:4:27 Il criterio chiede “50%”, ma nessun indicatore ha questo valore. (gli indicatori ${file}:5:1)`,
    ]);
  });
});
