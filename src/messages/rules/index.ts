import type { RuleCode } from '../../diagnostics/rule-facts.ts';
import { anagraficaMinima } from './anagrafica-minima.ts';
import { attoRegistrato } from './atto-registrato.ts';
import { campoVuoto } from './campo-vuoto.ts';
import { codiceUnivoco } from './codice-univoco.ts';
import { codiciFiscali } from './codici-fiscali.ts';
import { coinvoltiRegistrati } from './coinvolti-registrati.ts';
import { dataValida } from './data-valida.ts';
import { fasiInOrdine } from './fasi-in-ordine.ts';
import { formaCoerente } from './forma-coerente.ts';
import { immagineSenzaAlternativa } from './immagine-senza-alternativa.ts';
import { lavoroAgileMinimo } from './lavoro-agile-minimo.ts';
import { lavoroAgileRighe } from './lavoro-agile-righe.ts';
import { pesiFasi100 } from './pesi-fasi-100.ts';
import { pesoMancante } from './peso-mancante.ts';
import { responsabileInCarica } from './responsabile-in-carica.ts';
import { riferimentoRisolto } from './riferimento-risolto.ts';
import { scadenzaCircolare } from './scadenza-circolare.ts';
import { scadenzaFinaleMancante } from './scadenza-finale-mancante.ts';
import { scadenzaFinaleOltre } from './scadenza-finale-oltre.ts';
import { scadenzaFinaleUltimaFase } from './scadenza-finale-ultima-fase.ts';
import { scadenzaOltreEsercizio } from './scadenza-oltre-esercizio.ts';
import { scadenzaRelativaRisolvibile } from './scadenza-relativa-risolvibile.ts';
import { schedaFuoriPosto } from './scheda-fuori-posto.ts';
import { sequenzaCodici } from './sequenza-codici.ts';
import { sezioniObbligatorie } from './sezioni-obbligatorie.ts';
import { sommeTabelle } from './somme-tabelle.ts';
import { triennioCoerente } from './triennio-coerente.ts';
import { unitaCircolare } from './unita-circolare.ts';
import { unitaRegistrata } from './unita-registrata.ts';
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
  'fasi-in-ordine': fasiInOrdine,
  'forma-coerente': formaCoerente,
  'immagine-senza-alternativa': immagineSenzaAlternativa,
  'lavoro-agile-minimo': lavoroAgileMinimo,
  'lavoro-agile-righe': lavoroAgileRighe,
  'pesi-fasi-100': pesiFasi100,
  'peso-mancante': pesoMancante,
  'responsabile-in-carica': responsabileInCarica,
  'riferimento-risolto': riferimentoRisolto,
  'scadenza-circolare': scadenzaCircolare,
  'scadenza-finale-mancante': scadenzaFinaleMancante,
  'scadenza-finale-oltre': scadenzaFinaleOltre,
  'scadenza-finale-ultima-fase': scadenzaFinaleUltimaFase,
  'scadenza-oltre-esercizio': scadenzaOltreEsercizio,
  'scadenza-relativa-risolvibile': scadenzaRelativaRisolvibile,
  'scheda-fuori-posto': schedaFuoriPosto,
  'sequenza-codici': sequenzaCodici,
  'sezioni-obbligatorie': sezioniObbligatorie,
  'somme-tabelle': sommeTabelle,
  'triennio-coerente': triennioCoerente,
  'unita-circolare': unitaCircolare,
  'unita-registrata': unitaRegistrata,
};
