type Names = Readonly<Record<string, string>>;

/** What the fields of a card and of the first section are called. */
export const fieldNames: { readonly it: Names; readonly en: Names } = {
  it: {
    abitanti: 'abitanti',
    codice_fiscale: 'codice fiscale',
    codice_ipa: 'codice IPA',
    criteri: 'Criteri di valutazione',
    'criteri.non_raggiunto': 'Obiettivo non raggiunto',
    'criteri.raggiunto': 'Obiettivo raggiunto',
    dipendenti: 'dipendenti',
    direttive_specifiche: 'Direttive specifiche',
    finalita_strategiche: 'Finalità strategiche',
    indicatori: 'Indicatori di risultato',
    indirizzo: 'indirizzo',
    legale_rappresentante: 'legale rappresentante',
    partita_iva: 'partita IVA',
    pec: 'PEC',
    risorse_finanziarie: 'Risorse finanziarie',
    risorse_umane: 'Risorse umane',
    risultato_atteso: 'Risultato atteso',
    sito: 'sito',
    telefono: 'telefono',
    vincoli: 'Vincoli',
  },
  en: {
    abitanti: 'number of inhabitants',
    codice_fiscale: 'tax code',
    codice_ipa: 'IPA code',
    criteri: 'Criteri di valutazione',
    'criteri.non_raggiunto': 'Obiettivo non raggiunto',
    'criteri.raggiunto': 'Obiettivo raggiunto',
    dipendenti: 'number of employees',
    direttive_specifiche: 'Direttive specifiche',
    finalita_strategiche: 'Finalità strategiche',
    indicatori: 'Indicatori di risultato',
    indirizzo: 'address',
    legale_rappresentante: 'legal representative',
    partita_iva: 'VAT number',
    pec: 'certified e-mail (PEC)',
    risorse_finanziarie: 'Risorse finanziarie',
    risorse_umane: 'Risorse umane',
    risultato_atteso: 'Risultato atteso',
    sito: 'website',
    telefono: 'telephone',
    vincoli: 'Vincoli',
  },
};

/** What the sections of a plan are called, with their article in Italian. */
export const sectionNames: { readonly it: Names; readonly en: Names } = {
  it: {
    anagrafica: 'la scheda anagrafica (sezione 1)',
    'valore-pubblico': 'il valore pubblico (2.1)',
    performance: 'la performance (2.2)',
    anticorruzione: 'la sottosezione su rischi corruttivi e trasparenza (2.3)',
    struttura: 'la struttura organizzativa (3.1)',
    'lavoro-agile': 'il lavoro agile (3.2)',
    fabbisogni: 'il piano dei fabbisogni (3.3)',
    formazione: 'la formazione (3.3)',
    monitoraggio: 'il monitoraggio (sezione 4)',
  },
  en: {
    anagrafica: 'identification data (section 1)',
    'valore-pubblico': 'public value (2.1)',
    performance: 'performance (2.2)',
    anticorruzione: 'corruption risks and transparency (2.3)',
    struttura: 'organisational structure (3.1)',
    'lavoro-agile': 'remote work (3.2)',
    fabbisogni: 'staffing needs (3.3)',
    formazione: 'training (3.3)',
    monitoraggio: 'monitoring (section 4)',
  },
};

/** The two forms of a plan, in English. */
export const formNames = { ordinaria: 'full', semplificata: 'simplified' } as const;

/** Why nobody works on a day, with its article in Italian where it has one. */
export const dayOffNames = {
  it: {
    domenica: 'domenica',
    capodanno: 'Capodanno',
    epifania: 'l’Epifania',
    pasqua: 'Pasqua',
    'lunedi-dell-angelo': 'il lunedì dell’Angelo',
    liberazione: 'la festa della Liberazione',
    lavoro: 'la festa del Lavoro',
    repubblica: 'la festa della Repubblica',
    'san-francesco': 'la festa di San Francesco',
    ferragosto: 'Ferragosto',
    ognissanti: 'Ognissanti',
    immacolata: 'l’Immacolata',
    natale: 'Natale',
    'santo-stefano': 'Santo Stefano',
  },
  en: {
    domenica: 'a Sunday',
    capodanno: 'New Year’s Day',
    epifania: 'Epiphany',
    pasqua: 'Easter',
    'lunedi-dell-angelo': 'Easter Monday',
    liberazione: 'Liberation Day',
    lavoro: 'Labour Day',
    repubblica: 'Republic Day',
    'san-francesco': 'Saint Francis’ Day',
    ferragosto: 'the Assumption',
    ognissanti: 'All Saints’ Day',
    immacolata: 'the Immaculate Conception',
    natale: 'Christmas Day',
    'santo-stefano': 'Saint Stephen’s Day',
  },
} as const;
