interface CardOptions {
  readonly codice?: string;
  readonly unita?: string;
}

const phases = ['fasi:', '  - { descrizione: Svolgimento, incidenza: 100, scadenza: 30/06/2022 }'].join('\n');

/** A card of which only the given part matters: that part begins on line 4, and phases follow where it has none. */
export function card(part = '', { codice = 'A', unita = 'avvocatura' }: CardOptions = {}): string {
  const head = [`codice: "${codice}"`, 'titolo: Carta dei servizi', `unita: "${unita}"`];
  return [...head, part, ...(/^fasi:/m.test(part) ? [] : [phases])].filter((text) => text !== '').join('\n');
}
