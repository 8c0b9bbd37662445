import { readFileSync } from 'node:fs';
import { openPdf } from '../../../../src/reading/sources/pdf/open-pdf';
it('opens', async () => {
  const pdf = await openPdf(new Uint8Array(readFileSync('/tmp/pdfr/make/board.pdf')));
  expect(pdf.document.numPages).toBe(1);
  await pdf.close();
});
