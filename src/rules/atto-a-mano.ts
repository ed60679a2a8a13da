import type { PlacedText } from '../plan/citations.ts';
import type { Atto } from '../plan/plan.ts';
import { actsByNumber, actsInFile, mayBe, type ActInText } from './acts-in-text.ts';
import { dayOf } from './day-of-act.ts';
import { defineRule } from './rule.ts';
import { spanOfMatch } from './span-of-match.ts';

/** A text does not write out an act that the register knows: it cites it, so that number and date stand in one place. */
export const attoAMano = defineRule({
  code: 'atto-a-mano',
  severity: 'info',
  ground: 'practice',
  profile: 'severo',

  *check(plan) {
    if (plan.registroAtti.length === 0) return;
    const byNumber = actsByNumber(plan);
    for (const source of plan.sources) {
      if (source === plan.documents.atti?.source) continue;
      for (const act of actsInFile(source)) {
        const atto = isTitle(act.place) ? undefined : theAct(act, byNumber);
        if (atto)
          yield { at: spanOfMatch(act.place, act.start, act.end), facts: { written: act.written, id: atto.data.id } };
      }
    }
  },
});

/** The one registered act that a text means, with nothing in which they differ. */
function theAct(act: ActInText, byNumber: ReadonlyMap<string, readonly Atto[]>): Atto | undefined {
  if (act.year === undefined) return undefined;
  const [only, ...more] = (byNumber.get(`${act.number}/${act.year}`) ?? []).filter((atto) => mayBe(atto, act));
  if (!only || more.length > 0) return undefined;
  return act.date === undefined || act.date === dayOf(only) ? only : undefined;
}

/** The title of a document is as the document has it. */
function isTitle({ path }: PlacedText): boolean {
  return path.at(-1) === 'titolo' || path.at(-1) === 'oggetto';
}
