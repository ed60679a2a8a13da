import { schemaFiles } from '../schema/bundled-schema.ts';
import { modeline } from '../schema/modeline.ts';
import { placeOf, type Kind } from '../sources/kinds.ts';
import type { Answers } from './answers.ts';
import { describedYaml } from './described-yaml.ts';
import { editorFiles, planFolder } from './editor-files.ts';
import { repositoryFiles } from './repository-files.ts';
import { dataOf, firstUnit, sectionsOf } from './sections.ts';

/** The example card of a new plan, from the root of its repository. */
export const firstCard = `${planFolder}/obiettivi/${firstUnit}/a.yaml`;

/** The manifest of a new plan, from the root of its repository: what makes a folder a plan. */
export const manifest = `${planFolder}/${placeOf('piao')}`;

/**
 * The files of a new repository with its plan, text by path from the root with `/`, in the order in which they are written:
 * the manifest comes last, so that what was not finished is no plan.
 */
export function scaffold(answers: Answers): ReadonlyMap<string, string> {
  const sections: readonly Kind[] = ['unita', 'incarichi', ...sectionsOf(answers)];
  return new Map([
    ...[...schemaFiles()].map(([name, text]) => [`schemas/${name}`, text] as const),
    ...Object.entries(editorFiles()),
    ...Object.entries(repositoryFiles(answers.service)),
    ...sections.map((kind) => planFile(`${planFolder}/${placeOf(kind)}`, kind, answers)),
    planFile(firstCard, 'obiettivo', answers),
    planFile(manifest, 'piao', answers),
  ]);
}

function planFile(path: string, kind: Kind, answers: Answers): readonly [string, string] {
  return [path, `${modeline(kind, path.split('/').length - 1)}\n\n${describedYaml(kind, dataOf(kind, answers))}`];
}
