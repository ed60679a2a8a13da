import { defineHelp } from './help-words.ts';

export const newHelp = defineHelp({
  it: {
    summary: 'aggiunge al piano una scheda, un’unità, un atto, un indicatore o un’azione',
    arguments: {
      what: 'che cosa: obiettivo, unita, atto, indicatore, azione',
      folder: 'cartella del piano (se manca la cerca: piao/, qui o più in alto)',
    },
    options: {
      unita: 'obiettivo: l’unità che ne risponde',
      titolo: 'obiettivo, azione: il titolo',
      scadenza: 'obiettivo: scadenza finale (se manca, fine anno)',
      codice: 'obiettivo, unita: il codice (di una scheda, se manca, il prossimo)',
      denominazione: 'unita, indicatore: il nome per esteso',
      tipo: 'unita, atto: settore, ufficio…; deliberazione, decreto…',
      id: 'unita, atto: il nome breve (se manca lo fa piao)',
      superiore: 'unita: l’unità dalla quale dipende',
      organo: 'atto: chi l’ha adottato',
      numero: 'atto: il numero',
      data: 'atto: il giorno, per esempio 30/06/2026',
      oggetto: 'atto: l’oggetto',
      scheda: 'indicatore: la scheda, per esempio avvocatura/A',
      formula: 'indicatore: come si calcola',
      unitaMisura: 'indicatore: giorni, euro, per cento…',
      polarita: 'indicatore: + se è meglio un valore alto, altrimenti -',
      ambito: 'azione: l’ambito del piano delle azioni positive',
      descrizione: 'azione: in che cosa consiste',
    },
    examples: [
      { command: 'piao new obiettivo', does: 'fa le domande e comincia la scheda' },
      {
        command: 'piao new obiettivo --unita avvocatura --titolo "Carta dei servizi"',
        does: 'senza domande: il codice è il prossimo dell’unità',
      },
      {
        command: 'piao new atto --organo Sindaco --tipo decreto --numero 12 --data 15/01/2026',
        does: 'registra il decreto come ds-2026-12',
      },
      {
        command: 'piao new indicatore --scheda avvocatura/A --denominazione "Pratiche chiuse"',
        does: 'aggiunge l’indicatore alla scheda',
      },
    ],
  },
  en: {
    summary: 'adds a card, a unit, an act, an indicator or an action to the plan',
    arguments: {
      what: 'what: obiettivo, unita, atto, indicatore, azione',
      folder: 'folder of the plan (if absent it is looked for: piao/, here or above)',
    },
    options: {
      unita: 'obiettivo: the unit that answers for it',
      titolo: 'obiettivo, azione: the title',
      scadenza: 'obiettivo: final deadline (if absent, end of the year)',
      codice: 'obiettivo, unita: the code (of a card, if absent, the next)',
      denominazione: 'unita, indicatore: the whole name',
      tipo: 'unita, atto: “settore”, “ufficio”…; “deliberazione”, “decreto”…',
      id: 'unita, atto: the short name (if absent piao makes it)',
      superiore: 'unita: the unit that it depends on',
      organo: 'atto: who passed it',
      numero: 'atto: the number',
      data: 'atto: the day, for example 30/06/2026',
      oggetto: 'atto: the subject',
      scheda: 'indicatore: the card, for example avvocatura/A',
      formula: 'indicatore: how it is computed',
      unitaMisura: 'indicatore: “giorni”, “euro”, “per cento”…',
      polarita: 'indicatore: + if a high value is better, else -',
      ambito: 'azione: the field of the plan of positive actions',
      descrizione: 'azione: what it consists of',
    },
    examples: [
      { command: 'piao new obiettivo', does: 'asks, and begins the card' },
      {
        command: 'piao new obiettivo --unita avvocatura --titolo "Carta dei servizi"',
        does: 'without questions: the code is the next of the unit',
      },
      {
        command: 'piao new atto --organo Sindaco --tipo decreto --numero 12 --data 15/01/2026',
        does: 'registers the decree as ds-2026-12',
      },
      {
        command: 'piao new indicatore --scheda avvocatura/A --denominazione "Pratiche chiuse"',
        does: 'adds the indicator to the card',
      },
    ],
  },
});
