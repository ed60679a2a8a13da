import { describe, expect, it } from 'vitest';

import type { Scadenza } from '../../src/plan/plan.ts';
import { organigrammaOf } from '../../src/render/charts/organigramma.ts';
import { timeline } from '../../src/render/charts/timeline.ts';
import { planOf } from '../support/plan.ts';
import { yaml } from '../support/yaml.ts';

function day(data: string): Scadenza {
  return { path: [], forma: 'data', scritta: data, data };
}

function textsOf(svg: string): readonly string[] {
  return [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/g)].map(([, text = '']) => text.replaceAll(/<[^>]*>/g, ''));
}

describe('the timeline', () => {
  const phases = [
    { label: 'fase 1', weight: 40_000_000, deadline: day('2022-02-28') },
    { label: 'fase 2', weight: 60_000_000, deadline: { path: [], forma: 'conclusa' } },
    { label: 'fase 3 a)', weight: undefined, deadline: { path: [], forma: 'in_corso_anno' } },
    { label: 'fase 3 b)', weight: 0, deadline: { path: [], forma: 'non_prevedibile', motivo: 'vincoli "esterni"' } },
    { label: 'fase 4', weight: undefined, deadline: undefined },
  ] as const;
  const svg = timeline(phases, day('2022-12-31'), 2022) ?? '';

  it('says in words all that it draws', () => {
    expect(/aria-label="([^"]*)"/.exec(svg)?.[1]).toBe(
      'Le fasi nel tempo. Anno 2022. fase 1, 40%, 28 febbraio 2022; fase 2, 60%, conclusa; ' +
        'fase 3 a), in corso d&#39;anno; fase 3 b), 0%, non prevedibile: vincoli &quot;esterni&quot;; ' +
        'fase 4, senza scadenza; scadenza finale, 31 dicembre 2022.',
    );
    expect(svg).toContain('role="img"');
    expect(svg).toContain('<title>Le fasi nel tempo</title>');
    expect(svg).not.toMatch(/ id="|NaN|undefined/);
  });

  it('draws a mark for each deadline with a day, and words for the others', () => {
    const texts = textsOf(svg);

    expect(svg.match(/<circle/g)).toHaveLength(1);
    expect(svg.match(/<rect class="mark"/g)).toHaveLength(1);
    expect(texts).toEqual(
      expect.arrayContaining([
        'gen',
        'dic',
        'fase 1',
        'peso',
        '40%',
        '28 feb',
        'conclusa',
        'in corso d&#39;anno',
        'giorno non determinato',
        'senza scadenza',
        'scadenza finale 31 dic',
      ]),
    );
  });

  it('ends the thread at a date that stands left of its mark', () => {
    const late =
      timeline([{ label: 'fase 1', weight: 10_000_000, deadline: day('2022-11-30') }], undefined, 2022) ?? '';
    const [, width = '', shift = ''] = /class="clear"[^>]* width="([\d.]+)"[^>]*translate\((-?\d+)\)/.exec(late) ?? [];

    // the white reaches from before the date to the middle of the mark
    expect(Number(shift)).toBeLessThan(-'30 nov'.length * 5);
    expect(Number(width) + Number(shift)).toBeGreaterThanOrEqual(-1);
    expect(late.indexOf('class="clear"')).toBeLessThan(late.indexOf('<circle'));
  });

  it('names the quarters where it spans two years, the years alone where it spans many', () => {
    const spanning = (last: string): readonly string[] =>
      textsOf(timeline([{ label: 'fase 1', weight: 0, deadline: day(last) }], undefined, 2022) ?? '');

    expect(spanning('2023-06-30').filter((text) => text === 'lug')).toHaveLength(2);
    expect(spanning('2023-06-30')).toEqual(expect.arrayContaining(['2022', '2023']));
    expect(spanning('2026-06-30')).toEqual(expect.arrayContaining(['2022', '2026']));
    expect(spanning('2026-06-30')).not.toContain('lug');
  });

  it('leaves the row of a group to its parts', () => {
    const group = { label: 'fase 1', weight: undefined, deadline: undefined, group: true };
    const drawn = timeline([group, { label: 'fase 1 a)', weight: 0, deadline: day('2022-05-31') }], undefined, 2022);

    expect(drawn).not.toContain('senza scadenza');
  });

  it('puts a later day further right, and covers the years it needs', () => {
    const place = (date: string): number => {
      const drawn = timeline([{ label: 'fase 1', weight: 100_000_000, deadline: day(date) }], day('2023-06-30'), 2022);
      return Number(/<circle[^>]* cx="([\d.]+)%?"/.exec(drawn ?? '')?.[1]);
    };

    expect(place('2022-03-01')).toBeLessThan(place('2022-03-20'));
    expect(place('2022-12-31')).toBeLessThan(place('2023-02-01'));
  });

  it('says the year of the final deadline where the drawing spans years', () => {
    expect(timeline(phases, day('2023-06-30'), 2022)).toContain('>scadenza finale 30 giu 2023<');
  });

  it('is not drawn where no day is known', () => {
    expect(timeline([{ label: 'fase 1', weight: undefined, deadline: undefined }], undefined, 2022)).toBeUndefined();
  });
});

describe('the organigramma', () => {
  const plan = planOf({
    'anagrafica.yaml': '{ denominazione: "Comune di <Prova>", tipo_ente: comune }',
    'organizzazione/unita.yaml': yaml`
      unita:
        - { id: tecnico, codice: "10", denominazione: Settore Tecnico, tipo: settore, superiore: area }
        - { id: area, denominazione: Area unica, tipo: area }
        - { id: cantieri, denominazione: Ufficio Cantieri, tipo: ufficio, superiore: "10" }
        - { id: legale, denominazione: Servizio autonomo Legale, tipo: servizio autonomo }
        - { id: uno, denominazione: Ufficio Uno, tipo: ufficio, superiore: due }
        - { id: due, denominazione: Ufficio Due, tipo: ufficio, superiore: uno }
    `,
  });
  const svg = organigrammaOf(plan);

  it('says in words every unit, by type and under its superior; a circle is cut', () => {
    const [wide, narrow] = [...svg.matchAll(/aria-label="([^"]*)"/g)].map(([, label]) => label);

    expect(wide).toBe(
      'Organigramma. Unità di Comune di &lt;Prova&gt;. ' +
        'Area: Area unica, da cui dipendono: Settore Tecnico, da cui dipendono: Ufficio Cantieri. ' +
        'Servizio autonomo: Servizio autonomo Legale. Uffici: Ufficio Uno; Ufficio Due.',
    );
    expect(narrow).toBe(wide);
  });

  it('keeps every box inside the drawing, line and all', () => {
    for (const drawing of svg.split('<svg').slice(1)) {
      const width = Number(/viewBox="0 0 (\d+)/.exec(drawing)?.[1]);
      const ends = [...drawing.matchAll(/class="box" x="([\d.]+)" y="[\d.]+" width="([\d.]+)"/g)];
      for (const [, x, own] of ends) expect(Number(x) + Number(own)).toBeLessThanOrEqual(width - 0.5);
      expect(ends).toHaveLength(6);
    }
  });

  it('is drawn for a page and for a phone, with every name in a box', () => {
    const drawings = svg.split('<svg').slice(1);

    expect(drawings.map((drawing) => /viewBox="0 0 (\d+)/.exec(drawing)?.[1])).toEqual(['680', '340']);
    for (const drawing of drawings) {
      expect(drawing.match(/class="box"/g)).toHaveLength(6);
      for (const { data } of plan.unita) expect(drawing).toContain(`>${data.denominazione}<`);
      expect(drawing).not.toMatch(/ id="|NaN|undefined/);
    }
  });
});
