import { counted, listed, quoted } from '../wording.ts';
import { defineWords } from './define-words.ts';

export const misuraObiettivo = defineWords('misura-obiettivo', {
  it: {
    title: 'Chi risponde di misure specifiche ha una scheda che le riprende',
    why: 'Le misure anticorruzione sono obiettivi della performance di chi le attua. Se nessuna scheda dell’unità le riprende, non contano nella valutazione.',
    message: ({ units }) =>
      `${units.length === 1 ? 'Un’unità risponde' : `${units.length} unità rispondono`} di misure specifiche senza una scheda che le riprenda: ${listed(units.map(quoted), 'e')}.`,
    help: () => 'Aggiungi “obiettivo_performance” alla misura, oppure la misura tra i “collegamenti” di una scheda.',
  },
  en: {
    title: 'Whoever answers for specific measures has a card that takes them up',
    why: 'The measures against corruption are objectives of those who carry them out. When no card of the unit takes them up, they do not count when results are evaluated.',
    message: ({ units }) =>
      `${counted(units.length, 'unit answers', 'units answer')} for specific measures without a card that takes them up: ${listed(units.map(quoted), 'and')}.`,
    help: () => 'Add “obiettivo_performance” to the measure, or the measure among the “collegamenti” of a card.',
  },
});
