import { describe, expect, it } from 'vitest';

import { attoRegistrato } from '../../src/rules/atto-registrato.ts';
import { card } from '../support/card.ts';
import { findings } from '../support/findings.ts';
import { planOf } from '../support/plan.ts';
import { yaml } from '../support/yaml.ts';

const file = 'obiettivi/avvocatura/a.yaml';
const atti = 'atti:\n  - { id: gc-2022-200, organo: Giunta comunale, tipo: deliberazione }';

function found(part: string): readonly string[] {
  return findings(attoRegistrato, planOf({ 'atti.yaml': atti, [file]: card(part) }));
}

describe('atto-registrato', () => {
  it('accepts acts of the register, in fields and in texts, and marks that cite other things', () => {
    const part = yaml`
      scadenza_finale: { entro: 60 giorni, da_atto: gc-2022-200 }
      note: "[[atto:gc-2022-200]], [[ atto : gc-2022-200 ]], [[unita:nessuna]], [atto:gc-1], [[atto]]"
    `;

    expect(found(part)).toEqual([]);
  });

  it('points at the identifier in a field, wherever the schemas let one stand', () => {
    const part = yaml`
      fasi:
        - descrizione: Studio
          scadenza:
            entro: 60 giorni
            da_atto: gc-2022-201
      revisioni:
        - { modifica: Spostata, atto: gc-2022-202 }
    `;
    const manifest = yaml`
      triennio: { da: 2022, a: 2024 }
      anno: 2022
      forma: ordinaria
      natura: prima adozione
      adozione: { organo: Giunta, atto: gc-2022-203 }
    `;
    const plan = planOf({
      'atti.yaml': `${atti}\n  - { id: x, organo: G, tipo: altro, modificato_da: [y] }`,
      'piao.yaml': manifest,
      [file]: card(part),
    });

    expect(findings(attoRegistrato, plan)).toEqual([
      'atti.yaml:3:54 L’atto “y” non è nel registro degli atti.',
      `${file}:8:16 L’atto “gc-2022-201” non è nel registro degli atti.`,
      `${file}:10:33 L’atto “gc-2022-202” non è nel registro degli atti.`,
      'piao.yaml:5:35 L’atto “gc-2022-203” non è nel registro degli atti.',
    ]);
  });

  it('points at the mark inside a folded text', () => {
    const part = yaml`
      note: >-
        La struttura è cambiata con [[atto:gc-2022-200]] e
        poi, perché serviva, con [[atto:gc-2022-9]].
    `;

    expect(found(part)).toEqual([`${file}:6:28 L’atto “gc-2022-9” non è nel registro degli atti.`]);
  });

  it('points at the mark inside texts of every style', () => {
    const part = yaml`
      finalita_strategiche: Vedi [[atto:a]].
      direttive_specifiche: "Vedi [[atto:b]]."
      risultato_atteso: 'Vedi [[atto:c]].'
      note: |
        Vedi
        [[atto:d]].
    `;

    expect(found(part)).toEqual([
      `${file}:4:28 L’atto “a” non è nel registro degli atti.`,
      `${file}:5:29 L’atto “b” non è nel registro degli atti.`,
      `${file}:6:25 L’atto “c” non è nel registro degli atti.`,
      `${file}:9:3 L’atto “d” non è nel registro degli atti.`,
    ]);
  });

  it('points at the text when the mark is broken over two lines', () => {
    const part = yaml`
      note: >-
        Vedi [[atto:
        gc-2022-9]].
    `;

    expect(found(part)).toEqual([`${file}:4:7 L’atto “gc-2022-9” non è nel registro degli atti.`]);
  });

  it('tells once an act that one text cites many times, and each that it cites once', () => {
    const part = yaml`
      note: "[[atto:a]], [[atto:b]], [[atto:a]]"
      risultato_atteso: "[[atto:a]]"
    `;

    expect(found(part)).toEqual([
      `${file}:4:8 L’atto “a” non è nel registro degli atti.`,
      `${file}:4:20 L’atto “b” non è nel registro degli atti.`,
      `${file}:5:20 L’atto “a” non è nel registro degli atti.`,
    ]);
  });

  it('suggests the near act', () => {
    const plan = planOf({ 'atti.yaml': atti, [file]: card('note: "[[atto:gc-2022-20]]"') });

    expect([...attoRegistrato.check(plan)].map(({ facts }) => facts)).toEqual([
      { id: 'gc-2022-20', near: 'gc-2022-200' },
    ]);
  });

  it('says nothing when the register is broken', () => {
    const plan = planOf({ 'atti.yaml': 'atti: {}', [file]: card('note: "[[atto:a]]"') }, { broken: 'gap' });

    expect(findings(attoRegistrato, plan)).toEqual([]);
  });

  it('finds every act unknown when there is no register', () => {
    expect(findings(attoRegistrato, planOf({ [file]: card('note: "[[atto:a]]"') }))).toHaveLength(1);
  });

  it('reads a text full of brackets once', () => {
    const brackets = '[['.repeat(200_000);
    const marks = '[[a:'.repeat(200_000);

    expect(found(`note: "${brackets}${marks}"`)).toEqual([]);
  });
});
