import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { piao, root, temporaryFolder, transcript, writeFiles } from '../support/cli.ts';
import { minimalPlan } from '../support/minimal-plan.ts';

let folder: ReturnType<typeof temporaryFolder>;

beforeEach(() => {
  folder = temporaryFolder();
  writePlan(minimalPlan);
});
afterEach(() => folder.remove());

function writePlan(files: Readonly<Record<string, string | Uint8Array>>): void {
  writeFiles(join(folder.path, 'piao'), files);
}

async function run(...args: readonly string[]): Promise<string> {
  return transcript(args, await piao(args, { cwd: folder.path }));
}

/** A card of the minimal plan with one piece changed. */
function card(from: string | RegExp, to: string): Readonly<Record<string, string>> {
  const file = 'obiettivi/affari-generali/a.yaml';
  const before = minimalPlan[file] ?? '';
  const after = before.replace(from, to);
  if (after === before) throw new Error(`nothing changed: ${String(from)}`);
  return { [file]: after };
}

describe('what is no plan', () => {
  it('is accepted when it is one', async () => {
    expect(await run('check')).toBe('$ piao check\nNessun problema in 11 file.\n--- exit 0\n');
  });

  it('no folder there', async () => {
    await expect(await run('check', 'altrove')).toMatchFileSnapshot('__snapshots__/no-folder.txt');
  });

  it('a file where the folder should be', async () => {
    writeFileSync(join(folder.path, 'nota.txt'), 'ciao');
    await expect(await run('check', 'nota.txt')).toMatchFileSnapshot('__snapshots__/not-a-folder.txt');
  });

  it('no manifest', async () => {
    rmSync(join(folder.path, 'piao/piao.yaml'));
    await expect(await run('check')).toMatchFileSnapshot('__snapshots__/no-manifest.txt');
  });

  it.each(['piao.yml', 'Piao.yaml', 'piao.yaml.txt'])('a manifest named %s', async (name) => {
    rmSync(join(folder.path, 'piao/piao.yaml'));
    writePlan({ [name]: minimalPlan['piao.yaml'] ?? '' });

    expect(await run('check')).toBe(
      `$ piao check\n\n--- stderr\nIn “piao” non c’è il file piao.yaml, ma c’è “${name}”: rinominalo piao.yaml.\n--- exit 2\n`,
    );
  });

  it.each([
    [['--bozza'], '“--bozza” è un’opzione di “build”: piao build --bozza'],
    [['check', '--bozza'], '“--bozza” è un’opzione di “build”: piao build --bozza'],
    [['build', '--format', 'json'], '“--format” è un’opzione di “check”: piao check --format <formato[:file]>'],
    [['check', '--boza'], 'L’opzione “--boza” non esiste. “--bozza” è un’opzione di “build”: piao build --bozza'],
    [['check', '--xyz'], 'L’opzione “--xyz” non esiste.'],
  ])('an option of another command: %j', async (args, told) => {
    expect(await piao(args, { cwd: folder.path })).toEqual({ code: 2, stdout: '', stderr: `${told}\n` });
  });

  it('a report that cannot be written', async () => {
    const { code, stderr } = await piao(['check', '--format', 'json:nulla/x.json'], { cwd: folder.path });

    expect({ code, stderr }).toEqual({
      code: 2,
      stderr:
        'Non si può scrivere il rapporto in “nulla/x.json” (ENOENT). Controlla che la cartella ci sia e che abbia spazio e permessi, o scegli un altro file dopo i due punti di --format.\n',
    });
  });

  it('a language that piao does not speak', async () => {
    const speak = (language: string, ...args: readonly string[]) =>
      piao(['check', ...args], { cwd: folder.path, environment: { PIAO_LANG: language } });

    expect((await speak('xx')).stderr).toBe('“xx” non va bene per “PIAO_LANG”: it, en.\n');
    expect((await speak('it_IT')).stderr).toBe('');
    expect(await speak('en_GB')).toMatchObject({ stdout: 'No problems in 11 files.\n', stderr: '' });
    expect((await speak('xx', '--lang', 'it')).stderr).toBe('');
  });

  it('an unknown command, the near one suggested', async () => {
    await expect(await run('chekc')).toMatchFileSnapshot('__snapshots__/unknown-command.txt');
  });

  it('an unknown flag, the near one suggested', async () => {
    await expect(await run('check', '--formt', 'json')).toMatchFileSnapshot('__snapshots__/unknown-flag.txt');
  });

  it('an unknown format, the near one suggested', async () => {
    await expect(await run('check', '--format', 'jsn')).toMatchFileSnapshot('__snapshots__/unknown-format.txt');
  });

  it('a flag without its value, and one with a wrong value', async () => {
    await expect(
      [
        await run('check', '--max-warnings'),
        await run('check', '--max-warnings', 'molti'),
        await run('check', '--max-warnings', '-1'),
        await run('build', '--timeout', '120'),
        await run('check', '--lang', 'fr'),
      ].join('\n'),
    ).toMatchFileSnapshot('__snapshots__/wrong-values.txt');
  });

  it('too many folders', async () => {
    await expect(await run('check', 'piao', 'altro')).toMatchFileSnapshot('__snapshots__/too-many-arguments.txt');
  });
});

describe('files that are not what they should be', () => {
  const cases: Readonly<Record<string, () => void>> = {
    'unknown-kind': () =>
      writePlan({ 'valorepubblico.yaml': 'premessa: ciao\n', 'foto.png': 'x', 'obiettivi/a.yaml': 'codice: A\n' }),
    'empty-file': () => writePlan({ 'struttura.yaml': '' }),
    'only-comments': () => writePlan({ 'struttura.yaml': '# da scrivere\n' }),
    'broken-yaml': () => writePlan(card('titolo: Carta dei servizi', 'titolo: "Carta dei servizi')),
    'colon-in-title': () => writePlan(card('titolo: Carta dei servizi', 'titolo: Carta: seconda edizione')),
    'wrong-indent': () => writePlan(card('  - descrizione: Redazione', ' - descrizione: Redazione')),
    'duplicate-key': () => writePlan(card('vincoli: nessuno', 'vincoli: nessuno\nvincoli: pareri esterni')),
    'unknown-key': () => writePlan(card('vincoli: nessuno', 'colore: rosso\nvincoli: nessuno')),
    'misspelt-key': () => writePlan(card('    incidenza: 33.4', '    incidensa: 33.4')),
    'wrong-type': () =>
      writePlan(card('indicatori: [almeno 20 servizi descritti]', 'indicatori: rispetto delle scadenze')),
    'number-for-text': () => writePlan(card('codice: A', 'codice: 1')),
    'missing-key': () => writePlan(card('unita: affari-generali\n', '')),
    'no-bare': () => writePlan(card('codice: A', 'pluriennale: NO\ncodice: A')),
    'codes-bare': () =>
      writePlan({ 'anagrafica.yaml': (minimalPlan['anagrafica.yaml'] ?? '').replace('"006003"', '006003') }),
    'month-bare': () =>
      writePlan({ 'formazione.yaml': 'interventi:\n  - titolo: Corso\n    periodo: 01.2026\n    modalita: in aula\n' }),
    tabs: () => writePlan(card('  - descrizione: Ricognizione', '\t- descrizione: Ricognizione')),
    'not-utf8': () =>
      writePlan({
        'struttura.yaml': Uint8Array.from([...new TextEncoder().encode('premessa: ciao\nmodello: qualit'), 0xe0, 0x0a]),
      }),
    'alias-bomb': () =>
      writePlan({
        'struttura.yaml': `a: &a ["x","x","x","x","x","x","x","x","x"]\n${['b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'].map((name, index) => `${name}: &${name} [${Array.from({ length: 9 }, () => `*${'abcdefgh'[index]}`).join(',')}]`).join('\n')}\n`,
      }),
    'deep-nesting': () => writePlan({ 'struttura.yaml': `premessa: ${'['.repeat(100_000)}` }),
    'circular-units': () =>
      writePlan({
        'organizzazione/unita.yaml': (minimalPlan['organizzazione/unita.yaml'] ?? '')
          .replace('    atto: gc-2026-1', '    superiore: tecnico')
          .replace('Settore Tecnico\n', 'Settore Tecnico\n    superiore: affari-generali\n'),
      }),
    'id-twice': () =>
      writePlan({ 'obiettivi/affari-generali/copia.yaml': minimalPlan['obiettivi/affari-generali/a.yaml'] ?? '' }),
    'missing-picture': () =>
      writePlan({
        'struttura.yaml':
          'organigramma:\n  immagine: { file: allegati/organigramma.png, alternativa: I due settori }\n',
      }),
    'picture-outside': () =>
      writePlan({
        'struttura.yaml': 'organigramma:\n  immagine: { file: allegati/../../segreto.png, alternativa: Un segreto }\n',
      }),
    'empty-union': () => writePlan(card('scadenza: { entro: 3 mesi, da_fase: 1 }', 'scadenza: { entro: 3 mesi }')),
    'too-much-silence': () =>
      writePlan(
        card(
          'vincoli: nessuno',
          '# piao-ignora campo-vuoto: non serve\n# piao-ignora campo-vuot: prova\n# piao-ignora peso-mancante\nvincoli: nessuno',
        ),
      ),
  };

  it.each(Object.entries(cases))('%s', async (name, prepare) => {
    prepare();
    const text = await run('check');

    expect(text).not.toMatch(/\n\s+at .*\(|node:internal/);
    await expect(text).toMatchFileSnapshot(`__snapshots__/bad/${name}.txt`);
  });

  it('a file of 50 MB', async () => {
    truncateSync(join(folder.path, 'piao/struttura.yaml'), 50 * 1024 * 1024);
    await expect(await run('check')).toMatchFileSnapshot('__snapshots__/bad/huge-file.txt');
  });

  it('links that leave the plan', async () => {
    writeFileSync(join(folder.path, 'segreto.yaml'), 'premessa: segreto\n');
    rmSync(join(folder.path, 'piao/struttura.yaml'));
    symlinkSync('../segreto.yaml', join(folder.path, 'piao/struttura.yaml'));
    mkdirSync(join(folder.path, 'piao/allegati'));
    symlinkSync('/etc/hostname', join(folder.path, 'piao/allegati/nome.txt'));
    await expect(await run('check')).toMatchFileSnapshot('__snapshots__/bad/links-outside.txt');
  });

  it('a byte-order mark and Windows line ends are no fault, and places stay right', async () => {
    const text = (minimalPlan['obiettivi/affari-generali/a.yaml'] ?? '').replace(
      'scadenza_finale: 31/12/2026',
      'scadenza_finale: 31/11/2026',
    );
    writePlan({ 'obiettivi/affari-generali/a.yaml': `\uFEFF${text.replaceAll('\n', '\r\n')}` });
    await expect(await run('check')).toMatchFileSnapshot('__snapshots__/bad/bom-and-crlf.txt');
  });

  it('NO without quotes is the province that it is meant to be', async () => {
    writePlan({ 'anagrafica.yaml': (minimalPlan['anagrafica.yaml'] ?? '').replace('"NO"', 'NO') });
    expect(await run('check')).toBe('$ piao check\nNessun problema in 11 file.\n--- exit 0\n');
  });

  it('a pipe in the place of a file', async () => {
    rmSync(join(folder.path, 'piao/struttura.yaml'));
    execFileSync('mkfifo', [join(folder.path, 'piao/struttura.yaml')]);
    await expect(await run('check')).toMatchFileSnapshot('__snapshots__/bad/pipe.txt');
  });

  it('a stdout that cannot be written', () => {
    const { status, stderr } = spawnSync(
      'sh',
      ['-c', `"${process.execPath}" "${join(root, 'lib/cli.js')}" check > /dev/full`],
      {
        cwd: folder.path,
        encoding: 'utf8',
      },
    );

    expect({ status, stderr }).toEqual({
      status: 2,
      stderr:
        'Il risultato non si può scrivere dove è diretto (spazio finito, ENOSPC). Controlla il file o il programma che lo riceve.\n',
    });
  });

  it('one broken card costs one error, not thirty', async () => {
    writePlan({ 'organizzazione/unita.yaml': 'unita: [\n' });
    const text = await run('check');

    expect(text.match(/^errore: /gm)).toHaveLength(1);
  });
});
