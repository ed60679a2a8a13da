import { didYouMean, quoted } from '../wording.ts';
import { defineWords } from './define-words.ts';

export const unitaRegistrata = defineWords('unita-registrata', {
  it: {
    title: 'L’unità di una scheda è nel registro delle unità',
    why: 'Il registro dà il nome ufficiale dell’unità e chi la dirige: di una scheda fuori dal registro non si sa chi risponde, e non compare sotto il suo settore.',
    message: ({ unit }) => `L’unità ${quoted(unit)} non è nel registro delle unità.`,
    help: ({ near }) => `Registrala in organizzazione/unita.yaml, oppure correggi il nome.${didYouMean(near, 'it')}`,
  },
  en: {
    title: 'The unit of a card is in the register of units',
    why: 'The register gives the official name of a unit and who leads it: of a card outside it nobody knows who answers, and it does not appear under its unit.',
    message: ({ unit }) => `The unit ${quoted(unit)} is not in the register of units.`,
    help: ({ near }) => `Register it in organizzazione/unita.yaml, or correct the name.${didYouMean(near, 'en')}`,
  },
});
