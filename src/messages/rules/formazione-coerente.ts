import { counted, listed, quoted } from '../wording.ts';
import { defineWords } from './define-words.ts';

export const formazioneCoerente = defineWords('formazione-coerente', {
  it: {
    title: 'I corsi annunciati per il lavoro agile sono nel piano della formazione',
    why: 'Se la parte sul lavoro agile promette corsi che il piano della formazione non ha, nessuno li organizza e nessuno li paga.',
    message: ({ themes }) =>
      `${themes.length === 1 ? 'Un tema annunciato' : `${themes.length} temi annunciati`} nel lavoro agile non si ${themes.length === 1 ? 'ritrova' : 'ritrovano'} nella formazione: ${listed(themes.map(quoted), 'e')}.`,
    help: () =>
      'Aggiungi gli interventi al piano della formazione; se ci sono con un altro nome, usa lo stesso nelle due parti.',
  },
  en: {
    title: 'The courses announced for remote work are in the plan of training',
    why: 'When the part on remote work promises courses that the plan of training lacks, nobody organises them and nobody pays for them.',
    message: ({ themes }) =>
      `${counted(themes.length, 'theme announced for remote work is', 'themes announced for remote work are')} not found in training: ${listed(themes.map(quoted), 'and')}.`,
    help: () =>
      'Add the courses to the plan of training; if they are there by another name, use one name in both parts.',
  },
});
