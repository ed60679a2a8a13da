import { defineHelp } from './help-words.ts';

export const verifyHelp = defineHelp({
  it: {
    summary: 'dice se un PDF è quello che piao fa dalle sue fonti, e che cosa differisce',
    arguments: { file: 'il PDF da verificare' },
    options: {
      sources: 'cartella del piano o revisione git (se manca: le fonti dentro il PDF)',
      format: 'formato: text (se manca) o json',
      browser: 'Chrome o Chromium con cui rifarlo (anche PIAO_BROWSER)',
      timeout: 'tempo massimo per leggerlo, e per rifarlo: 120s (se manca), 5m',
    },
    examples: [
      { command: 'piao verify piao-2026-2028.pdf', does: 'lo rifà dalle fonti che porta con sé' },
      { command: 'piao verify scaricato.pdf --sources piao', does: 'lo confronta con il piano in piao/' },
      { command: 'piao verify scaricato.pdf --sources v2026', does: 'con il piano di quella revisione git' },
    ],
  },
  en: {
    summary: 'says whether a PDF is the one that piao makes of its sources, and what differs',
    arguments: { file: 'the PDF to verify' },
    options: {
      sources: 'folder of the plan or git revision (if absent: the sources inside the PDF)',
      format: 'format: text (if absent) or json',
      browser: 'Chrome or Chromium to make it again with (also PIAO_BROWSER)',
      timeout: 'time limit to read it, and to make it again: 120s (if absent), 5m',
    },
    examples: [
      { command: 'piao verify piao-2026-2028.pdf', does: 'makes it again of the sources that it carries' },
      { command: 'piao verify download.pdf --sources piao', does: 'compares it with the plan in piao/' },
      { command: 'piao verify download.pdf --sources v2026', does: 'with the plan of that git revision' },
    ],
  },
});
