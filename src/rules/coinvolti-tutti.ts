import type { Fase, Obiettivo, Plan } from '../plan/plan.ts';
import { isGap } from './gap.ts';
import { defineRule } from './rule.ts';
import { spanOfWords } from './span-of-words.ts';

type UnitType = Plan['unita'][number]['data']['tipo'];

const everyUnit =
  /\btutt[ei] (?:i|gli|le) (?:altr[ei] )?(settori e (?:i )?servizi(?: autonomi)?|settori|servizi autonomi|direzioni|uffici|aree)(?![\p{L}])/iu;
/** Then the list says which ones, and is right by definition. */
const thoseInvolved = /coinvolt|interessat|competent|indicat|beneficiar/i;

const typesOf: Readonly<Record<string, readonly UnitType[]>> = {
  settori: ['settore'],
  'servizi autonomi': ['servizio autonomo'],
  direzioni: ['direzione'],
  uffici: ['ufficio'],
  aree: ['area'],
};

/** A phase whose text says “all the sectors” lists as many of them as there are. */
export const coinvoltiTutti = defineRule({
  code: 'coinvolti-tutti',
  severity: 'warning',
  ground: 'logic',

  *check(plan) {
    if (isGap(plan, 'unita')) return;
    const counts = new Map<UnitType, number>();
    for (const { data } of plan.unita)
      if (data.al === undefined) counts.set(data.tipo, (counts.get(data.tipo) ?? 0) + 1);
    for (const card of plan.obiettivi) {
      for (const group of card.fasi) {
        for (const phase of [group, ...group.sottofasi]) {
          const said = saidOfAll(phase.descrizione ?? '');
          if (said === undefined) continue;
          const expected = typesIn(said).reduce((sum, type) => sum + (counts.get(type) ?? 0), 0);
          const listed = involvedIn(card, [group, phase]).size;
          if (listed >= expected) continue;
          yield {
            at: spanOfWords(card.source, [...phase.path, 'descrizione'], said),
            facts: { phase: phase.etichetta, said, listed, expected },
          };
        }
      }
    }
  },
});

function saidOfAll(text: string): string | undefined {
  if (!/tutt[ei]/i.test(text)) return undefined;
  const match = everyUnit.exec(text);
  if (!match) return undefined;
  const after = text.slice(match.index + match[0].length).split(/[.;:]/, 1)[0] ?? '';
  return thoseInvolved.test(after.slice(0, 60)) ? undefined : match[0];
}

function typesIn(said: string): readonly UnitType[] {
  const name = everyUnit.exec(said)?.[1]?.toLowerCase() ?? '';
  return name.startsWith('settori e') ? ['settore', 'servizio autonomo', 'servizio'] : (typesOf[name] ?? []);
}

/** Whoever is involved, each once, with the unit of the card; units by identifier however they are written. */
function involvedIn({ data, unita }: Obiettivo, phases: readonly Fase[]): ReadonlySet<string> {
  const names = phases
    .flatMap(({ coinvolti }) => coinvolti)
    .map(({ coinvolto, nome }) => (coinvolto?.specie === 'unita' ? coinvolto.unita.data.id : nome));
  return new Set([unita?.data.id ?? data.unita, ...names]);
}
