import type { RuleCode } from '../../diagnostics/rule-facts.ts';
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
import type { RuleWords } from './define-words.ts';

/** The words of every rule, by its code. */
export const ruleWords: { readonly [C in RuleCode]: RuleWords<C> } = {
  'anagrafica-minima': anagraficaMinima,
  'atto-registrato': attoRegistrato,
  'campo-vuoto': campoVuoto,
  'codice-univoco': codiceUnivoco,
  'codici-fiscali': codiciFiscali,
  'coinvolti-registrati': coinvoltiRegistrati,
  'data-valida': dataValida,
  'dipendenze-in-ordine': dipendenzeInOrdine,
  'fase-conclusa-senza-data': faseConclusaSenzaData,
  'fasi-in-ordine': fasiInOrdine,
  'fasi-minime': fasiMinime,
  'forma-coerente': formaCoerente,
  'immagine-senza-alternativa': immagineSenzaAlternativa,
  'incarico-senza-buchi': incaricoSenzaBuchi,
  'incarico-senza-inizio-o-fine': incaricoSenzaInizioOFine,
  'incarico-sovrapposto': incaricoSovrapposto,
  'interim-senza-nome': interimSenzaNome,
  'lavoro-agile-minimo': lavoroAgileMinimo,
  'lavoro-agile-righe': lavoroAgileRighe,
  'nomi-uniformi': nomiUniformi,
  'numerazione-fasi': numerazioneFasi,
  'pesi-fasi-100': pesiFasi100,
  'pesi-obiettivi-100': pesiObiettivi100,
  'peso-concentrato': pesoConcentrato,
  'peso-fasi-concluse': pesoFasiConcluse,
  'peso-mancante': pesoMancante,
  'peso-zero': pesoZero,
  'responsabile-cessato-prima': responsabileCessatoPrima,
  'responsabile-in-carica': responsabileInCarica,
  'riferimento-risolto': riferimentoRisolto,
  'scadenza-circolare': scadenzaCircolare,
  'scadenza-finale-mancante': scadenzaFinaleMancante,
  'scadenza-finale-oltre': scadenzaFinaleOltre,
  'scadenza-finale-ultima-fase': scadenzaFinaleUltimaFase,
  'scadenza-oltre-esercizio': scadenzaOltreEsercizio,
  'scadenza-relativa-risolvibile': scadenzaRelativaRisolvibile,
  'scheda-duplicata': schedaDuplicata,
  'scheda-fuori-posto': schedaFuoriPosto,
  segnaposto: segnaposto,
  'sequenza-codici': sequenzaCodici,
  'sezioni-obbligatorie': sezioniObbligatorie,
  'somme-tabelle': sommeTabelle,
  'stesso-testo-fasi': stessoTestoFasi,
  'triennio-coerente': triennioCoerente,
  'unita-circolare': unitaCircolare,
  'unita-registrata': unitaRegistrata,
  'validazione-presente': validazionePresente,
};
