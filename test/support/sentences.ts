/** What is wrong with a sentence of the program, whatever it says. */
export function faultsOfSentence(text: string): readonly string[] {
  const faults = [
    text.trim() === '' && 'empty',
    /\bundefined\b|\[object|\bNaN\b|\bnull\b/.test(text) && 'a value that is none',
    /“”/.test(text) && 'an empty quotation',
    // the lines of an example are indented
    / {2}|\s$|^\s/.test(text.replace(/\n */g, '\n')) && 'stray spaces',
    /[.?!]\.(?=\s|$)/.test(text) && 'two stops',
  ];
  return faults.filter((fault) => fault !== false).map((fault) => `${fault} in “${text}”`);
}

/** A sentence without the values that it quotes. */
export function bare(text: string): string {
  return text.replace(/“[^”]*”/g, '…');
}

/** Words that only Italian has. */
export const italian =
  /\b(il|lo|la|gli|della?|delle|dei|del|che|non|un|una|uno|sono|con|per|nel|nella|questo|questa|scheda|campo|fase|fasi|scadenza|unità|atto|piano|manca|scrivi|aggiungi|correggi|forse|oppure|dipendenti|errori|avvisi)\b|[àèéìòù]/i;
