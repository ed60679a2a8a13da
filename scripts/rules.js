// What is made from the rules, for `generate.js`: the schema of their settings and the pages that explain them.
import { load } from './load.js';

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
