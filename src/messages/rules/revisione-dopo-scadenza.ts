import { dated } from '../wording.ts';
import { defineWords } from './define-words.ts';

export const revisioneDopoScadenza = defineWords('revisione-dopo-scadenza', {
  it: {
    title: 'Una scheda si rivede prima che scada, non dopo',
    why: 'Una modifica fatta quando il termine è già passato cambia le regole a cose fatte: chi valuta non sa più se misurare l’obiettivo di prima o quello nuovo.',
    message: ({ date: day, deadline, moved }) =>
      moved
        ? `La revisione è del ${dated(day, 'it')}, ma il termine che sposta era già scaduto il ${dated(deadline, 'it')}.`
        : `La revisione è del ${dated(day, 'it')}, dopo la scadenza della scheda (${dated(deadline, 'it')}).`,
    help: () => 'Controlla la data della revisione; se è giusta, spiega nella modifica perché è arrivata dopo.',
  },
  en: {
    title: 'A card is revised before it is due, not after',
    why: 'A change made when the term is over changes the rules after the fact: whoever evaluates no longer knows whether to measure the old objective or the new one.',
    message: ({ date: day, deadline, moved }) =>
      moved
        ? `The revision is of ${dated(day, 'en')}, but the term that it moves was over on ${dated(deadline, 'en')}.`
        : `The revision is of ${dated(day, 'en')}, after the deadline of the card (${dated(deadline, 'en')}).`,
    help: () => 'Check the date of the revision; if it is right, explain in it why it came later.',
  },
});
