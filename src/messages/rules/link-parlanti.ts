import { counted, quoted } from '../wording.ts';
import { defineWords } from './define-words.ts';

export const linkParlanti = defineWords('link-parlanti', {
  it: {
    title: 'Il testo di un collegamento dice dove porta',
    why: 'Chi usa un lettore di schermo spesso scorre solo i collegamenti: “qui” non dice nulla, e un indirizzo nudo viene letto lettera per lettera.',
    message: ({ kind, text, count }) => {
      const more = count === 1 ? '' : ` (con ${counted(count - 1, 'altro', 'altri')} in questo file)`;
      return kind === 'generico'
        ? `Il testo del collegamento è ${quoted(text)}, che non dice dove porta${more}.`
        : `L’indirizzo ${quoted(text)} è scritto per esteso nel testo${more}.`;
    },
    help: () => 'Scrivi il nome di ciò che si apre, con l’indirizzo dietro: [Regolamento del lavoro agile](https://…).',
  },
  en: {
    title: 'The text of a link says where it leads',
    why: 'Those who use a screen reader often go from link to link: “here” tells nothing, and a bare address is read letter by letter.',
    message: ({ kind, text, count }) => {
      const more = count === 1 ? '' : ` (with ${counted(count - 1, 'other', 'others')} in this file)`;
      return kind === 'generico'
        ? `The text of the link is ${quoted(text)}, which does not say where it leads${more}.`
        : `The address ${quoted(text)} is written out in the text${more}.`;
    },
    help: () => 'Write the name of what opens, with the address behind it: [Rules on remote work](https://…).',
  },
});
