import { listed } from '../wording.ts';
import { defineWords } from './define-words.ts';

const names: Readonly<Record<string, { readonly it: string; readonly en: string }>> = {
  RPCT: {
    it: 'il responsabile della prevenzione della corruzione e della trasparenza (RPCT)',
    en: 'the officer for preventing corruption and for transparency (RPCT)',
  },
  OIV: { it: 'l’OIV o il Nucleo di valutazione', en: 'the evaluation board (OIV)' },
  RTD: {
    it: 'il responsabile per la transizione al digitale (RTD)',
    en: 'the officer for the transition to digital (RTD)',
  },
  DPO: { it: 'il responsabile della protezione dei dati (DPO)', en: 'the data protection officer (DPO)' },
  'responsabile inclusione': { it: 'il responsabile dell’inclusione', en: 'the officer for inclusion' },
};

function name(language: 'it' | 'en'): (role: string) => string {
  return (role) => names[role]?.[language] ?? role;
}

export const figureObbligatorie = defineWords('figure-obbligatorie', {
  it: {
    title: 'Il piano dice chi sono le figure obbligatorie',
    why: 'Le norme vogliono in ogni ente alcune figure di garanzia: chi ha una segnalazione, una richiesta di accesso o un dubbio sui propri dati deve trovare nel piano a chi rivolgersi.',
    message: ({ missing, unnamed }) => {
      const parts = [
        ...(missing.length > 0 ? [`non indica ${listed(missing.map(name('it')), 'e')}`] : []),
        ...(unnamed.length > 0 ? [`non dice chi sia ${listed(unnamed.map(name('it')), 'e chi')}`] : []),
      ];
      return `La scheda anagrafica ${parts.join(' e ')}.`;
    },
    help: ({ missing, unnamed }) => {
      if (missing.length === 0) return 'Aggiungi in “figure” il nome o l’atto di nomina.';
      const absent = missing.length === 1 ? 'quella che manca' : 'quelle che mancano';
      const others = unnamed.length === 0 ? '' : ` e completa ${unnamed.length === 1 ? 'l’altra' : 'le altre'}`;
      return `In “figure” aggiungi ${absent}${others}, con il nome o con l’atto di nomina.`;
    },
  },
  en: {
    title: 'The plan says who the figures are that the law wants',
    why: 'Norms want some figures of guarantee in every body: whoever has something to report, a request for access or a doubt about their own data has to find in the plan whom to turn to.',
    message: ({ missing, unnamed }) => {
      const parts = [
        ...(missing.length > 0 ? [`do not have ${listed(missing.map(name('en')), 'and')}`] : []),
        ...(unnamed.length > 0 ? [`do not say who is ${listed(unnamed.map(name('en')), 'and who is')}`] : []),
      ];
      return `The identification data ${parts.join(' and ')}.`;
    },
    help: ({ missing, unnamed }) => {
      if (missing.length === 0) return 'Add the name or the act of appointment to “figure”.';
      const absent = missing.length === 1 ? 'the one that is missing' : 'those that are missing';
      const others = unnamed.length === 0 ? '' : ` and complete the other${unnamed.length === 1 ? '' : 's'}`;
      return `In “figure” add ${absent}${others}, with the name or the act of appointment.`;
    },
  },
});
