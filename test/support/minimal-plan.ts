/** A small body's plan in simplified form, with two cards: everything in it is right. Files by path from the folder of the plan. */
export const minimalPlan: Readonly<Record<string, string>> = {
  'piao.yaml': `triennio: { da: 2026, a: 2028 }
anno: 2026
forma: semplificata
natura: prima adozione
data_versione: 31/01/2026
adozione: { organo: Giunta comunale, data: 28/01/2026 }
`,
  'anagrafica.yaml': `denominazione: Comune di Esempio
tipo_ente: comune
codice_ipa: c_esem
codice_istat: "006003"
codice_fiscale: "00429440068"
indirizzo: { via: Piazza Maggiore, civico: "1", cap: "15121", comune: Esempio, provincia: "NO" }
telefono: ["0131 515111"]
sito: https://www.comune.esempio.it
pec: comune@pec.esempio.it
legale_rappresentante: { carica: Sindaco }
abitanti: { numero: 3100, al: 31/12/2025 }
dipendenti: { numero: 12, al: 31/12/2025 }
figure:
  - { ruolo: RPCT, nome: segretario comunale }
  - { ruolo: Nucleo di valutazione }
  - { ruolo: RTD, nome: responsabile del Settore Tecnico }
  - { ruolo: DPO, nome: incaricato esterno }
`,
  'atti.yaml': `atti:
  - id: gc-2026-1
    organo: Giunta comunale
    tipo: deliberazione
    numero: 1
    data: 15/01/2026
    oggetto: Macrostruttura
`,
  'organizzazione/unita.yaml': `unita:
  - id: affari-generali
    codice: "100"
    denominazione: Settore Affari generali
    tipo: settore
    atto: gc-2026-1
  - id: tecnico
    denominazione: Settore Tecnico
    tipo: settore
soggetti_esterni:
  - id: acqua-spa
    denominazione: Acqua S.p.A.
    tipo: società partecipata
`,
  'organizzazione/incarichi.yaml': `incarichi:
  - unita: affari-generali
    qualifica: dirigente
    titolo_incarico: titolare
  - unita: tecnico
    persona: { cognome: Esempio, nome: Maria }
    qualifica: dirigente
    titolo_incarico: titolare
`,
  'anticorruzione.yaml': `rinvio:
  motivo: Il piano di prevenzione è pubblicato a parte.
  documenti:
    - titolo: Piano di prevenzione della corruzione
      atto: gc-2026-1
`,
  'struttura.yaml': `premessa: Due settori, definiti con [[atto:gc-2026-1]].
consistenza:
  al: 31/12/2025
  totale: 12
  voci:
    - categoria: dirigenti
      numero: 2
    - categoria: dipendenti del comparto
      numero: 10
`,
  'lavoro-agile.yaml': `contesto: Il lavoro agile si svolge su base volontaria.
contingente:
  - { anno: 2026, percentuale: 15 }
condizioni:
  servizi_utenti: Gli sportelli restano aperti.
  rotazione_e_prevalenza: Due giorni la settimana, a turno.
  piattaforma: I documenti stanno in un archivio protetto.
  arretrato: Non ce n'è.
  dotazioni: L'ente consegna un portatile.
`,
  'fabbisogni.yaml': `evoluzione: Nessuna cessazione prevista nel triennio.
`,
  'obiettivi/affari-generali/a.yaml': `codice: A
titolo: Carta dei servizi
unita: affari-generali
finalita_strategiche: Far conoscere i servizi.
direttive_specifiche: Una scheda per servizio.
fasi:
  - descrizione: Ricognizione
    incidenza: 33.3
    coinvolti: [tecnico]
    scadenza: 31/03/2026
  - descrizione: Redazione
    incidenza: 33.3
    coinvolti: ["100", acqua-spa]
    scadenza: { entro: 3 mesi, da_fase: 1 }
  - descrizione: Pubblicazione
    incidenza: 33.4
    scadenza: 31/12/2026
scadenza_finale: 31/12/2026
risultato_atteso: Carta approvata.
criteri:
  raggiunto: Tutte le fasi concluse.
  non_raggiunto: Anche una sola fase non conclusa.
indicatori: [almeno 20 servizi descritti]
vincoli: nessuno
risorse_umane: quelle del settore
risorse_finanziarie: nessuna
`,
  'obiettivi/tecnico/a.yaml': `codice: A
titolo: Censimento degli alberi
unita: tecnico
finalita_strategiche: Conoscere il verde.
direttive_specifiche: Si veda [[obiettivo:affari-generali/A]].
fasi:
  - { descrizione: Censimento, incidenza: 100, scadenza: 30/09/2026 }
scadenza_finale: 30/09/2026
risultato_atteso: Elenco degli alberi.
criteri: { raggiunto: Elenco completo., non_raggiunto: Elenco incompleto. }
indicatori: [alberi censiti]
vincoli: nessuno
risorse_umane: quelle del settore
risorse_finanziarie: nessuna
`,
};
