import { describe, expect, it } from 'vitest';

import { termineAdozione } from '../../src/rules/termine-adozione.ts';
import { findings } from '../support/findings.ts';
import { planOf } from '../support/plan.ts';

const ente = { 'anagrafica.yaml': 'denominazione: Comune di Prova\ntipo_ente: comune' };

function planWith(rest: string, year = 2026, natura = 'aggiornamento annuale', files = ente) {
  const head = `triennio: { da: ${year}, a: ${year + 2} }\nanno: ${year}\nforma: ordinaria\nnatura: ${natura}\n`;
  return planOf({ 'piao.yaml': `${head}${rest}`, ...files });
}

const found = (...plan: Parameters<typeof planWith>) => findings(termineAdozione, planWith(...plan));
const severities = (...plan: Parameters<typeof planWith>) =>
  [...termineAdozione.check(planWith(...plan))].map(({ severity }) => severity);

describe('termine-adozione', () => {
  it('accepts the term of the law, declared and kept', () => {
    expect(found('termine: { bilancio_termine: 28/02/2026, scadenza_piao: 30/03/2026 }')).toEqual([]);
    expect(found('adozione: { organo: Giunta, data: 31/01/2026 }\ntermine: { scadenza_piao: 31/01/2026 }')).toEqual([]);
    expect(found('')).toEqual([]);
  });

  it('points at another term, as an error', () => {
    const wrong = 'termine: { bilancio_termine: 31/08/2022, scadenza_piao: 31/12/2022 }';

    expect(found(wrong, 2022)).toEqual([
      'piao.yaml:5:57 Il piano dichiara il termine del 31/12/2022, ma il termine di legge è il 29/12/2022 (120 giorni dal 31/08/2022, termine del bilancio). (il termine del bilancio piao.yaml:5:30)',
    ]);
    expect(severities(wrong, 2022)).toEqual(['error']);
    expect(found('termine: { scadenza_piao: 15/02/2026 }')).toEqual([
      'piao.yaml:5:27 Il piano dichiara il termine del 15/02/2026, ma il termine di legge è il 31/01/2026.',
    ]);
  });

  it('tells that the term is a Sunday or a holiday, and does not move it', () => {
    expect(found('termine: { scadenza_piao: 31/01/2027 }', 2027)).toEqual([
      'piao.yaml:5:27 Il termine di adozione è il 31/01/2027, che è domenica.',
    ]);
    // in 2024 the term was read as the Monday after
    const monday = 'termine: { bilancio_termine: 15/03/2024, scadenza_piao: 15/04/2024 }';
    expect(found(monday, 2024)).toEqual([
      'piao.yaml:5:57 Il piano dichiara il termine del 15/04/2024, ma il termine di legge è il 14/04/2024 (30 giorni dal 15/03/2024, termine del bilancio), che è domenica. (il termine del bilancio piao.yaml:5:30)',
    ]);
    expect(severities(monday, 2024)).toEqual(['info']);
  });

  it('points at a plan adopted late, with the days, as a warning', () => {
    expect(found('adozione: { organo: Giunta, data: 10/02/2026 }')).toEqual([
      'piao.yaml:5:35 Il piano è stato adottato il 10/02/2026, 10 giorni dopo il termine del 31/01/2026.',
    ]);
    // the 31st is a Saturday
    expect(severities('adozione: { organo: Giunta, data: 02/02/2026 }')).toEqual(['warning']);
    expect(severities('adozione: { organo: Giunta, data: 01/02/2027 }', 2027)).toEqual(['info']);
  });

  it('is silent on a delay that is declared, and on a change in the middle of the year', () => {
    const late = 'adozione: { organo: Giunta, data: 10/02/2026 }';

    expect(found(`${late}\npubblicazione: { dichiarazione_ritardo: { motivo: Elezioni } }`)).toEqual([]);
    expect(found(late, 2026, '"modifica in corso d\'anno"')).toEqual([]);
  });

  it('counts from the year of the plan, not from the first of its three', () => {
    const head = 'triennio: { da: 2025, a: 2027 }\nanno: 2026\nforma: ordinaria\nnatura: aggiornamento annuale\n';
    const inYear = (rest: string) => findings(termineAdozione, planOf({ 'piao.yaml': `${head}${rest}`, ...ente }));

    expect(inYear('adozione: { organo: Giunta, data: 30/01/2026 }')).toEqual([]);
    expect(inYear('termine: { bilancio_termine: 31/12/2025, scadenza_piao: 31/01/2026 }')).toEqual([]);
    expect(inYear('termine: { bilancio_termine: 28/02/2025, scadenza_piao: 31/01/2026 }')).toEqual([]);
    expect(inYear('termine: { bilancio_termine: 28/02/2026, scadenza_piao: 30/03/2026 }')).toEqual([]);
    expect(inYear('adozione: { organo: Giunta, data: 10/02/2026 }')).toEqual([
      'piao.yaml:5:35 Il piano è stato adottato il 10/02/2026, 10 giorni dopo il termine del 31/01/2026.',
    ]);
  });

  it('says nothing where what decides is not known', () => {
    const term = 'termine: { bilancio_termine: 28/02/2026, scadenza_piao: 31/01/2026 }';

    expect(found(term)).toHaveLength(1);
    expect(found(term, 2026, 'conferma', { 'anagrafica.yaml': 'denominazione: Ente\ntipo_ente: ministero' })).toEqual(
      [],
    );
    expect(findings(termineAdozione, planOf({}))).toEqual([]);
    const head = 'triennio: { da: 2026, a: 2028 }\nanno: 2026\nforma: ordinaria\nnatura: conferma\n';
    const broken = { 'piao.yaml': `${head}${term}`, 'anagrafica.yaml': 'tipo_ente: x' };
    expect(findings(termineAdozione, planOf(broken, { broken: 'gap' }))).toEqual([]);
  });
});
