import { decimal } from '../wording.ts';
import { defineWords } from './define-words.ts';

export const progressioniQuota = defineWords('progressioni-quota', {
  it: {
    title: 'La quota delle progressioni è dichiarata e non supera la metà',
    why: 'Almeno metà dei posti disponibili va a chi accede dall’esterno. Se il piano prevede progressioni tra le aree senza dirne la quota, non si può verificare.',
    message: ({ reason, percentage, maximum }) =>
      reason === 'oltre'
        ? `La quota delle progressioni è ${decimal(percentage ?? 0, 'it')}%: il massimo è ${decimal(maximum, 'it')}%.`
        : 'Il piano prevede progressioni, ma non dice quale quota dei posti occupano.',
    help: ({ reason, maximum }) =>
      reason === 'oltre'
        ? `Abbassa la quota al ${decimal(maximum, 'it')}%, oppure cita in “nota” la norma che permette di superarla.`
        : 'Aggiungi “quota_percento” a “progressioni”.',
  },
  en: {
    title: 'The share of promotions is stated and is at most a half',
    why: 'At least half of the available posts goes to those who come from outside. When the plan foresees promotions between areas without their share, this cannot be verified.',
    message: ({ reason, percentage, maximum }) =>
      reason === 'oltre'
        ? `The share of promotions is ${decimal(percentage ?? 0, 'en')}%: the maximum is ${decimal(maximum, 'en')}%.`
        : 'The plan foresees promotions, but does not say what share of the posts they take.',
    help: ({ reason, maximum }) =>
      reason === 'oltre'
        ? `Lower the share to ${decimal(maximum, 'en')}%, or name in “nota” the norm that allows more.`
        : 'Add “quota_percento” to “progressioni”.',
  },
});
