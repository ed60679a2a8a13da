import { anagraficaMinima } from './anagrafica-minima.ts';
import { areeRischioObbligatorie } from './aree-rischio-obbligatorie.ts';
import { attoRegistrato } from './atto-registrato.ts';
import { campoVuoto } from './campo-vuoto.ts';
import { cellaPiccola } from './cella-piccola.ts';
import { codiceUnivoco } from './codice-univoco.ts';
import { codiciFiscali } from './codici-fiscali.ts';
import { coinvoltiRegistrati } from './coinvolti-registrati.ts';
import { consistenzaAl3112 } from './consistenza-al-31-12.ts';
import { consistenzaPerArea } from './consistenza-per-area.ts';
import { consistenzaUguale } from './consistenza-uguale.ts';
import { dataValida } from './data-valida.ts';
import { datiEccedenti } from './dati-eccedenti.ts';
import { disabilitaPiccoliNumeri } from './disabilita-piccoli-numeri.ts';
import { fabbisogniAnni } from './fabbisogni-anni.ts';
import { fabbisogniCapacita } from './fabbisogni-capacita.ts';
import { fabbisogniEccedenze } from './fabbisogni-eccedenze.ts';
import { fabbisogniLimite } from './fabbisogni-limite.ts';
import { fabbisogniQuadratura } from './fabbisogni-quadratura.ts';
import { fabbisogniRevisori } from './fabbisogni-revisori.ts';
import { fasiInOrdine } from './fasi-in-ordine.ts';
import { formaCoerente } from './forma-coerente.ts';
import { formazioneCoerente } from './formazione-coerente.ts';
import { formazioneOre } from './formazione-ore.ts';
import { formazioneRisorse } from './formazione-risorse.ts';
import { formazioneTriennale } from './formazione-triennale.ts';
import { immagineSenzaAlternativa } from './immagine-senza-alternativa.ts';
import { lavoroAgileBase } from './lavoro-agile-base.ts';
import { lavoroAgileMinimo } from './lavoro-agile-minimo.ts';
import { lavoroAgilePeriodo } from './lavoro-agile-periodo.ts';
import { lavoroAgileRighe } from './lavoro-agile-righe.ts';
import { lavoroAgileUnita } from './lavoro-agile-unita.ts';
import { linkParlanti } from './link-parlanti.ts';
import { misuraCompleta } from './misura-completa.ts';
import { misuraObiettivo } from './misura-obiettivo.ts';
import { oivONucleo } from './oiv-o-nucleo.ts';
import { papCugConsigliera } from './pap-cug-consigliera.ts';
import { papMisurabile } from './pap-misurabile.ts';
import { pesiFasi100 } from './pesi-fasi-100.ts';
import { pesoMancante } from './peso-mancante.ts';
import { progressioniQuota } from './progressioni-quota.ts';
import { responsabileInCarica } from './responsabile-in-carica.ts';
import { riferimentoRisolto } from './riferimento-risolto.ts';
import type { AnyRule } from './rule.ts';
import { rischioProcessiCoperti } from './rischio-processi-coperti.ts';
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
import { trasparenzaResponsabili } from './trasparenza-responsabili.ts';
import { triennioCoerente } from './triennio-coerente.ts';
import { unitaCircolare } from './unita-circolare.ts';
import { unitaRegistrata } from './unita-registrata.ts';
import { unitaVsTitolariEq } from './unita-vs-titolari-eq.ts';

/** Every rule, in reading order: the plan as a whole, the registers, the cards, their deadlines, the tables, what is published. */
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
  lavoroAgileBase,
  lavoroAgileUnita,
  lavoroAgilePeriodo,
  sommeTabelle,
  consistenzaAl3112,
  consistenzaPerArea,
  consistenzaUguale,
  unitaVsTitolariEq,
  fabbisogniCapacita,
  fabbisogniLimite,
  fabbisogniAnni,
  fabbisogniQuadratura,
  fabbisogniRevisori,
  fabbisogniEccedenze,
  progressioniQuota,
  formazioneTriennale,
  formazioneOre,
  formazioneCoerente,
  formazioneRisorse,
  papMisurabile,
  papCugConsigliera,
  areeRischioObbligatorie,
  rischioProcessiCoperti,
  misuraCompleta,
  misuraObiettivo,
  trasparenzaResponsabili,
  oivONucleo,
  datiEccedenti,
  cellaPiccola,
  disabilitaPiccoliNumeri,
  linkParlanti,
];
