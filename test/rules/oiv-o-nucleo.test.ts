import { describe, expect, it } from 'vitest';

import { oivONucleo } from '../../src/rules/oiv-o-nucleo.ts';
import { card } from '../support/card.ts';
import { findings } from '../support/findings.ts';
import { planOf } from '../support/plan.ts';

const figures = (...roles: readonly string[]) => ({
  'anagrafica.yaml': `denominazione: Comune di Prova\ntipo_ente: comune\nfigure: [${roles.map((role) => `{ ruolo: ${role} }`).join(', ')}]`,
});
const subject = (name: string) => `soggetti: [{ soggetto: ${name} }]`;

describe('oiv-o-nucleo', () => {
  it('accepts one name, however written, and texts that quote the law', () => {
    const plan = planOf({
      ...figures('Nucleo di valutazione', 'RPCT'),
      'performance.yaml': 'validazione: { organo: NdV }',
      'obiettivi/avvocatura/a.yaml': card('validazione: { organo: Nucleo indipendente di valutazione }'),
      'monitoraggio.yaml': subject('OIV o Nucleo di valutazione'),
    });

    expect(findings(oivONucleo, plan)).toEqual([]);
  });

  it.each([
    ['lavoro-agile.yaml', subject('OIV'), '1:24'],
    ['monitoraggio.yaml', subject('Organismo indipendente di valutazione'), '1:24'],
    ['performance.yaml', 'validazione: { organo: OIV }', '1:24'],
    ['obiettivi/avvocatura/a.yaml', card('validazione: { organo: OIV }'), '4:24'],
  ])('notes in %s the other name, once', (file, text, place) => {
    expect(findings(oivONucleo, planOf({ ...figures('Nucleo di valutazione'), [file]: text }))).toEqual([
      `${file}:${place} Il piano usa due nomi per chi valuta: OIV e Nucleo di valutazione. (usato qui la prima volta anagrafica.yaml:3:19)`,
    ]);
  });

  it('notes both names in the first section', () => {
    expect(findings(oivONucleo, planOf(figures('OIV', 'Nucleo di valutazione', 'OIV')))).toHaveLength(1);
  });

  it.each(['Nucleo di valutazione con funzioni di OIV', 'OIV/Nucleo', 'Organismo indipendente di valutazione (NdV)'])(
    'accepts either name where one name has both, “%s”, wherever it stands',
    (both) => {
      const two = { ...figures('Nucleo di valutazione'), 'lavoro-agile.yaml': subject('OIV') };

      expect(
        findings(oivONucleo, planOf({ ...two, 'performance.yaml': `validazione: { organo: "${both}" }` })),
      ).toEqual([]);
      expect(findings(oivONucleo, planOf({ ...two, 'monitoraggio.yaml': subject(`"${both}"`) }))).toEqual([]);
    },
  );

  it('says nothing of a plan that names none', () => {
    expect(findings(oivONucleo, planOf({}))).toEqual([]);
  });
});
