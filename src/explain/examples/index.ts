import type { RuleCode } from '../../diagnostics/rule-facts.ts';
import type { Example } from '../example.ts';
import { areeRischioObbligatorie } from './aree-rischio-obbligatorie.ts';
import { cellaPiccola } from './cella-piccola.ts';
import { consistenzaAl3112 } from './consistenza-al-31-12.ts';
import { consistenzaPerArea } from './consistenza-per-area.ts';
import { consistenzaUguale } from './consistenza-uguale.ts';
import { datiEccedenti } from './dati-eccedenti.ts';
import { disabilitaPiccoliNumeri } from './disabilita-piccoli-numeri.ts';
import { fabbisogniAnni } from './fabbisogni-anni.ts';
import { fabbisogniCapacita } from './fabbisogni-capacita.ts';
import { fabbisogniEccedenze } from './fabbisogni-eccedenze.ts';
import { fabbisogniLimite } from './fabbisogni-limite.ts';
import { fabbisogniQuadratura } from './fabbisogni-quadratura.ts';
import { fabbisogniRevisori } from './fabbisogni-revisori.ts';
import { formazioneCoerente } from './formazione-coerente.ts';
import { formazioneOre } from './formazione-ore.ts';
import { formazioneRisorse } from './formazione-risorse.ts';
import { formazioneTriennale } from './formazione-triennale.ts';
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
import { progressioniQuota } from './progressioni-quota.ts';
import { rischioProcessiCoperti } from './rischio-processi-coperti.ts';
import { sezioniObbligatorie } from './sezioni-obbligatorie.ts';
import { trasparenzaResponsabili } from './trasparenza-responsabili.ts';
import { unitaVsTitolariEq } from './unita-vs-titolari-eq.ts';

/** The example of every rule, by its code. */
export const examples: { readonly [C in RuleCode]?: Example } = {
  'aree-rischio-obbligatorie': areeRischioObbligatorie,
  'cella-piccola': cellaPiccola,
  'consistenza-al-31-12': consistenzaAl3112,
  'consistenza-per-area': consistenzaPerArea,
  'consistenza-uguale': consistenzaUguale,
  'dati-eccedenti': datiEccedenti,
  'disabilita-piccoli-numeri': disabilitaPiccoliNumeri,
  'fabbisogni-anni': fabbisogniAnni,
  'fabbisogni-capacita': fabbisogniCapacita,
  'fabbisogni-eccedenze': fabbisogniEccedenze,
  'fabbisogni-limite': fabbisogniLimite,
  'fabbisogni-quadratura': fabbisogniQuadratura,
  'fabbisogni-revisori': fabbisogniRevisori,
  'formazione-coerente': formazioneCoerente,
  'formazione-ore': formazioneOre,
  'formazione-risorse': formazioneRisorse,
  'formazione-triennale': formazioneTriennale,
  'lavoro-agile-base': lavoroAgileBase,
  'lavoro-agile-minimo': lavoroAgileMinimo,
  'lavoro-agile-periodo': lavoroAgilePeriodo,
  'lavoro-agile-righe': lavoroAgileRighe,
  'lavoro-agile-unita': lavoroAgileUnita,
  'link-parlanti': linkParlanti,
  'misura-completa': misuraCompleta,
  'misura-obiettivo': misuraObiettivo,
  'oiv-o-nucleo': oivONucleo,
  'pap-cug-consigliera': papCugConsigliera,
  'pap-misurabile': papMisurabile,
  'pesi-fasi-100': pesiFasi100,
  'progressioni-quota': progressioniQuota,
  'rischio-processi-coperti': rischioProcessiCoperti,
  'sezioni-obbligatorie': sezioniObbligatorie,
  'trasparenza-responsabili': trasparenzaResponsabili,
  'unita-vs-titolari-eq': unitaVsTitolariEq,
};
