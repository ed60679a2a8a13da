// What is made for who looks something up, for `generate.js`: docs/reference/ and man/piao.1, in Italian.
import { commandsOf, pageOfCommands } from './reference/commands.js';
import { pageOfFormats } from './reference/formats.js';
import { pageOfCommonTypes, pagesOfKinds } from './reference/keys.js';
import { manualOf } from './reference/manual.js';
import { table } from './reference/markdown.js';
import { load } from './load.js';

const banner = '<!-- Made from the schemas and the program by `npm run generate`. Do not edit. -->';

/** The pages and the manual, by path from the root of the project. */
export async function references(schemas) {
  const { exitCode, kinds, placeOf, referenceWords } = await load(`
    export { exitCode } from './src/cli/exit-code.ts';
    export { kinds, placeOf } from './src/sources/kinds.ts';
    export { referenceWords } from './src/messages/reference.ts';
  `);
  const words = referenceWords.it;
  const program = await commandsOf('it');
  const pages = {
    README: indexOf({ kinds, placeOf, schemas, words }),
    ...pagesOfKinds({ kinds, placeOf, schemas, words }),
    'tipi-comuni': pageOfCommonTypes(schemas, words),
    comandi: pageOfCommands(program, words),
    formati: await pageOfFormats(words),
    'codici-di-uscita': pageOfExitCodes(exitCode, words),
  };
  return {
    ...Object.fromEntries(Object.entries(pages).map(([name, text]) => [`docs/reference/${name}.md`, page(text)])),
    'man/piao.1': manualOf(program, exitCode, words),
  };
}

function page(blocks) {
  return `${[banner, ...blocks].join('\n\n').trimEnd()}\n`;
}

function indexOf({ kinds, placeOf, schemas, words: { index } }) {
  const rows = kinds.map((kind) => {
    const { description, title } = schemas.get(kind);
    return [`[${title}](${kind}.md)`, description, `\`${placeOf(kind)}\``];
  });
  return [
    `# ${index.title}`,
    index.introduction,
    `## ${index.files}`,
    table(index.filesColumns, rows),
    `## ${index.program}`,
    [
      ...Object.entries(index.pages).map(([name, what]) => `- [${name}](${name}.md): ${what}`),
      `- [regole](../rules/README.md): ${index.rules}`,
    ].join('\n'),
  ];
}

function pageOfExitCodes(exitCode, { exitCodes: words }) {
  const rows = Object.entries(exitCode).map(([name, code]) => [`\`${code}\``, words.meanings[name]]);
  return [`# ${words.title}`, words.introduction, table(words.columns, rows)];
}
