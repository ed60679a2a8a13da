import { decimal } from '../wording.ts';
import { defineWords } from './define-words.ts';

export const lavoroAgileBase = defineWords('lavoro-agile-base', {
  it: {
    title: 'La percentuale del lavoro agile dice su quale numero si calcola',
    why: 'Il contingente è una parte di chi svolge attività possibili a distanza. Senza quel numero nessuno può dire a quante persone corrisponda la percentuale, né se sia rispettata.',
    message: ({ reason, written, computed, agreements, employees }) => {
      if (reason === 'differenza')
        return `Il personale che può lavorare a distanza è ${written ?? 0}, ma i dipendenti meno chi non può fanno ${computed ?? 0}.`;
      const share =
        agreements === undefined || employees === undefined
          ? ''
          : `; gli accordi sono ${agreements} su ${employees} dipendenti, cioè ${decimal(Math.round((agreements / employees) * 1000) / 10, 'it')}%`;
      return `Il contingente è in percentuale, ma il piano non dice quante persone svolgono attività possibili a distanza${share}.`;
    },
    help: ({ reason }) =>
      reason === 'differenza'
        ? 'Correggi uno dei tre numeri della base di calcolo.'
        : 'Aggiungi “base_calcolo” con “dipendenti”, “non_smartabili” e “smartabili”.',
  },
  en: {
    title: 'The percentage of remote work says what it is counted on',
    why: 'The quota is a part of those whose work can be done remotely. Without their number nobody can say how many persons the percentage stands for, or whether it is kept.',
    message: ({ reason, written, computed, agreements, employees }) => {
      if (reason === 'differenza')
        return `Those whose work can be done remotely are ${written ?? 0}, but all employees less the others give ${computed ?? 0}.`;
      const share =
        agreements === undefined || employees === undefined
          ? ''
          : `; the agreements are ${agreements} for ${employees} employees, that is ${decimal(Math.round((agreements / employees) * 1000) / 10, 'en')}%`;
      return `The quota is a percentage, but the plan does not say how many persons do work that can be done remotely${share}.`;
    },
    help: ({ reason }) =>
      reason === 'differenza'
        ? 'Correct one of the three numbers of the base.'
        : 'Add “base_calcolo” with “dipendenti”, “non_smartabili” and “smartabili”.',
  },
});
