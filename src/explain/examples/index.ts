import type { RuleCode } from '../../diagnostics/rule-facts.ts';
import type { Example } from '../example.ts';
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
import { indicatoreBaseline } from './indicatore-baseline.ts';
import { indicatoreFormula } from './indicatore-formula.ts';
import { indicatorePresente } from './indicatore-presente.ts';
import { indicatoreSoloProcesso } from './indicatore-solo-processo.ts';
import { indicatoreTarget } from './indicatore-target.ts';
import { pesiFasi100 } from './pesi-fasi-100.ts';
import { pesiIndicatori100 } from './pesi-indicatori-100.ts';
import { pluriennaleDichiarato } from './pluriennale-dichiarato.ts';
import { polaritaTarget } from './polarita-target.ts';
import { revisioneDopoScadenza } from './revisione-dopo-scadenza.ts';
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
import { sezioniObbligatorie } from './sezioni-obbligatorie.ts';
import { targetMigliorativo } from './target-migliorativo.ts';
import { vpSenzaObiettivi } from './vp-senza-obiettivi.ts';

/** The example of every rule, by its code. */
export const examples: { readonly [C in RuleCode]?: Example } = {
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
  'indicatore-baseline': indicatoreBaseline,
  'indicatore-formula': indicatoreFormula,
  'indicatore-presente': indicatorePresente,
  'indicatore-solo-processo': indicatoreSoloProcesso,
  'indicatore-target': indicatoreTarget,
  'pesi-fasi-100': pesiFasi100,
  'pesi-indicatori-100': pesiIndicatori100,
  'pluriennale-dichiarato': pluriennaleDichiarato,
  'polarita-target': polaritaTarget,
  'revisione-dopo-scadenza': revisioneDopoScadenza,
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
  'sezioni-obbligatorie': sezioniObbligatorie,
  'target-migliorativo': targetMigliorativo,
  'vp-senza-obiettivi': vpSenzaObiettivi,
};
