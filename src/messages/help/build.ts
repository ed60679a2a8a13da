import { defineHelp } from './help-words.ts';

export const buildHelp = defineHelp({
  it: {
    summary: 'controlla il piano e scrive la pagina, il PDF e i dati',
    arguments: { folder: 'cartella del piano (se manca la cerca: piao/, qui o più in alto)' },
    options: {
      out: 'cartella in cui scrivere (se manca: dist, accanto al piano)',
      draft: 'costruisce anche con errori, con BOZZA su ogni pagina',
      noPdf: 'non fa il PDF: non serve un browser',
      part: 'anche il PDF di una parte sola, per esempio performance; tutte per averle tutte (si può ripetere)',
      browser: 'Chrome o Chromium da usare (anche PIAO_BROWSER)',
      timeout: 'tempo massimo per il PDF: 120s (se manca), 5m',
    },
    examples: [
      { command: 'piao build', does: 'scrive la pagina, il PDF e i dati in dist/' },
      { command: 'piao build --bozza', does: 'costruisce anche se ci sono errori' },
      {
        command: 'piao build --parte performance,anticorruzione',
        does: 'anche un PDF per ciascuna delle due parti',
      },
      { command: 'piao build --no-pdf --out prova', does: 'solo la pagina e i dati, nella cartella prova/' },
    ],
  },
  en: {
    summary: 'checks the plan and writes the page, the PDF and the data',
    arguments: { folder: 'folder of the plan (if absent it is looked for: piao/, here or above)' },
    options: {
      out: 'folder to write to (if absent: dist, beside the plan)',
      draft: 'build in spite of errors, with BOZZA (draft) on every page',
      noPdf: 'leave out the PDF: no browser is needed',
      part: 'also the PDF of one part alone, such as performance; tutte for all of them (may be repeated)',
      browser: 'Chrome or Chromium to use (also PIAO_BROWSER)',
      timeout: 'time limit for the PDF: 120s (if absent), 5m',
    },
    examples: [
      { command: 'piao build', does: 'writes the page, the PDF and the data to dist/' },
      { command: 'piao build --bozza', does: 'builds even if there are errors' },
      {
        command: 'piao build --parte performance,anticorruzione',
        does: 'also a PDF of each of the two parts',
      },
      { command: 'piao build --no-pdf --out draft', does: 'only the page and the data, in the folder draft/' },
    ],
  },
});
