import { defineWords } from './define-words.ts';

export const dupRiferimento = defineWords('dup-riferimento', {
  it: {
    title: 'Il valore pubblico di un ente locale parte dal DUP',
    why: 'Per gli enti locali la sottosezione 2.1 discende dalla sezione strategica del DUP: senza il riferimento non si vede se il piano segue ciò che il Consiglio ha deciso.',
    message: ({ reason }) =>
      reason === 'assente'
        ? 'La sottosezione 2.1 non fa riferimento al DUP, né dice perché.'
        : 'Il DUP è tra i documenti collegati senza l’atto che lo approva.',
    help: ({ reason }) =>
      reason === 'assente'
        ? 'Cita nel testo la sezione strategica del DUP con il suo atto; se non può servire da riferimento, scrivi il motivo.'
        : 'Aggiungi “atto”, oppure “url” o una nota che spieghi perché manca.',
  },
  en: {
    title: 'The public value of a local body starts from its DUP',
    why: 'For local bodies subsection 2.1 comes from the strategic section of the DUP: without the reference nobody sees whether the plan follows what the council has decided.',
    message: ({ reason }) =>
      reason === 'assente'
        ? 'Subsection 2.1 does not refer to the DUP, nor says why.'
        : 'The DUP is among the linked documents without the act that approves it.',
    help: ({ reason }) =>
      reason === 'assente'
        ? 'Cite the strategic section of the DUP with its act in the text; if it cannot be the reference, write the reason.'
        : 'Add “atto”, or “url”, or a note that explains why it is missing.',
  },
});
