import { describe, expect, it } from 'vitest';

import { check } from '../src/check.ts';
import { defineRule, type AnyRule } from '../src/rules/rule.ts';
import { folderOf } from './support/folder.ts';

const manifest = 'triennio: { da: 2026, a: 2028 }\nanno: 2026\nforma: ordinaria\nnatura: aggiornamento annuale\n';

/** What some rules find in a manifest alone, with settings: `severity code`. */
async function told(settings: string, rules: readonly AnyRule[]) {
  const folder = folderOf({ 'piao.yaml': `${manifest}${settings}` });
  const { failures, report } = await check({ folder, workingDirectory: folder, language: 'it', rules });
  return { failures, told: report.diagnostics.map(({ code, severity }) => `${severity} ${code}`) };
}

function finds(code: 'peso-mancante' | 'data-valida', rule: Partial<AnyRule>): AnyRule {
  return {
    ...defineRule({
      code: 'peso-mancante',
      severity: 'warning',
      ground: 'logic',
      *check({ documents }) {
        if (documents.piao) yield { at: documents.piao.source.spanOf(['anno']), facts: { phase: '1' } };
      },
    }),
    code,
    ...rule,
  } as AnyRule; // a rule for the test, whose words are those of another
}

const warning = finds('peso-mancante', { severity: 'warning' });

describe('the settings of a plan', () => {
  it('leave the rules as they are', async () => {
    expect((await told('', [warning])).told).toEqual(['warning peso-mancante']);
  });

  it.each([
    ['spenta', []],
    ['nota', ['info peso-mancante']],
    ['avviso', ['warning peso-mancante']],
    ['errore', ['error peso-mancante']],
  ])('give a rule the weight “%s”', async (weight, expected) => {
    expect((await told(`regole: { peso-mancante: ${weight} }`, [warning])).told).toEqual(expected);
  });

  it.each([
    ['essenziale', []],
    ['consigliato', ['warning peso-mancante']],
    ['severo', ['warning peso-mancante']],
  ])('choose by profile “%s”: a warning is asked from the second on', async (profile, expected) => {
    expect((await told(`profilo: ${profile}`, [warning])).told).toEqual(expected);
  });

  it('ask a rule of style in the last profile, or by its name', async () => {
    const style = finds('peso-mancante', { severity: 'info', profile: 'severo' });

    expect((await told('', [style])).told).toEqual([]);
    expect((await told('profilo: severo', [style])).told).toEqual(['info peso-mancante']);
    expect((await told('regole: { peso-mancante: avviso }', [style])).told).toEqual(['warning peso-mancante']);
  });

  it('are checked like the rest: a wrong name finds the near one', async () => {
    expect((await told('regole: { peso-mancant: spenta }', [])).told).toEqual(['error schema/chiave-sconosciuta']);
  });
});

describe('a rule that throws', () => {
  it('is told by name, and the others go on', async () => {
    const broken = finds('data-valida', {
      check() {
        throw new TypeError('manca qualcosa');
      },
    });

    expect(await told('', [broken, warning])).toEqual({
      failures: [{ code: 'data-valida', reason: 'manca qualcosa' }],
      told: ['warning peso-mancante'],
    });
  });
});
