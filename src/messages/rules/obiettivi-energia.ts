import { defineWords } from './define-words.ts';

export const obiettiviEnergia = defineWords('obiettivi-energia', {
  it: {
    title: 'La sezione 2 ha un obiettivo di risparmio energetico',
    why: 'Una circolare del 2022 invita a mettere nel piano obiettivi di risparmio e di efficienza energetica; se non ce ne sono, chi legge si chiede se l’ente ci ha pensato.',
    message: () => 'La sezione 2 non ha obiettivi di risparmio energetico, né dice perché.',
    help: () =>
      'Scrivi “energia” in valore-pubblico.yaml: gli obiettivi, oppure in “descrizione” il motivo per cui non ce ne sono.',
  },
  en: {
    title: 'Section 2 has an objective on saving energy',
    why: 'A circular of 2022 invites bodies to plan objectives on saving energy and using it well; where there are none, the reader wonders whether the body has thought of it.',
    message: () => 'Section 2 has no objectives on saving energy, nor says why.',
    help: () =>
      'Write “energia” in valore-pubblico.yaml: the objectives, or in “descrizione” the reason why there are none.',
  },
});
