import { sectionNames } from '../names.ts';
import { quoted } from '../wording.ts';
import { defineWords } from './define-words.ts';

export const soloRinvio = defineWords('solo-rinvio', {
  it: {
    title: 'Una sezione dovuta non è soltanto un rinvio',
    why: 'Nella forma ordinaria il piano contiene le sue sezioni: chi segue un rinvio esce dal piano, e se la pagina cambia indirizzo la sezione è perduta.',
    message: ({ section }) => `Per ${sectionNames.it[section] ?? section} c’è soltanto un rinvio ad altri documenti.`,
    help: ({ file }) =>
      `Scrivi il contenuto in ${quoted(file)}, oppure metti il documento in allegati/ e indicalo con “file” nel rinvio.`,
  },
  en: {
    title: 'A section that is owed is more than a reference',
    why: 'In the full form the plan holds its sections: whoever follows a reference leaves the plan, and if the page moves the section is lost.',
    message: ({ section }) => `There is only a reference to other documents on ${sectionNames.en[section] ?? section}.`,
    help: ({ file }) =>
      `Write the content in ${quoted(file)}, or put the document in allegati/ and name it with “file” in the reference.`,
  },
});
