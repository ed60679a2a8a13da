import { fieldNames } from '../names.ts';
import { quoted } from '../wording.ts';
import { defineWords } from './define-words.ts';

export const campoVuoto = defineWords('campo-vuoto', {
  it: {
    title: 'Nessun campo della scheda è in bianco',
    why: 'Un campo in bianco non dice se non c’è niente da scrivere o se qualcuno se n’è dimenticato. Dove non c’è niente si scrive “nessuno”: è una risposta anche quella.',
    message: ({ field, missing }) =>
      missing
        ? `Manca il campo ${quoted(field.replace('criteri.', ''))} (${fieldNames.it[field] ?? field}).`
        : `Il campo ${quoted(fieldNames.it[field] ?? field)} è in bianco.`,
    help: ({ field, mayBeNone }) =>
      mayBeNone
        ? `Scrivi il testo, oppure ${quoted(field === 'vincoli' ? 'nessuno' : 'nessuna')} se non ce ne sono.`
        : 'Scrivi il testo che manca.',
  },
  en: {
    title: 'No field of a card is blank',
    why: 'A blank field does not say whether there is nothing to write or somebody forgot. Where there is nothing one writes “nessuno”, which is an answer too.',
    message: ({ field, missing }) =>
      missing
        ? `The field ${quoted(field.replace('criteri.', ''))} is missing.`
        : `The field ${quoted(fieldNames.en[field] ?? field)} is blank.`,
    help: ({ field, mayBeNone }) =>
      mayBeNone
        ? `Write the text, or ${quoted(field === 'vincoli' ? 'nessuno' : 'nessuna')} if there are none.`
        : 'Write the missing text.',
  },
});
