// The handbook for offices says nothing that the program does not do.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { CommanderError } from 'commander';
import { describe, expect, it } from 'vitest';

import { createProgram } from '../../src/cli/program.ts';
import { loadDeclarations } from '../../src/cli/declarations/index.ts';
import { fix } from '../../src/fix.ts';
import { validate } from '../../src/schema/validate.ts';
import { readText } from '../../src/sources/read.ts';
import { root } from '../support/cli.ts';
import { folderOf } from '../support/folder.ts';

const folder = join(root, 'docs/guida');
const pages = readdirSync(folder).filter((name) => name.endsWith('.md'));
const textOf = (page: string): string => readFileSync(join(folder, page), 'utf8');

/** The blocks of some language in a page. */
function blocks(page: string, language: string): readonly string[] {
  return [...textOf(page).matchAll(new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, 'gs'))].map(([, block = '']) => block);
}

/** Pieces of a card, on what else a card must have. */
const aroundCard = {
  codice: 'codice: A',
  titolo: 'titolo: Carta dei servizi',
  unita: 'unita: avvocatura',
  fasi: 'fasi:\n  - { descrizione: Studio, incidenza: 100, scadenza: 31/12/2026 }',
};

describe.each(pages)('%s', (page) => {
  it('leads only to what is there', () => {
    const links = [
      ...textOf(page)
        .replaceAll(/`[^`]*`/g, '')
        .matchAll(/\]\(([^)#]+)(#[^)]*)?\)/g),
    ].map(([, link = '']) => link);
    const dead = links.filter((link) => !link.startsWith('https:') && !existsSync(join(folder, link)));

    expect(dead).toEqual([]);
  });

  it('shows YAML that can be read', async () => {
    for (const block of blocks(page, 'yaml')) {
      const { fault, syntax } = await readText('obiettivi/x/a.yaml', 'a.yaml', block);

      // a piece may be a comment alone
      expect({
        block,
        fault,
        codes: syntax.map(({ code }) => code).filter((code) => code !== 'yaml/file-vuoto'),
      }).toEqual({
        block,
        fault: undefined,
        codes: [],
      });
    }
  });

  it('names commands that the program takes', async () => {
    const commands = blocks(page, 'sh')
      .flatMap((block) => block.split('\n'))
      .concat([...textOf(page).matchAll(/`(piao [^`]+)`/g)].map(([, command = '']) => command))
      .filter((line) => line.startsWith('piao '));
    for (const line of commands) {
      const program = createProgram('it', await loadDeclarations(), { finish: () => {}, write: () => {} });
      for (const command of program.commands) command.action(() => {});
      const words = line.split(' ').slice(1);

      const taken = program.parseAsync(words, { from: 'user' }).then(
        () => 0,
        // a help ends in an error that is none
        (error: unknown) => (error instanceof CommanderError ? error.exitCode : 1),
      );

      expect({ line, code: await taken }).toEqual({ line, code: 0 });
    }
  });
});

describe('the pieces of a card', () => {
  const pieces = blocks('3-scrivere-una-scheda.md', 'yaml').filter((block) => !block.startsWith('- '));

  it.each(pieces)('are as the schema wants them: %s', async (piece) => {
    const rest = Object.entries(aroundCard).filter(([key]) => !new RegExp(`^${key}:`, 'm').test(piece));
    const card = [piece.trimEnd(), ...rest.map(([, line]) => line), ''].join('\n');
    const { source } = await readText('obiettivi/avvocatura/a.yaml', 'a.yaml', card);
    const findings = await validate(source, 'obiettivo');

    expect(findings.map(({ code, facts }) => ({ code, facts }))).toEqual([]);
  });
});

describe('what chapter 4 says of --fix', () => {
  const chapter = textOf('4-leggere-un-problema.md');
  const manifest = 'triennio: { da: 2026, a: 2028 }\nanno: 2026\nforma: ordinaria\nnatura: prima adozione\n';
  const unit = (text: string): string =>
    `unita:\n  - { id: tecnico, denominazione: Settore Tecnico, alias: [Ufficio tecnico], tipo: settore }\n${text}`;

  it.each<[what: string, file: string, wrong: string, right: string]>([
    ['una data in un', 'piao.yaml', `${manifest}data_versione: 31.12.2026\n`, 'data_versione: 31/12/2026'],
    [
      'un totale di sole cifre',
      'lavoro-agile.yaml',
      'accordi: { righe: [{ unita: tecnico, F: 1, M: 2, totale: 4 }] }',
      '3 }',
    ],
    ['un refuso sicuro', 'premessa.yaml', 'testo: È così perchè serve.', 'perché serve'],
    ['o una parola scritta due volte', 'premessa.yaml', 'testo: La carta della della città.', 'carta della città'],
    ['un altro nome di un', 'premessa.yaml', 'testo: Ufficio tecnico e altri.', 'Settore Tecnico e altri'],
    ['gli spazi doppi', 'premessa.yaml', 'testo: La carta  della città.', 'carta della'],
  ])('is done: %s', async (what, file, wrong, right) => {
    const plan = folderOf({
      'piao.yaml': `${manifest}profilo: severo\n`,
      'organizzazione/unita.yaml': unit(''),
      [file]: wrong,
    });
    const { files } = await fix({ folder: plan, workingDirectory: plan, language: 'it' });

    expect(chapter).toContain(what);
    expect(files.find((one) => one.file === file)?.after).toContain(right);
  });

  it.each([
    ['una chiave scritta male', 'premessa.yaml', 'tessto: Una premessa.'],
    ['un segno che manca', 'premessa.yaml', 'testo Una premessa.\ntitolo: x'],
    ['un importo con i decimali', 'formazione.yaml', 'risorse: [{ voce: a, importo: 1.5 }]\n'],
  ])('is left to whoever writes: %s', async (what, file, wrong) => {
    const plan = folderOf({ 'piao.yaml': manifest, 'organizzazione/unita.yaml': unit(''), [file]: wrong });
    const { files } = await fix({ folder: plan, workingDirectory: plan, language: 'it' });

    expect(chapter).toContain(what);
    expect(files).toEqual([]);
  });
});
