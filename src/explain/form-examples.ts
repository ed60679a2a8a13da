import type { FormCode } from '../messages/form-words.ts';
import { yaml, type Example } from './example.ts';

const card = 'obiettivi/tecnico/b.yaml';

/** A piece of a card, wrong and right. */
function inCard(wrong: string, right: string): Example {
  return { wrong: { [card]: wrong }, right: { [card]: right } };
}

/** Examples of what piao finds without a rule; none where the fault is not in what a file says. */
export const formExamples: Readonly<Partial<Record<FormCode, Example>>> = {
  'yaml/apostrofo': inCard(`titolo: 'L'albero degli indirizzi'`, `titolo: "L'albero degli indirizzi"`),
  'yaml/carattere-mancante': inCard(`titolo: "Carta dei servizi`, `titolo: "Carta dei servizi"`),
  'yaml/chiave-doppia': inCard(
    yaml`
      titolo: Carta dei servizi
      titolo: Carta della qualità
    `,
    `titolo: Carta dei servizi`,
  ),
  'yaml/citazione': inCard(
    `direttive_specifiche: [[atto:gc-2026-12]] va attuato entro l'anno`,
    `direttive_specifiche: "[[atto:gc-2026-12]] va attuato entro l'anno"`,
  ),
  'yaml/due-punti': inCard(`titolo: Piano: seconda parte`, `titolo: "Piano: seconda parte"`),
  'yaml/due-punti-mancanti': inCard(
    yaml`
      codice: B
      titolo Carta dei servizi
    `,
    yaml`
      codice: B
      titolo: Carta dei servizi
    `,
  ),
  'yaml/etichetta': inCard(`titolo: !importante Carta dei servizi`, `titolo: Carta dei servizi`),
  'yaml/inizio-non-ammesso': inCard(`titolo: @home, servizi a casa`, `titolo: "@home, servizi a casa"`),
  'yaml/piu-documenti': inCard(
    yaml`
      titolo: Carta dei servizi
      ---
      finalita_strategiche: Servizi chiari
    `,
    yaml`
      titolo: Carta dei servizi
      finalita_strategiche: Servizi chiari
    `,
  ),
  'yaml/rientro': inCard(
    yaml`
      criteri:
        raggiunto: Tutte le fasi svolte.
         non_raggiunto: Almeno una fase non svolta.
    `,
    yaml`
      criteri:
        raggiunto: Tutte le fasi svolte.
        non_raggiunto: Almeno una fase non svolta.
    `,
  ),
  'yaml/rimando': inCard(
    yaml`
      titolo: &nome Carta dei servizi
      risultato_atteso: *nome
    `,
    yaml`
      titolo: Carta dei servizi
      risultato_atteso: Carta dei servizi
    `,
  ),
  'yaml/spazio-dopo-due-punti': inCard(`titolo:Carta dei servizi`, `titolo: Carta dei servizi`),
  'yaml/tabulazione': inCard(
    `criteri:\n\traggiunto: Tutte le fasi svolte.`,
    `criteri:\n  raggiunto: Tutte le fasi svolte.`,
  ),
  'yaml/testo-dopo-virgolette': inCard(`titolo: "Carta" dei servizi`, `titolo: '"Carta" dei servizi'`),
  'yaml/trattino-mancante': inCard(
    yaml`
      fasi:
        - descrizione: Studio
          incidenza: 40
          scadenza: 30/06/2026
          descrizione: Avvio
          incidenza: 60
          scadenza: 31/12/2026
    `,
    yaml`
      fasi:
        - descrizione: Studio
          incidenza: 40
          scadenza: 30/06/2026
        - descrizione: Avvio
          incidenza: 60
          scadenza: 31/12/2026
    `,
  ),
  'yaml/virgola-mancante': inCard(
    `criteri: { raggiunto: Carta pubblicata non_raggiunto: Carta non pubblicata }`,
    `criteri: { raggiunto: Carta pubblicata, non_raggiunto: Carta non pubblicata }`,
  ),
  'schema/anno': inCard(`scadenza_finale: 31/12/0226`, `scadenza_finale: 31/12/2026`),
  'schema/chiave-mancante': inCard(
    yaml`
      fasi:
        - descrizione: Studio
          incidenza: 100
    `,
    yaml`
      fasi:
        - descrizione: Studio
          incidenza: 100
          scadenza: 31/12/2026
    `,
  ),
  'schema/chiave-sconosciuta': inCard(
    `risultato_ateso: La carta è pubblicata.`,
    `risultato_atteso: La carta è pubblicata.`,
  ),
  'schema/forma': inCard(`scadenza_finale: fine anno`, `scadenza_finale: 31/12/2026`),
  'schema/fuori-limiti': inCard(`peso: 120`, `peso: 20`),
  'schema/migliaia': {
    wrong: { 'anagrafica.yaml': 'dipendenti: { numero: 1.250, al: 31/12/2025 }' },
    right: { 'anagrafica.yaml': 'dipendenti: { numero: 1250, al: 31/12/2025 }' },
  },
  'schema/ripetuto': {
    wrong: { 'struttura.yaml': 'atti: [gc-2026-12, gc-2026-12]' },
    right: { 'struttura.yaml': 'atti: [gc-2026-12]' },
  },
  'schema/scadenza-incompleta': inCard(
    `scadenza_finale: { entro: 60 giorni }`,
    `scadenza_finale: { entro: 60 giorni, da_atto: gc-2026-12 }`,
  ),
  'schema/tipo': inCard(`codice: 1`, `codice: "1"`),
  'schema/troppo-lungo': inCard(`codice: ${'carta-dei-servizi-'.repeat(3)}2026`, `codice: carta-dei-servizi-2026`),
  'schema/valore-non-ammesso': inCard(`natura: strategica`, `natura: strategico`),
  'schema/vuoto': inCard(`titolo:`, `titolo: Carta dei servizi`),
  'ignora/inutile': inCard(
    yaml`
      # piao-ignora pesi-fasi-100: pesi come nell'atto approvato
      fasi:
        - { descrizione: Studio, incidenza: 40, scadenza: 30/06/2026 }
        - { descrizione: Avvio, incidenza: 60, scadenza: 31/12/2026 }
    `,
    yaml`
      fasi:
        - { descrizione: Studio, incidenza: 40, scadenza: 30/06/2026 }
        - { descrizione: Avvio, incidenza: 60, scadenza: 31/12/2026 }
    `,
  ),
  'ignora/piu-regole': inCard(
    yaml`
      # piao-ignora pesi-fasi-100, fasi-minime: come nell'atto approvato
      fasi: [{ descrizione: Studio, incidenza: 40, scadenza: 31/12/2026 }]
    `,
    yaml`
      # piao-ignora pesi-fasi-100: come nell'atto approvato
      # piao-ignora fasi-minime: come nell'atto approvato
      fasi: [{ descrizione: Studio, incidenza: 40, scadenza: 31/12/2026 }]
    `,
  ),
  'ignora/regola-sconosciuta': inCard(
    yaml`
      # piao-ignora peso-fasi-100: pesi come nell'atto approvato
      fasi: [{ descrizione: Studio, incidenza: 40, scadenza: 31/12/2026 }]
    `,
    yaml`
      # piao-ignora pesi-fasi-100: pesi come nell'atto approvato
      fasi: [{ descrizione: Studio, incidenza: 40, scadenza: 31/12/2026 }]
    `,
  ),
  'ignora/scritto-male': inCard(
    yaml`
      # piao-ignore pesi-fasi-100: pesi come nell'atto approvato
      fasi: [{ descrizione: Studio, incidenza: 40, scadenza: 31/12/2026 }]
    `,
    yaml`
      # piao-ignora pesi-fasi-100: pesi come nell'atto approvato
      fasi: [{ descrizione: Studio, incidenza: 40, scadenza: 31/12/2026 }]
    `,
  ),
  'ignora/senza-motivo': inCard(
    yaml`
      # piao-ignora pesi-fasi-100
      fasi: [{ descrizione: Studio, incidenza: 40, scadenza: 31/12/2026 }]
    `,
    yaml`
      # piao-ignora pesi-fasi-100: pesi come nell'atto approvato
      fasi: [{ descrizione: Studio, incidenza: 40, scadenza: 31/12/2026 }]
    `,
  ),
};
