import { replaceCitations } from '../plan/citations.ts';
import type { Plan } from '../plan/plan.ts';
import { actInWords } from './words/acts.ts';
import { unresolvedInWords } from './words/unresolved.ts';

/** Puts, in the place of each citation of a text, the words that a reader sees; of what nobody registered, its identifier. */
export function createCitationWords(plan: Plan): (text: string) => string {
  const words: Readonly<Record<string, (id: string) => string | undefined>> = {
    atto: (id) => {
      const act = plan.atti.get(id);
      return act && actInWords(act.data);
    },
    unita: (id) => plan.unitaPerNome.get(id)?.data.denominazione,
    obiettivo: (id) => {
      const [unit = '', code = ''] = id.split('/');
      const card = plan.obiettiviPerNome.get(`${plan.unitaPerNome.get(unit)?.data.id ?? unit}/${code.toUpperCase()}`);
      return card && `obiettivo ${card.codice} (${card.unita?.data.denominazione ?? unit})`;
    },
  };
  return (text) =>
    text.includes('[[')
      ? replaceCitations(text, (citation) => words[citation.kind]?.(citation.id) ?? unresolvedInWords(citation))
      : text;
}
