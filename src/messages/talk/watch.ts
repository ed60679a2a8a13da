import type { Language } from '../languages.ts';
import { named } from '../wording.ts';

/** What is said by commands that wait for the files of a plan to change. */
export interface WatchTalk {
  readonly waiting: string;
  /** The system has no room for one more watched folder. */
  cannotWatch(folder: string, reason: string): string;
}

export const watchTalk: Readonly<Record<Language, WatchTalk>> = {
  it: {
    waiting: 'In attesa di modifiche (Ctrl-C per finire).',
    cannotWatch: (folder, reason) =>
      `Il sistema non permette di seguire altre cartelle (${reason}), e le modifiche di ${named(folder)} non si vedrebbero. Chiudi qualche programma, per esempio l’editor, e riprova.`,
  },
  en: {
    waiting: 'Waiting for changes (Ctrl-C to end).',
    cannotWatch: (folder, reason) =>
      `The system does not allow more folders to be followed (${reason}), and changes in ${named(folder)} would not be seen. Close some programs, the editor for instance, and try again.`,
  },
};
