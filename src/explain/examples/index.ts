import type { RuleCode } from '../../diagnostics/rule-facts.ts';
import type { Example } from '../example.ts';
import { accessibilitaFisicaEDigitale } from './accessibilita-fisica-e-digitale.ts';
import { adozioneMancante } from './adozione-mancante.ts';
import { anagraficaMinima } from './anagrafica-minima.ts';
import { codiciFiscali } from './codici-fiscali.ts';
import { dupRiferimento } from './dup-riferimento.ts';
import { figureObbligatorie } from './figure-obbligatorie.ts';
import { formaCoerente } from './forma-coerente.ts';
import { immagineSenzaAlternativa } from './immagine-senza-alternativa.ts';
import { lavoroAgileCinqueCondizioni } from './lavoro-agile-cinque-condizioni.ts';
import { monitoraggioCopreTutto } from './monitoraggio-copre-tutto.ts';
import { monitoraggioSoddisfazione } from './monitoraggio-soddisfazione.ts';
import { obiettiviEnergia } from './obiettivi-energia.ts';
import { obiettiviPerUnita } from './obiettivi-per-unita.ts';
import { obiettivoAnticorruzione } from './obiettivo-anticorruzione.ts';
import { obiettivoFormazione } from './obiettivo-formazione.ts';
import { obiettivoTempiPagamento } from './obiettivo-tempi-pagamento.ts';
import { pesiFasi100 } from './pesi-fasi-100.ts';
import { pianoSenzaSchede } from './piano-senza-schede.ts';
import { semplificazioneElenco } from './semplificazione-elenco.ts';
import { sezioniObbligatorie } from './sezioni-obbligatorie.ts';
import { sezioniVuote } from './sezioni-vuote.ts';
import { soloRinvio } from './solo-rinvio.ts';
import { tipologieMinime } from './tipologie-minime.ts';
import { triennioCoerente } from './triennio-coerente.ts';
import { unitaRegistrata } from './unita-registrata.ts';
import { unitaSenzaObiettivi } from './unita-senza-obiettivi.ts';
import { vpIndicatori } from './vp-indicatori.ts';
import { vpNumero } from './vp-numero.ts';

/** The example of every rule, by its code. */
export const examples: { readonly [C in RuleCode]?: Example } = {
  'accessibilita-fisica-e-digitale': accessibilitaFisicaEDigitale,
  'adozione-mancante': adozioneMancante,
  'anagrafica-minima': anagraficaMinima,
  'codici-fiscali': codiciFiscali,
  'dup-riferimento': dupRiferimento,
  'figure-obbligatorie': figureObbligatorie,
  'forma-coerente': formaCoerente,
  'immagine-senza-alternativa': immagineSenzaAlternativa,
  'lavoro-agile-cinque-condizioni': lavoroAgileCinqueCondizioni,
  'monitoraggio-copre-tutto': monitoraggioCopreTutto,
  'monitoraggio-soddisfazione': monitoraggioSoddisfazione,
  'obiettivi-energia': obiettiviEnergia,
  'obiettivi-per-unita': obiettiviPerUnita,
  'obiettivo-anticorruzione': obiettivoAnticorruzione,
  'obiettivo-formazione': obiettivoFormazione,
  'obiettivo-tempi-pagamento': obiettivoTempiPagamento,
  'pesi-fasi-100': pesiFasi100,
  'piano-senza-schede': pianoSenzaSchede,
  'semplificazione-elenco': semplificazioneElenco,
  'sezioni-obbligatorie': sezioniObbligatorie,
  'sezioni-vuote': sezioniVuote,
  'solo-rinvio': soloRinvio,
  'tipologie-minime': tipologieMinime,
  'triennio-coerente': triennioCoerente,
  'unita-registrata': unitaRegistrata,
  'unita-senza-obiettivi': unitaSenzaObiettivi,
  'vp-indicatori': vpIndicatori,
  'vp-numero': vpNumero,
};
