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
import type { AnyRule } from './rule.ts';
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
  coinvoltiRegistrati,
  responsabileInCarica,
  pesiFasi100,
  pesoMancante,
  fasiInOrdine,
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
