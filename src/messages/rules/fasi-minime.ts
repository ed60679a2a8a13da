import { defineWords } from './define-words.ts';

export const fasiMinime = defineWords('fasi-minime', {
  it: {
    title: 'Una scheda ha almeno due fasi',
    why: 'Con una sola fase l’obiettivo si può soltanto dire raggiunto o mancato alla fine: durante l’anno non c’è niente da verificare.',
    message: () => 'La scheda ha una fase sola.',
    help: () =>
      'Dividi il lavoro in almeno due fasi, con pesi e scadenze. Se una basta, metti a tacere qui la regola con il motivo.',
  },
  en: {
    title: 'A card has at least two phases',
    why: 'With one phase an objective can only be called reached or missed at the end: during the year there is nothing to verify.',
    message: () => 'The card has only one phase.',
    help: () =>
      'Divide the work into at least two phases, with weights and deadlines. If one is enough, silence the rule here with the reason.',
  },
});
