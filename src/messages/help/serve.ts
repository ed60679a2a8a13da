import { defineHelp } from './help-words.ts';

export const serveHelp = defineHelp({
  it: {
    summary: 'mostra il piano in un browser e lo aggiorna a ogni salvataggio',
    arguments: { folder: 'cartella del piano (se manca la cerca: piao/, qui o più in alto)' },
    options: {
      port: 'porta su cui rispondere (se manca: una libera)',
      open: 'apre l’anteprima nel browser',
      browser: 'Chrome o Chromium per il PDF (anche PIAO_BROWSER)',
      timeout: 'tempo massimo per il PDF: 120s (se manca), 5m',
    },
    examples: [
      { command: 'piao serve', does: 'scrive l’indirizzo dell’anteprima' },
      { command: 'piao serve --open', does: 'la apre nel browser' },
      { command: 'piao serve --port 8080', does: 'sempre allo stesso indirizzo' },
    ],
  },
  en: {
    summary: 'shows the plan in a browser and follows every save',
    arguments: { folder: 'folder of the plan (if absent it is looked for: piao/, here or above)' },
    options: {
      port: 'port to answer on (if absent: one that is free)',
      open: 'open the preview in the browser',
      browser: 'Chrome or Chromium for the PDF (also PIAO_BROWSER)',
      timeout: 'time limit for the PDF: 120s (if absent), 5m',
    },
    examples: [
      { command: 'piao serve', does: 'writes the address of the preview' },
      { command: 'piao serve --open', does: 'opens it in the browser' },
      { command: 'piao serve --port 8080', does: 'always at the same address' },
    ],
  },
});
