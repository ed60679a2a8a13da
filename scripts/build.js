// Compiles src/ into lib/: bundles for Node, cut so that each command loads what it needs, and the declarations of the
// public API. All of it is made in a folder beside and takes the place of the old lib/ only when it is whole.
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import * as esbuild from 'esbuild';

import { joinChunks } from './join-chunks.js';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Packages that keep their own folder at run time, for the files in it. */
const external = ['@fontsource/*', '@sparticuz/chromium'];

/** What each start loads, and what each check loads besides. */
const loadedTogether = [
  { name: 'start', entries: ['src/cli.ts', 'src/cli/declarations/check.ts'] },
  { name: 'checking', entries: ['src/cli/commands/check.ts', 'src/formatters/pretty.ts'] },
];

export async function build() {
  const staging = await mkdtemp(join(root, '.lib-'));
  try {
    await Promise.all([bundle(staging), declarations(staging)]);
    await chmod(staging, 0o755);
    await replace(join(root, 'lib'), staging);
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

// --- programs ----------------------------------------------------------------------------------------------------

async function bundle(folder) {
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const result = await esbuild.build({
    absWorkingDir: root,
    entryPoints: [
      { in: 'src/cli.ts', out: 'cli' },
      { in: 'src/index.ts', out: 'index' },
      // a thread begins with a file of its own
      { in: 'src/pdf/reader-thread.ts', out: 'pdf-reader' },
    ],
    outdir: folder,
    chunkNames: '[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    external,
    define: { PIAO_VERSION: JSON.stringify(version) },
    plugins: [climbFromLib],
    legalComments: 'none',
    // names stay, so that a fault can be found; what Node reads at every start is a third less
    minifyWhitespace: true,
    minifySyntax: true,
    metafile: true,
    write: false,
    logLevel: 'warning',
  });
  const files = await joinChunks(result, loadedTogether);
  for (const [file, text] of files) await writeFile(join(folder, file), withRequire(text));
  await chmod(join(folder, 'cli.js'), 0o755);
  await writeFile(join(folder, 'THIRD-PARTY-LICENSES.txt'), await licences(Object.keys(result.metafile.inputs)));
}

/** A module has no `require`: the one chunk through which CommonJS packages ask Node for its own modules gets one. */
function withRequire(text) {
  if (!text.includes('Dynamic require of ') || /^(?:var|let|const) require\b/m.test(text)) return text;
  const lines = `import { createRequire as __createRequire } from 'node:module';\nconst require = __createRequire(import.meta.url);\n`;
  return text.replace(/^(?:#![^\n]*\n)?/, (shebang) => shebang + lines);
}

/**
 * Sources stand in folders of different depth, what is compiled in one. `new URL('../../templates/…', import.meta.url)`
 * climbs from a source to the root of the package, and must climb from lib/ once it is there.
 */
const climbFromLib = {
  name: 'climb-from-lib',
  setup(plugin) {
    plugin.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, async ({ path }) => {
      const file = relative(root, path);
      const toRoot = '../'.repeat(file.split(sep).length - 1);
      const contents = (await readFile(path, 'utf8')).replaceAll(
        /new URL\(\s*(['"`])((?:\.\.?\/)+)(?=[^)]*import\.meta\.url)/g,
        (found, quote, climb) => {
          if (climb !== toRoot) throw new Error(`${file}: “${found}…” must start with “${toRoot}”`);
          return `new URL(${quote}../`;
        },
      );
      return { contents, loader: 'ts' };
    });
  },
};

/** The licence texts of the packages whose code is in the bundle, as those licences ask. */
async function licences(inputs) {
  const folders = new Set(
    inputs.map((input) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0]).filter(Boolean),
  );
  const parts = [...folders].toSorted().map(async (folder) => {
    const { name, version, license } = JSON.parse(await readFile(join(root, folder, 'package.json'), 'utf8'));
    const file = (await readdir(join(root, folder))).find((entry) => /^(licen[cs]e|copying)/i.test(entry));
    const text = file
      ? await readFile(join(root, folder, file), 'utf8')
      : 'The package has no file with its licence.\n';
    return `${name} ${version} (${license})\n\n${text.trim()}\n`;
  });
  const line = `\n${'-'.repeat(80)}\n\n`;
  return `The code in this folder contains, besides piao, parts of these packages.\n${line}${(await Promise.all(parts)).join(line)}`;
}

// --- declarations ------------------------------------------------------------------------------------------------

/** What `index.d.ts` needs, and no more: the other declarations are nobody's business. */
async function declarations(folder) {
  const made = join(folder, '.declarations');
  const tsc = fileURLToPath(import.meta.resolve('typescript/bin/tsc'));
  try {
    await promisify(execFile)(process.execPath, [tsc, '-p', 'tsconfig.build.json', '--outDir', made], { cwd: root });
  } catch (error) {
    throw new Error(`the types do not hold:\n${error.stdout || error.message}`, { cause: error });
  }
  await copyDeclarations(join(made, 'src'), folder, ['index.d.ts']);
  await rm(made, { recursive: true });
}

async function copyDeclarations(from, to, files) {
  const seen = new Set(files);
  for (const file of seen) {
    const text = await readFile(join(from, file), 'utf8');
    await mkdir(dirname(join(to, file)), { recursive: true });
    await writeFile(join(to, file), text.replaceAll(/((?:from|import\()\s*['"]\.[^'"]*)\.ts(?=['"])/g, '$1.js'));
    for (const [, path] of text.matchAll(/(?:from|import\()\s*['"](\.[^'"]*)\.[tj]s['"]/g)) {
      seen.add(join(dirname(file), `${path}.d.ts`));
    }
  }
}

// --- the swap ----------------------------------------------------------------------------------------------------

async function replace(target, staging) {
  const old = `${staging}-old`;
  if (existsSync(target)) await rename(target, old);
  await rename(staging, target);
  await rm(old, { recursive: true, force: true });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await build().catch((error) => {
    console.error(`The old lib/ is untouched: ${error.message}`);
    process.exitCode = 1;
  });
}
