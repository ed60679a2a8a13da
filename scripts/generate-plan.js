// A plan of any size for the benchmark: the example plan's registers and sections, and as many sound cards as asked,
// the same for every run. Cards are about 2.5 KB long, as real ones are.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const example = fileURLToPath(new URL('../piao/', import.meta.url));
const cardsOfUnit = 20;

/** Writes a plan of `cards` cards into a new folder. */
export function generatePlan(folder, cards) {
  cpSync(example, folder, { recursive: true });
  rmSync(join(folder, 'obiettivi'), { recursive: true });
  const units = Math.ceil(cards / cardsOfUnit);
  const register = join(folder, 'organizzazione', 'unita.yaml');
  const heads = join(folder, 'organizzazione', 'incarichi.yaml');
  writeFileSync(register, readFileSync(register, 'utf8').replace(/^unita:\n/m, `unita:\n${lines(units, unitLine)}`));
  writeFileSync(heads, readFileSync(heads, 'utf8').replace(/^incarichi:\n/m, `incarichi:\n${lines(units, headLine)}`));
  // the sections name cards of the example: those sentences go
  for (const file of [
    'azioni-positive.yaml',
    'premessa.yaml',
    'organizzazione/unita.yaml',
    'organizzazione/incarichi.yaml',
    'lavoro-agile.yaml',
    'performance.yaml',
    'piao.yaml',
    'formazione.yaml',
    'monitoraggio.yaml',
    'valore-pubblico.yaml',
    'struttura.yaml',
    'anagrafica.yaml',
    'atti.yaml',
  ]) {
    const path = join(folder, file);
    writeFileSync(
      path,
      readFileSync(path, 'utf8')
        .replaceAll(/\[\[obiettivo:[^\]]*\]\]/g, 'una scheda')
        .replaceAll(/^( +)obiettivi:\n(\1 +- [a-z-]+\/[A-Z0-9]+\n)+/gm, '')
        .replaceAll(/^ +obiettivi: \[[a-z-]+\/[A-Z0-9].*\]\n/gm, ''),
    );
  }
  for (let index = 0; index < cards; index += 1) {
    const unit = Math.floor(index / cardsOfUnit);
    const place = join(folder, 'obiettivi', `unita-${unit}`);
    mkdirSync(place, { recursive: true });
    writeFileSync(join(place, `${(index % cardsOfUnit) + 1}.yaml`), card(unit, index % cardsOfUnit));
  }
}

const lines = (count, line) => Array.from({ length: count }, (_, index) => line(index)).join('');
const unitLine = (index) =>
  `  - { id: unita-${index}, denominazione: "Settore di prova numero ${index}", tipo: settore }\n`;
const headLine = (index) => `  - { unita: unita-${index}, qualifica: dirigente, titolo_incarico: titolare }\n`;

function card(unit, index) {
  return `# yaml-language-server: $schema=../../../schemas/obiettivo.schema.json
codice: "${index + 1}"
titolo: Riordino del servizio numero ${index + 1} e delle sue attività verso i cittadini
unita: unita-${unit}
finalita_strategiche: >-
  Rendere il servizio più semplice da usare per chi vive in città, con tempi certi, moduli brevi e
  informazioni che si trovano dove si cercano, secondo quanto chiede [[atto:gc-2022-200]].
direttive_specifiche: |-
  Si procede per passi, con la partecipazione di chi lavora allo sportello:

  - si raccolgono le domande più frequenti dell'ultimo anno e le si divide per argomento;
  - si scrivono le risposte insieme agli uffici, con **parole di tutti i giorni**;
  - si prova ogni modulo con dieci persone prima di pubblicarlo;
  - si misura il tempo che passa dalla richiesta alla risposta, prima e dopo.
fasi:
  - descrizione: Raccolta e lettura delle domande dell'anno passato, con l'elenco degli argomenti
    incidenza: 20
    coinvolti: ["2254", "2251"]
    scadenza: 31/03/2022
  - descrizione: Scrittura delle risposte e dei moduli, con la prova presso lo sportello
    incidenza: 33.3
    scadenza: 30/06/2022
  - descrizione: Pubblicazione sul sito e avviso a chi ha un procedimento aperto
    incidenza: 26.7
    coinvolti: [sistemi-informativi, amag-ambiente]
    scadenza: 30/09/2022
  - etichetta: "4"
    incidenza: 20
    sottofasi:
      - { etichetta: a, descrizione: Misura dei tempi dopo la pubblicazione, scadenza: 30/11/2022 }
      - { etichetta: b, descrizione: Relazione finale alla Giunta, scadenza: 2022-12-31 }
scadenza_finale: 31/12/2022
risultato_atteso: >-
  Moduli nuovi pubblicati e tempi di risposta ridotti, con una relazione che dice di quanto e dove
  resta da lavorare nell'anno che segue.
criteri:
  raggiunto: Tutte le fasi concluse entro la scadenza finale, con i tempi ridotti di un quarto.
  non_raggiunto: Anche una sola fase non conclusa entro la scadenza finale.
indicatori:
  - rispetto delle scadenze delle fasi
  - denominazione: Giorni medi tra richiesta e risposta
    tipo: efficienza temporale
    unita_misura: giorni
    polarita: "-"
    baseline: { valore: 40, al: 31/12/2021 }
    target: { "2022": { operatore: "<=", valore: 30 } }
vincoli: nessuno
risorse_umane: individuate nell'ambito del settore
risorse_finanziarie: assegnate con il PEG
validazione: { organo: Nucleo di valutazione }
`;
}
