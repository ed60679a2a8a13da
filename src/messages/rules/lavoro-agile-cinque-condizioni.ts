import { listed, quoted } from '../wording.ts';
import { defineWords } from './define-words.ts';

const names = {
  it: {
    servizi_utenti: 'sui servizi agli utenti',
    rotazione_e_prevalenza: 'sulla rotazione e sulla prevalenza del lavoro in presenza',
    piattaforma: 'sulla piattaforma e sulla riservatezza dei dati',
    arretrato: 'sul lavoro arretrato',
    dotazioni: 'sugli apparati per lavorare a distanza',
  },
  en: {
    servizi_utenti: 'on services to users',
    rotazione_e_prevalenza: 'on rotation and the prevalence of work in presence',
    piattaforma: 'on the platform and the confidentiality of data',
    arretrato: 'on the backlog',
    dotazioni: 'on the devices',
  },
} as const;

export const lavoroAgileCinqueCondizioni = defineWords('lavoro-agile-cinque-condizioni', {
  it: {
    title: 'Il lavoro agile rispetta le cinque condizioni',
    why: 'Il decreto ammette il lavoro agile a cinque condizioni, e il piano deve dire come l’ente le rispetta: servizi senza danno, rotazione e presenza prevalente, piattaforma sicura, smaltimento dell’arretrato, apparati adatti.',
    message: ({ missing }) =>
      `La sottosezione 3.2 non dice nulla ${listed(
        missing.map((name) => names.it[name]),
        'e',
      )}.`,
    help: ({ missing }) =>
      `Scrivi in “condizioni” ${listed(missing.map(quoted), 'e')}${missing.includes('arretrato') ? '; se non c’è arretrato, dillo' : ''}.`,
  },
  en: {
    title: 'Remote work keeps its five conditions',
    why: 'The decree allows remote work under five conditions, and the plan has to say how the body keeps them: no harm to services, rotation and prevalence of presence, a safe platform, a way to clear the backlog, suitable devices.',
    message: ({ missing }) =>
      `Subsection 3.2 says nothing ${listed(
        missing.map((name) => names.en[name]),
        'and',
      )}.`,
    help: ({ missing }) =>
      `Write ${listed(missing.map(quoted), 'and')} in “condizioni”${missing.includes('arretrato') ? '; if there is no backlog, say so' : ''}.`,
  },
});
