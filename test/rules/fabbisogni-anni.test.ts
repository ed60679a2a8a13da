import { describe, expect, it } from 'vitest';

import { fabbisogniAnni } from '../../src/rules/fabbisogni-anni.ts';
import { complete } from '../support/complete.ts';
import { findings } from '../support/findings.ts';
import { planOf } from '../support/plan.ts';

const leaving = (...years: readonly number[]) =>
  `cessazioni: [${years.map((year) => `{ anno: ${year}, numero: 0 }`).join(', ')}]`;
const hired = (...years: readonly number[]) =>
  `assunzioni: [${years.map((year) => `{ anno: ${year}, numero: 1, modalita: concorso }`).join(', ')}]`;
const years = '(il triennio del piano piao.yaml:1:11)';

function found(text: string, form = 'ordinaria'): readonly string[] {
  const manifest = `triennio: { da: 2026, a: 2028 }\nforma: ${form}`;
  return findings(fabbisogniAnni, planOf(complete({ 'piao.yaml': manifest, 'fabbisogni.yaml': text })));
}

describe('fabbisogni-anni', () => {
  it('accepts three years of both', () => {
    expect(found([leaving(2026, 2027, 2028), hired(2026, 2026, 2027, 2028)].join('\n'))).toEqual([]);
  });

  it('tells once the years of which a list says nothing', () => {
    expect(found([leaving(2026, 2027, 2028), hired(2027)].join('\n'))).toEqual([
      `fabbisogni.yaml:2:1 Il piano non dice le assunzioni del 2026 e 2028. ${years}`,
    ]);
    expect(found([leaving(2026), hired(2026, 2027, 2028)].join('\n'))).toEqual([
      `fabbisogni.yaml:1:1 Il piano non dice le cessazioni del 2027 e 2028. ${years}`,
    ]);
  });

  it('points at the beginning of the file when a list is not there', () => {
    expect(found(`evoluzione: Testo\n${hired(2026, 2027, 2028)}`)).toEqual([
      `fabbisogni.yaml:1:1 Il piano non dice le cessazioni del 2026, 2027 e 2028. ${years}`,
    ]);
  });

  it.each([
    [`evoluzione: Nessuna cessazione prevista.\n${hired(2026, 2027, 2028)}`],
    [`premessa: Non si prevedono assunzioni.\n${leaving(2026, 2027, 2028)}`],
  ])('accepts a list told in words: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('points at the first year outside', () => {
    expect(found([leaving(2025, 2026, 2027, 2028, 2029, 2025), hired(2026, 2027, 2028)].join('\n'))).toEqual([
      `fabbisogni.yaml:1:22 Tra le cessazioni ci sono anni fuori dal triennio 2026-2028: 2025 e 2029. ${years}`,
    ]);
  });

  it('asks only for cessations in the simplified form', () => {
    expect(found(leaving(2026, 2027, 2028), 'semplificata')).toEqual([]);
    expect(found(leaving(2026, 2027), 'semplificata')).toHaveLength(1);
  });

  it.each(['premessa: Testo', 'rinvio: { motivo: Atto proprio., documenti: [{ titolo: Piano }] }'])(
    'says nothing of %s',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );

  it('says nothing without a section or a manifest', () => {
    expect(findings(fabbisogniAnni, planOf(complete({})))).toEqual([]);
    expect(findings(fabbisogniAnni, planOf({ 'fabbisogni.yaml': leaving(2026) }))).toEqual([]);
  });
});
