import { describe, expect, it } from 'vitest';

import { immagineSenzaAlternativa } from '../../src/rules/immagine-senza-alternativa.ts';
import { card } from '../support/card.ts';
import { findings } from '../support/findings.ts';
import { planOf } from '../support/plan.ts';
import { yaml } from '../support/yaml.ts';

const file = 'performance.yaml';

function found(...pictures: readonly string[]): readonly string[] {
  const head = ['parti:', '  - titolo: Grafici', '    testo: Testo', '    immagini:'];
  return findings(
    immagineSenzaAlternativa,
    planOf({ [file]: [...head, ...pictures.map((one) => `      - ${one}`)].join('\n') }),
  );
}

describe('immagine-senza-alternativa', () => {
  it('accepts a picture with a text, and documents, which are read and not looked at', () => {
    const text = 'rinvio: { motivo: Altrove, documenti: [{ titolo: Mappa, file: allegati/mappa.png }] }';

    expect(found('{ file: allegati/a.png, alternativa: Sei settori sotto il sindaco }')).toEqual([]);
    expect(findings(immagineSenzaAlternativa, planOf({ [file]: text }))).toEqual([]);
  });

  it.each(['png', 'PNG', 'jpg', 'jpeg', 'svg', 'gif', 'webp'])(
    'points at the file of a picture without it: %s',
    (kind) => {
      expect(found(`{ file: allegati/a.${kind} }`)).toEqual([
        `${file}:5:17 L’immagine “allegati/a.${kind}” non dice nulla a chi non la vede.`,
      ]);
    },
  );

  it('points at the key of a blank text', () => {
    expect(found('{ file: allegati/a.png, alternativa: "  " }', '{ file: allegati/b.png, alternativa: "" }')).toEqual([
      `${file}:5:33 L’immagine “allegati/a.png” non dice nulla a chi non la vede.`,
      `${file}:6:33 L’immagine “allegati/b.png” non dice nulla a chi non la vede.`,
    ]);
  });

  it('finds pictures wherever they stand', () => {
    const text = 'organigramma: { immagine: { file: allegati/organigramma.svg, didascalia: Organigramma } }';

    expect(findings(immagineSenzaAlternativa, planOf({ 'struttura.yaml': text }))).toEqual([
      'struttura.yaml:1:35 L’immagine “allegati/organigramma.svg” non dice nulla a chi non la vede.',
    ]);
  });

  it('points at a picture in a text, whatever its file', () => {
    const text = card(yaml`
      note: |
        Il grafico: ![](allegati/a.png), poi ![ ](grafico "titolo"),
        e ![Sei settori](allegati/b.png), di nuovo ![](allegati/a.png).
    `);

    expect(findings(immagineSenzaAlternativa, planOf({ 'obiettivi/avvocatura/a.yaml': text }))).toEqual([
      'obiettivi/avvocatura/a.yaml:5:15 L’immagine “allegati/a.png” non dice nulla a chi non la vede.',
      'obiettivi/avvocatura/a.yaml:5:40 L’immagine “grafico” non dice nulla a chi non la vede.',
    ]);
  });

  it('reads a text full of open marks once', () => {
    const text = card(`note: "${'![]('.repeat(300_000)}"`);

    expect(findings(immagineSenzaAlternativa, planOf({ 'obiettivi/avvocatura/a.yaml': text }))).toEqual([]);
  });
});
