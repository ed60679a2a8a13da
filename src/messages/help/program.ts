import { defineHelp } from './help-words.ts';

/** The help of the program itself, without a command. */
export const programHelp = defineHelp({
  it: {
    summary: 'Compila il PIAO: controlla i file degli uffici e ne fa una pagina accessibile e un PDF.',
    arguments: {},
    options: {
      lang: 'lingua dei messaggi: it, en (anche PIAO_LANG)',
      color: 'colora sempre',
      noColor: 'non colorare (anche NO_COLOR)',
      version: 'scrive la versione',
      help: 'scrive questo aiuto',
    },
    examples: [
      { command: 'piao check', does: 'controlla il piano' },
      { command: 'piao build', does: 'ne fa la pagina e il PDF' },
      { command: 'piao help check', does: 'tutte le opzioni di un comando' },
    ],
  },
  en: {
    summary: 'Compiles the PIAO: checks the files of the offices and makes an accessible page and a PDF of them.',
    arguments: {},
    options: {
      lang: 'language of the messages: it, en (also PIAO_LANG)',
      color: 'always use colour',
      noColor: 'never use colour (also NO_COLOR)',
      version: 'print the version',
      help: 'print this help',
    },
    examples: [
      { command: 'piao check', does: 'checks the plan' },
      { command: 'piao build', does: 'makes the page and the PDF of it' },
      { command: 'piao help check', does: 'every option of a command' },
    ],
  },
});
