// The package as somebody gets it: packed, installed in an empty folder, used there.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import manifest from '../package.json' with { type: 'json' };
import { copyExample, root, temporaryFolder } from './support/cli.ts';

const folder = temporaryFolder();
const home = join(folder.path, 'node_modules/piao');
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

/** Files of the package, by path from its root. */
let packed: readonly string[] = [];
/** Why the package could not be installed, where it could not. */
let refused: string | undefined;

beforeAll(() => {
  // its scripts would compile lib/ again, under the feet of the tests that run it
  const told = execFileSync(npm, ['pack', '--ignore-scripts', '--json', '--pack-destination', folder.path, root], {
    cwd: folder.path,
    encoding: 'utf8',
  });
  const [{ filename, files }] = JSON.parse(told) as [
    { readonly filename: string; readonly files: readonly { readonly path: string }[] },
  ];
  packed = files.map(({ path }) => path).toSorted();
  // else npm would look for a project in the folders above
  writeFileSync(join(folder.path, 'package.json'), '{ "private": true }\n');
  // without optional packages: the browser alone is 66 MB, and no PDF is made here
  const { status, stderr } = spawnSync(
    npm,
    [
      'install',
      '--prefer-offline',
      '--omit=optional',
      '--no-audit',
      '--no-fund',
      '--no-package-lock',
      join(folder.path, filename),
    ],
    { cwd: folder.path, encoding: 'utf8' },
  );
  if (status !== 0) refused = stderr;
  copyExample(folder.path);
}, 300_000);

afterAll(() => folder.remove());

describe('the package', () => {
  it('holds what runs and what tells of it, and nothing else', () => {
    const allowed =
      /^(?:LICENSE|README\.md|package\.json|lib\/(?:pdf\.worker-)?[\w/-]+\.(?:js|d\.ts)|lib\/THIRD-PARTY-LICENSES\.txt|man\/piao\.1|schemas\/[\w-]+\.schema\.json|templates\/.+\.(?:hbs|css|icc|ttf|txt))$/i;

    expect(packed.filter((path) => !allowed.test(path))).toEqual([]);
    expect(packed).toEqual(
      expect.arrayContaining([
        'lib/cli.js',
        'lib/index.js',
        'lib/index.d.ts',
        'man/piao.1',
        'schemas/obiettivo.schema.json',
      ]),
    );
  });

  it('lets everybody start the program', () => {
    expect(readFileSync(join(root, manifest.bin.piao), 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
  });

  it('has types that need no other package', () => {
    const declarations = packed.filter((path) => path.endsWith('.d.ts'));
    const foreign = declarations.flatMap((path) =>
      [
        ...readFileSync(join(root, path), 'utf8').matchAll(
          /(?:\bfrom|import\()\s*['"]((?:@[\w-]+\/)?[a-z][\w./:-]*)['"]/g,
        ),
      ]
        .map(([, name]) => `${path}: ${name}`)
        .filter((line) => !line.includes(': node:')),
    );

    expect(foreign).toEqual([]);
  });
});

describe('installed in an empty folder', () => {
  /** Runs the installed program, on a machine where nothing of this project is. */
  function piao(...args: readonly string[]) {
    if (refused !== undefined)
      throw new Error(
        `npm could not install the package; without a network it needs what it installs in its cache:\n${refused}`,
      );
    const { PATH = '', HOME = '' } = process.env;
    const { status, stdout, stderr } = spawnSync(join(folder.path, 'node_modules/.bin/piao'), args, {
      cwd: folder.path,
      encoding: 'utf8',
      env: { PATH, HOME, NO_COLOR: '1' },
      shell: process.platform === 'win32',
    });
    return { code: status, stdout, stderr };
  }

  it('brings no package that is in the bundle already', () => {
    const names = readdirSync(join(folder.path, 'node_modules'), { withFileTypes: true })
      .map(({ name }) => name)
      .filter((name) => !name.startsWith('.'));

    expect(names.toSorted()).toEqual(['@fontsource', 'design-tokens-italia', 'piao']);
  });

  it('says its version', () => {
    expect(piao('--version')).toEqual({ code: 0, stdout: `${manifest.version}\n`, stderr: '' });
  });

  it('checks a plan', () => {
    expect(piao('check', '--format', 'json')).toMatchObject({ code: 0, stderr: '' });
  });

  it('builds the page and the data', () => {
    expect(piao('build', '--no-pdf')).toMatchObject({ code: 0 });
    expect(readdirSync(join(folder.path, 'dist')).toSorted()).toEqual(
      expect.arrayContaining(['index.html', 'piao.json']),
    );
    // the faces and the colours come from packages of their own
    expect(readFileSync(join(folder.path, 'dist/index.html'), 'utf8')).toContain('font/woff2;base64,');
  });

  it('explains a rule', () => {
    const { code, stdout } = piao('explain', 'pesi-fasi-100');

    expect(code).toBe(0);
    expect(stdout).toContain('pesi-fasi-100');
  });

  it('has the schemas that the first line of a file names', () => {
    expect(existsSync(join(home, 'schemas/obiettivo.schema.json'))).toBe(true);
    expect(existsSync(join(home, 'schemas/definizioni.schema.json'))).toBe(true);
  });
});
