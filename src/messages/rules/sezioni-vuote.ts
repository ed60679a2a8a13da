import { sectionNames } from '../names.ts';
import { quoted } from '../wording.ts';
import { defineWords } from './define-words.ts';

export const sezioniVuote = defineWords('sezioni-vuote', {
  it: {
    title: 'Una sezione presente ha un contenuto',
    why: 'Un file con soli titoli, elenchi vuoti o puntini fa sembrare scritta una sezione che non c’è: chi legge il piano trova una pagina bianca.',
    message: ({ file, section }) =>
      `Il file ${quoted(file)} non contiene ancora nulla per ${sectionNames.it[section] ?? section}.`,
    help: () => 'Scrivi il contenuto della sezione; se la sezione non serve, cancella il file.',
  },
  en: {
    title: 'A section that is there has content',
    why: 'A file of titles, empty lists or dots makes a section look written that is not: whoever reads the plan finds a blank page.',
    message: ({ file, section }) =>
      `The file ${quoted(file)} holds nothing yet on ${sectionNames.en[section] ?? section}.`,
    help: () => 'Write the content of the section; if the section is not needed, delete the file.',
  },
});
