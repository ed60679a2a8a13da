import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import Handlebars from 'handlebars';

export type Template = 'page' | 'book';

/** The folder of the templates: beside the package, wherever this code stands in it. */
export function templatesFolder(): string {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'templates', 'page.hbs'))) return join(folder, 'templates');
    if (folder === dirname(folder))
      throw new Error('The folder of the templates is missing: the package is not whole.');
  }
}

/** A template filled with its data. A name that the data lack is a defect of ours and stops the work. */
export function fill(template: Template, data: object, folder = templatesFolder()): string {
  const text = readFileSync(join(folder, `${template}.hbs`), 'utf8');
  return engineOf(folder).compile(text, { strict: true, knownHelpersOnly: true })(data);
}

const engines = new Map<string, typeof Handlebars>();

/** Handlebars with our partials; each is compiled when it is first used, once for the page and the book. */
function engineOf(folder: string): typeof Handlebars {
  const known = engines.get(folder);
  if (known) return known;
  const engine = Handlebars.create();
  const partials = join(folder, 'partials');
  for (const file of readdirSync(partials)) {
    engine.registerPartial(file.replace(/\.hbs$/, ''), readFileSync(join(partials, file), 'utf8').trimEnd());
  }
  engines.set(folder, engine);
  return engine;
}

/** The text of a style sheet of ours. */
export function styleSheet(name: string, folder = templatesFolder()): string {
  return readFileSync(join(folder, 'styles', `${name}.css`), 'utf8');
}

const require = createRequire(import.meta.url);

/** A file of a package we depend on. */
export function packageFile(path: string): Buffer {
  return readFileSync(require.resolve(path));
}
