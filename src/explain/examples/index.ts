import type { RuleCode } from '../../diagnostics/rule-facts.ts';
import type { Example } from '../example.ts';
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
import { celleVuote } from './celle-vuote.ts';
import { codiciFiscali } from './codici-fiscali.ts';
import { dupRiferimento } from './dup-riferimento.ts';
import { figureObbligatorie } from './figure-obbligatorie.ts';
import { formaCoerente } from './forma-coerente.ts';
import { identificativiAzioni } from './identificativi-azioni.ts';
import { immagineSenzaAlternativa } from './immagine-senza-alternativa.ts';
import { lavoroAgileCinqueCondizioni } from './lavoro-agile-cinque-condizioni.ts';
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
import { pianoSenzaSchede } from './piano-senza-schede.ts';
import { refusiNoti } from './refusi-noti.ts';
import { riferimentoRisolto } from './riferimento-risolto.ts';
import { rigaDuplicata } from './riga-duplicata.ts';
import { scadenzeAgid } from './scadenze-agid.ts';
import { semplificazioneElenco } from './semplificazione-elenco.ts';
import { sezioniObbligatorie } from './sezioni-obbligatorie.ts';
import { sezioniVuote } from './sezioni-vuote.ts';
import { soloRinvio } from './solo-rinvio.ts';
import { sommeTabelle } from './somme-tabelle.ts';
import { spaziDoppi } from './spazi-doppi.ts';
import { tabellaSenzaRighe } from './tabella-senza-righe.ts';
import { termineAdozione } from './termine-adozione.ts';
import { tipologieMinime } from './tipologie-minime.ts';
import { triennioCoerente } from './triennio-coerente.ts';
import { unitaRegistrata } from './unita-registrata.ts';
import { unitaSenzaObiettivi } from './unita-senza-obiettivi.ts';
import { urlCoerenti } from './url-coerenti.ts';
import { vociRipetute } from './voci-ripetute.ts';
import { vpIndicatori } from './vp-indicatori.ts';
import { vpNumero } from './vp-numero.ts';

/** The example of every rule, by its code. */
export const examples: { readonly [C in RuleCode]?: Example } = {
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
  'celle-vuote': celleVuote,
  'codici-fiscali': codiciFiscali,
  'dup-riferimento': dupRiferimento,
  'figure-obbligatorie': figureObbligatorie,
  'forma-coerente': formaCoerente,
  'identificativi-azioni': identificativiAzioni,
  'immagine-senza-alternativa': immagineSenzaAlternativa,
  'lavoro-agile-cinque-condizioni': lavoroAgileCinqueCondizioni,
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
  'piano-senza-schede': pianoSenzaSchede,
  'refusi-noti': refusiNoti,
  'riferimento-risolto': riferimentoRisolto,
  'riga-duplicata': rigaDuplicata,
  'scadenze-agid': scadenzeAgid,
  'semplificazione-elenco': semplificazioneElenco,
  'sezioni-obbligatorie': sezioniObbligatorie,
  'sezioni-vuote': sezioniVuote,
  'solo-rinvio': soloRinvio,
  'somme-tabelle': sommeTabelle,
  'spazi-doppi': spaziDoppi,
  'tabella-senza-righe': tabellaSenzaRighe,
  'termine-adozione': termineAdozione,
  'tipologie-minime': tipologieMinime,
  'triennio-coerente': triennioCoerente,
  'unita-registrata': unitaRegistrata,
  'unita-senza-obiettivi': unitaSenzaObiettivi,
  'url-coerenti': urlCoerenti,
  'voci-ripetute': vociRipetute,
  'vp-indicatori': vpIndicatori,
  'vp-numero': vpNumero,
};
