// Joins the pieces that are loaded together. esbuild makes a chunk of each set of entries that share some code; with a
// dozen commands that is dozens of small files, and to open one costs Node more than to read what is in it.
import { basename } from 'node:path';

import * as esbuild from 'esbuild';

/**
 * The files of a bundle, of which some chunks are joined: those that an entry loads, one file for each group, the first group
 * that has a chunk keeps it. Entries stay files of their own, since others load them by name.
 *
 * @param {esbuild.BuildResult} result with outputs in memory and a metafile
 * @param {readonly { readonly name: string, readonly entries: readonly string[] }[]} groups entries by their sources
 * @returns {Promise<ReadonlyMap<string, string>>} text by file name
 */
export async function joinChunks({ metafile, outputFiles }, groups) {
  const outputs = new Map(Object.entries(metafile.outputs).map(([path, output]) => [basename(path), output]));
  const texts = new Map(outputFiles.map(({ path, text }) => [basename(path), text]));
  const joined = new Map();
  for (const { entries, name } of groups) {
    const files = [...new Set(entries.flatMap((entry) => loadedBy(fileOf(entry, outputs), outputs)))];
    const chunks = files.filter((file) => isChunk(file, outputs, texts) && !joined.has(file));
    const target = `${name}.js`;
    const numbers = new Map(chunks.map((file, index) => [file, index]));
    for (const file of chunks) joined.set(file, { target, prefix: `_${numbers.get(file)}_` });
    texts.set(target, await joinedText(chunks, numbers, outputs, texts));
  }
  for (const file of joined.keys()) texts.delete(file);
  return new Map([...texts].map(([file, text]) => [file, redirected(file, text, joined)]));
}

function fileOf(entry, outputs) {
  const [file] = [...outputs].find(([, output]) => output.entryPoint === entry) ?? [];
  if (file === undefined) throw new Error(`“${entry}” is no entry of the bundle: see the groups in scripts/build.js`);
  return file;
}

/** A file and those that it imports at once. */
function loadedBy(file, outputs) {
  const found = new Set([file]);
  for (const one of found)
    for (const { external, kind, path } of outputs.get(one)?.imports ?? [])
      if (!external && kind === 'import-statement') found.add(basename(path));
  return [...found];
}

/** Whether a file is a piece that nobody loads by name; the one that stands for `require` is left to itself. */
function isChunk(file, outputs, texts) {
  return outputs.get(file)?.entryPoint === undefined && !texts.get(file)?.includes('Dynamic require of ');
}

/** The chunks as one module, which gives what each gave under the number of the chunk. */
async function joinedText(chunks, numbers, outputs, texts) {
  const lines = chunks.map((file) => {
    const names = (outputs.get(file)?.exports ?? []).map((name) => `${name} as _${numbers.get(file)}_${name}`);
    return names.length === 0 ? `import './${file}';` : `export { ${names.join(', ')} } from './${file}';`;
  });
  const inMemory = {
    name: 'chunks-in-memory',
    setup(plugin) {
      plugin.onResolve({ filter: /^\.\// }, ({ path }) => {
        const file = basename(path);
        return numbers.has(file) ? { path: file, namespace: 'chunk' } : { path, external: true };
      });
      plugin.onLoad({ filter: /.*/, namespace: 'chunk' }, ({ path }) => ({ contents: texts.get(path), loader: 'js' }));
    },
  };
  const { outputFiles } = await esbuild.build({
    stdin: { contents: lines.join('\n'), loader: 'js' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    packages: 'external',
    plugins: [inMemory],
    legalComments: 'none',
    minifyWhitespace: true,
    minifySyntax: true,
    treeShaking: false,
    write: false,
    logLevel: 'warning',
  });
  return outputFiles[0].text;
}

/** A text that asks the joined files for what the chunks gave. */
function redirected(file, text, joined) {
  return text.replace(/(import|export)(?:\{([^{}]*)\}from)?"\.\/([\w-]+\.js)";/g, (statement, verb, names, from) => {
    const place = joined.get(from);
    if (!place) return statement;
    if (place.target === file) throw new Error(`${file} would import itself`);
    if (names === undefined) return `import"./${place.target}";`;
    const renamed = names.split(',').map((pair) => {
      const [name, as = name] = pair.split(' as ');
      return `${place.prefix}${name} as ${as}`;
    });
    return `${verb}{${renamed.join(',')}}from"./${place.target}";`;
  });
}
