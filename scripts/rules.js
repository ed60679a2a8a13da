// What is made from the rules, for `generate.js`: the schema of their settings and the pages that explain them.
// The rules are TypeScript: esbuild reads them.
import { fileURLToPath } from 'node:url';

import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What one module of the sources exports. */
async function load(contents) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
    logLevel: 'error',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

/** `schemas/regole.schema.json`: for each rule its title and its reason, which the editor shows. */
export async function schemaOfRules() {
  const { ruleWords } = await load(`export { ruleWords } from './src/messages/rules/index.ts';`);
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'regole.schema.json',
    title: 'Regole',
    description: 'Le impostazioni delle regole in piao.yaml. Scritto da `npm run generate`.',
    definitions: {
      gravita: {
        title: 'Gravità',
        description: 'Quanto pesa ciò che la regola trova.',
        enum: ['spenta', 'nota', 'avviso', 'errore'],
        examples: ['avviso'],
      },
      regole: {
        title: 'Regole',
        description: 'Quanto pesa ciascuna regola in questo piano; le altre restano come sono.',
        type: 'object',
        additionalProperties: false,
        properties: Object.fromEntries(
          Object.entries(ruleWords).map(([code, { it }]) => [
            code,
            { title: it.title, description: it.why, $ref: '#/definitions/gravita', examples: ['avviso'] },
          ]),
        ),
        examples: [{ 'pesi-fasi-100': 'errore' }],
      },
    },
  };
}

/** `docs/rules/`: the text of `piao explain`, a page for each rule, and their list. */
export async function pagesOfRules() {
  const { pageOf, listOfRules, rules } = await load(`
    export { listOfRules, pageOf } from './src/explain/markdown.ts';
    export { rules } from './src/rules/index.ts';
  `);
  return {
    'docs/rules/README.md': listOfRules(),
    ...Object.fromEntries(rules.map((rule) => [`docs/rules/${rule.code}.md`, pageOf(rule)])),
  };
}
