import type { RuleCode } from '../../diagnostics/rule-facts.ts';
import { accessibilitaFisicaEDigitale } from './accessibilita-fisica-e-digitale.ts';
import { adozioneMancante } from './adozione-mancante.ts';
import { anagraficaMinima } from './anagrafica-minima.ts';
import { attoRegistrato } from './atto-registrato.ts';
import { campoVuoto } from './campo-vuoto.ts';
import { codiceUnivoco } from './codice-univoco.ts';
import { codiciFiscali } from './codici-fiscali.ts';
import { coinvoltiRegistrati } from './coinvolti-registrati.ts';
import { dataValida } from './data-valida.ts';
import { dupRiferimento } from './dup-riferimento.ts';
import { fasiInOrdine } from './fasi-in-ordine.ts';
import { figureObbligatorie } from './figure-obbligatorie.ts';
import { formaCoerente } from './forma-coerente.ts';
import { immagineSenzaAlternativa } from './immagine-senza-alternativa.ts';
import { lavoroAgileCinqueCondizioni } from './lavoro-agile-cinque-condizioni.ts';
import { lavoroAgileMinimo } from './lavoro-agile-minimo.ts';
import { lavoroAgileRighe } from './lavoro-agile-righe.ts';
import { monitoraggioCopreTutto } from './monitoraggio-copre-tutto.ts';
import { monitoraggioSoddisfazione } from './monitoraggio-soddisfazione.ts';
import { obiettiviEnergia } from './obiettivi-energia.ts';
import { obiettiviPerUnita } from './obiettivi-per-unita.ts';
import { obiettivoAnticorruzione } from './obiettivo-anticorruzione.ts';
import { obiettivoFormazione } from './obiettivo-formazione.ts';
import { obiettivoTempiPagamento } from './obiettivo-tempi-pagamento.ts';
import { pesiFasi100 } from './pesi-fasi-100.ts';
import { pesoMancante } from './peso-mancante.ts';
import { pianoSenzaSchede } from './piano-senza-schede.ts';
import { responsabileInCarica } from './responsabile-in-carica.ts';
import { riferimentoRisolto } from './riferimento-risolto.ts';
import { scadenzaCircolare } from './scadenza-circolare.ts';
import { scadenzaFinaleMancante } from './scadenza-finale-mancante.ts';
import { scadenzaFinaleOltre } from './scadenza-finale-oltre.ts';
import { scadenzaFinaleUltimaFase } from './scadenza-finale-ultima-fase.ts';
import { scadenzaOltreEsercizio } from './scadenza-oltre-esercizio.ts';
import { scadenzaRelativaRisolvibile } from './scadenza-relativa-risolvibile.ts';
import { schedaFuoriPosto } from './scheda-fuori-posto.ts';
import { semplificazioneElenco } from './semplificazione-elenco.ts';
import { sequenzaCodici } from './sequenza-codici.ts';
import { sezioniObbligatorie } from './sezioni-obbligatorie.ts';
import { sezioniVuote } from './sezioni-vuote.ts';
import { soloRinvio } from './solo-rinvio.ts';
import { sommeTabelle } from './somme-tabelle.ts';
import { tipologieMinime } from './tipologie-minime.ts';
import { triennioCoerente } from './triennio-coerente.ts';
import { unitaCircolare } from './unita-circolare.ts';
import { unitaRegistrata } from './unita-registrata.ts';
import { unitaSenzaObiettivi } from './unita-senza-obiettivi.ts';
import { vpIndicatori } from './vp-indicatori.ts';
import { vpNumero } from './vp-numero.ts';
import type { RuleWords } from './define-words.ts';

/** The words of every rule, by its code. */
export const ruleWords: { readonly [C in RuleCode]: RuleWords<C> } = {
  'accessibilita-fisica-e-digitale': accessibilitaFisicaEDigitale,
  'adozione-mancante': adozioneMancante,
  'anagrafica-minima': anagraficaMinima,
  'atto-registrato': attoRegistrato,
  'campo-vuoto': campoVuoto,
  'codice-univoco': codiceUnivoco,
  'codici-fiscali': codiciFiscali,
  'coinvolti-registrati': coinvoltiRegistrati,
  'data-valida': dataValida,
  'dup-riferimento': dupRiferimento,
  'fasi-in-ordine': fasiInOrdine,
  'figure-obbligatorie': figureObbligatorie,
  'forma-coerente': formaCoerente,
  'immagine-senza-alternativa': immagineSenzaAlternativa,
  'lavoro-agile-cinque-condizioni': lavoroAgileCinqueCondizioni,
  'lavoro-agile-minimo': lavoroAgileMinimo,
  'lavoro-agile-righe': lavoroAgileRighe,
  'monitoraggio-copre-tutto': monitoraggioCopreTutto,
  'monitoraggio-soddisfazione': monitoraggioSoddisfazione,
  'obiettivi-energia': obiettiviEnergia,
  'obiettivi-per-unita': obiettiviPerUnita,
  'obiettivo-anticorruzione': obiettivoAnticorruzione,
  'obiettivo-formazione': obiettivoFormazione,
  'obiettivo-tempi-pagamento': obiettivoTempiPagamento,
  'pesi-fasi-100': pesiFasi100,
  'peso-mancante': pesoMancante,
  'piano-senza-schede': pianoSenzaSchede,
  'responsabile-in-carica': responsabileInCarica,
  'riferimento-risolto': riferimentoRisolto,
  'scadenza-circolare': scadenzaCircolare,
  'scadenza-finale-mancante': scadenzaFinaleMancante,
  'scadenza-finale-oltre': scadenzaFinaleOltre,
  'scadenza-finale-ultima-fase': scadenzaFinaleUltimaFase,
  'scadenza-oltre-esercizio': scadenzaOltreEsercizio,
  'scadenza-relativa-risolvibile': scadenzaRelativaRisolvibile,
  'scheda-fuori-posto': schedaFuoriPosto,
  'semplificazione-elenco': semplificazioneElenco,
  'sequenza-codici': sequenzaCodici,
  'sezioni-obbligatorie': sezioniObbligatorie,
  'sezioni-vuote': sezioniVuote,
  'solo-rinvio': soloRinvio,
  'somme-tabelle': sommeTabelle,
  'tipologie-minime': tipologieMinime,
  'triennio-coerente': triennioCoerente,
  'unita-circolare': unitaCircolare,
  'unita-registrata': unitaRegistrata,
  'unita-senza-obiettivi': unitaSenzaObiettivi,
  'vp-indicatori': vpIndicatori,
  'vp-numero': vpNumero,
};
