import { dated, quoted } from '../wording.ts';
import { defineWords } from './define-words.ts';

export const incaricoSovrapposto = defineWords('incarico-sovrapposto', {
  it: {
    title: 'Un’unità ha un solo responsabile per volta',
    why: 'Se due persone hanno lo stesso incarico negli stessi giorni non si sa chi risponde degli obiettivi. Lo stesso vale per chi, passando da un’unità a un’altra, per qualche giorno risulta in tutte e due.',
    message: ({ what, unit, other, person, from, to }) => {
      const days = from === to ? `il ${dated(from, 'it')}` : `dal ${dated(from, 'it')} al ${dated(to, 'it')}`;
      return what === 'unita'
        ? `L’incarico di ${quoted(unit)} risulta di due responsabili ${days}.`
        : `Chi passa da ${quoted(other)} a ${quoted(unit)} (${person}) risulta titolare di entrambe le unità ${days}.`;
    },
    help: ({ what }) =>
      what === 'unita'
        ? 'Correggi “al” del primo incarico o “dal” del secondo.'
        : 'Correggi “al” o “dal”; se il primo incarico proseguiva ad interim, scrivilo in “titolo_incarico”.',
  },
  en: {
    title: 'A unit has one head at a time',
    why: 'When two persons hold one post on the same days, nobody knows who answers for the objectives. The same goes for whoever moves from a unit to another and for some days appears in both.',
    message: ({ what, unit, other, person, from, to }) => {
      const days = from === to ? `on ${dated(from, 'en')}` : `from ${dated(from, 'en')} to ${dated(to, 'en')}`;
      return what === 'unita'
        ? `Two heads appear in charge of ${quoted(unit)} ${days}.`
        : `Whoever moves from ${quoted(other)} to ${quoted(unit)} (${person}) appears as head of both units ${days}.`;
    },
    help: ({ what }) =>
      what === 'unita'
        ? 'Correct “al” of the first post or “dal” of the second.'
        : 'Correct “al” or “dal”; if the first post went on ad interim, say so in “titolo_incarico”.',
  },
});
