import { readFileSync } from 'node:fs';

import type { PDFDocument } from '@cantoo/pdf-lib';
import type { PdfLibrary } from '../pdf-library.ts';

/** Little CMS made it of the figures of the standard; its own text says that it is free to use. */
const profileFile = new URL('../../../templates/colour/sRGB.icc', import.meta.url);

/** Says that the colours of the pages, which Chromium writes as device RGB, are sRGB (ISO 19005-3, 6.2.3, 6.2.4.3). */
export function nameColourSpace({ PDFName, PDFString }: PdfLibrary, { catalog, context }: PDFDocument): void {
  const profile = readFileSync(profileFile);
  const name = PDFString.of('sRGB IEC61966-2.1');
  const intent = context.obj({
    Type: 'OutputIntent',
    S: 'GTS_PDFA1',
    OutputConditionIdentifier: name,
    Info: name,
    RegistryName: PDFString.of('http://www.color.org'),
    DestOutputProfile: context.register(context.flateStream(profile, { N: 3 })),
  });
  catalog.set(PDFName.of('OutputIntents'), context.obj([context.register(intent)]));
}
