export { findBrowser } from './browser-path.ts';
export { finishPdf } from './finish.ts';
export { fontsFolder } from './fonts-folder.ts';
export { printPdf } from './print.ts';
export { tryBrowser } from './try-browser.ts';
