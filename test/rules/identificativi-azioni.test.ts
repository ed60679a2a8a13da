import { describe, expect, it } from 'vitest';

import { identificativiAzioni } from '../../src/rules/identificativi-azioni.ts';
import { findings } from '../support/findings.ts';
import { planOf } from '../support/plan.ts';

function found(first: readonly [id: string, number: string][], second: readonly [id: string, number: string][]) {
  const lines = (actions: readonly [id: string, number: string][]) =>
    actions.map(([id, number]) => `      - { id: ${id}, ${number}titolo: Azione }`);
  return findings(
    identificativiAzioni,
    planOf({
      'azioni-positive.yaml': [
        'ambiti:',
        '  - id: x',
        '    titolo: Benessere',
        '    azioni:',
        ...lines(first),
        '  - id: y',
        '    titolo: Formazione',
        '    azioni:',
        ...lines(second),
      ].join('\n'),
    }),
  );
}

describe('identificativi-azioni', () => {
  it('accepts numbers that go on, and none', () => {
    expect(found([['a', 'numero: 1, ']], [['b', 'numero: 2, ']])).toEqual([]);
    expect(found([['a', '']], [['b', '']])).toEqual([]);
    expect(findings(identificativiAzioni, planOf({}))).toEqual([]);
  });

  it('points at an identifier that is taken', () => {
    expect(found([['a', '']], [['a', '']])).toEqual([
      'azioni-positive.yaml:9:15 L’identificativo “a” è già di un’altra azione positiva. (usato qui la prima volta azioni-positive.yaml:5:15)',
    ]);
  });

  it('points at the same number in a field', () => {
    expect(
      found(
        [
          ['a', 'numero: 1, '],
          ['b', 'numero: 1, '],
        ],
        [['c', '']],
      ),
    ).toEqual([
      'azioni-positive.yaml:6:26 Nell’ambito “Benessere” ci sono due azioni con il numero 1. (usato qui la prima volta azioni-positive.yaml:5:26)',
    ]);
  });

  it('notes once that the numbers begin again', () => {
    expect(
      found(
        [
          ['a', 'numero: 1, '],
          ['b', 'numero: 2, '],
        ],
        [
          ['c', 'numero: 1, '],
          ['d', 'numero: 2, '],
        ],
      ),
    ).toEqual([
      'azioni-positive.yaml:10:26 La numerazione delle azioni ricomincia in ogni ambito: il numero 1 è di più azioni. (usato qui la prima volta azioni-positive.yaml:5:26) (anche qui azioni-positive.yaml:11:26)',
    ]);
  });
});
