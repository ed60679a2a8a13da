import type { RuleCode } from '../../diagnostics/rule-facts.ts';
import type { Example } from '../example.ts';
import { campoVuoto } from './campo-vuoto.ts';
import { codiceUnivoco } from './codice-univoco.ts';
import { dipendenzeInOrdine } from './dipendenze-in-ordine.ts';
import { faseConclusaSenzaData } from './fase-conclusa-senza-data.ts';
import { fasiMinime } from './fasi-minime.ts';
import { incaricoSenzaBuchi } from './incarico-senza-buchi.ts';
import { incaricoSenzaInizioOFine } from './incarico-senza-inizio-o-fine.ts';
import { incaricoSovrapposto } from './incarico-sovrapposto.ts';
import { interimSenzaNome } from './interim-senza-nome.ts';
import { nomiUniformi } from './nomi-uniformi.ts';
import { numerazioneFasi } from './numerazione-fasi.ts';
import { pesiFasi100 } from './pesi-fasi-100.ts';
import { pesiObiettivi100 } from './pesi-obiettivi-100.ts';
import { pesoConcentrato } from './peso-concentrato.ts';
import { pesoFasiConcluse } from './peso-fasi-concluse.ts';
import { pesoMancante } from './peso-mancante.ts';
import { pesoZero } from './peso-zero.ts';
import { responsabileCessatoPrima } from './responsabile-cessato-prima.ts';
import { responsabileInCarica } from './responsabile-in-carica.ts';
import { schedaDuplicata } from './scheda-duplicata.ts';
import { schedaFuoriPosto } from './scheda-fuori-posto.ts';
import { segnaposto } from './segnaposto.ts';
import { sequenzaCodici } from './sequenza-codici.ts';
import { sezioniObbligatorie } from './sezioni-obbligatorie.ts';
import { stessoTestoFasi } from './stesso-testo-fasi.ts';
import { unitaCircolare } from './unita-circolare.ts';
import { validazionePresente } from './validazione-presente.ts';

/** The example of every rule, by its code. */
export const examples: { readonly [C in RuleCode]?: Example } = {
  'campo-vuoto': campoVuoto,
  'codice-univoco': codiceUnivoco,
  'dipendenze-in-ordine': dipendenzeInOrdine,
  'fase-conclusa-senza-data': faseConclusaSenzaData,
  'fasi-minime': fasiMinime,
  'incarico-senza-buchi': incaricoSenzaBuchi,
  'incarico-senza-inizio-o-fine': incaricoSenzaInizioOFine,
  'incarico-sovrapposto': incaricoSovrapposto,
  'interim-senza-nome': interimSenzaNome,
  'nomi-uniformi': nomiUniformi,
  'numerazione-fasi': numerazioneFasi,
  'pesi-fasi-100': pesiFasi100,
  'pesi-obiettivi-100': pesiObiettivi100,
  'peso-concentrato': pesoConcentrato,
  'peso-fasi-concluse': pesoFasiConcluse,
  'peso-mancante': pesoMancante,
  'peso-zero': pesoZero,
  'responsabile-cessato-prima': responsabileCessatoPrima,
  'responsabile-in-carica': responsabileInCarica,
  'scheda-duplicata': schedaDuplicata,
  'scheda-fuori-posto': schedaFuoriPosto,
  segnaposto: segnaposto,
  'sequenza-codici': sequenzaCodici,
  'sezioni-obbligatorie': sezioniObbligatorie,
  'stesso-testo-fasi': stessoTestoFasi,
  'unita-circolare': unitaCircolare,
  'validazione-presente': validazionePresente,
};
