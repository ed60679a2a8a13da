import { listed, quoted } from '../wording.ts';
import { defineWords } from './define-words.ts';

export const areeRischioObbligatorie = defineWords('aree-rischio-obbligatorie', {
  it: {
    title: 'Le aree di rischio che la legge elenca sono mappate',
    why: 'La legge anticorruzione chiede a ogni ente di guardare prima di tutto ad autorizzazioni, contratti, contributi e concorsi. Un’area senza processi resta fuori dalla prevenzione.',
    message: ({ missing }) =>
      `${missing.length === 1 ? 'Nessun processo mappato è dell’area' : 'Nessun processo mappato è delle aree'} ${listed(missing.map(quoted), 'e')}.`,
    help: () =>
      'Aggiungi almeno un processo per ogni area; se l’ente non ne ha, dillo nella metodologia e silenzia il controllo.',
  },
  en: {
    title: 'The areas of risk that the law names are mapped',
    why: 'The law against corruption asks every body to look first at permits, contracts, grants and competitions. An area without processes stays outside prevention.',
    message: ({ missing }) =>
      `No mapped process is of the ${missing.length === 1 ? 'area' : 'areas'} ${listed(missing.map(quoted), 'and')}.`,
    help: () =>
      'Add at least one process for each area; if the body has none, say so in the method and silence the check.',
  },
});
