import type { Plan } from '../plan/plan.ts';
import type { Persona } from '../schema/generated/types.ts';
import { kindOf } from '../sources/kinds.ts';
import type { Path, Source } from '../sources/source.ts';
import { grouped } from './grouped.ts';
import { keyOfPerson } from './key-of-person.ts';
import { defineRule } from './rule.ts';
import { walk } from './walk.ts';
import { wordsOf } from './words-of-text.ts';

interface Named {
  readonly source: Source;
  readonly path: Path;
  readonly person: Persona;
}

/** A person is written in one way: the same case, the same order, all the given names or some. Told once for each person. */
export const nomiUniformi = defineRule({
  code: 'nomi-uniformi',
  severity: 'info',
  ground: 'logic',

  *check(plan) {
    for (const persons of onePersonEach(personsOf(plan))) {
      const spellings = grouped(persons, ({ person }) => written(person));
      if (spellings.size < 2) continue;
      const [usual, ...odd] = [...spellings.values()].toSorted((a, b) => b.length - a.length);
      const [first, ...others] = odd.flat();
      if (!usual?.[0] || !first) continue;
      yield {
        at: first.source.spanOf(first.path),
        facts: { written: written(first.person), usual: written(usual[0].person) },
        related: [
          { at: usual[0].source.spanOf(usual[0].path), label: 'first-use' },
          ...others.map(({ path, source }) => ({ at: source.spanOf(path), label: 'also-here' as const })),
        ],
      };
    }
  },
});

function written({ cognome, nome }: Persona): string {
  return `${cognome}, ${nome}`;
}

/** The persons of the plan, in order of file and place; a card has none. */
function personsOf({ sources }: Plan): readonly Named[] {
  return sources
    .filter(({ file, text }) => kindOf(file) !== 'obiettivo' && text.includes('cognome'))
    .toSorted((a, b) => (a.file < b.file ? -1 : 1))
    .flatMap((source) =>
      personsIn(source).toSorted((a, b) => source.spanOf(a.path).start - source.spanOf(b.path).start),
    );
}

function personsIn(source: Source): readonly Named[] {
  const found: Named[] = [];
  walk(source.data, (value, path) => {
    if (!isPerson(value)) return true;
    found.push({ source, path: [...path], person: value });
    return false;
  });
  return found;
}

function isPerson(value: object): value is Persona {
  return 'cognome' in value && 'nome' in value;
}

/** The persons that are one: the same words, or the same surname and some of the same given names. */
function onePersonEach(persons: readonly Named[]): readonly (readonly Named[])[] {
  const bySurname = grouped(grouped(persons, ({ person }) => keyOfPerson(person)).values(), ([first]) =>
    first ? wordsOf(first.person.cognome).join(' ') : '',
  );
  return [...bySurname.values()].flatMap((groups) => {
    // the fullest names first, so that a shorter one finds those that it may stand for
    const full = groups.toSorted((a, b) => givenNames(b).length - givenNames(a).length);
    const people: Named[][] = [];
    for (const group of full) {
      const sameAs = people.filter((person) => givenNames(group).every((name) => givenNames(person).includes(name)));
      // a short name that may stand for two persons says nothing of either
      if (sameAs.length === 1) sameAs[0]?.push(...group);
      else people.push([...group]);
    }
    return people;
  });
}

function givenNames([first]: readonly Named[]): readonly string[] {
  return first ? wordsOf(first.person.nome) : [];
}
