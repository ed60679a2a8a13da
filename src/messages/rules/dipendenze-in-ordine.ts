import { dated } from '../wording.ts';
import { defineWords } from './define-words.ts';

export const dipendenzeInOrdine = defineWords('dipendenze-in-ordine', {
  it: {
    title: 'Una fase non finisce prima di quelle da cui dipende',
    why: 'Se una fase ne aspetta un’altra ma scade prima, una delle due date, o la dipendenza, è sbagliata. Fasi che si aspettano a vicenda non potrebbero cominciare mai.',
    message: (facts) =>
      facts.reason === 'circolo'
        ? `Le fasi si aspettano a vicenda: ${facts.chain.join(' → ')}.`
        : `La fase ${facts.phase} scade il ${dated(facts.date, 'it')}, prima della fase ${facts.before} da cui dipende (${dated(facts.dateBefore, 'it')}).`,
    help: ({ reason }) =>
      reason === 'circolo'
        ? 'Togli da “dipende_da” la fase che può cominciare senza aspettare le altre.'
        : 'Correggi una delle due scadenze, oppure “dipende_da”.',
  },
  en: {
    title: 'A phase does not end before those it depends on',
    why: 'When a phase waits for another but is due before it, one of the two dates, or the dependency, is wrong. Phases that wait for each other could never begin.',
    message: (facts) =>
      facts.reason === 'circolo'
        ? `The phases wait for each other: ${facts.chain.join(' → ')}.`
        : `Phase ${facts.phase} is due on ${dated(facts.date, 'en')}, before phase ${facts.before}, which it depends on (${dated(facts.dateBefore, 'en')}).`,
    help: ({ reason }) =>
      reason === 'circolo'
        ? 'Remove from “dipende_da” the phase that can begin without the others.'
        : 'Correct one of the two deadlines, or “dipende_da”.',
  },
});
