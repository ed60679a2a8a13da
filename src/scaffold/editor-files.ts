import { problemMatcher } from '../formatters/problem-matcher.ts';
import { kinds, placeOf } from '../sources/kinds.ts';

/** The folder of the plan in its repository. */
export const planFolder = 'piao';

/** How piao is called where it is a package of the repository: never one that npm would first look for on the network. */
export const call = 'npx --no-install piao';

/** What Visual Studio Code reads in a repository: schemas, recommended extension, a task that shows the findings. */
export function editorFiles(): Readonly<Record<string, string>> {
  return {
    '.vscode/settings.json': json({
      'yaml.schemas': Object.fromEntries(
        kinds.map((kind) => [
          `./schemas/${kind}.schema.json`,
          `${planFolder}/${placeOf(kind).replaceAll(/<\w+>/g, '*')}`,
        ]),
      ),
      // schemas of a public catalogue go by names of files, and would be asked for on the network
      'yaml.schemaStore.enable': false,
      '[yaml]': { 'editor.insertSpaces': true, 'editor.tabSize': 2, 'editor.autoIndent': 'advanced' },
      'files.eol': '\n',
      'files.encoding': 'utf8',
    }),
    '.vscode/extensions.json': json({ recommendations: ['redhat.vscode-yaml'] }),
    '.vscode/tasks.json': json({
      version: '2.0.0',
      tasks: [
        {
          label: 'piao: controlla il piano',
          type: 'shell',
          command: 'piao check --format concise',
          group: { kind: 'test', isDefault: true },
          presentation: { reveal: 'silent' },
          problemMatcher,
        },
        {
          label: 'piao: costruisci il documento',
          type: 'shell',
          command: 'piao build',
          group: { kind: 'build', isDefault: true },
          problemMatcher: [],
        },
      ],
    }),
  };
}

function json(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
