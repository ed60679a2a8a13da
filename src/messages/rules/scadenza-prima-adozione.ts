import { counted, dated } from '../wording.ts';
import { defineWords } from './define-words.ts';

export const scadenzaPrimaAdozione = defineWords('scadenza-prima-adozione', {
  it: {
    title: 'Le fasi scadono dopo il giorno in cui gli obiettivi sono adottati',
    why: 'Un obiettivo si assegna prima del lavoro, non dopo: la legge vuole che sia programmato prima dell’inizio dell’esercizio. Ciò che era già finito quando il piano è stato adottato non si può più né assegnare né valutare.',
    message: ({ date: day, phases, cards, whole }) => {
      const what = `${counted(phases, 'fase', 'fasi')} di ${counted(cards, 'scheda', 'schede')}`;
      const verb = phases === 1 ? 'scade' : 'scadono';
      const rest =
        whole === 0 ? '' : `; ${whole === 1 ? 'una scheda è finita' : `${whole} schede sono finite`} del tutto prima`;
      return `${what} ${verb} prima del ${dated(day, 'it')}, quando gli obiettivi sono stati adottati${rest}.`;
    },
    help: () =>
      'Delle fasi finite scrivi “conclusa”, oppure sposta le scadenze; se gli obiettivi erano stati assegnati prima, indica quell’atto tra i piani assorbiti (2.2).',
  },
  en: {
    title: 'Phases are due after the day on which the objectives are adopted',
    why: 'An objective is given before the work, not after it: the law wants it planned before the year begins. What was over when the plan was adopted can be neither given nor evaluated any more.',
    message: ({ date: day, phases, cards, whole }) => {
      const what = `${counted(phases, 'phase', 'phases')} of ${counted(cards, 'card', 'cards')}`;
      const verb = phases === 1 ? 'is' : 'are';
      const rest = whole === 0 ? '' : `; ${counted(whole, 'card', 'cards')} ended wholly before`;
      return `${what} ${verb} due before ${dated(day, 'en')}, when the objectives were adopted${rest}.`;
    },
    help: () =>
      'Write “conclusa” for the phases that are over, or move the deadlines; if the objectives were given earlier, name that act among the “piani_assorbiti” (2.2).',
  },
});
