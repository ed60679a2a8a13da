import { describe, expect, it } from 'vitest';

import { fix, type Fixed } from '../src/fix.ts';
import { folderOf } from './support/folder.ts';

const manifest = 'triennio: { da: 2026, a: 2028 }\nanno: 2026\nforma: ordinaria\nnatura: aggiornamento annuale\n';

function fixed(files: Readonly<Record<string, string>>): Promise<Fixed> {
  const folder = folderOf({ 'piao.yaml': manifest, ...files });
  return fix({ folder, workingDirectory: folder, language: 'it' });
}

describe('fix', () => {
  it('changes only what is wrong: comments, quotes and layout stay', async () => {
    const before = [
      '# da rivedere',
      'accordi:',
      '  righe:',
      '    - { unita: avvocatura,   F: 1, M: 2, totale: 4 } # a mano',
      "    - unita: 'anagrafe'",
      '      F: 5',
      '      M: 5',
      '      totale: 10',
      '  totale: { F: 6, M: 7, totale: 14 }',
      '',
    ].join('\n');
    const { corrections, files } = await fixed({ 'lavoro-agile.yaml': before });

    expect(files.map(({ after, file }) => [file, after])).toEqual([
      ['lavoro-agile.yaml', before.replace('totale: 4', 'totale: 3').replace('totale: 14', 'totale: 13')],
    ]);
    expect(corrections.map(({ after, before: old }) => `${old} → ${after}`)).toEqual(['4 → 3', '14 → 13']);
  });

  it('leaves nothing that it could put right, and does nothing the second time', async () => {
    const first = await fixed({
      'lavoro-agile.yaml':
        'accordi:\n  righe:\n    - { unita: avvocatura, F: 1, M: 2, totale: 4 }\n  totale: { totale: 9 }\n',
    });
    const again = await fixed(Object.fromEntries(first.files.map(({ after, file }) => [file, after])));

    expect(first.checked.report.diagnostics.filter(({ fix: edits }) => edits)).toEqual([]);
    expect(again.files).toEqual([]);
    expect(again.corrections).toEqual([]);
  });

  it('writes a date in the form of the plan, then looks at the rest of the file', async () => {
    const { files } = await fixed({
      'obiettivi/avvocatura/a.yaml': [
        'codice: A',
        'titolo: Carta',
        'unita: avvocatura',
        'fasi:',
        '  - { descrizione: Studio, incidenza: 100, scadenza: "30.06.2026" }',
        '  - { descrizione: Avvio, incidenza: 0, scadenza: 31 ottobre 2026 } # a mano',
        'scadenza_finale: 31/10/26',
      ].join('\n'),
    });

    expect(files[0]?.after.split('\n').slice(4)).toEqual([
      '  - { descrizione: Studio, incidenza: 100, scadenza: 30/06/2026 }',
      '  - { descrizione: Avvio, incidenza: 0, scadenza: 31/10/2026 } # a mano',
      'scadenza_finale: 31/10/26',
    ]);
  });

  it('puts the parts of a phase in the order of their labels, with their comments', async () => {
    const head = [
      'codice: A',
      'titolo: Carta',
      'unita: avvocatura',
      'fasi:',
      '  - etichetta: "1"',
      '    incidenza: 100',
    ];
    const first = ['      # la prima', '      - { etichetta: a, descrizione: Studio, scadenza: 30/06/2026 }'];
    const second = ['      - etichetta: b # a mano', '        descrizione: Avvio', '        scadenza: 31/10/2026'];
    const end = ['scadenza_finale: 31/10/2026', ''];
    const { files } = await fixed({
      'obiettivi/avvocatura/a.yaml': [...head, '    sottofasi:', ...second, ...first, ...end].join('\n'),
    });

    expect(files[0]?.after).toBe([...head, '    sottofasi:', ...first, ...second, ...end].join('\n'));
  });

  const units = (name: string, alias: string): string =>
    `unita:\n  - { id: tecnico, denominazione: "${name}", alias: ["${alias}"], tipo: settore }\n`;

  it.each([
    [
      'a comma in a list',
      'Ambiente, energia e mobilità',
      'pubblicazione: { collocazione: [Pagina Ufficio verde, Atti] }\n',
    ],
    ['the sign of a comment', 'Servizio #3 tecnico', 'avvertenza: Ufficio verde ha due aree\n'],
    ['a colon', 'Servizio: tecnico', 'avvertenza: Lo dice Ufficio verde oggi\n'],
  ])('does not put in what would say something else: %s', async (_, name, line) => {
    const { corrections, files } = await fixed({
      'piao.yaml': `${manifest}${line}`,
      'organizzazione/unita.yaml': units(name, 'Ufficio verde'),
    });

    expect([files, corrections]).toEqual([[], []]);
  });

  it('leaves out the one change that would say something else, and makes the others of the file', async () => {
    const { files } = await fixed({
      'piao.yaml': `${manifest}avvertenza: Ufficio verde ha due aree\ntitolo: Il nostro nostro piano\n`,
      'organizzazione/unita.yaml': units('Servizio #3', 'Ufficio verde'),
    });

    expect(files[0]?.after).toBe(`${manifest}avvertenza: Ufficio verde ha due aree\ntitolo: Il nostro piano\n`);
  });

  it('leaves addresses, identifiers, comments and a date of several lines alone', async () => {
    const { files } = await fixed({
      'piao.yaml': `${manifest}data_versione: >-\n  28.01.2026\navvertenza: > # Ufficio verde, perchè no\n  Vedi https://www.esempio.it/benchè.html e benchè@esempio.it.\n`,
      'organizzazione/unita.yaml': units('Servizio tecnico', 'Ufficio verde'),
    });

    expect(files).toEqual([]);
  });

  it('does nothing on a plan that is right', async () => {
    expect((await fixed({})).files).toEqual([]);
  });
});
