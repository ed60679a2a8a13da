import { describe, expect, it } from 'vitest';

import { renderBook, renderPage } from '../../src/render/html.ts';
import { viewOf } from '../../src/render/view.ts';
import { card } from '../support/card.ts';
import { planOf } from '../support/plan.ts';
import { yaml } from '../support/yaml.ts';
import { allOf, bodyOf, type Element } from './support/elements.ts';

const phases = yaml`
  fasi:
    - etichetta: "1"
      incidenza: 60
      sottofasi:
        - { etichetta: a, descrizione: Bozza, scadenza: 28/02/2022 }
        - { etichetta: b, descrizione: Prova, scadenza: 31/03/2022 }
    - { descrizione: Fine, incidenza: 40, scadenza: 30/11/2022 }
  scadenza_finale: 30/11/2022
`;

function elementsOf(files: Readonly<Record<string, string>>, medium: 'book' | 'page' = 'book'): readonly Element[] {
  const view = viewOf(planOf(files), { draft: false });
  return allOf(bodyOf(medium === 'book' ? renderBook(view) : renderPage(view)));
}

const withClass = (elements: readonly Element[], name: string): readonly Element[] =>
  elements.filter(({ attributes }) => (attributes['class'] ?? '').split(' ').includes(name));

/** The table on the page of the first unit, row by row. */
function rowsOf(elements: readonly Element[]): readonly (readonly string[])[] {
  const [page] = withClass(elements, 'unit-page');
  const rows = (page ? allOf(page) : []).filter(({ name }) => name === 'tr');
  return rows.map(({ children }) => children.map(({ text }) => text.trim()));
}

describe('the page of a unit', () => {
  it('tells code, title, phases, final deadline and page of each card, a group of phases as one', () => {
    expect(rowsOf(elementsOf({ 'obiettivi/avvocatura/a.yaml': card(phases) }))).toEqual([
      ['Codice', 'Obiettivo', 'Fasi', 'Scadenza finale', 'Pagina'],
      ['A', 'Carta dei servizi', '2', '30\u00A0novembre 2022', '0000'],
    ]);
  });

  it('adds up the weights where the cards have some', () => {
    const rows = rowsOf(
      elementsOf({
        'obiettivi/avvocatura/a.yaml': card('peso: 33.3'),
        'obiettivi/avvocatura/b.yaml': card('peso: "66,7%"'),
      }),
    );

    expect(rows.map((row) => row.slice(-2))).toEqual([
      ['Peso', 'Pagina'],
      ['33,3%', '0000'],
      ['66,7%', '0000'],
      ['100%', '&nbsp;'],
    ]);
  });

  it('leads to each card, has the heading of the unit and says who leads it', () => {
    const elements = elementsOf({
      'obiettivi/avvocatura/a.yaml': card(),
      'organizzazione/incarichi.yaml': yaml`
        incarichi:
          - { unita: avvocatura, persona: { nome: Anna, cognome: Verdi }, qualifica: dirigente, titolo_incarico: titolare }
      `,
    });
    const [page] = withClass(elements, 'unit-page');
    const inside = page ? allOf(page) : [];

    expect(inside.filter(({ name }) => name === 'a').map(({ attributes }) => attributes['href'])).toEqual([
      '#obiettivo-avvocatura-a',
      '#obiettivo-avvocatura-a',
    ]);
    expect(inside.find(({ attributes }) => attributes['id'] === 'unita-avvocatura')?.name).toBe('h4');
    expect(page?.text).toContain('Dirigente: Anna Verdi');
    expect(page?.text).toContain('Codice 2250');
  });

  it('is on paper alone', () => {
    const files = { 'obiettivi/avvocatura/a.yaml': card() };

    expect(withClass(elementsOf(files, 'page'), 'unit-page')).toEqual([]);
    expect(elementsOf(files, 'page').filter(({ attributes }) => attributes['id'] === 'unita-avvocatura')).toHaveLength(
      1,
    );
  });
});
