import { describe, expect, it } from 'vitest';

import { interimSenzaNome } from '../../src/rules/interim-senza-nome.ts';
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

function found(...posts: readonly Post[]): readonly string[] {
  return findings(interimSenzaNome, planOf({ [register]: registerOf(...posts) }));
}

const message = 'Non si dice chi regge ad interim “Servizio autonomo Avvocatura”';

describe('interim-senza-nome', () => {
  it('accepts an interim with a name, and heads without one', () => {
    expect(found({}, { titolo: 'vicario' }, { titolo: 'ad interim', persona: 'cognome: Neve, nome: Bianca' })).toEqual(
      [],
    );
    expect(findings(interimSenzaNome, planOf({}))).toEqual([]);
  });

  it('points at the title', () => {
    expect(found({}, { titolo: 'ad interim' })).toEqual([`${register}:3:65 ${message}.`]);
  });

  it('tells all of them at once', () => {
    expect(found({ titolo: 'ad interim' }, { unita: 'risorse-umane', titolo: 'ad interim' })).toEqual([
      `${register}:2:65 ${message} e “Servizio autonomo Risorse umane”. (anche qui ${register}:3:68)`,
    ]);
  });

  it('counts them when they are many, and calls a unit that nobody knows by its name', () => {
    const units = ['risorse-umane', 'anagrafe', 'avvocatura', 'avvocatura'];

    expect(found(...units.map((unita) => ({ unita, titolo: 'ad interim' })))).toEqual([
      `${register}:2:68 Di 3 unità non si dice chi le regge ad interim: la prima è “Servizio autonomo Risorse umane”. (anche qui ${register}:3:63) (anche qui ${register}:4:65) (anche qui ${register}:5:65)`,
    ]);
  });
});
