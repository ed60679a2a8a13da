import { accessibilitaFisicaEDigitale } from './accessibilita-fisica-e-digitale.ts';
import { adozioneMancante } from './adozione-mancante.ts';
import { anagraficaMinima } from './anagrafica-minima.ts';
import { areeRischioObbligatorie } from './aree-rischio-obbligatorie.ts';
import { attoAMano } from './atto-a-mano.ts';
import { attoCoerente } from './atto-coerente.ts';
import { attoGiornoImprobabile } from './atto-giorno-improbabile.ts';
import { attoNumeriCrescenti } from './atto-numeri-crescenti.ts';
import { attoNumeroAmbiguo } from './atto-numero-ambiguo.ts';
import { attoRegistrato } from './atto-registrato.ts';
import { bilancioCoerente } from './bilancio-coerente.ts';
import { campoVuoto } from './campo-vuoto.ts';
import { cellaPiccola } from './cella-piccola.ts';
import { celleVuote } from './celle-vuote.ts';
import { codiceUnivoco } from './codice-univoco.ts';
import { codiciFiscali } from './codici-fiscali.ts';
import { coinvoltiRegistrati } from './coinvolti-registrati.ts';
import { coinvoltiTutti } from './coinvolti-tutti.ts';
import { collaborazioneDichiarata } from './collaborazione-dichiarata.ts';
import { collegamentoVp } from './collegamento-vp.ts';
import { consistenzaAl3112 } from './consistenza-al-31-12.ts';
import { consistenzaPerArea } from './consistenza-per-area.ts';
import { consistenzaUguale } from './consistenza-uguale.ts';
import { criterioPesi } from './criterio-pesi.ts';
import { criterioScadenzaInesistente } from './criterio-scadenza-inesistente.ts';
import { criterioSogliaIndicatore } from './criterio-soglia-indicatore.ts';
import { dataValida } from './data-valida.ts';
import { datiEccedenti } from './dati-eccedenti.ts';
import { dipendenzeInOrdine } from './dipendenze-in-ordine.ts';
import { disabilitaPiccoliNumeri } from './disabilita-piccoli-numeri.ts';
import { dupRiferimento } from './dup-riferimento.ts';
import { fabbisogniAnni } from './fabbisogni-anni.ts';
import { fabbisogniCapacita } from './fabbisogni-capacita.ts';
import { fabbisogniEccedenze } from './fabbisogni-eccedenze.ts';
import { fabbisogniLimite } from './fabbisogni-limite.ts';
import { fabbisogniQuadratura } from './fabbisogni-quadratura.ts';
import { fabbisogniRevisori } from './fabbisogni-revisori.ts';
import { faseConclusaSenzaData } from './fase-conclusa-senza-data.ts';
import { fasiInOrdine } from './fasi-in-ordine.ts';
import { fasiMinime } from './fasi-minime.ts';
import { figureObbligatorie } from './figure-obbligatorie.ts';
import { fineMeseSospetta } from './fine-mese-sospetta.ts';
import { formaCoerente } from './forma-coerente.ts';
import { formazioneCoerente } from './formazione-coerente.ts';
import { formazioneOre } from './formazione-ore.ts';
import { formazioneRisorse } from './formazione-risorse.ts';
import { formazioneTriennale } from './formazione-triennale.ts';
import { identificativiAzioni } from './identificativi-azioni.ts';
import { immagineSenzaAlternativa } from './immagine-senza-alternativa.ts';
import { incaricoSenzaBuchi } from './incarico-senza-buchi.ts';
import { incaricoSenzaInizioOFine } from './incarico-senza-inizio-o-fine.ts';
import { incaricoSovrapposto } from './incarico-sovrapposto.ts';
import { indicatoreBaseline } from './indicatore-baseline.ts';
import { indicatoreFormula } from './indicatore-formula.ts';
import { indicatorePresente } from './indicatore-presente.ts';
import { indicatoreSoloProcesso } from './indicatore-solo-processo.ts';
import { indicatoreTarget } from './indicatore-target.ts';
import { interimSenzaNome } from './interim-senza-nome.ts';
import { lavoroAgileBase } from './lavoro-agile-base.ts';
import { lavoroAgileCinqueCondizioni } from './lavoro-agile-cinque-condizioni.ts';
import { lavoroAgileMinimo } from './lavoro-agile-minimo.ts';
import { lavoroAgilePeriodo } from './lavoro-agile-periodo.ts';
import { lavoroAgileRighe } from './lavoro-agile-righe.ts';
import { lavoroAgileUnita } from './lavoro-agile-unita.ts';
import { linkParlanti } from './link-parlanti.ts';
import { meseFormato } from './mese-formato.ts';
import { misuraCompleta } from './misura-completa.ts';
import { misuraObiettivo } from './misura-obiettivo.ts';
import { monitoraggioCopreTutto } from './monitoraggio-copre-tutto.ts';
import { monitoraggioSoddisfazione } from './monitoraggio-soddisfazione.ts';
import { nomeUnitaCanonico } from './nome-unita-canonico.ts';
import { nomiUniformi } from './nomi-uniformi.ts';
import { normaCompleta } from './norma-completa.ts';
import { normaTecnica } from './norma-tecnica.ts';
import { normaVigente } from './norma-vigente.ts';
import { numerazioneFasi } from './numerazione-fasi.ts';
import { obiettiviEnergia } from './obiettivi-energia.ts';
import { obiettiviPerUnita } from './obiettivi-per-unita.ts';
import { obiettivoAnticorruzione } from './obiettivo-anticorruzione.ts';
import { obiettivoFormazione } from './obiettivo-formazione.ts';
import { obiettivoTempiPagamento } from './obiettivo-tempi-pagamento.ts';
import { oivONucleo } from './oiv-o-nucleo.ts';
import { ordineProcedimento } from './ordine-procedimento.ts';
import { organigrammaDaRegistro } from './organigramma-da-registro.ts';
import { papCugConsigliera } from './pap-cug-consigliera.ts';
import { papMisurabile } from './pap-misurabile.ts';
import { pesiFasi100 } from './pesi-fasi-100.ts';
import { pesiIndicatori100 } from './pesi-indicatori-100.ts';
import { pesiObiettivi100 } from './pesi-obiettivi-100.ts';
import { pesoConcentrato } from './peso-concentrato.ts';
import { pesoFasiConcluse } from './peso-fasi-concluse.ts';
import { pesoMancante } from './peso-mancante.ts';
import { pesoZero } from './peso-zero.ts';
import { pianoSenzaSchede } from './piano-senza-schede.ts';
import { pluriennaleDichiarato } from './pluriennale-dichiarato.ts';
import { polaritaTarget } from './polarita-target.ts';
import { progressioniQuota } from './progressioni-quota.ts';
import { refusiNoti } from './refusi-noti.ts';
import { responsabileCessatoPrima } from './responsabile-cessato-prima.ts';
import { responsabileInCarica } from './responsabile-in-carica.ts';
import { revisioneDopoScadenza } from './revisione-dopo-scadenza.ts';
import { riferimentoRisolto } from './riferimento-risolto.ts';
import { rigaDuplicata } from './riga-duplicata.ts';
import { rischioProcessiCoperti } from './rischio-processi-coperti.ts';
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
import { scadenzeAgid } from './scadenze-agid.ts';
import { schedaDuplicata } from './scheda-duplicata.ts';
import { schedaFuoriPosto } from './scheda-fuori-posto.ts';
import { segnaposto } from './segnaposto.ts';
import { semplificazioneElenco } from './semplificazione-elenco.ts';
import { sequenzaCodici } from './sequenza-codici.ts';
import { sezioniObbligatorie } from './sezioni-obbligatorie.ts';
import { sezioniVuote } from './sezioni-vuote.ts';
import { soloRinvio } from './solo-rinvio.ts';
import { sommeTabelle } from './somme-tabelle.ts';
import { spaziDoppi } from './spazi-doppi.ts';
import { stessoTestoFasi } from './stesso-testo-fasi.ts';
import { tabellaSenzaRighe } from './tabella-senza-righe.ts';
import { targetMigliorativo } from './target-migliorativo.ts';
import { termineAdozione } from './termine-adozione.ts';
import { tipologieMinime } from './tipologie-minime.ts';
import { trasparenzaResponsabili } from './trasparenza-responsabili.ts';
import { triennioCoerente } from './triennio-coerente.ts';
import { unitaCircolare } from './unita-circolare.ts';
import { unitaRegistrata } from './unita-registrata.ts';
import { unitaSenzaObiettivi } from './unita-senza-obiettivi.ts';
import { unitaVsTitolariEq } from './unita-vs-titolari-eq.ts';
import { urlCoerenti } from './url-coerenti.ts';
import { validazionePresente } from './validazione-presente.ts';
import { vociRipetute } from './voci-ripetute.ts';
import { vpIndicatori } from './vp-indicatori.ts';
import { vpNumero } from './vp-numero.ts';
import { vpSenzaObiettivi } from './vp-senza-obiettivi.ts';

/** Every rule, in reading order: the plan as a whole, the registers, the cards, their deadlines, the tables. */
export const rules: readonly AnyRule[] = [
  sezioniObbligatorie,
  sezioniVuote,
  soloRinvio,
  formaCoerente,
  triennioCoerente,
  termineAdozione,
  bilancioCoerente,
  ordineProcedimento,
  adozioneMancante,
  anagraficaMinima,
  codiciFiscali,
  urlCoerenti,
  figureObbligatorie,
  accessibilitaFisicaEDigitale,
  semplificazioneElenco,
  dupRiferimento,
  vpIndicatori,
  vpNumero,
  pianoSenzaSchede,
  tipologieMinime,
  obiettivoTempiPagamento,
  obiettivoFormazione,
  obiettivoAnticorruzione,
  obiettiviEnergia,
  unitaSenzaObiettivi,
  obiettiviPerUnita,
  monitoraggioCopreTutto,
  monitoraggioSoddisfazione,
  dataValida,
  codiceUnivoco,
  unitaCircolare,
  incaricoSenzaBuchi,
  incaricoSovrapposto,
  incaricoSenzaInizioOFine,
  interimSenzaNome,
  nomiUniformi,
  organigrammaDaRegistro,
  attoRegistrato,
  attoNumeriCrescenti,
  attoGiornoImprobabile,
  attoCoerente,
  attoNumeroAmbiguo,
  attoAMano,
  riferimentoRisolto,
  nomeUnitaCanonico,
  normaCompleta,
  normaVigente,
  normaTecnica,
  refusiNoti,
  spaziDoppi,
  immagineSenzaAlternativa,
  segnaposto,
  unitaRegistrata,
  schedaFuoriPosto,
  sequenzaCodici,
  schedaDuplicata,
  campoVuoto,
  collegamentoVp,
  vpSenzaObiettivi,
  pluriennaleDichiarato,
  coinvoltiRegistrati,
  coinvoltiTutti,
  collaborazioneDichiarata,
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
  lavoroAgileCinqueCondizioni,
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
  celleVuote,
  tabellaSenzaRighe,
  rigaDuplicata,
  vociRipetute,
  meseFormato,
  identificativiAzioni,
  scadenzeAgid,
];
