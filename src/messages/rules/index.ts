import type { RuleCode } from '../../diagnostics/rule-facts.ts';
import { anagraficaMinima } from './anagrafica-minima.ts';
import { attoRegistrato } from './atto-registrato.ts';
import { campoVuoto } from './campo-vuoto.ts';
import { codiceUnivoco } from './codice-univoco.ts';
import { codiciFiscali } from './codici-fiscali.ts';
import { coinvoltiRegistrati } from './coinvolti-registrati.ts';
import { coinvoltiTutti } from './coinvolti-tutti.ts';
import { collaborazioneDichiarata } from './collaborazione-dichiarata.ts';
import { collegamentoVp } from './collegamento-vp.ts';
import { criterioPesi } from './criterio-pesi.ts';
import { criterioScadenzaInesistente } from './criterio-scadenza-inesistente.ts';
import { criterioSogliaIndicatore } from './criterio-soglia-indicatore.ts';
import { dataValida } from './data-valida.ts';
import { fasiInOrdine } from './fasi-in-ordine.ts';
import { fineMeseSospetta } from './fine-mese-sospetta.ts';
import { formaCoerente } from './forma-coerente.ts';
import { immagineSenzaAlternativa } from './immagine-senza-alternativa.ts';
import { indicatoreBaseline } from './indicatore-baseline.ts';
import { indicatoreFormula } from './indicatore-formula.ts';
import { indicatorePresente } from './indicatore-presente.ts';
import { indicatoreSoloProcesso } from './indicatore-solo-processo.ts';
import { indicatoreTarget } from './indicatore-target.ts';
import { lavoroAgileMinimo } from './lavoro-agile-minimo.ts';
import { lavoroAgileRighe } from './lavoro-agile-righe.ts';
import { pesiFasi100 } from './pesi-fasi-100.ts';
import { pesiIndicatori100 } from './pesi-indicatori-100.ts';
import { pesoMancante } from './peso-mancante.ts';
import { pluriennaleDichiarato } from './pluriennale-dichiarato.ts';
import { polaritaTarget } from './polarita-target.ts';
import { responsabileInCarica } from './responsabile-in-carica.ts';
import { revisioneDopoScadenza } from './revisione-dopo-scadenza.ts';
import { riferimentoRisolto } from './riferimento-risolto.ts';
import { risorseQuantificate } from './risorse-quantificate.ts';
import { risultatoOltreScadenza } from './risultato-oltre-scadenza.ts';
import { scadenzaCircolare } from './scadenza-circolare.ts';
import { scadenzaFestiva } from './scadenza-festiva.ts';
import { scadenzaFinaleMancante } from './scadenza-finale-mancante.ts';
import { scadenzaFinaleOltre } from './scadenza-finale-oltre.ts';
import { scadenzaFinaleUltimaFase } from './scadenza-finale-ultima-fase.ts';
import { scadenzaNonData } from './scadenza-non-data.ts';
import { scadenzaOltreEsercizio } from './scadenza-oltre-esercizio.ts';
import { scadenzaPrimaAdozione } from './scadenza-prima-adozione.ts';
import { scadenzaPrimaEsercizio } from './scadenza-prima-esercizio.ts';
import { scadenzaRelativaCalcolata } from './scadenza-relativa-calcolata.ts';
import { scadenzaRelativaRisolvibile } from './scadenza-relativa-risolvibile.ts';
import { scadenzeAccatastate } from './scadenze-accatastate.ts';
import { schedaFuoriPosto } from './scheda-fuori-posto.ts';
import { sequenzaCodici } from './sequenza-codici.ts';
import { sezioniObbligatorie } from './sezioni-obbligatorie.ts';
import { sommeTabelle } from './somme-tabelle.ts';
import { targetMigliorativo } from './target-migliorativo.ts';
import { triennioCoerente } from './triennio-coerente.ts';
import { unitaCircolare } from './unita-circolare.ts';
import { unitaRegistrata } from './unita-registrata.ts';
import type { RuleWords } from './define-words.ts';
import { vpSenzaObiettivi } from './vp-senza-obiettivi.ts';

/** The words of every rule, by its code. */
export const ruleWords: { readonly [C in RuleCode]: RuleWords<C> } = {
  'anagrafica-minima': anagraficaMinima,
  'atto-registrato': attoRegistrato,
  'campo-vuoto': campoVuoto,
  'codice-univoco': codiceUnivoco,
  'codici-fiscali': codiciFiscali,
  'coinvolti-registrati': coinvoltiRegistrati,
  'coinvolti-tutti': coinvoltiTutti,
  'collaborazione-dichiarata': collaborazioneDichiarata,
  'collegamento-vp': collegamentoVp,
  'criterio-pesi': criterioPesi,
  'criterio-scadenza-inesistente': criterioScadenzaInesistente,
  'criterio-soglia-indicatore': criterioSogliaIndicatore,
  'data-valida': dataValida,
  'fasi-in-ordine': fasiInOrdine,
  'fine-mese-sospetta': fineMeseSospetta,
  'forma-coerente': formaCoerente,
  'immagine-senza-alternativa': immagineSenzaAlternativa,
  'indicatore-baseline': indicatoreBaseline,
  'indicatore-formula': indicatoreFormula,
  'indicatore-presente': indicatorePresente,
  'indicatore-solo-processo': indicatoreSoloProcesso,
  'indicatore-target': indicatoreTarget,
  'lavoro-agile-minimo': lavoroAgileMinimo,
  'lavoro-agile-righe': lavoroAgileRighe,
  'pesi-fasi-100': pesiFasi100,
  'pesi-indicatori-100': pesiIndicatori100,
  'peso-mancante': pesoMancante,
  'pluriennale-dichiarato': pluriennaleDichiarato,
  'polarita-target': polaritaTarget,
  'responsabile-in-carica': responsabileInCarica,
  'revisione-dopo-scadenza': revisioneDopoScadenza,
  'riferimento-risolto': riferimentoRisolto,
  'risorse-quantificate': risorseQuantificate,
  'risultato-oltre-scadenza': risultatoOltreScadenza,
  'scadenza-circolare': scadenzaCircolare,
  'scadenza-festiva': scadenzaFestiva,
  'scadenza-finale-mancante': scadenzaFinaleMancante,
  'scadenza-finale-oltre': scadenzaFinaleOltre,
  'scadenza-finale-ultima-fase': scadenzaFinaleUltimaFase,
  'scadenza-non-data': scadenzaNonData,
  'scadenza-oltre-esercizio': scadenzaOltreEsercizio,
  'scadenza-prima-adozione': scadenzaPrimaAdozione,
  'scadenza-prima-esercizio': scadenzaPrimaEsercizio,
  'scadenza-relativa-calcolata': scadenzaRelativaCalcolata,
  'scadenza-relativa-risolvibile': scadenzaRelativaRisolvibile,
  'scadenze-accatastate': scadenzeAccatastate,
  'scheda-fuori-posto': schedaFuoriPosto,
  'sequenza-codici': sequenzaCodici,
  'sezioni-obbligatorie': sezioniObbligatorie,
  'somme-tabelle': sommeTabelle,
  'target-migliorativo': targetMigliorativo,
  'triennio-coerente': triennioCoerente,
  'unita-circolare': unitaCircolare,
  'unita-registrata': unitaRegistrata,
  'vp-senza-obiettivi': vpSenzaObiettivi,
};
