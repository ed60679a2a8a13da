import { describe, expect, it } from 'vitest';

import { fabbisogniEccedenze } from '../../src/rules/fabbisogni-eccedenze.ts';
import { complete } from '../support/complete.ts';
import { findings } from '../support/findings.ts';
import { planOf } from '../support/plan.ts';

const needs = 'evoluzione: Servono più persone.';

function found(text: string, manifest = ''): readonly string[] {
  return findings(fabbisogniEccedenze, planOf(complete({ 'piao.yaml': manifest, 'fabbisogni.yaml': text })));
}

describe('fabbisogni-eccedenze', () => {
  it('accepts a statement, as data or in words', () => {
    expect(found(`${needs}\neccedenze: { esito: nessuna eccedenza }`)).toEqual([]);
    expect(found(`${needs}\npremessa: Non c'è personale in soprannumero.`)).toEqual([]);
  });

  it('tells that there is none', () => {
    expect(found(needs)).toEqual([
      'fabbisogni.yaml:1:1 Il piano dei fabbisogni non dice se ci sono eccedenze di personale.',
    ]);
  });

  it.each(['premessa: Testo', `${needs}\nrinvio: { motivo: Atto proprio., documenti: [{ titolo: Piano }] }`])(
    'says nothing of %s',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );

  it('says nothing of the simplified form', () => {
    expect(found(needs, 'forma: semplificata')).toEqual([]);
    expect(findings(fabbisogniEccedenze, planOf({}))).toEqual([]);
  });
});
