import { describe, expect, it } from 'vitest';

import { misuraObiettivo } from '../../src/rules/misura-obiettivo.ts';
import { card } from '../support/card.ts';
import { findings } from '../support/findings.ts';
import { planOf } from '../support/plan.ts';

const measure = (id: string, rest: string, kind = 'specifica') =>
  `  - { id: ${id}, tipo: ${kind}, descrizione: Prova, ${rest} }`;
const linked = card('collegamenti: { misure_anticorruzione: [prima] }');
const first = measure('prima', 'unita: [avvocatura]');

function filesWith(measures: readonly string[], cards: Readonly<Record<string, string>> = {}) {
  return {
    'anticorruzione.yaml': ['misure:', ...measures].join('\n'),
    'obiettivi/avvocatura/a.yaml': linked,
    ...cards,
  };
}

const found = (...parts: Parameters<typeof filesWith>): readonly string[] =>
  findings(misuraObiettivo, planOf(filesWith(...parts)));

describe('misura-obiettivo', () => {
  it('accepts units with a card that takes up a measure', () => {
    expect(found([first])).toEqual([]);
    expect(found([first, measure('altra', 'unita: ["2250"]')])).toEqual([]);
  });

  it('tells once the units that have none', () => {
    const measures = [first, measure('seconda', 'unita: [risorse-umane]'), measure('terza', 'unita: [risorse-umane]')];
    const line =
      'anticorruzione.yaml:3:57 Un’unità risponde di misure specifiche senza una scheda che le riprenda: “Servizio autonomo Risorse umane”.';

    expect(found(measures)).toEqual([line]);
    expect(found(measures, { 'obiettivi/risorse-umane/a.yaml': card('', { unita: 'risorse-umane' }) })).toEqual([line]);
  });

  it('accepts a measure that names its card, also for the units that share it', () => {
    expect(found([first, measure('seconda', 'unita: [risorse-umane], obiettivo_performance: avvocatura/A')])).toEqual(
      [],
    );
  });

  it.each([
    ['general measures', measure('seconda', 'unita: [risorse-umane]', 'generale')],
    ['measures in force', measure('seconda', 'unita: [risorse-umane], stato: attuata')],
    ['measures of no unit', measure('seconda', 'responsabile: Segretario generale')],
  ])('asks no card for %s', (_, second) => {
    expect(found([first, second])).toEqual([]);
  });

  it('leaves to another rule a plan that links nothing', () => {
    expect(found([measure('seconda', 'unita: [risorse-umane]')])).toEqual([]);
  });

  it('says nothing of a unit whose cards may be broken', () => {
    const files = filesWith([first, measure('seconda', 'unita: [risorse-umane]')], {
      'obiettivi/risorse-umane/a.yaml': 'codice: 1',
    });

    expect(findings(misuraObiettivo, planOf(files, { broken: 'gap' }))).toEqual([]);
    expect(findings(misuraObiettivo, planOf({}))).toEqual([]);
  });
});
