import { describe, expect, it } from 'vitest';

import { refusiNoti } from '../../src/rules/refusi-noti.ts';
import { spanOfMatch } from '../../src/rules/span-of-match.ts';
import { Source } from '../../src/sources/source.ts';
import { findings } from '../support/findings.ts';
import { planOf } from '../support/plan.ts';

const found = (value: string) => findings(refusiNoti, planOf({ 'premessa.yaml': `testo: ${JSON.stringify(value)}` }));

describe('refusi-noti', () => {
  it.each([
    'Via via, man mano, piano piano e poco poco, perché è così.',
    'Formazione pre- e post-laurea; socio-sanitario; tecnico-amministrativo.',
    'Il sito https://www.esempio.it/dipedenti/e e@perchè.it',
    'Un certo numero di casi, e la scheda. La scheda segue.',
    'Che cosa sia è noto: no, no. Si dice si o sì.',
  ])('accepts %s', (value) => {
    expect(found(value)).toEqual([]);
  });

  it('points at words of the dictionary, in their capitals', () => {
    expect(found('I dipedenti, DIPEDENTI, e i Dipedenti.')).toEqual([
      'premessa.yaml:1:11 “dipedenti” è un refuso.',
      'premessa.yaml:1:22 “DIPEDENTI” è un refuso.',
      'premessa.yaml:1:37 “Dipedenti” è un refuso.',
    ]);
    const plan = planOf({ 'premessa.yaml': "testo: Ouput e CEN-TRO, qual'è un pò" });
    expect([...refusiNoti.check(plan)].map(({ facts }) => facts.right)).toEqual([
      'Output',
      'CENTRO',
      'qual è',
      'un po’',
    ]);
  });

  it('points at a word written twice, also over a line', () => {
    expect(found('La scheda e e il piano.')).toEqual([
      'premessa.yaml:1:19 La stessa parola è scritta due volte: “e e”.',
    ]);
    const plan = planOf({ 'premessa.yaml': 'testo: >-\n  Il piano della\n  della performance.' });
    expect(findings(refusiNoti, plan)).toEqual([
      'premessa.yaml:2:12 La stessa parola è scritta due volte: “della della”.',
    ]);
  });

  it('points at a word broken by a hyphen, and knows the right one where the file has it', () => {
    const plan = planOf({ 'premessa.yaml': 'testo: Infor- matica e informatica, am- biente.' });

    expect(findings(refusiNoti, plan)).toEqual([
      'premessa.yaml:1:8 La parola “Infor- matica” è spezzata da un trattino.',
      'premessa.yaml:1:37 La parola “am- biente” è spezzata da un trattino.',
    ]);
    expect([...refusiNoti.check(plan)].map(({ facts }) => facts.right)).toEqual([undefined, undefined]);
    const known = planOf({ 'premessa.yaml': 'testo: La infor- matica e la informatica.' });
    expect([...refusiNoti.check(known)].map(({ facts }) => facts.right)).toEqual(['informatica']);
  });

  it('tells a typo once in a file, with exact places', () => {
    const plan = planOf({ 'premessa.yaml': 'testo: perchè e perchè' });
    const [finding] = [...refusiNoti.check(plan)];

    expect(findings(refusiNoti, plan)).toEqual([
      'premessa.yaml:1:8 “perchè” è un refuso. (anche qui premessa.yaml:1:17)',
    ]);
    expect(finding?.related?.map(({ at }) => at.source.text.slice(at.start, at.end))).toEqual(['perchè']);
  });

  it('points at the right one of many that are alike, however the file writes the text', () => {
    const texts = [
      'testo: >-\n  Il perchè e\n  il perchè, infine perchè.',
      'testo: "Il \\"perchè\\" e\n  il perchè, infine perchè."',
      "testo: 'L''ente, il perchè e il perchè, infine perchè.'",
    ];
    for (const text of texts) {
      const [{ at, related = [] } = {}] = [...refusiNoti.check(planOf({ 'premessa.yaml': text }))];
      const places = [at, ...related.map((one) => one.at)].map((span) => span?.start);

      expect(places).toEqual([...text.matchAll(/perchè/g)].map(({ index }) => index));
    }
  });

  it('reads a text once, however many typos are in it', () => {
    const count = 15_000;
    const source = new Source('premessa.yaml', 'premessa.yaml', `testo: ${'perchè '.repeat(count)}fine`);
    const text = 'perchè '.repeat(count) + 'fine';
    let read = 0;
    const place = {
      path: ['testo'],
      source: {
        text: source.text,
        spanOf: () => {
          read += 1;
          return source.spanAt(7, source.text.length);
        },
      } as unknown as Source,
      text,
    };
    const spans = Array.from({ length: count }, (_, index) => spanOfMatch(place, index * 7, index * 7 + 6));

    expect(read).toBe(1);
    expect(spans.at(-1)?.start).toBe(7 + (count - 1) * 7);
  });

  it('leaves the subjects of acts as they are', () => {
    const plan = planOf({ 'atti.yaml': 'atti:\n  - { id: x, organo: G, tipo: altro, oggetto: Perchè }' });

    expect(findings(refusiNoti, plan)).toEqual([]);
  });
});
