import type { Code } from '../diagnostics/facts.ts';
import type { RuleCode } from '../diagnostics/rule-facts.ts';
import type { Language } from './languages.ts';

/** What piao finds without a rule: in the form of a file, in the comments that silence, in the list of known findings. */
export type FormCode = Exclude<Code, RuleCode>;

interface FormWords {
  /** What is asked, in one line without a full stop. */
  readonly title: string;
  /** Why, in one to three sentences. */
  readonly why: string;
}

/** What is asked of the form of files and why: the sentences for single findings stand with the others. */
export const formWords: Readonly<Record<FormCode, Readonly<Record<Language, FormWords>>>> = {
  'yaml/apostrofo': {
    it: {
      title: 'Un testo con l’apostrofo va tra virgolette doppie',
      why: 'Tra virgolette singole il primo apostrofo chiude il testo, e quello che segue resta fuori.',
    },
    en: {
      title: 'A text with an apostrophe goes between double quotation marks',
      why: 'Between single quotation marks the first apostrophe ends the text, and what follows is left out of it.',
    },
  },
  'yaml/carattere-mancante': {
    it: {
      title: 'Ogni parentesi e ogni virgoletta si chiude',
      why: 'Finché una parentesi o una virgoletta resta aperta, tutto quello che segue ne fa parte e il resto del file non si legge.',
    },
    en: {
      title: 'Each bracket and each quotation mark is closed',
      why: 'As long as one stays open all that follows is part of it, and the rest of the file cannot be read.',
    },
  },
  'yaml/chiave-doppia': {
    it: {
      title: 'Una chiave si scrive una volta sola nel suo gruppo',
      why: 'Di due valori per la stessa chiave uno andrebbe perso, e nessuno saprebbe quale.',
    },
    en: {
      title: 'A key is written once in its group',
      why: 'Of two values for one key one would be lost, and nobody would know which.',
    },
  },
  'yaml/citazione': {
    it: {
      title: 'Un testo che comincia con una citazione va tra virgolette',
      why: 'Una parentesi quadra all’inizio di un valore apre un elenco: le virgolette dicono che è un testo.',
    },
    en: {
      title: 'A text that begins with a citation goes between quotation marks',
      why: 'A square bracket at the beginning of a value opens a list: quotation marks say that it is a text.',
    },
  },
  'yaml/due-punti': {
    it: {
      title: 'In una riga c’è una chiave sola',
      why: 'Due punti seguiti da uno spazio separano la chiave dal valore. Se fanno parte del testo, il testo va tra virgolette.',
    },
    en: {
      title: 'There is one key in a line',
      why: 'A colon and a space part the key from the value. Where they belong to the text, the text goes between quotation marks.',
    },
  },
  'yaml/due-punti-mancanti': {
    it: {
      title: 'Dopo una chiave ci sono i due punti',
      why: 'Senza i due punti la chiave e il suo valore sono parole di un testo, e nessuno sa dove finisce l’una e dove comincia l’altro.',
    },
    en: {
      title: 'A colon stands after a key',
      why: 'Without the colon the key and its value are words of a text, and nobody can tell where one ends and the other begins.',
    },
  },
  'yaml/etichetta': {
    it: {
      title: 'Nel piano non si usano etichette YAML',
      why: 'Quello che comincia con un punto esclamativo è un comando per il programma che legge, non un dato.',
    },
    en: {
      title: 'A plan uses no YAML tags',
      why: 'What begins with an exclamation mark is an order to the program that reads, and no data.',
    },
  },
  'yaml/file-vuoto': {
    it: {
      title: 'Un file del piano non è vuoto',
      why: 'Un file vuoto non dice se la sezione manca o se qualcuno deve ancora scriverla.',
    },
    en: {
      title: 'A file of the plan is not empty',
      why: 'An empty file does not say whether the section is missing or somebody has yet to write it.',
    },
  },
  'yaml/inizio-non-ammesso': {
    it: {
      title: 'Un testo non comincia con un segno che per YAML è un comando',
      why: 'I segni [, {, @, %, ` e pochi altri all’inizio di un valore hanno un significato riservato: tra virgolette sono testo.',
    },
    en: {
      title: 'A text does not begin with a sign that YAML keeps for itself',
      why: 'At the beginning of a value the signs [, {, @, %, ` and a few more have a meaning of their own: between quotation marks they are text.',
    },
  },
  'yaml/piu-documenti': {
    it: {
      title: 'Un file contiene un documento solo',
      why: 'Tre trattini da soli in una riga cominciano un altro documento, e quello che segue non sarebbe letto.',
    },
    en: {
      title: 'A file holds one document',
      why: 'Three dashes alone in a line begin another document, and what follows would not be read.',
    },
  },
  'yaml/rientro': {
    it: {
      title: 'Le righe di uno stesso gruppo cominciano nella stessa colonna',
      why: 'Il rientro dice che cosa sta dentro che cosa: una riga spostata di uno spazio finisce in un altro gruppo, o in nessuno.',
    },
    en: {
      title: 'The lines of a group begin in the same column',
      why: 'The indentation says what is inside what: a line moved by one space belongs to another group, or to none.',
    },
  },
  'yaml/rimando': {
    it: {
      title: 'Nel piano non si usano i rimandi di YAML',
      why: 'Con & e * un valore si scrive altrove e qui si richiama: chi legge la scheda non lo vede. Nel piano ogni valore sta dove serve.',
    },
    en: {
      title: 'A plan uses no YAML references',
      why: 'With & and * a value is written elsewhere and only called here, out of sight of the reader. In a plan each value stands where it is needed.',
    },
  },
  'yaml/sintassi': {
    it: {
      title: 'Un file del piano è YAML valido',
      why: 'Se una riga non si capisce, nemmeno quelle che seguono si leggono con certezza.',
    },
    en: {
      title: 'A file of the plan is sound YAML',
      why: 'Where one line cannot be understood, those after it cannot be read with certainty either.',
    },
  },
  'yaml/spazio-dopo-due-punti': {
    it: {
      title: 'Dopo i due punti di una chiave c’è uno spazio',
      why: 'Senza spazio la chiave e il valore sono una parola sola.',
    },
    en: {
      title: 'After the colon of a key there is a space',
      why: 'Without it the key and the value are one word.',
    },
  },
  'yaml/tabulazione': {
    it: {
      title: 'Il rientro si fa con gli spazi',
      why: 'Una tabulazione è larga quanto decide ciascun editor: perciò YAML non la ammette nel rientro.',
    },
    en: {
      title: 'Indentation is made of spaces',
      why: 'A tab is as wide as each editor decides: YAML does not allow it in the indentation.',
    },
  },
  'yaml/testo-dopo-virgolette': {
    it: {
      title: 'Le virgolette racchiudono tutto il testo',
      why: 'Un valore che comincia con una virgoletta finisce alla virgoletta che la chiude: quello che segue non ha un posto.',
    },
    en: {
      title: 'Quotation marks hold all of the text',
      why: 'A value that begins with a quotation mark ends at the one that closes it: what follows has no place.',
    },
  },
  'yaml/trattino-mancante': {
    it: {
      title: 'Ogni voce di un elenco comincia con un trattino',
      why: 'Senza il trattino due voci diventano una sola, con le stesse chiavi scritte due volte.',
    },
    en: {
      title: 'Each item of a list begins with a dash',
      why: 'Without the dash two items become one, with the same keys written twice.',
    },
  },
  'yaml/troppo-profondo': {
    it: {
      title: 'I dati di un piano hanno pochi livelli',
      why: 'Decine di gruppi uno dentro l’altro vengono da una parentesi rimasta aperta, non da un piano.',
    },
    en: {
      title: 'The data of a plan have few levels',
      why: 'Dozens of groups one inside another come from a bracket that was left open, and not from a plan.',
    },
  },
  'yaml/virgola-mancante': {
    it: {
      title: 'Dentro le parentesi le voci si separano con una virgola',
      why: 'Dove la virgola manca due voci diventano una, e i due punti della seconda non si capiscono più.',
    },
    en: {
      title: 'Within brackets a comma parts one entry from the next',
      why: 'Where the comma is missing two entries become one, and the colon of the second makes no sense.',
    },
  },
  'file/fuori-dal-piano': {
    it: {
      title: 'I file del piano stanno nella sua cartella',
      why: 'Un collegamento a un file che sta altrove si rompe quando la cartella viene copiata, e il piano non è più intero.',
    },
    en: {
      title: 'The files of a plan are in its folder',
      why: 'A link to a file elsewhere breaks when the folder is copied, and the plan is no longer whole.',
    },
  },
  'file/illeggibile': {
    it: {
      title: 'Ogni file del piano si può leggere',
      why: 'Di un file che il sistema non lascia leggere non si può dire niente, nemmeno che manchi.',
    },
    en: {
      title: 'Each file of the plan can be read',
      why: 'Of a file that the system does not let be read nothing can be said, not even that it is missing.',
    },
  },
  'file/non-utf8': {
    it: {
      title: 'I file del piano sono in UTF-8',
      why: 'È la codifica in cui le lettere accentate sono le stesse su ogni computer.',
    },
    en: {
      title: 'The files of a plan are in UTF-8',
      why: 'It is the encoding in which accented letters are the same on every computer.',
    },
  },
  'file/sconosciuto': {
    it: {
      title: 'Ogni file ha il suo posto nella cartella del piano',
      why: 'Il posto di un file dice che cosa contiene: un file fuori posto non entra nel piano, e chi l’ha scritto crede di sì.',
    },
    en: {
      title: 'Each file has its place in the folder of the plan',
      why: 'The place of a file says what it holds: one out of place is no part of the plan, and whoever wrote it thinks that it is.',
    },
  },
  'file/troppo-grande': {
    it: {
      title: 'Un file del piano contiene testo, non allegati',
      why: 'Nessuna sezione è tanto lunga: un file così grande è un allegato finito nel posto sbagliato.',
    },
    en: {
      title: 'A file of the plan holds text, not attachments',
      why: 'No section is that long: so large a file is an attachment in the wrong place.',
    },
  },
  'schema/altri': {
    it: {
      title: 'Un gruppo con molti errori si corregge dall’alto',
      why: 'Quando gli errori di forma sono molti vengono quasi sempre da una riga sola: corretta quella, gli altri scompaiono.',
    },
    en: {
      title: 'A group with many errors is corrected from the top',
      why: 'Many errors of form nearly always come from one line: once that is right the others go.',
    },
  },
  'schema/anno': {
    it: {
      title: 'Una data ha un anno possibile',
      why: 'Un anno di tre cifre, o lontano secoli, è un errore di battitura che sposterebbe tutte le scadenze.',
    },
    en: {
      title: 'A date has a possible year',
      why: 'A year of three figures, or centuries away, is a slip of the keyboard that would move every deadline.',
    },
  },
  'schema/chiave-mancante': {
    it: {
      title: 'Ci sono tutte le chiavi obbligatorie',
      why: 'Senza quelle il file non dice quello per cui esiste: una scheda senza titolo, un atto senza data.',
    },
    en: {
      title: 'All required keys are there',
      why: 'Without them the file does not say what it is for: a card without a title, an act without a date.',
    },
  },
  'schema/chiave-sconosciuta': {
    it: {
      title: 'Si usano solo le chiavi che il file conosce',
      why: 'Una chiave scritta male non darebbe errore da nessuna parte, e quello che contiene mancherebbe nel piano.',
    },
    en: {
      title: 'Only keys that the file knows are used',
      why: 'A misspelt key would fail nowhere, and what it holds would be missing from the plan.',
    },
  },
  'schema/forma': {
    it: {
      title: 'Un valore ha la forma del suo campo',
      why: 'Date, codici e indirizzi si possono confrontare e contare solo se sono scritti tutti allo stesso modo.',
    },
    en: {
      title: 'A value has the form of its field',
      why: 'Dates, codes and addresses can be compared and counted only if all are written in one way.',
    },
  },
  'schema/fuori-limiti': {
    it: {
      title: 'Un numero sta tra i suoi limiti',
      why: 'Un peso oltre il cento per cento o un mese dopo il dodicesimo non esistono.',
    },
    en: {
      title: 'A number is within its limits',
      why: 'There is no weight above a hundred per cent and no month after the twelfth.',
    },
  },
  'schema/migliaia': {
    it: {
      title: 'I numeri si scrivono senza il punto delle migliaia',
      why: 'Un punto separa le cifre decimali: 15.000 sarebbe quindici.',
    },
    en: {
      title: 'Numbers are written without a point for the thousands',
      why: 'A point parts the decimals: 15.000 would be fifteen.',
    },
  },
  'schema/ripetuto': {
    it: {
      title: 'In un elenco ogni voce c’è una volta sola',
      why: 'Una voce ripetuta è contata due volte, e di solito al suo posto ne doveva stare un’altra.',
    },
    en: {
      title: 'In a list each item stands once',
      why: 'A repeated item is counted twice, and usually another should stand in its place.',
    },
  },
  'schema/scadenza-incompleta': {
    it: {
      title: 'Una scadenza relativa dice entro quanto e da quando',
      why: 'Solo con tutte e due le cose si può calcolare il giorno.',
    },
    en: {
      title: 'A relative deadline says how long, and from when',
      why: 'The day can be computed only with both.',
    },
  },
  'schema/tipo': {
    it: {
      title: 'Un valore è del genere che il campo vuole',
      why: 'Un codice di sole cifre senza virgolette è un numero, e perde gli zeri iniziali; un elenco ha un trattino per voce.',
    },
    en: {
      title: 'A value is of the kind that the field wants',
      why: 'A code of digits without quotation marks is a number, and loses its first zeros; a list has a dash for each item.',
    },
  },
  'schema/troppo-lungo': {
    it: {
      title: 'Un testo sta nella lunghezza del suo campo',
      why: 'Un titolo o una frase troppo lunghi non si leggono negli indici e nelle tabelle.',
    },
    en: {
      title: 'A text keeps to the length of its field',
      why: 'A title or a phrase that is too long cannot be read in indexes and tables.',
    },
  },
  'schema/valore-non-ammesso': {
    it: {
      title: 'Un campo con valori fissi ha uno di quelli',
      why: 'Due modi di scrivere la stessa cosa sarebbero due cose diverse nei conti e nei filtri.',
    },
    en: {
      title: 'A field with fixed values has one of them',
      why: 'Two ways to write one thing would be two things in counts and filters.',
    },
  },
  'schema/vuoto': {
    it: {
      title: 'Un campo che c’è ha un valore',
      why: 'Una chiave senza valore non dice se non c’è niente da scrivere o se manca ancora.',
    },
    en: {
      title: 'A field that is there has a value',
      why: 'A key without a value does not say whether there is nothing to write or it is still to come.',
    },
  },
  'ignora/inutile': {
    it: {
      title: 'Un commento che silenzia serve a qualcosa',
      why: 'Quando il problema non c’è più, il commento nasconderebbe quello che verrà.',
    },
    en: {
      title: 'A comment that silences does something',
      why: 'When the finding is gone, the comment would hide the next one.',
    },
  },
  'ignora/piu-regole': {
    it: {
      title: 'Un commento silenzia una regola sola',
      why: 'Ogni regola ha il suo motivo, e quando una non trova più niente il suo commento si deve poter togliere.',
    },
    en: {
      title: 'A comment silences one rule',
      why: 'Each rule has its reason, and when one finds nothing any more its comment must be free to go.',
    },
  },
  'ignora/regola-sconosciuta': {
    it: {
      title: 'Un commento silenzia una regola che esiste',
      why: 'Con un nome scritto male il commento non silenzia niente.',
    },
    en: {
      title: 'A comment silences a rule that exists',
      why: 'With a misspelt name the comment silences nothing.',
    },
  },
  'ignora/scritto-male': {
    it: {
      title: 'Un commento che silenzia è scritto nel modo giusto',
      why: 'Con un’altra parola all’inizio è un commento come gli altri, e il problema resta.',
    },
    en: {
      title: 'A comment that silences is written in the right way',
      why: 'With another word at its beginning it is a comment like any other, and the finding stays.',
    },
  },
  'ignora/senza-motivo': {
    it: {
      title: 'Chi silenzia una regola dice perché',
      why: 'Chi legge il file dopo deve poter giudicare se il motivo vale ancora.',
    },
    en: {
      title: 'Whoever silences a rule says why',
      why: 'Those who read the file later must be able to judge whether the reason still holds.',
    },
  },
  'base/illeggibile': {
    it: {
      title: 'L’elenco dei problemi noti si può leggere',
      why: 'Se piao-baseline.json è rovinato non si sa quali problemi fossero già noti, e vengono detti tutti.',
    },
    en: {
      title: 'The list of known findings can be read',
      why: 'When piao-baseline.json is damaged nobody knows which findings were known, and all are told.',
    },
  },
  'base/superata': {
    it: {
      title: 'L’elenco dei problemi noti è aggiornato',
      why: 'Un problema risolto che resta nell’elenco potrebbe tornare senza che nessuno lo dica.',
    },
    en: {
      title: 'The list of known findings is up to date',
      why: 'A finding that is solved and stays in the list could come back without a word.',
    },
  },
};
