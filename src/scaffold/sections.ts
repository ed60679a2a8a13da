import { dueSections } from '../law/due-sections.ts';
import { dueFigures } from '../law/figures.ts';
import { identifyingFields } from '../law/first-section.ts';
import { holds, lawFor, type LawContext } from '../law/law-row.ts';
import { remoteWorkConditions } from '../law/remote-work.ts';
import { staffingContent } from '../law/staffing-content.ts';
import { hoursSince2025 } from '../law/training-hours.ts';
import { toWrite } from '../schema/to-write.ts';
import type { Kind } from '../sources/kinds.ts';
import { formOf, type Answers } from './answers.ts';
import { later, type Written } from './described-yaml.ts';

type Group = Readonly<Record<string, Written>>;

/** The unit that a new plan begins with. */
export const firstUnit = 'segreteria';

/** What decides which norms hold for a new plan. */
export function lawOf(answers: Answers): LawContext {
  return { anno: answers.year, ente: answers.body, forma: formOf(answers) };
}

/** The sections that a new plan owes, in the order of the document. */
export function sectionsOf(answers: Answers): readonly Exclude<Kind, 'obiettivo'>[] {
  const law = lawOf(answers);
  return dueSections.filter((row) => holds(row, law)).map(({ value }) => value);
}

/** The data of a file of a new plan: what the answers tell, what a norm asks, and what is still to be written. */
export function dataOf(kind: Kind, answers: Answers): Group {
  return makers[kind](answers, lawOf(answers));
}

/** The last day of the year before the plan: the day at which staff is counted. */
function dayOfCount({ year }: Answers): string {
  return `31/12/${year - 1}`;
}

function yearsOf({ year }: Answers): readonly number[] {
  return [year, year + 1, year + 2];
}

/** `{ numero, al }` where the number is told. */
function counted(answers: Answers): Written {
  return answers.employees === undefined ? later : { numero: answers.employees, al: dayOfCount(answers) };
}

/** The parts of a plan in full form, as section 4 names them. */
const monitored = ['2.1', '2.2', '2.3', '3.1', '3.2', '3.3', 'formazione'];

const representatives: Readonly<Partial<Record<Answers['body'], string>>> = {
  comune: 'Sindaco',
  provincia: 'Presidente della Provincia',
  'città metropolitana': 'Sindaco metropolitano',
  'unione di comuni': "Presidente dell'Unione",
  regione: 'Presidente della Regione',
  ministero: 'Ministro',
  università: 'Rettore',
  'azienda sanitaria': 'Direttore generale',
};

const makers: Readonly<Record<Kind, (answers: Answers, law: LawContext) => Group>> = {
  piao: (answers, { forma }) => ({
    triennio: { da: answers.year, a: answers.year + 2 },
    anno: answers.year,
    forma,
    natura: 'prima adozione',
    versione: '0.1',
    data_versione: later,
    adozione: later,
    termine: later,
    documenti_collegati: later,
    profilo: 'consigliato',
  }),

  anagrafica: (answers, law) => ({
    denominazione: answers.name ?? toWrite,
    tipo_ente: answers.body,
    codice_ipa: later,
    codice_istat: later,
    codice_fiscale: later,
    partita_iva: later,
    indirizzo: later,
    telefono: later,
    sito: later,
    email: later,
    pec: later,
    legale_rappresentante: { carica: representatives[answers.body] ?? toWrite },
    ...(lawFor(identifyingFields, law)?.value.includes('abitanti') ? { abitanti: later } : {}),
    dipendenti: counted(answers),
    figure: dueFigures
      .filter((row) => holds(row, law))
      .map(({ value: { roles, person, name } }) => ({
        ruolo: person ? name : answers.body === 'comune' ? (roles.at(-1) ?? name) : name,
        nome: toWrite,
        atto: later,
      })),
  }),

  premessa: () => ({ testo: toWrite }),

  atti: () => ({ atti: [] }),

  unita: () => ({
    unita: [
      {
        id: firstUnit,
        codice: '1',
        denominazione: 'Segreteria',
        tipo: 'ufficio',
        superiore: later,
        funzioni: later,
        dipendenti: later,
      },
    ],
    soggetti_esterni: later,
  }),

  incarichi: (answers) => ({
    incarichi: [
      {
        unita: firstUnit,
        persona: later,
        qualifica: answers.body === 'comune' ? 'segretario generale' : 'dirigente',
        titolo_incarico: 'titolare',
        dal: later,
      },
    ],
  }),

  'valore-pubblico': () => ({
    premessa: toWrite,
    definizione: later,
    contesto: later,
    obiettivi_vp: [
      {
        codice: 'VP1',
        denominazione: toWrite,
        descrizione: toWrite,
        unita: [firstUnit],
        indicatori_impatto: [{ denominazione: toWrite, unita_misura: later, baseline: later, target: later }],
      },
    ],
    accessibilita: {
      fisica: {
        descrizione: toWrite,
        azioni: [{ testo: toWrite, scadenza: "in corso d'anno", responsabile: firstUnit }],
      },
      digitale: {
        descrizione: toWrite,
        interventi: [{ testo: toWrite, scadenza: "in corso d'anno", responsabile: firstUnit }],
      },
      over65: { descrizione: toWrite },
      disabilita: { descrizione: toWrite },
    },
    semplificazione: {
      procedure: [
        {
          id: 'prima-procedura',
          denominazione: toWrite,
          descrizione: toWrite,
          unita: firstUnit,
          baseline: later,
          target: later,
        },
      ],
    },
    energia: {
      descrizione: toWrite,
      obiettivi: [{ testo: toWrite, scadenza: "in corso d'anno", responsabile: firstUnit }],
    },
    pari_opportunita: later,
  }),

  performance: () => ({ premessa: toWrite, validazione: later }),

  // every body pays its suppliers, and most owe an objective about it: an example that nobody has to throw away
  obiettivo: (answers, { forma }) => ({
    codice: 'A',
    titolo: 'Rispetto dei tempi di pagamento',
    unita: firstUnit,
    natura: 'mantenimento',
    tipologia: 'tempi di pagamento',
    peso: later,
    finalita_strategiche: "Chi lavora per l'ente è pagato entro i termini di legge.",
    direttive_specifiche: toWrite,
    fasi: [
      {
        descrizione: "Ricerca delle cause dei ritardi nelle fatture dell'anno precedente",
        incidenza: 30,
        coinvolti: later,
        scadenza: `31/03/${answers.year}`,
      },
      { descrizione: 'Correzione dei passaggi che causano ritardi', incidenza: 40, scadenza: `30/06/${answers.year}` },
      {
        descrizione: "Pagamento delle fatture entro i termini fino alla fine dell'anno",
        incidenza: 30,
        scadenza: `31/12/${answers.year}`,
      },
    ],
    scadenza_finale: `31/12/${answers.year}`,
    risultato_atteso: 'Nessuna fattura è pagata oltre i termini di legge.',
    criteri: {
      raggiunto: "Il tempo medio di ritardo dell'anno è zero o meno.",
      non_raggiunto: "Il tempo medio di ritardo dell'anno è più di zero.",
    },
    indicatori: [
      {
        denominazione: 'Tempo medio ponderato di ritardo dei pagamenti',
        tipo: 'efficienza temporale',
        formula: "Media dei giorni di ritardo, pesata con l'importo di ogni fattura",
        unita_misura: 'giorni',
        polarita: '-',
        baseline: later,
        target: Object.fromEntries(yearsOf(answers).map((year) => [year, 0])),
        fonte: 'Piattaforma dei crediti commerciali',
      },
    ],
    vincoli: 'nessuno',
    risorse_umane: toWrite,
    risorse_finanziarie: 'nessuna',
    collegamenti: forma === 'ordinaria' ? { valore_pubblico: ['VP1'] } : later,
    validazione: later,
  }),

  anticorruzione: () => ({
    premessa: toWrite,
    testata: { rpct: { carica: toWrite }, contesto_esterno: toWrite, contesto_interno: toWrite },
    processi: later,
    eventi_rischiosi: later,
    misure: later,
    monitoraggio: later,
    trasparenza: later,
  }),

  struttura: (answers) => ({
    premessa: toWrite,
    modello: toWrite,
    consistenza:
      answers.employees === undefined
        ? later
        : {
            al: dayOfCount(answers),
            totale: answers.employees,
            voci: [{ categoria: toWrite, numero: answers.employees }],
          },
    incarichi_eq: later,
    ampiezza_media: later,
  }),

  'lavoro-agile': (_, law) => ({
    contesto: toWrite,
    regolamento: later,
    contingente: later,
    base_calcolo: later,
    condizioni: Object.fromEntries((lawFor(remoteWorkConditions, law)?.value ?? []).map((one) => [one, toWrite])),
  }),

  fabbisogni: (answers, law) => ({
    premessa: toWrite,
    // the full form owes the count, whoever knows the number
    consistenza: {
      al: dayOfCount(answers),
      totale: answers.employees ?? later,
      voci: [{ area_professionale: toWrite, profilo: toWrite, numero: answers.employees ?? 0 }],
    },
    evoluzione: toWrite,
    ...Object.fromEntries(
      staffingContent
        .filter((row) => holds(row, law) && row.value !== 'consistenza')
        .map(({ value }) => [value, later]),
    ),
  }),

  formazione: (answers) => ({
    premessa: toWrite,
    obiettivi: [{ testo: toWrite }],
    aree_competenza: later,
    ore_obiettivo_procapite: hoursSince2025,
    risorse: later,
    interventi: yearsOf(answers).map((year) => ({
      titolo: `Corsi del ${year} (${toWrite})`,
      ore: later,
      periodo: String(year),
      stato: 'programmato',
    })),
  }),

  'azioni-positive': () => ({ introduzione: toWrite }),

  monitoraggio: () => ({
    premessa: toWrite,
    soggetti: later,
    strumenti: later,
    per_sottosezione: monitored.map((sottosezione) => ({
      sottosezione,
      modalita: toWrite,
      periodicita: toWrite,
      responsabile: toWrite,
    })),
    soddisfazione_utenti: [{ servizio: toWrite, metodo: toWrite, periodicita: toWrite, responsabile: firstUnit }],
  }),
};
