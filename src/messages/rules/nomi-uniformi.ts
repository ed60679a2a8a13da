import { quoted } from '../wording.ts';
import { defineWords } from './define-words.ts';

export const nomiUniformi = defineWords('nomi-uniformi', {
  it: {
    title: 'Una persona è scritta sempre nello stesso modo',
    why: 'Due grafie dello stesso nome sembrano due persone a chi cerca nel piano e a chi ne usa i dati.',
    message: ({ written, usual }) => `${quoted(written)} sembra la stessa persona di ${quoted(usual)}.`,
    help: () => 'Scrivi cognome e nome sempre nello stesso modo; se le persone sono due, lascia tutto com’è.',
  },
  en: {
    title: 'A person is always written in the same way',
    why: 'Two spellings of one name look like two persons to those who search the plan and to those who use its data.',
    message: ({ written, usual }) => `${quoted(written)} seems to be the same person as ${quoted(usual)}.`,
    help: () => 'Write surname and given name always in the same way; if they are two persons, leave them as they are.',
  },
});
