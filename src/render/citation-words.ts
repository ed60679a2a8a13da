import { replaceCitations } from '../plan/citations.ts';
import type { Plan } from '../plan/plan.ts';
import { actInWords } from './words/acts.ts';
import { unresolvedInWords } from './words/unresolved.ts';

/** Puts, in the place of each citation of a text, the words that a reader sees; of what nobody registered, its identifier. */
export function createCitationWords(plan: Plan): (text: string) => string {
  const act = (id: string): string | undefined => {
    const found = plan.atti.get(id);
    return found && actInWords(found.data);
  };
  const unit = (id: string): string | undefined => plan.unitaPerNome.get(id)?.data.denominazione;
  const card = (id: string): string | undefined => {
    const [name = '', code = ''] = id.split('/');
    const found = plan.obiettiviPerNome.get(`${plan.unitaPerNome.get(name)?.data.id ?? name}/${code.toUpperCase()}`);
    return found && `obiettivo ${found.codice} (${found.unita?.data.denominazione ?? name})`;
  };
  // a map, since a text may cite anything: `[[toString:x]]`
  const words: ReadonlyMap<string, (id: string) => string | undefined> = new Map([
    ['atto', act],
    ['unita', unit],
    ['obiettivo', card],
  ]);
  return (text) =>
    text.includes('[[')
      ? replaceCitations(text, (citation) => words.get(citation.kind)?.(citation.id) ?? unresolvedInWords(citation))
      : text;
}
