import { anagraficaMinima } from './anagrafica-minima.ts';
import { attoRegistrato } from './atto-registrato.ts';
import { campoVuoto } from './campo-vuoto.ts';
import { codiceUnivoco } from './codice-univoco.ts';
import { codiciFiscali } from './codici-fiscali.ts';
import { coinvoltiRegistrati } from './coinvolti-registrati.ts';
import { dataValida } from './data-valida.ts';
import { dipendenzeInOrdine } from './dipendenze-in-ordine.ts';
import { faseConclusaSenzaData } from './fase-conclusa-senza-data.ts';
import { fasiInOrdine } from './fasi-in-ordine.ts';
import { fasiMinime } from './fasi-minime.ts';
import { formaCoerente } from './forma-coerente.ts';
import { immagineSenzaAlternativa } from './immagine-senza-alternativa.ts';
import { incaricoSenzaBuchi } from './incarico-senza-buchi.ts';
import { incaricoSenzaInizioOFine } from './incarico-senza-inizio-o-fine.ts';
import { incaricoSovrapposto } from './incarico-sovrapposto.ts';
import { interimSenzaNome } from './interim-senza-nome.ts';
import { lavoroAgileMinimo } from './lavoro-agile-minimo.ts';
import { lavoroAgileRighe } from './lavoro-agile-righe.ts';
import { nomiUniformi } from './nomi-uniformi.ts';
import { numerazioneFasi } from './numerazione-fasi.ts';
import { pesiFasi100 } from './pesi-fasi-100.ts';
import { pesiObiettivi100 } from './pesi-obiettivi-100.ts';
import { pesoConcentrato } from './peso-concentrato.ts';
import { pesoFasiConcluse } from './peso-fasi-concluse.ts';
import { pesoMancante } from './peso-mancante.ts';
import { pesoZero } from './peso-zero.ts';
import { responsabileCessatoPrima } from './responsabile-cessato-prima.ts';
import { responsabileInCarica } from './responsabile-in-carica.ts';
import { riferimentoRisolto } from './riferimento-risolto.ts';
import type { AnyRule } from './rule.ts';
import { scadenzaCircolare } from './scadenza-circolare.ts';
import { scadenzaFinaleMancante } from './scadenza-finale-mancante.ts';
import { scadenzaFinaleOltre } from './scadenza-finale-oltre.ts';
import { scadenzaFinaleUltimaFase } from './scadenza-finale-ultima-fase.ts';
import { scadenzaOltreEsercizio } from './scadenza-oltre-esercizio.ts';
import { scadenzaRelativaRisolvibile } from './scadenza-relativa-risolvibile.ts';
import { schedaDuplicata } from './scheda-duplicata.ts';
import { schedaFuoriPosto } from './scheda-fuori-posto.ts';
import { segnaposto } from './segnaposto.ts';
import { sequenzaCodici } from './sequenza-codici.ts';
import { sezioniObbligatorie } from './sezioni-obbligatorie.ts';
import { sommeTabelle } from './somme-tabelle.ts';
import { stessoTestoFasi } from './stesso-testo-fasi.ts';
import { triennioCoerente } from './triennio-coerente.ts';
import { unitaCircolare } from './unita-circolare.ts';
import { unitaRegistrata } from './unita-registrata.ts';
import { validazionePresente } from './validazione-presente.ts';

/** Every rule, in reading order: the plan as a whole, the registers, the cards, their deadlines, the tables. */
export const rules: readonly AnyRule[] = [
  sezioniObbligatorie,
  formaCoerente,
  triennioCoerente,
  anagraficaMinima,
  codiciFiscali,
  dataValida,
  codiceUnivoco,
  unitaCircolare,
  incaricoSenzaBuchi,
  incaricoSovrapposto,
  incaricoSenzaInizioOFine,
  interimSenzaNome,
  nomiUniformi,
  attoRegistrato,
  riferimentoRisolto,
  immagineSenzaAlternativa,
  segnaposto,
  unitaRegistrata,
  schedaFuoriPosto,
  sequenzaCodici,
  schedaDuplicata,
  campoVuoto,
  coinvoltiRegistrati,
  responsabileInCarica,
  responsabileCessatoPrima,
  validazionePresente,
  pesiObiettivi100,
  fasiMinime,
  numerazioneFasi,
  stessoTestoFasi,
  pesiFasi100,
  pesoMancante,
  pesoZero,
  pesoFasiConcluse,
  pesoConcentrato,
  faseConclusaSenzaData,
  fasiInOrdine,
  dipendenzeInOrdine,
  scadenzaFinaleMancante,
  scadenzaFinaleUltimaFase,
  scadenzaFinaleOltre,
  scadenzaOltreEsercizio,
  scadenzaRelativaRisolvibile,
  scadenzaCircolare,
  lavoroAgileRighe,
  lavoroAgileMinimo,
  sommeTabelle,
];
