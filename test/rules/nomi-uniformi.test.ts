import { describe, expect, it } from 'vitest';

import { nomiUniformi } from '../../src/rules/nomi-uniformi.ts';
import { findings } from '../support/findings.ts';
import { planOf } from '../support/plan.ts';

const register = 'organizzazione/incarichi.yaml';

interface Post {
  readonly unita?: string;
  readonly titolo?: string;
  readonly persona?: string;
  readonly dal?: string;
  readonly al?: string;
}

/** A register with a post on each line, from the second on. */
function registerOf(...posts: readonly Post[]): string {
  const lines = posts.map(({ unita = 'avvocatura', titolo = 'titolare', persona, dal, al }) =>
    [
      `  - { unita: ${unita}, qualifica: dirigente, titolo_incarico: ${titolo}`,
      ...(dal ? [`dal: ${dal}`] : []),
      ...(al ? [`al: ${al}`] : []),
      ...(persona ? [`persona: { ${persona} }`] : []),
    ].join(', '),
  );
  return ['incarichi:', ...lines.map((line) => `${line} }`)].join('\n');
}

function found(...persons: readonly string[]): readonly string[] {
  return findings(nomiUniformi, planOf({ [register]: registerOf(...persons.map((persona) => ({ persona }))) }));
}

describe('nomi-uniformi', () => {
  it.each<[string, readonly string[]]>([
    ['one spelling', ['cognome: Neve, nome: Bianca', 'cognome: Neve, nome: Bianca']],
    ['another title', ['cognome: Neve, nome: Bianca, titolo: dott.ssa', 'cognome: Neve, nome: Bianca']],
    ['namesakes by surname', ['cognome: Neve, nome: Bianca', 'cognome: Neve, nome: Rosa']],
    [
      'a short name that may be of two persons',
      ['cognome: Neve, nome: Bianca Maria', 'cognome: Neve, nome: Bianca Rosa', 'cognome: Neve, nome: Bianca'],
    ],
    [
      'two persons with a given name in common',
      ['cognome: Neve, nome: Bianca Maria', 'cognome: Neve, nome: Bianca Rosa'],
    ],
  ])('accepts %s', (_, persons) => {
    expect(found(...persons)).toEqual([]);
  });

  it.each<[string, string, string]>([
    ['capitals', 'cognome: NEVE, nome: Bianca', 'NEVE, Bianca'],
    ['accents', 'cognome: Nevè, nome: Bianca', 'Nevè, Bianca'],
    ['an apostrophe', 'cognome: "Neve\'", nome: Bianca', "Neve', Bianca"],
    ['the places of surname and given name', 'cognome: Bianca, nome: Neve', 'Bianca, Neve'],
    ['a second given name', 'cognome: Neve, nome: Bianca Rosa', 'Neve, Bianca Rosa'],
  ])('finds a difference in %s, and takes the more frequent spelling for the usual one', (_, odd, written) => {
    expect(found(odd, 'cognome: Neve, nome: Bianca', 'cognome: Neve, nome: Bianca')).toEqual([
      `${register}:2:84 “${written}” sembra la stessa persona di “Neve, Bianca”. (usato qui la prima volta ${register}:3:84)`,
    ]);
  });

  it('tells a person once, wherever the names stand', () => {
    const plan = planOf({
      [register]: registerOf({ persona: 'cognome: Neve, nome: Bianca' }, { persona: 'cognome: NEVE, nome: BIANCA' }),
      'anticorruzione.yaml': 'testata: { rpct: { persona: { cognome: neve, nome: bianca } } }',
    });

    expect(findings(nomiUniformi, plan)).toHaveLength(1);
  });
});
