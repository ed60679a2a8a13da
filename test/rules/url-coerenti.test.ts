import { describe, expect, it } from 'vitest';

import { urlCoerenti } from '../../src/rules/url-coerenti.ts';
import { findings } from '../support/findings.ts';
import { planOf } from '../support/plan.ts';

function found(text: string, sito = 'https://www.comune.esempio.it/home'): readonly string[] {
  return findings(
    urlCoerenti,
    planOf({
      'anagrafica.yaml': `denominazione: Comune\ntipo_ente: comune\nsito: ${sito}`,
      'premessa.yaml': `testo: ${JSON.stringify(text)}`,
    }),
  );
}

describe('url-coerenti', () => {
  it('accepts safe addresses of the body and any of others', () => {
    expect(found('https://comune.esempio.it/a, https://servizi.comune.esempio.it e http://www.altro.it')).toEqual([]);
    expect(found('http://www.comune.prova.it')).toEqual([]);
  });

  it('points at addresses that are not safe, all in one finding', () => {
    expect(found('Vedi http://comune.esempio.it/a e http://www.comune.esempio.it/b')).toEqual([
      'premessa.yaml:1:14 L’indirizzo “http://comune.esempio.it/a” non è in https. (anche qui premessa.yaml:1:43)',
    ]);
    expect(found('Nulla.', 'http://www.comune.esempio.it')).toHaveLength(1);
  });

  it('points at a domain that misses a letter', () => {
    expect(found('Vedi [il sito](https://www.comune.esempo.it/a).')).toEqual([
      'premessa.yaml:1:24 Il sito “comune.esempo.it” è quasi uguale a quello dell’ente, “comune.esempio.it”.',
    ]);
  });

  it('says nothing without a site, nor of short names', () => {
    expect(findings(urlCoerenti, planOf({ 'premessa.yaml': 'testo: http://www.comune.esempio.it' }))).toEqual([]);
    expect(found('https://abd.it', 'https://abc.it')).toEqual([]);
  });
});
