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
import type { AnyRule } from './rule.ts';
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
import { vpSenzaObiettivi } from './vp-senza-obiettivi.ts';

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
  attoRegistrato,
  riferimentoRisolto,
  immagineSenzaAlternativa,
  unitaRegistrata,
  schedaFuoriPosto,
  sequenzaCodici,
  campoVuoto,
  collegamentoVp,
  vpSenzaObiettivi,
  pluriennaleDichiarato,
  coinvoltiRegistrati,
  coinvoltiTutti,
  collaborazioneDichiarata,
  responsabileInCarica,
  pesiFasi100,
  pesoMancante,
  fasiInOrdine,
  scadenzaFinaleMancante,
  scadenzaFinaleUltimaFase,
  scadenzaFinaleOltre,
  scadenzaOltreEsercizio,
  scadenzaPrimaEsercizio,
  scadenzaPrimaAdozione,
  scadenzaRelativaRisolvibile,
  scadenzaRelativaCalcolata,
  scadenzaCircolare,
  scadenzaNonData,
  scadenzaFestiva,
  fineMeseSospetta,
  scadenzeAccatastate,
  risultatoOltreScadenza,
  revisioneDopoScadenza,
  criterioPesi,
  criterioScadenzaInesistente,
  criterioSogliaIndicatore,
  indicatorePresente,
  indicatoreSoloProcesso,
  indicatoreTarget,
  indicatoreBaseline,
  indicatoreFormula,
  polaritaTarget,
  targetMigliorativo,
  pesiIndicatori100,
  risorseQuantificate,
  lavoroAgileRighe,
  lavoroAgileMinimo,
  sommeTabelle,
];
