import type { RuleCode } from '../../diagnostics/rule-facts.ts';
import { accessibilitaFisicaEDigitale } from './accessibilita-fisica-e-digitale.ts';
import { adozioneMancante } from './adozione-mancante.ts';
import { anagraficaMinima } from './anagrafica-minima.ts';
import { attoAMano } from './atto-a-mano.ts';
import { attoCoerente } from './atto-coerente.ts';
import { attoGiornoImprobabile } from './atto-giorno-improbabile.ts';
import { attoNumeriCrescenti } from './atto-numeri-crescenti.ts';
import { attoNumeroAmbiguo } from './atto-numero-ambiguo.ts';
import { attoRegistrato } from './atto-registrato.ts';
import { bilancioCoerente } from './bilancio-coerente.ts';
import { campoVuoto } from './campo-vuoto.ts';
import { celleVuote } from './celle-vuote.ts';
import { codiceUnivoco } from './codice-univoco.ts';
import { codiciFiscali } from './codici-fiscali.ts';
import { coinvoltiRegistrati } from './coinvolti-registrati.ts';
import { dataValida } from './data-valida.ts';
import { dupRiferimento } from './dup-riferimento.ts';
import { fasiInOrdine } from './fasi-in-ordine.ts';
import { figureObbligatorie } from './figure-obbligatorie.ts';
import { formaCoerente } from './forma-coerente.ts';
import { identificativiAzioni } from './identificativi-azioni.ts';
import { immagineSenzaAlternativa } from './immagine-senza-alternativa.ts';
import { lavoroAgileCinqueCondizioni } from './lavoro-agile-cinque-condizioni.ts';
import { lavoroAgileMinimo } from './lavoro-agile-minimo.ts';
import { lavoroAgileRighe } from './lavoro-agile-righe.ts';
import { meseFormato } from './mese-formato.ts';
import { monitoraggioCopreTutto } from './monitoraggio-copre-tutto.ts';
import { monitoraggioSoddisfazione } from './monitoraggio-soddisfazione.ts';
import { nomeUnitaCanonico } from './nome-unita-canonico.ts';
import { normaCompleta } from './norma-completa.ts';
import { normaTecnica } from './norma-tecnica.ts';
import { normaVigente } from './norma-vigente.ts';
import { obiettiviEnergia } from './obiettivi-energia.ts';
import { obiettiviPerUnita } from './obiettivi-per-unita.ts';
import { obiettivoAnticorruzione } from './obiettivo-anticorruzione.ts';
import { obiettivoFormazione } from './obiettivo-formazione.ts';
import { obiettivoTempiPagamento } from './obiettivo-tempi-pagamento.ts';
import { ordineProcedimento } from './ordine-procedimento.ts';
import { organigrammaDaRegistro } from './organigramma-da-registro.ts';
import { pesiFasi100 } from './pesi-fasi-100.ts';
import { pesoMancante } from './peso-mancante.ts';
import { pianoSenzaSchede } from './piano-senza-schede.ts';
import { refusiNoti } from './refusi-noti.ts';
import { responsabileInCarica } from './responsabile-in-carica.ts';
import { riferimentoRisolto } from './riferimento-risolto.ts';
import { rigaDuplicata } from './riga-duplicata.ts';
import { scadenzaCircolare } from './scadenza-circolare.ts';
import { scadenzaFinaleMancante } from './scadenza-finale-mancante.ts';
import { scadenzaFinaleOltre } from './scadenza-finale-oltre.ts';
import { scadenzaFinaleUltimaFase } from './scadenza-finale-ultima-fase.ts';
import { scadenzaOltreEsercizio } from './scadenza-oltre-esercizio.ts';
import { scadenzaRelativaRisolvibile } from './scadenza-relativa-risolvibile.ts';
import { scadenzeAgid } from './scadenze-agid.ts';
import { schedaFuoriPosto } from './scheda-fuori-posto.ts';
import { semplificazioneElenco } from './semplificazione-elenco.ts';
import { sequenzaCodici } from './sequenza-codici.ts';
import { sezioniObbligatorie } from './sezioni-obbligatorie.ts';
import { sezioniVuote } from './sezioni-vuote.ts';
import { soloRinvio } from './solo-rinvio.ts';
import { sommeTabelle } from './somme-tabelle.ts';
import { spaziDoppi } from './spazi-doppi.ts';
import { tabellaSenzaRighe } from './tabella-senza-righe.ts';
import { termineAdozione } from './termine-adozione.ts';
import { tipologieMinime } from './tipologie-minime.ts';
import { triennioCoerente } from './triennio-coerente.ts';
import { unitaCircolare } from './unita-circolare.ts';
import { unitaRegistrata } from './unita-registrata.ts';
import { unitaSenzaObiettivi } from './unita-senza-obiettivi.ts';
import { urlCoerenti } from './url-coerenti.ts';
import { vociRipetute } from './voci-ripetute.ts';
import { vpIndicatori } from './vp-indicatori.ts';
import { vpNumero } from './vp-numero.ts';
import type { RuleWords } from './define-words.ts';

/** The words of every rule, by its code. */
export const ruleWords: { readonly [C in RuleCode]: RuleWords<C> } = {
  'accessibilita-fisica-e-digitale': accessibilitaFisicaEDigitale,
  'adozione-mancante': adozioneMancante,
  'anagrafica-minima': anagraficaMinima,
  'atto-a-mano': attoAMano,
  'atto-coerente': attoCoerente,
  'atto-giorno-improbabile': attoGiornoImprobabile,
  'atto-numeri-crescenti': attoNumeriCrescenti,
  'atto-numero-ambiguo': attoNumeroAmbiguo,
  'atto-registrato': attoRegistrato,
  'bilancio-coerente': bilancioCoerente,
  'campo-vuoto': campoVuoto,
  'celle-vuote': celleVuote,
  'codice-univoco': codiceUnivoco,
  'codici-fiscali': codiciFiscali,
  'coinvolti-registrati': coinvoltiRegistrati,
  'data-valida': dataValida,
  'dup-riferimento': dupRiferimento,
  'fasi-in-ordine': fasiInOrdine,
  'figure-obbligatorie': figureObbligatorie,
  'forma-coerente': formaCoerente,
  'identificativi-azioni': identificativiAzioni,
  'immagine-senza-alternativa': immagineSenzaAlternativa,
  'lavoro-agile-cinque-condizioni': lavoroAgileCinqueCondizioni,
  'lavoro-agile-minimo': lavoroAgileMinimo,
  'lavoro-agile-righe': lavoroAgileRighe,
  'mese-formato': meseFormato,
  'monitoraggio-copre-tutto': monitoraggioCopreTutto,
  'monitoraggio-soddisfazione': monitoraggioSoddisfazione,
  'nome-unita-canonico': nomeUnitaCanonico,
  'norma-completa': normaCompleta,
  'norma-tecnica': normaTecnica,
  'norma-vigente': normaVigente,
  'obiettivi-energia': obiettiviEnergia,
  'obiettivi-per-unita': obiettiviPerUnita,
  'obiettivo-anticorruzione': obiettivoAnticorruzione,
  'obiettivo-formazione': obiettivoFormazione,
  'obiettivo-tempi-pagamento': obiettivoTempiPagamento,
  'ordine-procedimento': ordineProcedimento,
  'organigramma-da-registro': organigrammaDaRegistro,
  'pesi-fasi-100': pesiFasi100,
  'peso-mancante': pesoMancante,
  'piano-senza-schede': pianoSenzaSchede,
  'refusi-noti': refusiNoti,
  'responsabile-in-carica': responsabileInCarica,
  'riferimento-risolto': riferimentoRisolto,
  'riga-duplicata': rigaDuplicata,
  'scadenza-circolare': scadenzaCircolare,
  'scadenza-finale-mancante': scadenzaFinaleMancante,
  'scadenza-finale-oltre': scadenzaFinaleOltre,
  'scadenza-finale-ultima-fase': scadenzaFinaleUltimaFase,
  'scadenza-oltre-esercizio': scadenzaOltreEsercizio,
  'scadenza-relativa-risolvibile': scadenzaRelativaRisolvibile,
  'scadenze-agid': scadenzeAgid,
  'scheda-fuori-posto': schedaFuoriPosto,
  'semplificazione-elenco': semplificazioneElenco,
  'sequenza-codici': sequenzaCodici,
  'sezioni-obbligatorie': sezioniObbligatorie,
  'sezioni-vuote': sezioniVuote,
  'solo-rinvio': soloRinvio,
  'somme-tabelle': sommeTabelle,
  'spazi-doppi': spaziDoppi,
  'tabella-senza-righe': tabellaSenzaRighe,
  'termine-adozione': termineAdozione,
  'tipologie-minime': tipologieMinime,
  'triennio-coerente': triennioCoerente,
  'unita-circolare': unitaCircolare,
  'unita-registrata': unitaRegistrata,
  'unita-senza-obiettivi': unitaSenzaObiettivi,
  'url-coerenti': urlCoerenti,
  'voci-ripetute': vociRipetute,
  'vp-indicatori': vpIndicatori,
  'vp-numero': vpNumero,
};
