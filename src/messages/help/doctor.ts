import { defineHelp } from './help-words.ts';

export const doctorHelp = defineHelp({
  it: {
    summary: 'controlla se questo computer ha quello che serve, e dice che cosa fare',
    arguments: { folder: 'cartella del piano (se manca la cerca: piao/, qui o più in alto)' },
    options: {
      format: 'formato: text (se manca) o json',
      browser: 'Chrome o Chromium da provare (anche PIAO_BROWSER)',
      timeout: 'tempo massimo per avviare il browser: 60s (se manca), 2m',
    },
    examples: [
      { command: 'piao doctor', does: 'controlla tutto' },
      { command: 'piao doctor --browser /usr/bin/chromium', does: 'prova quel browser' },
      { command: 'piao doctor --format json', does: 'per un altro programma, o per chiedere aiuto' },
    ],
  },
  en: {
    summary: 'checks whether this computer has what is needed, and says what to do',
    arguments: { folder: 'folder of the plan (if absent it is looked for: piao/, here or above)' },
    options: {
      format: 'format: text (if absent) or json',
      browser: 'Chrome or Chromium to try (also PIAO_BROWSER)',
      timeout: 'time limit for starting the browser: 60s (if absent), 2m',
    },
    examples: [
      { command: 'piao doctor', does: 'checks everything' },
      { command: 'piao doctor --browser /usr/bin/chromium', does: 'tries that browser' },
      { command: 'piao doctor --format json', does: 'for another program, or to ask for help' },
    ],
  },
});
