import { quoted } from '../wording.ts';
import { defineWords } from './define-words.ts';

export const schedaFuoriPosto = defineWords('scheda-fuori-posto', {
  it: {
    title: 'La scheda sta nella cartella della sua unità, nel file del suo codice',
    why: 'Chi cerca una scheda la cerca per unità e codice. Se sta altrove la si crede mancante, e un altro ufficio può riscriverla o modificarla per errore.',
    message: ({ folder, file, unit, code }) => {
      const wrongFolder =
        folder === undefined
          ? ''
          : `la cartella del file (${quoted(folder)}) non corrisponde a “unita” (${quoted(unit)})`;
      const wrongFile =
        file === undefined ? '' : `il nome del file (${quoted(file)}) non corrisponde a “codice” (${quoted(code)})`;
      const both = [wrongFolder, wrongFile].filter((part) => part !== '').join(', e ');
      return `${both.charAt(0).toUpperCase()}${both.slice(1)}.`;
    },
    help: ({ place }) =>
      place === undefined
        ? 'Correggi nella scheda l’unità o il codice.'
        : `Sposta il file in ${quoted(place)}, oppure correggi l’unità o il codice.`,
  },
  en: {
    title: 'A card stands in the folder of its unit, in the file of its code',
    why: 'A card is looked for by unit and code. If it stands elsewhere it seems to be missing, and another office may write it anew or change it by mistake.',
    message: ({ folder, file, unit, code }) => {
      const wrongFolder =
        folder === undefined
          ? ''
          : `the folder of the file (${quoted(folder)}) does not match “unita” (${quoted(unit)})`;
      const wrongFile =
        file === undefined ? '' : `the name of the file (${quoted(file)}) does not match “codice” (${quoted(code)})`;
      const both = [wrongFolder, wrongFile].filter((part) => part !== '').join(', and ');
      return `${both.charAt(0).toUpperCase()}${both.slice(1)}.`;
    },
    help: ({ place }) =>
      place === undefined
        ? 'Correct the unit or the code in the card.'
        : `Move the file to ${quoted(place)}, or correct the unit or the code.`,
  },
});
