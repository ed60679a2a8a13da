import { describe, expect, it } from 'vitest';

import { sommeTabelle } from '../../src/rules/somme-tabelle.ts';
import { findings } from '../support/findings.ts';
import { planOf } from '../support/plan.ts';
import { yaml } from '../support/yaml.ts';

function found(file: string, text: string): readonly string[] {
  return findings(sommeTabelle, planOf({ [file]: text }));
}

describe('somme-tabelle', () => {
  describe('in the staff of 3.1', () => {
    const staff = (total: number, executives: number) => yaml`
      consistenza:
        al: 31/12/2021
        totale: ${total}
        voci:
          - categoria: Dirigenti
            numero: ${executives}
            di_cui:
              - { tipologia_contratto: tempo indeterminato, numero: 5 }
              - { tipologia_contratto: articolo 110, numero: 3, di_cui: [{ categoria: comma 1, numero: 3 }] }
          - { categoria: Non dirigenti, numero: 485 }
    `;

    it('accepts totals that are the sum of their items', () => {
      expect(found('struttura.yaml', staff(493, 8))).toEqual([]);
    });

    it('points at the total', () => {
      expect(found('struttura.yaml', staff(494, 8))).toEqual([
        'struttura.yaml:3:11 Il totale del personale è 494, ma le voci danno 493.',
      ]);
    });

    it('points at an item that is not the sum of its parts, at any depth', () => {
      expect(found('struttura.yaml', staff(494, 9))).toEqual([
        'struttura.yaml:6:15 Il numero di “Dirigenti” è 9, ma le voci danno 8.',
      ]);
      expect(found('struttura.yaml', staff(493, 8).replace('comma 1, numero: 3', 'comma 1, numero: 2'))).toEqual([
        'struttura.yaml:9:56 Il numero di “articolo 110” è 3, ma le voci danno 2.',
      ]);
    });

    it('accepts a plan that types no total', () => {
      expect(found('struttura.yaml', staff(1, 8).replace('  totale: 1\n', ''))).toEqual([]);
    });

    it('points at the total of the posts', () => {
      const posts = (total: number) =>
        `incarichi_eq:\n  totale: ${total}\n  voci: [{ voce: Servizi, numero: 6 }, { voce: Settori, numero: 8 }]`;

      expect(found('struttura.yaml', posts(14))).toEqual([]);
      expect(found('struttura.yaml', posts(15))).toEqual([
        'struttura.yaml:2:11 Il totale degli incarichi è 15, ma le voci danno 14.',
      ]);
    });
  });

  describe('in the staff of 3.3', () => {
    const staff = (total: number, full: string) => yaml`
      consistenza:
        al: 31/12/2021
        totale: ${total}
        voci:
          - { area_professionale: Istruttori, profilo: Istruttore contabile, numero: 10, ${full} }
          - { area_professionale: Funzionari, numero: 5 }
    `;

    it('accepts full time and part time that make the number, or one of the two alone', () => {
      expect(found('fabbisogni.yaml', staff(15, 'full_time: 8, part_time: 2'))).toEqual([]);
      expect(found('fabbisogni.yaml', staff(15, 'full_time: 8'))).toEqual([]);
      expect(found('fabbisogni.yaml', staff(15, 'part_time: 8'))).toEqual([]);
    });

    it('points at the total and at the number of a profile', () => {
      expect(found('fabbisogni.yaml', staff(16, 'full_time: 8, part_time: 1'))).toEqual([
        'fabbisogni.yaml:3:11 Il totale del personale è 16, ma le voci danno 15.',
        'fabbisogni.yaml:5:80 Il numero di “Istruttore contabile” è 10, ma le voci danno 9.',
      ]);
    });
  });

  describe('in the agreements on remote work', () => {
    const agreements = (total: string, ...rows: readonly string[]) =>
      ['accordi:', `  totale: ${total}`, '  righe:', ...rows.map((row) => `    - { unita: avvocatura, ${row} }`)].join(
        '\n',
      );
    const rows = ['F: 40, M: 13, totale: 53, non_fruiscono: 8, effettivi: 45', 'F: 0, M: 1, totale: 1, effettivi: 1'];

    it('accepts totals of columns with blank cells', () => {
      const total = '{ F: 40, M: 14, totale: 54, non_fruiscono: 8, effettivi: 46 }';

      expect(found('lavoro-agile.yaml', agreements(total, ...rows))).toEqual([]);
    });

    it('points at each total', () => {
      const total = '{ F: 41, M: 13, totale: 55, non_fruiscono: 9, effettivi: 47 }';
      const expected = [
        ['F', 41, 40, 16],
        ['M', 13, 14, 23],
        ['totale', 55, 54, 35],
        ['non_fruiscono', 9, 8, 54],
        ['effettivi', 47, 46, 68],
      ].map(
        ([column, written, computed, at]) =>
          `lavoro-agile.yaml:2:${at} Il totale della colonna “${column}” è ${written}, ma le voci danno ${computed}.`,
      );

      expect(found('lavoro-agile.yaml', agreements(total, ...rows))).toEqual(expected);
    });

    it('does not sum a column without cells', () => {
      expect(found('lavoro-agile.yaml', agreements('{ F: 4, M: 1, totale: 5, effettivi: 4 }', 'F: 4, M: 1'))).toEqual(
        [],
      );
    });
  });

  describe('in the money for training', () => {
    const money = (...lines: readonly string[]) => ['risorse:', ...lines.map((line) => `  ${line}`)].join('\n');
    const initial = 'stanziamento_iniziale: "15.000,00"';
    const change = 'variazioni: [{ importo: "-6.800,00" }]';

    it.each([
      [
        'the balance of the real plan',
        [initial, change, 'assestato: 8200', 'impegnato: 4375', 'disponibile: "3.825,00"'],
      ],
      [
        'cents that floating point misses',
        ['stanziamento_iniziale: 0.1', 'variazioni: [{ importo: 0.2 }]', 'assestato: 0.3'],
      ],
      ['an adjusted sum that nobody typed', [initial, change, 'impegnato: 4375', 'disponibile: 3825']],
      ['no changes', [initial, 'assestato: 15000']],
      ['nothing to start from', ['assestato: 8200', 'variazioni: [{ importo: 100 }]']],
      ['nothing committed', ['assestato: 8200', 'disponibile: 1']],
    ])('accepts %s', (_, lines) => {
      expect(found('formazione.yaml', money(...lines))).toEqual([]);
    });

    it.each([
      ['what was typed', ['assestato: 8200', 'impegnato: 4375']],
      ['the sum that nobody typed', [initial, change, 'impegnato: 4375']],
    ])('counts what is left from %s', (_, lines) => {
      expect(found('formazione.yaml', money('disponibile: 3826', ...lines))).toEqual([
        'formazione.yaml:2:16 La somma disponibile è 3.826, ma le voci danno 3.825.',
      ]);
    });

    it('points at the adjusted sum and at what is left', () => {
      const text = money(initial, change, 'assestato: "8.300,00"', 'impegnato: 4375', 'disponibile: 3825.5');

      expect(found('formazione.yaml', text)).toEqual([
        'formazione.yaml:4:14 Lo stanziamento assestato è 8.300, ma le voci danno 8.200.',
        'formazione.yaml:6:16 La somma disponibile è 3.825,5, ma le voci danno 3.925.',
      ]);
    });
  });

  it('points at the participants of a course', () => {
    const text = yaml`
      interventi:
        - { titolo: Privacy, destinatari: { numero: 5, dirigenti: 1, non_dirigenti: 4 } }
        - { titolo: Excel, destinatari: { numero: 5, dirigenti: 1 } }
        - { titolo: Appalti, destinatari: { numero: 6, dirigenti: 1, non_dirigenti: 4 } }
      adesioni:
        - { titolo: Tributi, destinatari: { numero: 0, dirigenti: 1, non_dirigenti: 0 } }
    `;

    expect(found('formazione.yaml', text)).toEqual([
      'formazione.yaml:4:47 Il numero dei destinatari di “Appalti” è 6, ma le voci danno 5.',
      'formazione.yaml:6:47 Il numero dei destinatari di “Tributi” è 0, ma le voci danno 1.',
    ]);
  });

  it('says nothing of a plan without tables', () => {
    const files = ['struttura.yaml', 'fabbisogni.yaml', 'formazione.yaml'].map((file) => [file, 'premessa: Testo']);

    expect(findings(sommeTabelle, planOf(Object.fromEntries(files) as Record<string, string>))).toEqual([]);
    expect(findings(sommeTabelle, planOf({}))).toEqual([]);
  });
});
