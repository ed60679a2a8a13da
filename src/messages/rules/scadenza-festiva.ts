import type { RuleFacts } from '../../diagnostics/rule-facts.ts';
import { dated } from '../wording.ts';
import { defineWords } from './define-words.ts';

type Holiday = RuleFacts['scadenza-festiva']['holiday'];

const names: { readonly [L in 'it' | 'en']: Readonly<Record<Holiday, string>> } = {
  it: {
    capodanno: 'Capodanno',
    epifania: 'l’Epifania',
    pasqua: 'Pasqua',
    'lunedi-dell-angelo': 'il lunedì dopo Pasqua',
    liberazione: 'l’anniversario della Liberazione',
    lavoro: 'la festa del lavoro',
    repubblica: 'la festa della Repubblica',
    ferragosto: 'Ferragosto',
    'san-francesco': 'la festa di san Francesco',
    ognissanti: 'Ognissanti',
    immacolata: 'l’Immacolata',
    natale: 'Natale',
    'santo-stefano': 'santo Stefano',
  },
  en: {
    capodanno: 'New Year’s Day',
    epifania: 'Epiphany',
    pasqua: 'Easter',
    'lunedi-dell-angelo': 'Easter Monday',
    liberazione: 'Liberation Day',
    lavoro: 'Labour Day',
    repubblica: 'Republic Day',
    ferragosto: 'Assumption Day',
    'san-francesco': 'the feast of Saint Francis',
    ognissanti: 'All Saints’ Day',
    immacolata: 'the feast of the Immaculate Conception',
    natale: 'Christmas',
    'santo-stefano': 'Saint Stephen’s Day',
  },
};

export const scadenzaFestiva = defineWords('scadenza-festiva', {
  it: {
    title: 'Una scadenza non cade in un giorno festivo',
    why: 'Se in quel giorno deve succedere qualcosa con delle persone (un avvio, un incontro, un’apertura), in un giorno festivo non succede. Non si contano domeniche e santi patroni.',
    message: ({ date: day, holiday }) => `Il ${dated(day, 'it')} è ${names.it[holiday]}.`,
    help: () => 'Se quel giorno si comincia o ci si incontra, scegline un altro; se è solo un termine va bene così.',
  },
  en: {
    title: 'A deadline does not fall on a public holiday',
    why: 'If something with people has to happen on that day (a start, a meeting, an opening), on a holiday it does not. Sundays and patron saints are not counted.',
    message: ({ date: day, holiday }) => `The ${dated(day, 'en')} is ${names.en[holiday]}.`,
    help: () => 'If something begins or people meet on that day, choose another; if it is only a term it may stay so.',
  },
});
