import { counted } from '../wording.ts';
import { defineWords } from './define-words.ts';

const kindNames = {
  it: {
    area: ['area', 'aree'],
    direzione: ['direzione', 'direzioni'],
    settore: ['settore', 'settori'],
    'servizio autonomo': ['servizio autonomo', 'servizi autonomi'],
  },
  en: {
    area: ['area', 'areas'],
    direzione: ['directorate', 'directorates'],
    settore: ['sector', 'sectors'],
    'servizio autonomo': ['autonomous service', 'autonomous services'],
  },
} as const;

export const organigrammaDaRegistro = defineWords('organigramma-da-registro', {
  it: {
    title: 'La struttura descritta ha le unità del registro',
    why: 'L’organigramma del piano si disegna dal registro delle unità: se il testo ne conta un altro numero, chi legge non sa quale struttura è in vigore.',
    message: ({ kind, registered, written }) =>
      `Qui la struttura ha ${counted(written, kindNames.it[kind][0], kindNames.it[kind][1])}, il registro delle unità ne ha ${registered}.`,
    help: () => 'Aggiorna il registro in organizzazione/unita.yaml, oppure il testo.',
  },
  en: {
    title: 'The structure that is described has the units of the register',
    why: 'The chart of the plan is drawn from the register of units: where the text counts another number, nobody knows which structure is in force.',
    message: ({ kind, registered, written }) =>
      `Here the structure has ${counted(written, kindNames.en[kind][0], kindNames.en[kind][1])}, the register of units has ${registered}.`,
    help: () => 'Update the register, organizzazione/unita.yaml, or the text.',
  },
});
