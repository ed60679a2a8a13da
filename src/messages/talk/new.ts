import type { Choice, Field, FieldName } from '../../additions/fields.ts';
import type { What } from '../../additions/what.ts';
import type { Language } from '../languages.ts';
import { didYouMean, listed, named, quoted } from '../wording.ts';

interface NewTalk {
  /** What is asked for each field. */
  readonly questions: Readonly<Record<FieldName, string>>;
  missing(flags: readonly string[], what: What): string;
  notOfThis(flag: string, what: What, flags: readonly string[]): string;
  /** Of a flag, or of an answer. */
  notFitting(
    flag: string | undefined,
    value: string,
    field: Pick<Field, 'form' | 'choices'>,
    near: string | undefined,
  ): string;
  unknownUnit(name: string, near: string | undefined): string;
  unknownCard(name: string, near: string | undefined): string;
  readonly noUnits: string;
  readonly noCards: string;
  exists(name: string, place: string): string;
  /** Where a link leads out of the folder of the plan. */
  outside(path: string): string;
  /** A file has a fault, which is told first: what is in it cannot be known. */
  broken(place: string, message: string): string;
  /** What would be written is refused by the schema. */
  refused(message: string): string;
  noPlace(path: string, lines: readonly string[]): string;
  added(what: What, name: string): string;
}

/** Of many choices so many are named. */
const mostNamed = 12;

/** What `piao new` says. */
export const newTalk: Readonly<Record<Language, NewTalk>> = {
  it: {
    questions: {
      ambito: 'In quale ambito del piano delle azioni positive?',
      codice: 'Codice',
      data: 'Data dell’atto, per esempio 30/06/2026',
      denominazione: 'Denominazione',
      descrizione: 'In che cosa consiste',
      formula: 'Come si calcola',
      id: 'Nome breve, che non cambia negli anni',
      numero: 'Numero dell’atto',
      oggetto: 'Oggetto dell’atto',
      organo: 'Chi ha adottato l’atto, per esempio Giunta comunale',
      polarita: 'Polarità',
      scadenza: 'Scadenza finale',
      scheda: 'A quale scheda si aggiunge?',
      superiore: 'Unità dalla quale dipende',
      tipo: 'Di che tipo è?',
      titolo: 'Titolo',
      unita: 'Quale unità ne risponde?',
      unita_misura: 'Unità di misura, per esempio giorni',
    },
    missing: (flags, what) =>
      `Per piao new ${what} ${flags.length === 1 ? 'manca' : 'mancano'} ${listed(flags, 'e')}. Aggiungi ${flags.length === 1 ? 'l’opzione' : 'le opzioni'} al comando, oppure dallo in un terminale: lì le domande le fa piao.`,
    notOfThis: (flag, what, flags) => `L’opzione ${flag} non serve a piao new ${what}, che ha ${listed(flags, 'e')}.`,
    notFitting: (flag, value, { choices, form }, near) =>
      `${flag === undefined ? quoted(value) : `Il valore ${quoted(value)} di ${flag}`} non va bene: ${form === 'choice' ? `si sceglie tra ${shortList(choices, 'e')}` : wantedIt[form]}.${didYouMean(near, 'it')}`,
    unknownUnit: (name, near) =>
      `L’unità ${quoted(name)} non è nel registro organizzazione/unita.yaml.${didYouMean(near, 'it')} Per aggiungerla: piao new unita.`,
    unknownCard: (name, near) =>
      `La scheda ${quoted(name)} non c’è.${didYouMean(near, 'it')} Si scrive UNITÀ/CODICE, come in avvocatura/A.`,
    noUnits: 'Il registro organizzazione/unita.yaml non ha unità. Aggiungine una con piao new unita, poi riprova.',
    noCards: 'Il piano non ha ancora schede. Cominciane una con piao new obiettivo, poi riprova.',
    outside: (path) =>
      `${named(path)} sarebbe fuori dalla cartella del piano: una cartella del percorso è un collegamento. Metti una cartella vera al suo posto.`,
    exists: (name, place) =>
      `${quoted(name)} c’è già: ${place}. Non ho scritto nulla: scegli un altro nome, o modifica quello.`,
    broken: (place, message) =>
      `Prima va corretto un errore: finché c’è, piao non può usare quel file.\n${place}: ${message}\nCorreggilo (lo mostra piao check), poi riprova.`,
    refused: (message) =>
      `Così il file non sarebbe valido: ${message} Non ho scritto nulla: cambia il valore e riprova.`,
    noPlace: (path, lines) =>
      `In ${named(path)} l’elenco è scritto in un modo che non so allungare senza rischi: non ho scritto nulla. Aggiungi tu queste righe:\n${lines.join('\n')}`,
    added: (what, name) =>
      ({
        obiettivo: `Scheda ${quoted(name)} cominciata. Apri il file, scrivi al posto di “da completare” e controlla con piao check.`,
        unita: `Unità ${quoted(name)} aggiunta al registro. Chi la dirige si scrive in organizzazione/incarichi.yaml; le sue schede si cominciano con piao new obiettivo --unita ${name}.`,
        atto: `Atto ${quoted(name)} registrato. Nei testi si cita con [[atto:${name}]].`,
        indicatore: `Indicatore ${quoted(name)} aggiunto. Completa i suoi campi, quelli dopo “#” togliendo il segno e lo spazio, e controlla con piao check.`,
        azione: `Azione ${quoted(name)} aggiunta. Aprila, completala e controlla con piao check.`,
      })[what],
  },
  en: {
    questions: {
      ambito: 'In which field of the plan of positive actions?',
      codice: 'Code',
      data: 'Date of the act, for example 30/06/2026',
      denominazione: 'Name',
      descrizione: 'What it consists of',
      formula: 'How it is computed',
      id: 'Short name, which does not change over the years',
      numero: 'Number of the act',
      oggetto: 'Subject of the act',
      organo: 'Who passed the act, for example Giunta comunale',
      polarita: 'Polarity',
      scadenza: 'Final deadline',
      scheda: 'Which card is it added to?',
      superiore: 'Unit that it depends on',
      tipo: 'Of what kind is it?',
      titolo: 'Title',
      unita: 'Which unit answers for it?',
      unita_misura: 'Unit of measure, for example giorni',
    },
    missing: (flags, what) =>
      `piao new ${what} lacks ${listed(flags, 'and')}. Add ${flags.length === 1 ? 'the option' : 'the options'} to the command, or give it at a terminal: there piao asks.`,
    notOfThis: (flag, what, flags) =>
      `The option ${flag} is of no use to piao new ${what}, which has ${listed(flags, 'and')}.`,
    notFitting: (flag, value, { choices, form }, near) =>
      `${flag === undefined ? quoted(value) : `The value ${quoted(value)} of ${flag}`} will not do: ${form === 'choice' ? `choose among ${shortList(choices, 'and')}` : wantedEn[form]}.${didYouMean(near, 'en')}`,
    unknownUnit: (name, near) =>
      `The unit ${quoted(name)} is not in the register organizzazione/unita.yaml.${didYouMean(near, 'en')} To add it: piao new unita.`,
    unknownCard: (name, near) =>
      `There is no card ${quoted(name)}.${didYouMean(near, 'en')} Write UNIT/CODE, as in avvocatura/A.`,
    noUnits: 'The register organizzazione/unita.yaml has no units. Add one with piao new unita, then try again.',
    noCards: 'The plan has no cards yet. Begin one with piao new obiettivo, then try again.',
    outside: (path) =>
      `${named(path)} would be outside the folder of the plan: a folder on the way is a link. Put a real folder in its place.`,
    exists: (name, place) =>
      `${quoted(name)} is there already: ${place}. Nothing was written: choose another name, or change that one.`,
    broken: (place, message) =>
      `An error has to be corrected first: until then piao cannot use that file.\n${place}: ${message}\nCorrect it (piao check shows it), then try again.`,
    refused: (message) =>
      `The file would not be valid: ${message} Nothing was written: change the value and try again.`,
    noPlace: (path, lines) =>
      `The list in ${named(path)} is written in a way that cannot be made longer safely: nothing was written. Add these lines yourself:\n${lines.join('\n')}`,
    added: (what, name) =>
      ({
        obiettivo: `Card ${quoted(name)} begun. Open the file, write in the place of “da completare” and check with piao check.`,
        unita: `Unit ${quoted(name)} added to the register. Who heads it is written in organizzazione/incarichi.yaml; its cards begin with piao new obiettivo --unita ${name}.`,
        atto: `Act ${quoted(name)} registered. In texts it is cited as [[atto:${name}]].`,
        indicatore: `Indicator ${quoted(name)} added. Complete its fields, those after “#” by taking the sign and the space away, and check with piao check.`,
        azione: `Action ${quoted(name)} added. Open it, complete it and check with piao check.`,
      })[what],
  },
};

const wantedIt: Readonly<Record<Exclude<Field['form'], 'choice'>, string>> = {
  text: 'serve un testo',
  date: 'serve un giorno che esiste, per esempio 30/06/2026',
  number: 'serve un numero intero, per esempio 12',
  identifier: 'servono lettere minuscole senza accenti, cifre e trattini, per esempio risorse-umane',
  code: 'servono lettere e cifre, per esempio A o 1.1',
};

const wantedEn: Readonly<Record<Exclude<Field['form'], 'choice'>, string>> = {
  text: 'a text is needed',
  date: 'a day that exists is needed, for example 30/06/2026',
  number: 'a whole number is needed, for example 12',
  identifier: 'small letters without accents, digits and hyphens are needed, for example risorse-umane',
  code: 'letters and digits are needed, for example A or 1.1',
};

function shortList(choices: readonly Choice[], and: string): string {
  const names = choices.map(({ value }) => value);
  return listed(names.length > mostNamed ? [...names.slice(0, mostNamed), '…'] : names, and);
}
