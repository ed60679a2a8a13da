import type { Language } from '../languages.ts';
import { counted, named } from '../wording.ts';

interface StagedTalk {
  readonly gitMissing: string;
  noRepository(folder: string): string;
  unmerged(folder: string): string;
  gitFailed(reason: string): string;
  manifestNotStaged(folder: string): string;
  readonly nothingStaged: string;
  /** How many findings stand in files that this commit leaves alone. */
  elsewhere(count: number): string;
}

/** What `piao check --staged` says. */
export const stagedTalk: Readonly<Record<Language, StagedTalk>> = {
  it: {
    gitMissing: 'Per --staged serve il programma git, che qui non c’è. Installalo, o usa piao check senza --staged.',
    noRepository: (folder) =>
      `${named(folder)} non è in un repository git. Usa piao check senza --staged, o crea il repository con git init.`,
    unmerged: (folder) =>
      `In ${named(folder)} ci sono file con modifiche in conflitto. Risolvi i conflitti, aggiungi i file con git add e riprova.`,
    gitFailed: (reason) =>
      `Git non ha risposto${reason === '' ? '' : `: ${reason}`}. Prova git status nella stessa cartella.`,
    manifestNotStaged: (folder) =>
      `Tra i file che git registra in ${named(folder)} manca piao.yaml. Aggiungilo con git add, poi riprova.`,
    nothingStaged: 'Nessun file del piano sta per essere registrato.',
    elsewhere: (count) =>
      `${counted(count, 'problema', 'problemi')} in file che questa registrazione non tocca: ${count === 1 ? 'si vede' : 'si vedono'} con piao check.`,
  },
  en: {
    gitMissing: '--staged needs the program git, which is not here. Install it, or use piao check without --staged.',
    noRepository: (folder) =>
      `${named(folder)} is not in a git repository. Use piao check without --staged, or make the repository with git init.`,
    unmerged: (folder) =>
      `Some files in ${named(folder)} have changes in conflict. Settle them, add the files with git add and try again.`,
    gitFailed: (reason) =>
      `Git did not answer${reason === '' ? '' : `: ${reason}`}. Try git status in the same folder.`,
    manifestNotStaged: (folder) =>
      `Among the files that git keeps in ${named(folder)} piao.yaml is missing. Add it with git add, then try again.`,
    nothingStaged: 'No file of the plan is about to be committed.',
    elsewhere: (count) =>
      `${counted(count, 'finding', 'findings')} in files that this commit leaves alone: see ${count === 1 ? 'it' : 'them'} with piao check.`,
  },
};
