import type { PdfDescription } from '../../../src/pdf/pdf-description.ts';

/** What a small document says of itself. */
export const description: PdfDescription = {
  title: 'Piano di prova',
  body: 'Comune di Prova & figli',
  years: '2022-2024',
  subjects: ['PIAO', 'prova <uno>'],
  licence: 'CC-BY-4.0',
  date: '2022-04-30',
  language: 'it',
  draft: false,
  part: undefined,
  dateFromEnvironment: false,
  program: 'piao 0.1.0',
  attachments: [
    {
      file: 'piao.json',
      content: new TextEncoder().encode('{"a": 1}\n'),
      mimeType: 'application/json',
      description: 'I dati, per città',
      relationship: 'Data',
    },
    {
      file: 'fonti.zip',
      content: new Uint8Array([80, 75, 5, 6, ...Array.from({ length: 18 }, () => 0)]),
      mimeType: 'application/zip',
      description: 'Le fonti',
      relationship: 'Source',
    },
  ],
};
