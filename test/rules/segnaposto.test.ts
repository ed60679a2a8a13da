import { describe, expect, it } from 'vitest';

import { segnaposto } from '../../src/rules/segnaposto.ts';
import { card } from '../support/card.ts';
import { findings } from '../support/findings.ts';
import { planOf } from '../support/plan.ts';

const file = 'obiettivi/avvocatura/a.yaml';

function found(part: string): readonly string[] {
  return findings(segnaposto, planOf({ [file]: card(part) }));
}

describe('segnaposto', () => {
  it.each([
    ['an ellipsis', 'Si attende il parere...'],
    ['the end of a list', 'Strade, piazze, ecc.... e giardini'],
    ['what is left out of a quotation', 'La norma dice che «[....] il piano» è adottato'],
    ['a century and a street', 'Nel XX secolo, in via XX Settembre, secolo XXI'],
    ['words that decide something later', 'Il personale è da individuare tra quello del settore'],
    ['words that say who decides', 'Gli standard sono da definire con la carta dei servizi'],
    ['words in brackets that say when', 'I valori (da definire entro marzo con gli uffici) sono tre'],
    ['a rule of Markdown', 'Prima parte\n\n    ____\n\n    Seconda parte'],
    ['strong words of Markdown', 'Un testo ___molto___ chiaro'],
    ['an address of e-mail', 'Scrivere a xx@comune.it, info@xx.it, protocollo@pec.comune.xx.it o a info@comune.xx'],
    ['the name of a site', 'Si veda comune.xx.it, www.comune.xx e https://comune.it/xx/piano'],
    ['a question', 'Che cosa cambia??'],
    ['a word with the same letters', 'Il maxxi e la taxxa'],
  ])('accepts %s', (_, text) => {
    expect(found(`direttive_specifiche: |\n    ${text}`)).toEqual([]);
  });

  it.each([
    ['dots', 'provvedimento del settore....', '....'],
    ['two ellipses', 'settore …… da cui dipende', '……'],
    ['small letters', 'deliberazione n. xx del xx/xx/2026', 'xx'],
    ['capitals', 'legge regionale XXX', 'XXX'],
    ['a year to come', 'entro il 20XX', '20XX'],
    ['a number to come', 'deliberazione n. XX', 'XX'],
    ['question marks', 'spesa di ??? euro', '???'],
    ['a line to fill in', 'con atto n. ______', '______'],
    ['an abbreviation', 'Responsabile TBD', 'TBD'],
    ['filling', 'Lorem ipsum dolor sit amet', 'Lorem ipsum'],
    ['words that are all the text', 'Da definire.', 'Da definire'],
    ['capital words that are all the text', 'DA INDIVIDUARSI', 'DA INDIVIDUARSI'],
    ['a state that is all the text', 'in corso di definizione', 'in corso di definizione'],
    ['words after a colon', 'Valore atteso: da quantificare', 'da quantificare'],
    ['words in brackets', 'Il valore (da definire) cresce', '(da definire)'],
    ['an order to the writer', 'Ufficio [inserire nome] competente', '[inserire nome]'],
  ])('finds %s', (_, text, piece) => {
    expect(found(`direttive_specifiche: "${text}"`)).toEqual([
      `${file}:4:${24 + text.indexOf(piece)} Il testo contiene un segnaposto, “${piece}”.`,
    ]);
  });

  it('points at the key of a text of many lines, above which a comment may stand, and recalls the line', () => {
    expect(found('direttive_specifiche: |\n  Primo punto.\n  Secondo punto....')).toEqual([
      `${file}:4:1 Il testo contiene un segnaposto, “....”. (il segnaposto ${file}:6:16)`,
    ]);
  });

  it('tells those of a file once, in any section, and those of another apart', () => {
    const plan = planOf({
      [file]: card('finalita_strategiche: TBD\nvincoli: ["da definire", "n. xx"]'),
      'premessa.yaml': 'testo: Da completare',
    });

    expect(findings(segnaposto, plan)).toEqual([
      `${file}:4:23 Il testo contiene un segnaposto, “TBD”, e nel file ce ne sono altri 2. (anche qui ${file}:5:12) (anche qui ${file}:5:30)`,
      'premessa.yaml:1:8 Il testo contiene un segnaposto, “Da completare”.',
    ]);
  });

  it('tells the places of a file from top to bottom', () => {
    const plan = planOf({ [file]: card('vincoli: [TBD, TBD]\nfinalita_strategiche: TBD\ndirettive_specifiche: TBD') });

    expect(findings(segnaposto, plan)).toEqual([
      `${file}:4:11 Il testo contiene un segnaposto, “TBD”, e nel file ce ne sono altri 3. (anche qui ${file}:4:16) (anche qui ${file}:5:23) (anche qui ${file}:6:23)`,
    ]);
  });

  it('looks neither at comments nor at addresses', () => {
    const plan = planOf({
      [file]: card('# vincoli da definire, n. xx\nvincoli: nessuno'),
      'atti.yaml':
        'atti: [{ id: gc-1, organo: Giunta, tipo: deliberazione, numero: 1, data: 01/01/2022, oggetto: Piano, url: "https://www.example.it/xx/a" }]',
    });

    expect(findings(segnaposto, plan)).toEqual([]);
  });
});
