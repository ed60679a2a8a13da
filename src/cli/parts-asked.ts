import { nearest } from '../diagnostics/suggest.ts';
import { messages, type Language } from '../messages/languages.ts';
import { buildTalk } from '../messages/talk/build.ts';
import type { Plan } from '../plan/plan.ts';
import { partsIn } from '../render/extract.ts';
import { isPartName, partNames, type PartName } from '../render/part-names.ts';
import { viewOf } from '../render/view.ts';
import { Failure } from './failure.ts';
import { allParts, partWords } from './part-words.ts';

/** What `--parte` asks for: some parts, once and in the order of the document, or all that the plan has. */
export type PartsAsked = readonly PartName[] | typeof allParts;

/** The parts that the values of `--parte` name, commas between them or not. Stops with a sentence at a word that is none. */
export function partsAsked(written: readonly string[], language: Language): PartsAsked {
  const words = written.flatMap((each) => each.split(',')).map((word) => word.trim().toLowerCase());
  const wrong = words.find((word) => word !== allParts && !isPartName(word));
  if (wrong !== undefined) {
    const { talk } = messages[language];
    const near = nearest(wrong, partWords);
    const sentence = talk.invalidValue('--parte', wrong, partWords.join(', '));
    throw new Failure(near === undefined ? sentence : `${sentence} ${talk.didYouMean(near)}`);
  }
  return words.includes(allParts) ? allParts : partNames.filter((name) => words.includes(name));
}

/** The parts to print of a plan. Stops with a sentence where one was asked for that it lacks. */
export function partsToPrint(
  plan: Plan,
  asked: PartsAsked,
  { draft, language }: { readonly draft: boolean; readonly language: Language },
): readonly PartName[] {
  if (asked.length === 0) return [];
  const has = partsIn(viewOf(plan, { draft }));
  if (asked === allParts) return has;
  const missing = asked.find((name) => !has.includes(name));
  if (missing !== undefined) throw new Failure(buildTalk[language].partMissing(missing, has));
  return asked;
}
