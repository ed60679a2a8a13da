// Made from schemas/*.schema.json by `npm run generate`. Do not edit.
/**
 * Testo breve su una riga.
 */
export type Frase = string;
/**
 * Indirizzo completo, che inizia con https:// o http://.
 */
export type IndirizzoWeb = string;
/**
 * Indirizzo di posta elettronica.
 */
export type PostaElettronica = string;
/**
 * Numero intero, zero compreso.
 */
export type Intero = number;
/**
 * Giorno, mese e anno: 31/12/2022 oppure 2022-12-31.
 */
export type Data = string;
/**
 * Identificativo di un atto registrato in atti.yaml.
 */
export type RifAtto = string;
/**
 * Testo con paragrafi, elenchi, **grassetto**, *corsivo*, collegamenti e note. Atti, unità e schede si citano con [[atto:gc-2022-200]], [[unita:risorse-umane]], [[obiettivo:risorse-umane/a]].
 */
export type Testo = string;
/**
 * Una voce per riga dell'elenco.
 */
export type Testi = Testo[];
/**
 * Nome breve e stabile negli anni: lettere minuscole, cifre e trattini.
 */
export type Identificativo = string;
/**
 * Scrivi l'identificativo dell'unità, come in organizzazione/unita.yaml, oppure il suo codice. Un codice di sole cifre va tra virgolette.
 */
export type RifUnita = string;
/**
 * Una data, `conclusa`, `in corso d'anno`, oppure una scadenza relativa o non prevedibile.
 */
export type Scadenza =
  | string
  | {
      entro?: Durata;
      da_atto?: RifAtto;
      /**
       * Numero o etichetta della fase dalla cui scadenza decorre il termine.
       */
      da_fase?: number | string;
      da?: Frase;
      non_prevedibile?: Frase;
    };
/**
 * Numero di giorni, mesi o anni: al massimo 9999 giorni, 360 mesi o 30 anni.
 */
export type Durata = string;
/**
 * Il valore che l'indicatore deve raggiungere in un anno.
 */
export type Traguardo =
  | number
  | string
  | {
      /**
       * Come si confronta il risultato con il valore: `>=` almeno, `<=` al massimo, `=` esattamente, `tra` per un intervallo.
       */
      operatore?: '=' | '>=' | '<=' | '>' | '<' | 'tra';
      /**
       * Valore da confrontare.
       */
      valore: number | string;
      /**
       * Estremo superiore, con l'operatore `tra`.
       */
      a?: number | string;
    };
/**
 * Numero tra 0 e 100, con o senza il segno %: 20, "20%", "33,3".
 */
export type Percentuale = number | string;
/**
 * Unità e codice di una scheda, separati da una barra.
 */
export type RifObiettivo = string;
/**
 * Percorso di un file dentro la cartella allegati/ del piano.
 */
export type File = string;
/**
 * Anno di quattro cifre.
 */
export type Anno = number;
/**
 * Mese e anno come "01.2022" oppure solo l'anno come "2022": sempre tra virgolette, per non essere letto come numero.
 */
export type Mese = string;
/**
 * Euro e centesimi: 15000, 15000.5 oppure "15.000,00".
 */
export type Importo = number | string;
/**
 * Una data come 31/12/2022, oppure un mese come "12.2021" tra virgolette.
 */
export type GiornoOMese = string;
/**
 * Sezione, sottosezione o piano che si controlla.
 */
export type ParteMonitorata =
  '2' | '2.1' | '2.2' | '2.3' | '3' | '3.1' | '3.2' | '3.3' | 'formazione' | 'azioni positive';
/**
 * Codici di unità o identificativi di soggetti esterni.
 */
export type Coinvolti = RifUnita[];
/**
 * Quanto pesa ciò che la regola trova.
 */
export type Gravita = 'spenta' | 'nota' | 'avviso' | 'errore';

/**
 * Il file anagrafica.yaml: la sezione 1 del piano.
 */
export interface FileAnagrafica {
  denominazione: Frase;
  /**
   * Che genere di amministrazione è.
   */
  tipo_ente:
    | 'comune'
    | 'provincia'
    | 'città metropolitana'
    | 'unione di comuni'
    | 'comunità montana'
    | 'regione'
    | 'ministero'
    | 'università'
    | 'azienda sanitaria'
    | 'camera di commercio'
    | 'ente parco'
    | 'altro';
  /**
   * Codice nell'indice delle pubbliche amministrazioni.
   */
  codice_ipa?: string;
  /**
   * Sei cifre, tra virgolette.
   */
  codice_istat?: string;
  /**
   * Undici cifre, tra virgolette.
   */
  codice_fiscale?: string;
  /**
   * Undici cifre, tra virgolette.
   */
  partita_iva?: string;
  /**
   * Sede dell'ente.
   */
  indirizzo?: {
    via: Frase;
    /**
     * Tra virgolette.
     */
    civico?: string;
    /**
     * Cinque cifre, tra virgolette.
     */
    cap?: string;
    comune: Frase;
    /**
     * Sigla di due lettere.
     */
    provincia?: string;
  };
  /**
   * Numeri di telefono, tra virgolette.
   */
  telefono?: string[];
  sito?: IndirizzoWeb;
  email?: PostaElettronica;
  pec?: PostaElettronica;
  /**
   * Chi rappresenta l'ente.
   */
  legale_rappresentante?: {
    carica: Frase;
    nome?: Frase;
  };
  /**
   * Popolazione residente, per gli enti locali.
   */
  abitanti?: {
    numero: Intero;
    al: Data;
  };
  /**
   * Personale in servizio.
   */
  dipendenti?: {
    numero: Intero;
    al: Data;
  };
  /**
   * Le figure di garanzia e di responsabilità.
   *
   * Items: Un ruolo previsto dalla legge.
   */
  figure?: {
    /**
     * Quale ruolo.
     */
    ruolo:
      | 'RPCT'
      | 'OIV'
      | 'Nucleo di valutazione'
      | 'RTD'
      | 'DPO'
      | 'RASA'
      | 'responsabile inclusione'
      | 'mobility manager'
      | 'disability manager'
      | 'CUG';
    nome?: Frase;
    atto?: RifAtto;
  }[];
  /**
   * Dati sul territorio e sulla popolazione.
   *
   * Items: Un dato con la sua unità.
   */
  territorio?: {
    voce: Frase;
    /**
     * Il valore del dato.
     */
    valore: number | string;
    unita_misura?: Frase;
  }[];
  /**
   * Organi di indirizzo.
   *
   * Items: Un organo e chi lo compone.
   */
  organi_politici?: {
    organo: Frase;
    componenti?: Testi;
  }[];
  /**
   * Indirizzi dei canali ufficiali.
   */
  social?: IndirizzoWeb[];
  missione?: Testo;
  principi_guida?: Testi;
  priorita_politiche?: Testi;
  note?: Testo;
}
/**
 * Un processo dell'ente esposto a rischio.
 */
export interface ProcessoMappato {
  id: Identificativo;
  /**
   * Area alla quale appartiene.
   */
  area_rischio:
    | 'contratti pubblici'
    | 'concorsi e gestione del personale'
    | 'autorizzazioni e concessioni'
    | 'sovvenzioni e contributi'
    | 'entrate, spese e patrimonio'
    | 'controlli, verifiche, ispezioni e sanzioni'
    | 'incarichi e nomine'
    | 'affari legali e contenzioso'
    | 'governo del territorio'
    | 'rifiuti'
    | 'fondi europei e PNRR'
    | 'altra area';
  area_altra?: Frase;
  macroprocesso?: Frase;
  processo: Frase;
  descrizione?: Testo;
  fasi?: Testi;
  /**
   * Unità coinvolte.
   */
  unita?: RifUnita[];
  responsabile?: Frase;
  input?: Testo;
  output?: Testo;
  vincoli?: Testo;
}
/**
 * Un rischio e la sua valutazione.
 */
export interface EventoRischioso {
  id: Identificativo;
  processo: Identificativo;
  fase?: Frase;
  descrizione: Testo;
  fattori_abilitanti?: Testi;
  /**
   * Quanto è probabile.
   */
  probabilita?: 'alto' | 'medio' | 'basso';
  /**
   * Quanto danno farebbe.
   */
  impatto?: 'alto' | 'medio' | 'basso';
  /**
   * Livello complessivo del rischio.
   */
  valutazione?: 'alto' | 'medio' | 'basso';
  motivazione?: Testo;
  controlli_esistenti?: Testo;
  /**
   * Livello che resta dopo i controlli.
   */
  rischio_residuo?: 'alto' | 'medio' | 'basso';
}
/**
 * Una misura di prevenzione.
 */
export interface MisuraPrevenzione {
  id: Identificativo;
  /**
   * Generale per tutto l'ente, oppure specifica di un rischio.
   */
  tipo: 'generale' | 'specifica';
  /**
   * Di che genere è.
   */
  categoria?:
    | 'controllo'
    | 'trasparenza'
    | 'codice di comportamento'
    | 'regolamentazione'
    | 'semplificazione'
    | 'formazione'
    | 'rotazione'
    | 'segnalazione e whistleblowing'
    | 'conflitto di interessi'
    | 'inconferibilità e incompatibilità'
    | 'pantouflage'
    | 'patti di integrità'
    | 'sensibilizzazione e partecipazione'
    | 'informatizzazione'
    | 'altro';
  descrizione: Testo;
  /**
   * Identificativi dei rischi che riduce.
   */
  eventi?: Identificativo[];
  /**
   * Come e quando si attua.
   *
   * Items: Una fase della misura.
   */
  fasi_attuazione?: {
    descrizione: Testo;
    scadenza?: Scadenza;
  }[];
  responsabile?: Frase;
  /**
   * Unità che la attuano.
   */
  unita?: RifUnita[];
  indicatore?: Indicatore;
  /**
   * Come si controlla.
   */
  monitoraggio?: {
    tipologia?: Frase;
    periodicita?: Frase;
    responsabile?: Frase;
  };
  obiettivo_performance?: RifObiettivo;
  /**
   * A che punto è.
   */
  stato?: 'da attuare' | 'in attuazione' | 'attuata';
}
/**
 * Un indicatore completo: che cosa si misura, come, da quale valore si parte e quale si attende.
 */
export interface Indicatore {
  id?: Identificativo;
  denominazione: Frase;
  /**
   * Che genere di misura è.
   */
  tipo?:
    | 'impatto'
    | 'outcome'
    | 'output'
    | 'efficacia quantitativa'
    | 'efficacia qualitativa'
    | 'efficienza economica'
    | 'efficienza temporale'
    | 'stato di salute'
    | 'attuazione'
    | 'rispetto dei tempi';
  dimensione?: Frase;
  sottodimensione?: Frase;
  /**
   * Come si calcola: un testo oppure numeratore e denominatore.
   */
  formula?:
    | string
    | {
        numeratore: Frase;
        denominatore?: Frase;
      };
  unita_misura?: Frase;
  /**
   * `+` se è meglio un valore alto, `-` se è meglio un valore basso.
   */
  polarita?: '+' | '-';
  /**
   * Da quale valore si parte: l'ultimo noto prima del piano, e quando è stato rilevato.
   */
  baseline?: {
    /**
     * Valore di partenza.
     */
    valore: number | string;
    /**
     * Data o anno della rilevazione.
     */
    al?: string | number;
  };
  /**
   * Il valore da raggiungere in ciascun anno: l'anno, due punti, il valore.
   */
  target?: {
    [k: string]: Traguardo;
  };
  /**
   * Per ogni anno il valore rilevato.
   */
  storico?: {
    [k: string]: number | string;
  };
  /**
   * Per ogni anno il valore raggiunto.
   */
  consuntivo?: {
    [k: string]: number | string;
  };
  peso?: Percentuale;
  fonte?: Frase;
  periodicita?: Frase;
  responsabile_dato?: RifUnita;
  /**
   * Scrivi `true` se l'indicatore è tra i principali del piano, altrimenti ometti la riga.
   */
  rilevante?: boolean;
}
/**
 * Un obbligo e chi ne risponde.
 */
export interface ObbligoPubblicazione {
  obbligo: Frase;
  norma?: Frase;
  sottosezione_livello1?: Frase;
  sottosezione_livello2?: Frase;
  dato?: Testo;
  responsabile_trasmissione?: RifUnita;
  responsabile_pubblicazione?: RifUnita;
  termine?: Frase;
  aggiornamento?: Frase;
  monitoraggio?: Frase;
  motivazione_impossibilita?: Testo;
}
/**
 * Il file anticorruzione.yaml: la sottosezione 2.3.
 */
export interface FileAnticorruzione {
  premessa?: Testo;
  /**
   * Responsabile, obiettivi, contesto e metodo.
   */
  testata?: {
    /**
     * Il Responsabile della prevenzione della corruzione e della trasparenza.
     */
    rpct?: {
      persona?: Persona;
      carica?: Frase;
      atto?: RifAtto;
      dal?: Data;
    };
    /**
     * Referenti, dirigenti e organi con i loro compiti.
     *
     * Items: Chi partecipa alla prevenzione.
     */
    soggetti?: {
      soggetto: Frase;
      compiti: Testo;
    }[];
    /**
     * Obiettivi di prevenzione e di trasparenza fissati dall'organo di indirizzo.
     *
     * Items: Un obiettivo dell'organo di indirizzo.
     */
    obiettivi_strategici?: {
      id?: Identificativo;
      testo: Testo;
      atto?: RifAtto;
      valore_pubblico?: Testi;
      /**
       * Come si misura.
       */
      indicatori?: Indicatore[];
    }[];
    contesto_esterno?: Testo;
    contesto_interno?: Testo;
    metodologia?: Testo;
    /**
     * La consultazione pubblica sulla sottosezione.
     */
    consultazione?: {
      avviso?: RifAtto;
      dal?: Data;
      al?: Data;
      osservazioni_ricevute?: Intero;
      recepite?: Intero;
      atto_esito?: RifAtto;
      nota?: Testo;
    };
  };
  /**
   * Altre parti della sottosezione, ciascuna con il suo titolo.
   */
  parti?: Blocco[];
  /**
   * La mappatura dei processi.
   */
  processi?: ProcessoMappato[];
  /**
   * I rischi di ciascun processo e la loro valutazione.
   */
  eventi_rischiosi?: EventoRischioso[];
  /**
   * Le misure di prevenzione, generali e specifiche.
   */
  misure?: MisuraPrevenzione[];
  /**
   * Come si controlla che le misure siano attuate e adatte.
   */
  monitoraggio?: {
    descrizione?: Testo;
    responsabile?: Frase;
    periodicita?: Frase;
    /**
     * I livelli del monitoraggio.
     *
     * Items: Un livello.
     */
    livelli?: {
      livello: Frase;
      attore?: Frase;
      descrizione?: Testo;
    }[];
    /**
     * Come si misura.
     */
    indicatori?: Indicatore[];
    riesame?: Testo;
    esiti?: Testo;
  };
  /**
   * Gli obblighi di pubblicazione con i loro responsabili.
   */
  trasparenza?: ObbligoPubblicazione[];
  /**
   * Documenti allegati o collegati.
   */
  documenti?: Documento[];
  rinvio?: Rinvio;
}
/**
 * Chi ricopre una carica o un incarico.
 */
export interface Persona {
  cognome: Frase;
  nome: Frase;
  titolo?: Frase;
}
/**
 * Una parte del testo con il suo titolo.
 */
export interface Blocco {
  titolo: Frase;
  testo: Testo;
  /**
   * Figure di questa parte.
   */
  immagini?: Immagine[];
}
/**
 * Una figura con la sua alternativa testuale.
 */
export interface Immagine {
  file: File;
  /**
   * Che cosa dice la figura a chi non la vede.
   */
  alternativa?: string;
  didascalia?: Frase;
}
/**
 * Un documento collegato: almeno il titolo, e l'atto, l'indirizzo o il file che lo contiene.
 */
export interface Documento {
  titolo: Frase;
  atto?: RifAtto;
  url?: IndirizzoWeb;
  file?: File;
  nota?: Testo;
}
/**
 * La sottosezione è soltanto un rinvio ad altri documenti già pubblicati.
 */
export interface Rinvio {
  motivo: Testo;
  /**
   * I documenti ai quali si rinvia.
   */
  documenti: Documento[];
}
/**
 * Un atto citato nel piano.
 */
export interface Atto {
  id: Identificativo;
  organo: Frase;
  /**
   * Che atto è.
   */
  tipo:
    | 'deliberazione'
    | 'determinazione'
    | 'decreto'
    | 'decreto sindacale'
    | 'circolare'
    | 'regolamento'
    | 'statuto'
    | 'accordo'
    | 'altro';
  /**
   * Numero dell'atto.
   */
  numero?: number;
  anno?: Anno;
  data?: Data;
  /**
   * Oggetto dell'atto.
   */
  oggetto?: string;
  url?: IndirizzoWeb;
  esecutiva_dal?: Data;
  /**
   * Atti successivi che lo modificano.
   */
  modificato_da?: RifAtto[];
  nota?: Testo;
}
/**
 * Il file atti.yaml: gli atti citati dal piano, ciascuno scritto una volta sola.
 */
export interface FileAtti {
  /**
   * Gli atti citati.
   */
  atti: Atto[];
}
/**
 * Primo e ultimo anno.
 */
export interface TriennioAzioni {
  da: Anno;
  a: Anno;
}
/**
 * Un ambito del piano con le sue azioni.
 */
export interface AmbitoAzioni {
  id: Identificativo;
  titolo: Frase;
  premessa?: Testo;
  /**
   * Le azioni dell'ambito, in ordine.
   */
  azioni: AzionePositiva[];
}
/**
 * Un'azione del piano: che cosa si fa, chi ne risponde, entro quando e come si misura.
 */
export interface AzionePositiva {
  id: Identificativo;
  /**
   * Numero dell'azione nel suo ambito.
   */
  numero?: number;
  titolo: Frase;
  descrizione?: Testo;
  attivita?: Testi;
  responsabile?: Frase;
  /**
   * Le unità che attuano l'azione.
   */
  unita?: RifUnita[];
  destinatari?: Frase;
  /**
   * Le schede obiettivo che attuano l'azione.
   */
  obiettivi?: RifObiettivo[];
  /**
   * Come si misura: frasi o indicatori completi.
   *
   * Items: Una frase o un indicatore completo.
   */
  indicatori?: (string | Indicatore)[];
  scadenza?: Scadenza;
  risorse?: Testo;
}
/**
 * Il file azioni-positive.yaml: le azioni per le pari opportunità e per il benessere di chi lavora nell'ente.
 */
export interface FileAzioniPositive {
  titolo?: Frase;
  triennio?: TriennioAzioni;
  atto?: RifAtto;
  introduzione?: Testo;
  scopi?: Testi;
  finalita?: Testi;
  articolazione?: Testo;
  premesse?: Testo;
  /**
   * Leggi, direttive, contratti e atti dell'ente sui quali si fonda il piano.
   *
   * Items: Una norma, un contratto o un atto dell'ente.
   */
  quadro_normativo?: {
    riferimento: Frase;
    titolo?: Frase;
    atto?: RifAtto;
    nota?: Testo;
  }[];
  principi?: Testi;
  obiettivi_generali?: Testi;
  obiettivi_specifici?: Testi;
  introduzione_azioni?: Testo;
  /**
   * Gli ambiti del piano, ciascuno con le sue azioni.
   */
  ambiti?: AmbitoAzioni[];
  /**
   * Quando si svolgono le azioni.
   */
  tempi?: {
    testo?: Testo;
    triennio?: TriennioAzioni;
  };
  risorse?: Testo;
  /**
   * Quanto dura il piano e ogni quanto si rivede.
   */
  durata?: {
    periodo?: Durata;
    revisione?: Frase;
  };
  /**
   * Parere della consigliera o del consigliere di parità competente per territorio.
   */
  parere_consigliera?: {
    data?: Data;
    /**
     * Esito del parere.
     */
    esito?: 'favorevole' | 'favorevole con osservazioni' | 'contrario';
    nota?: Testo;
  };
  /**
   * Il comitato e la sua parte nel piano.
   */
  cug?: {
    atto?: RifAtto;
    proposta?: Data;
    nota?: Testo;
  };
  /**
   * Altre parti, ciascuna con il suo titolo: per esempio contesto, strategia, risultati degli anni passati.
   */
  parti?: Blocco[];
  /**
   * I documenti pubblicati che riguardano le azioni positive.
   */
  documenti?: Documento[];
  rinvio?: Rinvio;
}
/**
 * Un limite e la spesa prevista a confronto.
 */
export interface LimiteSpesa {
  limite?: Importo;
  previsione?: Importo;
  nota?: Testo;
}
/**
 * Il file fabbisogni.yaml: la sottosezione 3.3, per intero oppure come rinvio agli atti che la contengono.
 */
export interface FileFabbisogni {
  premessa?: Testo;
  /**
   * Altre parti della sottosezione, ciascuna con il suo titolo.
   */
  parti?: Blocco[];
  atto?: RifAtto;
  /**
   * Il personale in servizio a una data, per area e profilo.
   */
  consistenza?: {
    al: Data;
    totale?: Intero;
    /**
     * Una riga per area, profilo e, se serve, unità.
     *
     * Items: Quanto personale c'è di un profilo.
     */
    voci: {
      area_professionale: Frase;
      profilo?: Frase;
      unita?: RifUnita;
      numero: Intero;
      full_time?: Intero;
      part_time?: Intero;
    }[];
    nota?: Testo;
  };
  /**
   * Il calcolo della spesa che l'ente può destinare a nuove assunzioni.
   */
  capacita_assunzionale?: {
    norma?: Frase;
    abitanti?: Intero;
    fascia?: Frase;
    spesa_personale?: Importo;
    anno_rendiconto?: Anno;
    /**
     * Le entrate correnti degli ultimi tre rendiconti.
     *
     * Items: Le entrate correnti di un rendiconto.
     */
    entrate_correnti?: {
      anno: Anno;
      importo: Importo;
    }[];
    fcde?: Importo;
    rapporto?: Percentuale;
    soglia?: Percentuale;
    soglia_rientro?: Percentuale;
    margine?: Importo;
    nota?: Testo;
  };
  /**
   * I limiti di legge alla spesa e gli obblighi di assunzione.
   */
  limiti?: {
    spesa_557?: LimiteSpesa;
    lavoro_flessibile?: LimiteSpesa;
    /**
     * Assunzioni obbligatorie di persone con disabilità, legge 68/1999.
     */
    quota_disabili?: {
      obbligo?: Intero;
      in_servizio?: Intero;
      nota?: Testo;
    };
  };
  /**
   * Le cessazioni previste, anno per anno.
   *
   * Items: Le cessazioni di un'area in un anno.
   */
  cessazioni?: {
    anno: Anno;
    area?: Frase;
    profilo?: Frase;
    numero: Intero;
    motivo?: Frase;
    risparmio?: Importo;
  }[];
  evoluzione?: Testo;
  /**
   * Le assunzioni programmate, anno per anno.
   *
   * Items: Le assunzioni di un profilo in un anno.
   */
  assunzioni?: {
    anno: Anno;
    area?: Frase;
    profilo?: Frase;
    numero: Intero;
    /**
     * Come si assume.
     */
    modalita:
      | 'concorso'
      | 'mobilità'
      | 'mobilità interna'
      | 'scorrimento'
      | 'progressione'
      | 'stabilizzazione'
      | 'art. 110'
      | 'tempo determinato'
      | 'comando'
      | 'collocamento mirato'
      | 'altro';
    unita?: RifUnita;
    costo?: Importo;
    fonte?: Frase;
    /**
     * Ordine di precedenza: 1 è la prima.
     */
    priorita?: number;
    nota?: Testo;
  }[];
  /**
   * Il personale atteso a fine anno: quello in servizio, più le assunzioni, meno le cessazioni.
   *
   * Items: Il personale atteso di un'area alla fine di un anno.
   */
  previsione?: {
    anno: Anno;
    area?: Frase;
    numero: Intero;
  }[];
  /**
   * I posti riservati alle progressioni tra le aree.
   */
  progressioni?: {
    numero?: Intero;
    quota_percento?: Percentuale;
    nota?: Testo;
  };
  /**
   * La ricognizione annuale del personale in soprannumero.
   */
  eccedenze?: {
    /**
     * Che cosa ha accertato la ricognizione.
     */
    esito: 'nessuna eccedenza' | 'eccedenze accertate';
    atto?: RifAtto;
    nota?: Testo;
  };
  /**
   * Parere dell'organo di revisione sul piano dei fabbisogni.
   */
  parere_revisori?: {
    /**
     * Numero del parere o del verbale, tra virgolette.
     */
    numero?: string;
    data: Data;
  };
  /**
   * Quando il piano è stato comunicato alle organizzazioni sindacali.
   */
  informazione_sindacale?: {
    data: Data;
  };
  /**
   * Quando il piano è stato trasmesso al sistema della Ragioneria generale dello Stato.
   */
  trasmissione_sico?: {
    data: Data;
  };
  /**
   * I documenti pubblicati che riguardano i fabbisogni.
   */
  documenti?: Documento[];
  rinvio?: Rinvio;
}
/**
 * Un corso, un seminario o un programma di formazione.
 */
export interface InterventoFormativo {
  titolo: Frase;
  ente_erogatore?: Frase;
  modalita?: Frase;
  ambito?: Frase;
  area_tematica?: Frase;
  /**
   * Vero se una norma impone il corso.
   */
  obbligatorio?: boolean;
  /**
   * Quanti partecipano e chi sono.
   */
  destinatari?: {
    numero?: Intero;
    dirigenti?: Intero;
    non_dirigenti?: Intero;
    /**
     * Unità dei partecipanti.
     */
    unita?: RifUnita[];
    descrizione?: Frase;
  };
  /**
   * Ore del corso per ciascun partecipante.
   */
  ore?: number;
  periodo?: Mese;
  costo?: Importo;
  /**
   * Vero se per l'ente non costa nulla.
   */
  gratuito?: boolean;
  /**
   * Già svolto, oppure programmato.
   */
  stato?: 'svolto' | 'programmato';
  /**
   * Vero se alla fine c'è una prova.
   */
  verifica_apprendimento?: boolean;
  nota?: Testo;
}
/**
 * Il file formazione.yaml: come si forma il personale, con quali risorse e con quali corsi.
 */
export interface FileFormazione {
  premessa?: Testo;
  /**
   * Altre parti, ciascuna con il suo titolo: per esempio contesto, strategia, risultati degli anni passati.
   */
  parti?: Blocco[];
  ciclo?: Testi;
  /**
   * Chi si occupa della formazione e di quale parte.
   *
   * Items: Un ufficio o un ruolo con i suoi compiti.
   */
  organizzazione?: {
    soggetto: Frase;
    unita?: RifUnita;
    compiti?: Testi;
  }[];
  /**
   * Che cosa si vuole ottenere con la formazione, anche per riqualificare il personale.
   *
   * Items: Un obiettivo, con il risultato che si attende.
   */
  obiettivi?: {
    /**
     * Lettera o numero dell'obiettivo, tra virgolette se è una cifra.
     */
    codice?: string;
    testo: Testo;
    risultato_atteso?: Testo;
    /**
     * Come si misura l'obiettivo.
     *
     * Items: Una frase o un indicatore completo.
     */
    indicatori?: (string | Indicatore)[];
  }[];
  /**
   * Le competenze sulle quali si punta, in ordine di priorità.
   *
   * Items: Un'area di competenza con i suoi temi.
   */
  aree_competenza?: {
    area: Frase;
    temi?: Testi;
    destinatari?: Frase;
    /**
     * Ore previste per ciascun partecipante.
     */
    ore?: number;
  }[];
  /**
   * Ore di formazione che ogni dipendente deve fare in un anno.
   */
  ore_obiettivo_procapite?: number;
  /**
   * Lo stanziamento per la formazione e che cosa ne resta.
   */
  risorse?: {
    anno?: Anno;
    capitolo?: Frase;
    stanziamento_iniziale?: Importo;
    /**
     * Aumenti e riduzioni: una riduzione ha il segno meno.
     *
     * Items: Una variazione dello stanziamento.
     */
    variazioni?: {
      descrizione?: Frase;
      importo: Importo;
      dal?: Mese;
      atto?: RifAtto;
    }[];
    assestato?: Importo;
    impegnato?: Importo;
    disponibile?: Importo;
    al?: Data;
    nota?: Testo;
  };
  incentivi?: Testi;
  introduzione_interventi?: Testo;
  /**
   * I corsi svolti e quelli programmati, uno per riga.
   */
  interventi?: InterventoFormativo[];
  introduzione_adesioni?: Testo;
  /**
   * Programmi e iniziative di altri enti ai quali l'amministrazione aderisce, uno per riga.
   */
  adesioni?: InterventoFormativo[];
  /**
   * I documenti pubblicati che riguardano la formazione.
   */
  documenti?: Documento[];
  rinvio?: Rinvio;
}
/**
 * Chi regge un'unità per un periodo.
 */
export interface Incarico {
  unita: RifUnita;
  persona?: Persona;
  /**
   * Qualifica di chi ha l'incarico.
   */
  qualifica:
    | 'dirigente'
    | 'responsabile in posizione organizzativa'
    | 'incaricato di elevata qualificazione'
    | 'segretario generale'
    | 'altro';
  /**
   * A che titolo regge l'unità.
   */
  titolo_incarico: 'titolare' | 'ad interim' | 'vicario' | 'facente funzione';
  base?: Frase;
  dal?: Data;
  al?: Data;
  atto?: RifAtto;
  nota?: Testo;
}
/**
 * Il file organizzazione/incarichi.yaml: chi dirige ogni unità, da quando a quando.
 */
export interface FileIncarichi {
  /**
   * Gli incarichi, in ordine di unità e di data.
   */
  incarichi: Incarico[];
}
/**
 * Un paragrafo con il suo numero, e le tabelle da stampare dopo il testo.
 */
export interface ParagrafoAgile {
  /**
   * Numero del paragrafo, tra virgolette; manca se il paragrafo non è numerato.
   */
  numero?: string;
  titolo: Frase;
  testo: Testo;
  /**
   * Le tabelle e gli elenchi di questo file da stampare dopo il testo: il nome delle loro chiavi.
   */
  dati?: (
    | 'finalita'
    | 'modalita'
    | 'obiettivi'
    | 'contingente'
    | 'base_calcolo'
    | 'attivita_escluse'
    | 'accordi'
    | 'giornate_per_mese'
    | 'risparmi'
    | 'condizioni'
    | 'condizionalita'
    | 'fattori_abilitanti'
    | 'requisiti_tecnologici'
    | 'soggetti'
    | 'percorsi_formativi'
    | 'indicatori'
    | 'modello_verifica'
    | 'contributi_performance'
    | 'impatti'
    | 'documenti'
  )[];
  /**
   * Figure del paragrafo.
   */
  immagini?: Immagine[];
}
/**
 * Gli accordi individuali di un'unità.
 */
export interface RigaAccordi {
  unita: RifUnita;
  F?: Intero;
  M?: Intero;
  totale?: Intero;
  non_fruiscono?: Intero;
  effettivi?: Intero;
}
/**
 * Il file lavoro-agile.yaml: la sottosezione 3.2, cioè il piano organizzativo del lavoro agile.
 */
export interface FileLavoroAgile {
  contesto?: Testo;
  /**
   * Le parti del piano, ciascuna con i suoi paragrafi.
   *
   * Items: Una parte del piano del lavoro agile.
   */
  parti?: {
    /**
     * Numero della parte, tra virgolette se è una cifra.
     */
    numero?: string;
    titolo: Frase;
    /**
     * I paragrafi della parte, in ordine.
     */
    paragrafi: ParagrafoAgile[];
  }[];
  regolamento?: RifAtto;
  finalita?: Testi;
  modalita?: Testi;
  /**
   * Gli obiettivi del piano del lavoro agile.
   *
   * Items: Un obiettivo, con la sua lettera o il suo numero.
   */
  obiettivi?: {
    /**
     * Lettera o numero dell'obiettivo, tra virgolette se è una cifra.
     */
    codice?: string;
    testo: Testo;
    /**
     * Come si misura l'obiettivo.
     */
    indicatori?: Indicatore[];
  }[];
  /**
   * Quanta parte del personale può lavorare in modalità agile, anno per anno.
   *
   * Items: La quota di un anno.
   */
  contingente?: {
    anno: Anno;
    percentuale: Percentuale;
    base?: Frase;
    atto?: RifAtto;
  }[];
  /**
   * I numeri sui quali si calcola il contingente.
   */
  base_calcolo?: {
    dipendenti?: Intero;
    non_smartabili?: Intero;
    smartabili?: Intero;
    al?: Data;
  };
  /**
   * Le attività che non si possono svolgere in modalità agile.
   *
   * Items: Un'attività da svolgere in presenza.
   */
  attivita_escluse?: {
    attivita: Frase;
    comprende?: Testi;
    nota?: Testo;
  }[];
  /**
   * Quanti dipendenti hanno firmato un accordo individuale, per unità.
   */
  accordi?: {
    titolo?: Frase;
    /**
     * Durata degli accordi.
     */
    periodo?: {
      dal?: GiornoOMese;
      al?: GiornoOMese;
    };
    /**
     * Una riga per unità.
     */
    righe: RigaAccordi[];
    /**
     * La riga dei totali: la somma delle colonne.
     */
    totale?: {
      F?: Intero;
      M?: Intero;
      totale?: Intero;
      non_fruiscono?: Intero;
      effettivi?: Intero;
    };
    nota?: Testo;
  };
  /**
   * Le giornate di lavoro agile, mese per mese.
   *
   * Items: Le giornate di un mese.
   */
  giornate_per_mese?: {
    anno: Anno;
    /**
     * Numero del mese, da 1 a 12.
     */
    mese: number;
    giornate: Intero;
    dipendenti?: Intero;
  }[];
  /**
   * Le economie ottenute con il lavoro agile.
   *
   * Items: Una voce di spesa che si è ridotta.
   */
  risparmi?: {
    voce: Frase;
    /**
     * I periodi nei quali la spesa si è ridotta.
     *
     * Items: Dal primo all'ultimo mese.
     */
    periodi?: {
      dal: Mese;
      al: Mese;
    }[];
    importo?: Importo;
    nota?: Testo;
  }[];
  /**
   * Come l'ente rispetta le cinque condizioni che il decreto 132 del 2022 pone al lavoro agile.
   */
  condizioni?: {
    servizi_utenti?: Testo;
    rotazione_e_prevalenza?: Testo;
    piattaforma?: Testo;
    arretrato?: Testo;
    dotazioni?: Testo;
  };
  condizionalita?: Testi;
  fattori_abilitanti?: Testi;
  requisiti_tecnologici?: Testi;
  /**
   * Chi è coinvolto nel lavoro agile e con quali compiti.
   *
   * Items: Un soggetto e i suoi compiti.
   */
  soggetti?: {
    soggetto: Frase;
    unita?: RifUnita;
    compiti?: Testi;
  }[];
  /**
   * La formazione per chi lavora a distanza e per chi lo dirige.
   *
   * Items: Un tema di formazione.
   */
  percorsi_formativi?: {
    titolo: Frase;
    contenuti?: Testo;
    destinatari?: Frase;
    anno?: Anno;
  }[];
  /**
   * Come si misurano attuazione e risultati del lavoro agile.
   */
  indicatori?: Indicatore[];
  /**
   * Il modulo, da compilare, con il quale si verificano i risultati.
   */
  modello_verifica?: {
    titolo?: Frase;
    /**
     * Le intestazioni delle colonne.
     */
    colonne: Frase[];
    periodicita?: Frase;
    nota?: Testo;
  };
  contributi_performance?: Testi;
  impatti?: Testi;
  /**
   * I documenti pubblicati che riguardano il lavoro agile.
   */
  documenti?: Documento[];
  rinvio?: Rinvio;
}
/**
 * Come si controlla una parte del piano.
 */
export interface MonitoraggioParte {
  sottosezione: ParteMonitorata;
  modalita?: Testo;
  norma?: Frase;
  periodicita?: Frase;
  responsabile?: Frase;
  fonte_dati?: Frase;
  /**
   * I momenti fissi del controllo.
   *
   * Items: Un momento fisso.
   */
  milestone?: {
    titolo: Frase;
    data?: Data;
    /**
     * Per ciò che si ripete: ogni quanto e, se c'è, entro quale giorno.
     */
    ricorrenza?: {
      /**
       * Ogni quanto si ripete.
       */
      ogni: 'anno' | 'semestre' | 'quadrimestre' | 'trimestre' | 'mese';
      /**
       * Giorno e mese entro i quali farlo ogni anno.
       */
      entro?: string;
    };
    nota?: Testo;
  }[];
  output?: Testo;
  /**
   * Atti dai quali dipende il controllo.
   */
  atti?: RifAtto[];
}
/**
 * A che punto è una scheda obiettivo.
 */
export interface AvanzamentoScheda {
  obiettivo: RifObiettivo;
  al: Data;
  avanzamento?: Percentuale;
  /**
   * A che punto è ciascuna fase.
   *
   * Items: A che punto è una fase.
   */
  fasi?: {
    /**
     * Numero o etichetta della fase.
     */
    fase: number | string;
    avanzamento?: Percentuale;
    /**
     * A che punto è.
     */
    stato?: 'da avviare' | 'in corso' | 'conclusa';
    data_effettiva?: Data;
    nota?: Testo;
  }[];
  nota?: Testo;
}
/**
 * Il file monitoraggio.yaml: la sezione 4.
 */
export interface FileMonitoraggio {
  premessa?: Testo;
  /**
   * Altre parti della sezione, ciascuna con il suo titolo.
   */
  parti?: Blocco[];
  /**
   * Chi partecipa al monitoraggio, con quale compito.
   *
   * Items: Un organo, una carica o un ufficio.
   */
  soggetti?: {
    soggetto: Frase;
    unita?: RifUnita;
    compito?: Testo;
    norma?: Frase;
  }[];
  /**
   * Con che cosa si controlla.
   *
   * Items: Uno strumento.
   */
  strumenti?: {
    denominazione: Frase;
    descrizione?: Testo;
    /**
     * Parti alle quali si applica.
     */
    sottosezioni?: ParteMonitorata[];
    documento?: Documento;
  }[];
  /**
   * Come si controlla ciascuna parte del piano.
   */
  per_sottosezione?: MonitoraggioParte[];
  /**
   * Le rilevazioni presso chi usa i servizi.
   *
   * Items: Una rilevazione della soddisfazione.
   */
  soddisfazione_utenti?: {
    servizio: Frase;
    metodo?: Frase;
    periodicita?: Frase;
    responsabile?: RifUnita;
    indicatore?: Indicatore;
    esito?: Testo;
  }[];
  /**
   * Le fasi del monitoraggio, in ordine di tempo.
   *
   * Items: Una fase con le sue date.
   */
  calendario?: {
    attivita: Frase;
    dal?: Data;
    al?: Data;
    attore?: Frase;
    strumento?: Frase;
    fonte_dati?: Frase;
    /**
     * Parti che riguarda.
     */
    sottosezioni?: ParteMonitorata[];
    nota?: Testo;
  }[];
  /**
   * Il rapporto annuale sui risultati di tutto il piano.
   */
  report_integrato?: {
    data?: Data;
    contenuto?: Testo;
    responsabile?: RifUnita;
    documento?: Documento;
  };
  /**
   * A che punto sono le schede: si compila durante l'anno.
   */
  stato_avanzamento?: AvanzamentoScheda[];
}
/**
 * Una fase con la sua scadenza, oppure un gruppo di sottofasi con un solo peso.
 */
export interface Fase {
  /**
   * Come si chiama la fase quando non basta il numero che le dà la posizione nell'elenco. Un numero va tra virgolette.
   */
  etichetta?: string;
  descrizione?: Testo;
  incidenza?: Percentuale;
  coinvolti?: Coinvolti;
  scadenza?: Scadenza;
  /**
   * Le fasi che devono finire prima di questa: il loro numero, o la loro etichetta.
   */
  dipende_da?: (number | string)[];
  /**
   * A che punto è la fase: `da avviare`, `in corso` o `conclusa`.
   */
  stato?: 'da avviare' | 'in corso' | 'conclusa';
  prodotto?: Frase;
  anno?: Anno;
  /**
   * Le parti della fase: il peso sta sul gruppo oppure su ciascuna.
   */
  sottofasi?: Sottofase[];
}
/**
 * Una parte di una fase.
 */
export interface Sottofase {
  /**
   * Lettera della sottofase.
   */
  etichetta?: string;
  descrizione: Testo;
  incidenza?: Percentuale;
  coinvolti?: Coinvolti;
  scadenza: Scadenza;
  /**
   * A che punto è la sottofase: `da avviare`, `in corso` o `conclusa`.
   */
  stato?: 'da avviare' | 'in corso' | 'conclusa';
  prodotto?: Frase;
}
/**
 * Una scheda della sottosezione 2.2 Performance: un file per obiettivo, in obiettivi/<unità>/<codice>.yaml.
 */
export interface FileObiettivo {
  /**
   * Lettera, numero o sigla della scheda (`A`, `1.1`, `SG-2026-01`), unico nell'unità. Un numero va tra virgolette.
   */
  codice: string;
  titolo: Frase;
  unita: RifUnita;
  /**
   * Per un obiettivo che dura più anni: quale anno è, e di quanti.
   */
  annualita?: {
    /**
     * 1 per il primo anno, 2 per il secondo.
     */
    indice: number;
    /**
     * Numero di anni in tutto, se è noto.
     */
    di?: number;
  };
  /**
   * Scrivi `true` se l'obiettivo prosegue oltre l'anno del piano, altrimenti ometti la riga.
   */
  pluriennale?: boolean;
  /**
   * A che cosa mira l'obiettivo: `strategico` se attua il programma dell'amministrazione, `sviluppo` se migliora un servizio, `mantenimento` se ne conserva il livello.
   */
  natura?: 'strategico' | 'sviluppo' | 'mantenimento';
  /**
   * Il tema principale dell'obiettivo. Alcuni temi sono richiesti dalla legge: semplificazione, digitalizzazione, accessibilità, pari opportunità, tempi di pagamento.
   */
  tipologia?:
    | 'performance'
    | 'organizzativa'
    | 'individuale'
    | 'semplificazione'
    | 'digitalizzazione'
    | 'accessibilità digitale'
    | 'accessibilità fisica'
    | 'pari opportunità'
    | 'anticorruzione'
    | 'tempi di pagamento'
    | 'formazione'
    | 'energia';
  peso?: Percentuale;
  /**
   * A quale fine dell'amministrazione serve l'obiettivo.
   */
  finalita_strategiche?: string | null;
  /**
   * Come si deve procedere, in concreto.
   */
  direttive_specifiche?: string | null;
  /**
   * Le fasi di lavoro, in ordine, con il peso di ciascuna e la scadenza. I pesi sommano a 100.
   */
  fasi: Fase[];
  /**
   * Entro quando si raggiunge l'obiettivo: di solito la data dell'ultima fase, per esempio 31/12/2022.
   */
  scadenza_finale?: null | Scadenza;
  /**
   * Che cosa esiste alla fine che prima non c'era.
   */
  risultato_atteso?: string | null;
  /**
   * Quando l'obiettivo è raggiunto e quando non lo è.
   */
  criteri?: {
    /**
     * Condizioni per dire raggiunto l'obiettivo.
     */
    raggiunto?: string | null;
    /**
     * Condizioni per dire non raggiunto l'obiettivo.
     */
    non_raggiunto?: string | null;
    annualita?: Anno;
    /**
     * Gradi di raggiungimento parziale.
     *
     * Items: Un grado di raggiungimento e la sua condizione.
     */
    soglie?: {
      grado: Percentuale;
      condizione: Testo;
    }[];
  } | null;
  /**
   * Una frase, oppure l'indicatore completo con formula, valore di partenza e valori attesi.
   */
  indicatori?: (string | Indicatore)[] | null;
  /**
   * Da che cosa dipende il risultato: un testo, un elenco, oppure `nessuno`.
   */
  vincoli?: string | Testo[] | null;
  rischi?: Testi;
  /**
   * Chi lavora all'obiettivo: un testo, oppure l'elenco dei profili con la quota di tempo.
   */
  risorse_umane?:
    | string
    | {
        profilo: Frase;
        numero?: Intero;
        quota?: Percentuale;
      }[]
    | null;
  /**
   * Un testo, `nessuna`, oppure fonte, capitoli e importo per anno.
   */
  risorse_finanziarie?:
    | string
    | {
        fonte: Frase;
        capitoli?: Testi;
        /**
         * Quanti euro per ciascun anno: l'anno, due punti, la somma.
         */
        importo_per_anno?: {
          [k: string]: Importo;
        };
      }
    | null;
  /**
   * A che cosa si lega la scheda nel resto della programmazione.
   */
  collegamenti?: {
    valore_pubblico?: Testi;
    indirizzo?: Testi;
    dup?: Testi;
    missione_programma?: Frase;
    misure_anticorruzione?: Testi;
    azioni_positive?: Testi;
    /**
     * Altre schede dello stesso progetto.
     */
    obiettivi?: RifObiettivo[];
    pnrr?: Frase;
    cup?: Frase;
  };
  /**
   * L'organo che ha validato la scheda.
   */
  validazione?: {
    organo: Frase;
    data?: Data;
    esito?: Frase;
    note?: Testo;
  };
  /**
   * Come la scheda è cambiata durante l'anno.
   *
   * Items: Una modifica della scheda.
   */
  revisioni?: {
    data?: Data;
    atto?: RifAtto;
    modifica: Testo;
  }[];
  note?: Testo;
}
/**
 * Il file performance.yaml: ciò che precede le schede della sottosezione 2.2.
 */
export interface FilePerformance {
  premessa?: Testo;
  /**
   * Altre parti, ciascuna con il suo titolo.
   */
  parti?: Blocco[];
  /**
   * Organo che valida le schede: vale per quelle che non dicono altro.
   */
  validazione?: {
    organo: Frase;
    /**
     * Date delle sedute.
     */
    sedute?: Data[];
  };
  /**
   * Indicatori generali dell'ente.
   */
  indicatori?: Indicatore[];
  rinvio?: Rinvio;
}
/**
 * Il file piao.yaml: triennio, anno, forma, natura e adozione del piano.
 */
export interface FilePiao {
  titolo?: Frase;
  avvertenza?: Testo;
  /**
   * Primo e ultimo anno del piano: tre anni in tutto.
   */
  triennio: {
    da: Anno;
    a: Anno;
  };
  anno: Anno;
  /**
   * Ordinaria, oppure semplificata per chi ha meno di 50 dipendenti.
   */
  forma: 'ordinaria' | 'semplificata';
  /**
   * Perché si adotta questo documento: è il primo piano dell'ente, l'aggiornamento di ogni anno, la conferma del precedente o una modifica in corso d'anno.
   */
  natura: 'prima adozione' | 'aggiornamento annuale' | 'conferma' | "modifica in corso d'anno";
  /**
   * Versione del documento, tra virgolette.
   */
  versione?: string;
  data_versione?: Data;
  /**
   * Chi adotta il piano, con quale atto e quando.
   */
  adozione?: {
    organo: Frase;
    atto?: RifAtto;
    data?: Data;
    esecutivita?: Data;
    /**
     * Parere dell'organo di revisione.
     */
    parere_revisori?: {
      /**
       * Numero del parere o del verbale.
       */
      numero?: string;
      data?: Data;
    };
    nota?: Testo;
  };
  /**
   * Da dove viene il termine entro il quale adottare il piano.
   */
  termine?: {
    bilancio_termine?: Data;
    bilancio_approvazione?: Data;
    scadenza_piao?: Data;
    motivazione?: Testo;
  };
  /**
   * I piani precedenti che confluiscono nel PIAO.
   *
   * Items: Un piano e la parte del PIAO che lo contiene.
   */
  piani_assorbiti?: {
    piano: Frase;
    /**
     * Numero della sottosezione che lo contiene, tra virgolette.
     */
    incluso_in?: string;
    atto?: RifAtto;
    /**
     * Atti che hanno modificato il piano.
     */
    atti_modifica?: RifAtto[];
  }[];
  /**
   * I documenti di programmazione ai quali il piano si lega.
   *
   * Items: Un documento di programmazione.
   */
  documenti_collegati?: {
    /**
     * Che documento è.
     */
    tipo: 'DUP' | 'linee di mandato' | 'bilancio' | 'PEG' | 'piano ICT' | 'DEFR' | 'accordo' | 'altro';
    titolo?: Frase;
    /**
     * Anni del documento.
     */
    triennio?: string;
    atto?: RifAtto;
    url?: IndirizzoWeb;
    nota?: Testo;
  }[];
  /**
   * La consultazione pubblica sul piano.
   */
  consultazione?: {
    avviso?: RifAtto;
    dal?: Data;
    al?: Data;
    osservazioni_ricevute?: Intero;
    recepite?: Intero;
    atto_esito?: RifAtto;
    oggetto?: Frase;
  };
  /**
   * Modifiche del piano dopo l'adozione.
   *
   * Items: Una modifica del piano.
   */
  modifiche?: {
    parti: Testi;
    atto?: RifAtto;
    data: Data;
    motivo?: Testo;
  }[];
  /**
   * Chi ha lavorato al piano, per ruolo.
   *
   * Items: Un ruolo del gruppo di lavoro.
   */
  gruppo_di_lavoro?: {
    ruolo: Frase;
    funzione?: Frase;
    sezioni?: Testi;
  }[];
  /**
   * Dove e come il piano è pubblicato.
   */
  pubblicazione?: {
    licenza?: Frase;
    collocazione?: Testi;
    parole_chiave?: Testi;
    data_pubblicazione?: Data;
    fine_pubblicazione?: Data;
    contatti?: Frase;
    /**
     * Trasmissione al portale del Dipartimento della funzione pubblica.
     */
    portale?: {
      referente?: Frase;
      data_trasmissione?: Data;
      ricevuta?: Frase;
    };
    /**
     * Se il piano è adottato dopo il termine.
     */
    dichiarazione_ritardo?: {
      anno?: Anno;
      motivo: Testo;
      data_prevista?: Data;
      responsabile?: Frase;
    };
  };
  /**
   * Quanto chiedono i controlli: essenziale, consigliato (se manca) o severo.
   */
  profilo?: 'essenziale' | 'consigliato' | 'severo';
  regole?: Regole;
  /**
   * I numeri che le regole confrontano, quando l'ente ne ha di suoi.
   */
  limiti?: {
    /**
     * Quante schede può avere un'unità.
     */
    'obiettivi-per-unita'?: {
      minimo?: Intero;
      massimo?: Intero;
    };
  };
}
/**
 * Quanto pesa ciascuna regola in questo piano; le altre restano come sono.
 */
export interface Regole {
  'accessibilita-fisica-e-digitale'?: Gravita;
  'adozione-mancante'?: Gravita;
  'anagrafica-minima'?: Gravita;
  'aree-rischio-obbligatorie'?: Gravita;
  'atto-a-mano'?: Gravita;
  'atto-coerente'?: Gravita;
  'atto-giorno-improbabile'?: Gravita;
  'atto-numeri-crescenti'?: Gravita;
  'atto-numero-ambiguo'?: Gravita;
  'atto-registrato'?: Gravita;
  'bilancio-coerente'?: Gravita;
  'campo-vuoto'?: Gravita;
  'cella-piccola'?: Gravita;
  'celle-vuote'?: Gravita;
  'codice-univoco'?: Gravita;
  'codici-fiscali'?: Gravita;
  'coinvolti-registrati'?: Gravita;
  'coinvolti-tutti'?: Gravita;
  'collaborazione-dichiarata'?: Gravita;
  'collegamento-vp'?: Gravita;
  'consistenza-al-31-12'?: Gravita;
  'consistenza-per-area'?: Gravita;
  'consistenza-uguale'?: Gravita;
  'criterio-pesi'?: Gravita;
  'criterio-scadenza-inesistente'?: Gravita;
  'criterio-soglia-indicatore'?: Gravita;
  'data-valida'?: Gravita;
  'dati-eccedenti'?: Gravita;
  'dipendenze-in-ordine'?: Gravita;
  'disabilita-piccoli-numeri'?: Gravita;
  'dup-riferimento'?: Gravita;
  'fabbisogni-anni'?: Gravita;
  'fabbisogni-capacita'?: Gravita;
  'fabbisogni-eccedenze'?: Gravita;
  'fabbisogni-limite'?: Gravita;
  'fabbisogni-quadratura'?: Gravita;
  'fabbisogni-revisori'?: Gravita;
  'fase-conclusa-senza-data'?: Gravita;
  'fasi-in-ordine'?: Gravita;
  'fasi-minime'?: Gravita;
  'figure-obbligatorie'?: Gravita;
  'fine-mese-sospetta'?: Gravita;
  'forma-coerente'?: Gravita;
  'formazione-coerente'?: Gravita;
  'formazione-ore'?: Gravita;
  'formazione-risorse'?: Gravita;
  'formazione-triennale'?: Gravita;
  'identificativi-azioni'?: Gravita;
  'immagine-senza-alternativa'?: Gravita;
  'incarico-senza-buchi'?: Gravita;
  'incarico-senza-inizio-o-fine'?: Gravita;
  'incarico-sovrapposto'?: Gravita;
  'indicatore-baseline'?: Gravita;
  'indicatore-formula'?: Gravita;
  'indicatore-presente'?: Gravita;
  'indicatore-solo-processo'?: Gravita;
  'indicatore-target'?: Gravita;
  'interim-senza-nome'?: Gravita;
  'lavoro-agile-base'?: Gravita;
  'lavoro-agile-cinque-condizioni'?: Gravita;
  'lavoro-agile-minimo'?: Gravita;
  'lavoro-agile-periodo'?: Gravita;
  'lavoro-agile-righe'?: Gravita;
  'lavoro-agile-unita'?: Gravita;
  'link-parlanti'?: Gravita;
  'mese-formato'?: Gravita;
  'misura-completa'?: Gravita;
  'misura-obiettivo'?: Gravita;
  'monitoraggio-copre-tutto'?: Gravita;
  'monitoraggio-soddisfazione'?: Gravita;
  'nome-unita-canonico'?: Gravita;
  'nomi-uniformi'?: Gravita;
  'norma-completa'?: Gravita;
  'norma-tecnica'?: Gravita;
  'norma-vigente'?: Gravita;
  'numerazione-fasi'?: Gravita;
  'obiettivi-energia'?: Gravita;
  'obiettivi-per-unita'?: Gravita;
  'obiettivo-anticorruzione'?: Gravita;
  'obiettivo-formazione'?: Gravita;
  'obiettivo-tempi-pagamento'?: Gravita;
  'oiv-o-nucleo'?: Gravita;
  'ordine-procedimento'?: Gravita;
  'organigramma-da-registro'?: Gravita;
  'pap-cug-consigliera'?: Gravita;
  'pap-misurabile'?: Gravita;
  'pesi-fasi-100'?: Gravita;
  'pesi-indicatori-100'?: Gravita;
  'pesi-obiettivi-100'?: Gravita;
  'peso-concentrato'?: Gravita;
  'peso-fasi-concluse'?: Gravita;
  'peso-mancante'?: Gravita;
  'peso-zero'?: Gravita;
  'piano-senza-schede'?: Gravita;
  'pluriennale-dichiarato'?: Gravita;
  'polarita-target'?: Gravita;
  'progressioni-quota'?: Gravita;
  'refusi-noti'?: Gravita;
  'responsabile-cessato-prima'?: Gravita;
  'responsabile-in-carica'?: Gravita;
  'revisione-dopo-scadenza'?: Gravita;
  'riferimento-risolto'?: Gravita;
  'riga-duplicata'?: Gravita;
  'rischio-processi-coperti'?: Gravita;
  'risorse-quantificate'?: Gravita;
  'risultato-oltre-scadenza'?: Gravita;
  'scadenza-circolare'?: Gravita;
  'scadenza-festiva'?: Gravita;
  'scadenza-finale-mancante'?: Gravita;
  'scadenza-finale-oltre'?: Gravita;
  'scadenza-finale-ultima-fase'?: Gravita;
  'scadenza-non-data'?: Gravita;
  'scadenza-oltre-esercizio'?: Gravita;
  'scadenza-prima-adozione'?: Gravita;
  'scadenza-prima-esercizio'?: Gravita;
  'scadenza-relativa-calcolata'?: Gravita;
  'scadenza-relativa-risolvibile'?: Gravita;
  'scadenze-accatastate'?: Gravita;
  'scadenze-agid'?: Gravita;
  'scheda-duplicata'?: Gravita;
  'scheda-fuori-posto'?: Gravita;
  segnaposto?: Gravita;
  'semplificazione-elenco'?: Gravita;
  'sequenza-codici'?: Gravita;
  'sezioni-obbligatorie'?: Gravita;
  'sezioni-vuote'?: Gravita;
  'solo-rinvio'?: Gravita;
  'somme-tabelle'?: Gravita;
  'spazi-doppi'?: Gravita;
  'stesso-testo-fasi'?: Gravita;
  'tabella-senza-righe'?: Gravita;
  'target-migliorativo'?: Gravita;
  'termine-adozione'?: Gravita;
  'tipologie-minime'?: Gravita;
  'trasparenza-responsabili'?: Gravita;
  'triennio-coerente'?: Gravita;
  'unita-circolare'?: Gravita;
  'unita-registrata'?: Gravita;
  'unita-senza-obiettivi'?: Gravita;
  'unita-vs-titolari-eq'?: Gravita;
  'url-coerenti'?: Gravita;
  'validazione-presente'?: Gravita;
  'voci-ripetute'?: Gravita;
  'vp-indicatori'?: Gravita;
  'vp-numero'?: Gravita;
  'vp-senza-obiettivi'?: Gravita;
}
/**
 * Il file premessa.yaml: quadro normativo, metodo e struttura del documento.
 */
export interface FilePremessa {
  testo: Testo;
  /**
   * Altre parti della premessa, ciascuna con il suo titolo.
   */
  parti?: Blocco[];
  quadro_normativo?: Testi;
  /**
   * Le tappe della redazione.
   *
   * Items: Una tappa della redazione.
   */
  cronoprogramma?: {
    attivita: Frase;
    scadenza?: Scadenza;
    responsabile?: Frase;
  }[];
}
/**
 * Una categoria di personale, oppure una parte di essa.
 */
export interface VoceConsistenza {
  categoria?: Frase;
  tipologia_contratto?: Frase;
  base_giuridica?: Frase;
  numero: Intero;
  /**
   * Le parti che compongono la voce: la loro somma è il numero.
   */
  di_cui?: VoceConsistenza[];
}
/**
 * Il file struttura.yaml: la sottosezione 3.1. L'organigramma si ricava dal registro delle unità.
 */
export interface FileStruttura {
  premessa?: Testo;
  modello?: Testo;
  /**
   * Gli atti che definiscono la struttura, dal più vecchio.
   */
  atti?: RifAtto[];
  /**
   * L'organigramma è disegnato dal registro delle unità; qui si può aggiungere una figura o una nota.
   */
  organigramma?: {
    immagine?: Immagine;
    nota?: Testo;
  };
  /**
   * Il personale in servizio a una data, per categoria e tipo di contratto.
   */
  consistenza?: {
    al: Data;
    totale?: Intero;
    /**
     * Le categorie di personale, ciascuna con il suo dettaglio.
     */
    voci: VoceConsistenza[];
    nota?: Testo;
  };
  /**
   * Gli incarichi di elevata qualificazione, già posizioni organizzative.
   */
  incarichi_eq?: {
    denominazione?: Frase;
    al?: Data;
    totale?: Intero;
    /**
     * Gli incarichi, per tipo.
     *
     * Items: Un tipo di incarico e quanti sono.
     */
    voci: {
      voce: Frase;
      numero: Intero;
    }[];
    nota?: Testo;
  };
  /**
   * Quanti dipendenti ha in media un'unità organizzativa.
   */
  ampiezza_media?: {
    /**
     * Numero medio di dipendenti per unità.
     */
    valore: number;
    al?: Data;
    nota?: Testo;
  };
  /**
   * I profili professionali presenti.
   *
   * Items: Un profilo professionale.
   */
  profili?: {
    profilo: Frase;
    area?: Frase;
    numero?: Intero;
    descrizione?: Testo;
  }[];
  /**
   * I livelli di responsabilità organizzativa e la loro graduazione.
   *
   * Items: Un livello di responsabilità.
   */
  livelli_responsabilita?: {
    livello: Frase;
    numero?: Intero;
    fasce?: Intero;
    descrizione?: Testo;
  }[];
  /**
   * Gli interventi che adeguano la struttura agli obiettivi di valore pubblico.
   *
   * Items: Un intervento sulla struttura.
   */
  azioni_organizzative?: {
    azione: Testo;
    valore_pubblico?: Frase;
    /**
     * Le unità interessate.
     */
    unita?: RifUnita[];
    scadenza?: Scadenza;
  }[];
  /**
   * I documenti pubblicati che riguardano la sottosezione.
   */
  documenti?: Documento[];
  rinvio?: Rinvio;
}
/**
 * Un settore, un servizio o un ufficio.
 */
export interface Unita {
  id: Identificativo;
  /**
   * Codice interno, tra virgolette.
   */
  codice?: string;
  denominazione: Frase;
  alias?: Testi;
  /**
   * Che unità è.
   */
  tipo: 'area' | 'direzione' | 'settore' | 'servizio autonomo' | 'servizio' | 'ufficio' | 'altro';
  superiore?: RifUnita;
  funzioni?: Testi;
  dal?: Data;
  al?: Data;
  /**
   * Personale assegnato.
   */
  dipendenti?: {
    numero: Intero;
    al: Data;
    /**
     * Numero per area professionale.
     */
    per_area?: {
      [k: string]: Intero;
    };
  };
  atto?: RifAtto;
  nota?: Testo;
}
/**
 * Il file organizzazione/unita.yaml: unità, codici e soggetti esterni.
 */
export interface FileUnita {
  /**
   * Le unità organizzative.
   */
  unita: Unita[];
  /**
   * Codici usati nelle schede dei quali non si sa dire l'unità.
   *
   * Items: Un codice senza legenda.
   */
  codici_non_attribuiti?: {
    /**
     * Il codice, tra virgolette.
     */
    codice: string;
    nota: Testo;
  }[];
  /**
   * Società, aziende ed enti coinvolti nelle schede.
   *
   * Items: Un soggetto fuori dell'ente.
   */
  soggetti_esterni?: {
    id: Identificativo;
    denominazione: Frase;
    /**
     * Che soggetto è.
     */
    tipo: 'società partecipata' | 'azienda speciale' | 'consorzio' | 'ente pubblico' | 'associazione' | 'altro';
    nota?: Testo;
  }[];
}
/**
 * Un indirizzo dell'amministrazione.
 */
export interface IndirizzoStrategico {
  id: Identificativo;
  titolo: Frase;
  fonte?: RifAtto;
  descrizione?: Testo;
  /**
   * Le azioni dell'indirizzo.
   *
   * Items: Un'azione dell'indirizzo.
   */
  azioni?: {
    id?: Identificativo;
    testo: Testo;
    /**
     * Come si misura.
     */
    indicatori?: Indicatore[];
  }[];
}
/**
 * Un beneficio atteso per la comunità, con il modo di misurarlo.
 */
export interface ObiettivoValorePubblico {
  /**
   * Codice dell'obiettivo, unico nel piano.
   */
  codice: string;
  denominazione: Frase;
  descrizione?: Testo;
  contesto?: Testo;
  ambito?: Frase;
  /**
   * Dimensioni del benessere sulle quali incide.
   */
  dimensioni?: ('economica' | 'sociale' | 'educativa' | 'assistenziale' | 'ambientale' | 'sanitaria' | 'culturale')[];
  indirizzo?: Identificativo;
  responsabile_politico?: Frase;
  responsabile_amministrativo?: Frase;
  /**
   * Unità che contribuiscono.
   */
  unita?: RifUnita[];
  /**
   * Chi contribuisce e chi riceve il beneficio.
   *
   * Items: Un soggetto o un gruppo.
   */
  stakeholder?: {
    id?: Identificativo;
    denominazione: Frase;
    /**
     * Vero se fa parte dell'ente.
     */
    interno?: boolean;
    contributo?: Testo;
    impatto?: Testo;
  }[];
  /**
   * A che cosa si lega nella programmazione.
   */
  collegamenti?: {
    dup_obiettivo?: Testi;
    missione_programma?: Testi;
    /**
     * Numeri degli obiettivi di sviluppo sostenibile.
     */
    sdg?: number[];
    bes?: Testi;
    pnrr?: Testi;
    priorita?: Testi;
  };
  /**
   * Come si misura il beneficio.
   */
  indicatori_impatto?: Indicatore[];
  /**
   * Le strategie che realizzano l'obiettivo.
   *
   * Items: Una strategia dell'obiettivo.
   */
  strategie?: {
    /**
     * Codice della strategia.
     */
    codice: string;
    denominazione: Frase;
    descrizione?: Testo;
    responsabile?: RifUnita;
    /**
     * Come si misura.
     */
    indicatori?: Indicatore[];
  }[];
  /**
   * Risorse destinate all'obiettivo.
   */
  risorse?: RisorsaValorePubblico[];
}
/**
 * Una somma destinata a un'iniziativa.
 */
export interface RisorsaValorePubblico {
  iniziativa: Frase;
  descrizione?: Testo;
  importo?: Importo;
  anno?: Anno;
  fonte?: Frase;
}
/**
 * Un intervento finanziato.
 */
export interface FondoEuropeo {
  programma: Frase;
  intervento: Frase;
  /**
   * Codice unico di progetto, 15 caratteri.
   */
  cup?: string;
  importo?: Importo;
  /**
   * A che punto è.
   */
  stato?: 'candidato' | 'finanziato' | 'in corso' | 'concluso' | 'rendicontato';
  unita?: RifUnita;
  nota?: Testo;
}
/**
 * Un ambito di lavoro, che raggruppa obiettivi.
 */
export interface AmbitoAccessibilita {
  id?: Identificativo;
  titolo: Frase;
  sottotitolo?: Frase;
  /**
   * Gli obiettivi dell'ambito.
   *
   * Items: Un obiettivo con i suoi impegni.
   */
  obiettivi: {
    titolo: Frase;
    descrizione?: Testo;
    /**
     * Gli impegni che realizzano l'obiettivo.
     */
    azioni: ImpegnoAccessibilita[];
  }[];
}
/**
 * Una cosa che l'ente si impegna a fare per l'accessibilità.
 */
export interface ImpegnoAccessibilita {
  id?: Identificativo;
  testo: Testo;
  scadenza?: Scadenza;
  /**
   * Per ciò che si ripete: ogni quanto e, se c'è, entro quale giorno.
   */
  ricorrenza?: {
    /**
     * Ogni quanto si ripete.
     */
    ogni: 'anno' | 'semestre' | 'quadrimestre' | 'trimestre' | 'mese';
    /**
     * Giorno e mese entro i quali farlo ogni anno.
     */
    entro?: string;
  };
  responsabile?: RifUnita;
  indicatore?: Indicatore;
  /**
   * A che punto è.
   */
  stato?: 'da avviare' | 'in corso' | 'concluso';
  obiettivo?: RifObiettivo;
  nota?: Testo;
}
/**
 * La conformità di un sito o di un'applicazione.
 */
export interface ConformitaDigitale {
  oggetto: Frase;
  /**
   * Come risulta dalla dichiarazione.
   */
  stato: 'conforme' | 'parzialmente conforme' | 'non conforme';
  norma?: Frase;
  base?: Frase;
  motivo?: Testo;
  /**
   * La dichiarazione di accessibilità.
   */
  dichiarazione?: {
    url: IndirizzoWeb;
    data?: Data;
    nota?: Testo;
  };
}
/**
 * Una procedura da ripensare.
 */
export interface ProceduraDaSemplificare {
  id: Identificativo;
  denominazione: Frase;
  descrizione?: Testo;
  unita?: RifUnita;
  ufficio?: Frase;
  /**
   * as-is: descritto lo stato attuale; to-be: disegnato quello futuro; poi la sperimentazione e l'attuazione.
   */
  stato?: 'da analizzare' | 'as-is' | 'to-be' | 'in sperimentazione' | 'attuata';
  unita_misura?: Frase;
  misurazione?: Testo;
  /**
   * Valore noto prima del lavoro.
   */
  baseline?: number | string;
  /**
   * Per ogni anno il valore atteso.
   */
  target?: {
    [k: string]: Traguardo;
  };
  /**
   * Che cosa la chiede.
   */
  fonte?: 'Agenda semplificazione' | 'Agenda digitale' | 'PNRR' | "iniziativa dell'ente" | 'altro';
  scadenza?: Scadenza;
}
/**
 * Un momento del lavoro.
 */
export interface TappaSemplificazione {
  periodo: Frase;
  attivita: Testo;
  /**
   * A che punto è.
   */
  stato?: 'da avviare' | 'in corso' | 'conclusa';
}
/**
 * Un obiettivo con la sua misura.
 */
export interface ObiettivoGenerale {
  id?: Identificativo;
  testo: Testo;
  scadenza?: Scadenza;
  responsabile?: RifUnita;
  /**
   * Come si misura.
   */
  indicatori?: Indicatore[];
  obiettivo?: RifObiettivo;
}
/**
 * Il file valore-pubblico.yaml: la sottosezione 2.1, con accessibilità e procedure da semplificare.
 */
export interface FileValorePubblico {
  apertura_sezione?: Testo;
  premessa?: Testo;
  definizione?: Testo;
  /**
   * I documenti di programmazione dai quali discendono gli indirizzi.
   */
  fonti?: Documento[];
  /**
   * Altre parti della sottosezione, ciascuna con il suo titolo.
   */
  parti?: Blocco[];
  /**
   * Il contesto nel quale l'ente opera.
   */
  contesto?: {
    esterno?: Testo;
    interno?: Testo;
    /**
     * Punti di forza e di debolezza, opportunità e minacce.
     */
    swot?: {
      forza?: Testi;
      debolezza?: Testi;
      opportunita?: Testi;
      minacce?: Testi;
    };
  };
  /**
   * Gli indirizzi dell'amministrazione, ciascuno con le sue azioni.
   */
  indirizzi?: IndirizzoStrategico[];
  /**
   * Gli obiettivi di valore pubblico con i loro indicatori di impatto.
   */
  obiettivi_vp?: ObiettivoValorePubblico[];
  /**
   * Interventi con fondi europei o del PNRR.
   */
  fondi_europei?: FondoEuropeo[];
  /**
   * Come l'ente realizza la piena accessibilità, fisica e digitale, per chi ha più di 65 anni e per le persone con disabilità.
   */
  accessibilita?: {
    premessa?: Testo;
    /**
     * Se il piano tratta una sola delle due accessibilità: quale.
     */
    limitata_a?: 'fisica' | 'digitale';
    contesto?: Blocco;
    /**
     * Che cosa vuole raggiungere l'ente.
     */
    visione?: {
      testo: Testo;
      obiettivi?: Testi;
    };
    /**
     * Edifici, spazi e percorsi.
     */
    fisica?: {
      descrizione?: Testo;
      peba?: Documento;
      /**
       * Interventi sugli edifici e sugli spazi.
       */
      azioni?: ImpegnoAccessibilita[];
    };
    /**
     * Siti, applicazioni, documenti e servizi in rete.
     */
    digitale?: {
      descrizione?: Testo;
      impegno?: Testo;
      /**
       * Gli ambiti di lavoro, ciascuno con i suoi obiettivi e impegni.
       */
      ambiti?: AmbitoAccessibilita[];
      /**
       * Lo stato di conformità di siti e applicazioni.
       */
      conformita?: ConformitaDigitale[];
      /**
       * Gli interventi previsti nell'anno per diventare conformi.
       */
      interventi?: ImpegnoAccessibilita[];
      /**
       * Gli obiettivi annuali pubblicati sul modulo di AgID.
       */
      obiettivi_agid?: Documento[];
    };
    /**
     * Azioni per chi ha più di 65 anni.
     */
    over65?: {
      descrizione?: Testo;
      /**
       * Azioni per chi ha più di 65 anni.
       */
      azioni?: ImpegnoAccessibilita[];
    };
    /**
     * Azioni per le persone con disabilità.
     */
    disabilita?: {
      descrizione?: Testo;
      /**
       * Azioni per le persone con disabilità.
       */
      azioni?: ImpegnoAccessibilita[];
    };
    /**
     * Dirigente che definisce le azioni di accessibilità (D.Lgs. 222/2023).
     */
    responsabile_inclusione?: {
      persona?: Persona;
      carica?: Frase;
      unita?: RifUnita;
      atto?: RifAtto;
    };
    associazioni?: Testo;
  };
  /**
   * Le procedure da semplificare e reingegnerizzare.
   */
  semplificazione?: {
    premessa?: Testo;
    /**
     * Altre parti sulla semplificazione, ciascuna con il suo titolo.
     */
    parti?: Blocco[];
    /**
     * Atti che danno avvio al lavoro.
     */
    atti?: RifAtto[];
    /**
     * Le procedure da semplificare.
     */
    procedure?: ProceduraDaSemplificare[];
    /**
     * Le tappe del lavoro, in ordine di tempo.
     */
    percorso?: TappaSemplificazione[];
  };
  /**
   * Risparmio ed efficienza energetica.
   */
  energia?: {
    descrizione?: Testo;
    /**
     * Obiettivi di risparmio e di efficienza.
     */
    obiettivi?: ObiettivoGenerale[];
  };
  /**
   * Pari opportunità ed equilibrio di genere nell'azione dell'ente.
   */
  pari_opportunita?: {
    descrizione?: Testo;
    /**
     * Obiettivi di pari opportunità.
     */
    obiettivi?: ObiettivoGenerale[];
  };
  /**
   * Risorse destinate al valore pubblico.
   */
  risorse?: RisorsaValorePubblico[];
  rinvio?: Rinvio;
}
